package cymru.diogel.assurance.oversight.web;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OversightMenu {
    @Bean
    MenuItem trails() {
        return new MenuItem(80, "oversight.menu", TrailsPage.PATH, Right.READ_TRAIL.name());
    }

    @Bean
    MenuItem looking() {
        return new MenuItem(
                81, "oversight.menu-looking", LookingPage.PATH, Right.ANSWER_LOOKING.name());
    }

    @Bean
    MenuItem seal() {
        return new MenuItem(95, "oversight.menu-seal", SealPage.PATH, Right.ADMINISTER.name());
    }
}

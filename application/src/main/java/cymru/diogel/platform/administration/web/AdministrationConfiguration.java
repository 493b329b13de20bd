package cymru.diogel.platform.administration.web;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {
    @Bean
    MenuItem accountsMenu() {
        return new MenuItem(
                90, "administration.accounts", AccountsPage.PATH, Right.ADMINISTER.name());
    }

    @Bean
    MenuItem closuresMenu() {
        return new MenuItem(
                91, "administration.closures", ClosuresPage.PATH, Right.ADMINISTER.name());
    }
}

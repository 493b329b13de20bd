package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlannerMenu {
    @Bean
    MenuItem drawnTimes() {
        return new MenuItem(45, "planner.menu", "/planner", Right.DRAW_TIMES.name());
    }

    @Bean
    MenuItem checksOfDraws() {
        return new MenuItem(75, "planner.menu-checks", "/planner/checks", Right.CHECK_DRAWS.name());
    }
}

package cymru.diogel.visiting.patterns;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.figures.FigureSource.Definition;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.visiting.patterns.Counted.What;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class PatternsConfiguration {
    private static final String VISITS = "patterns.unit-visits";

    @Bean
    PolicyHours policyHours(Environment environment) {
        return PolicyHours.of(environment.getProperty("diogel.visiting.hours", "07:30-20:00"));
    }

    // Whoever reads the county's patterns reads those of teams as well.
    @Bean
    MenuItem patternsMenu() {
        return new MenuItem(40, "patterns.menu", "/patterns", "READ_TEAM_PATTERNS");
    }

    @Bean
    MenuItem figuresMenu() {
        return new MenuItem(60, "patterns.menu-figures", "/figures", "READ_FIGURES");
    }

    @Bean
    FigureSource unannouncedFigure(Patterns patterns) {
        var key = "patterns.figure-unannounced";
        return new ShareFigure(
                patterns, new Definition("patterns.unannounced", 2, key, VISITS), What.UNANNOUNCED);
    }

    @Bean
    FigureSource outsideFigure(Patterns patterns) {
        var key = "patterns.figure-outside";
        return new ShareFigure(
                patterns, new Definition("patterns.outside", 2, key, VISITS), What.OUTSIDE);
    }

    @Bean
    FigureSource evidenceFigure(Patterns patterns) {
        return new EvidenceFigure(patterns);
    }
}

package cymru.diogel.visiting.planner;

import cymru.diogel.platform.sealing.SealKey;
import cymru.diogel.visiting.patterns.PolicyHours;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class PlannerConfiguration {
    private static final String NAME = "diogel.planner.";

    @Bean
    PlannerSettings plannerSettings(PolicyHours hours, Environment environment) {
        return new PlannerSettings(
                hours,
                new PlannerSettings.Alone(
                        clock(environment, "alone-until-winter", "19:00"),
                        clock(environment, "alone-until-summer", "20:00")),
                number(environment, "travel-minutes", 30),
                number(environment, "lead-minutes", 60),
                number(environment, "reach-days", 14),
                new Reveal.Timing(
                        hours.from(),
                        number(environment, "day-opens-hours-before", 24),
                        LocalTime.parse(environment.getProperty(NAME + "hour-opens-at", "07:00"))));
    }

    @Bean
    SealKey plannerKey(Environment environment) {
        return SealKey.of("planner", environment);
    }

    private static int clock(Environment environment, String name, String otherwise) {
        return PlannerSettings.minute(environment.getProperty(NAME + name, otherwise));
    }

    private static int number(Environment environment, String name, int otherwise) {
        return environment.getProperty(NAME + name, Integer.class, otherwise);
    }
}

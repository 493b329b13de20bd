package cymru.diogel.visiting.patterns;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class PatternsConfiguration {
    @Bean
    PolicyHours policyHours(Environment environment) {
        return PolicyHours.of(environment.getProperty("diogel.visiting.hours", "07:30-20:00"));
    }
}

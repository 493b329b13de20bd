package cymru.diogel.visiting.amendments;

import cymru.diogel.platform.sealing.SealKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class AmendmentsConfiguration {
    @Bean
    SealKey amendmentsKey(Environment environment) {
        return SealKey.of("amendments", environment);
    }
}

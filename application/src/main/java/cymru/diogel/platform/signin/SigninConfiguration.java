package cymru.diogel.platform.signin;

import cymru.diogel.platform.sealing.SealKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class SigninConfiguration {
    @Bean
    SealKey signinKey(Environment environment) {
        return SealKey.of("signin", environment);
    }
}

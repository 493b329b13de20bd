package cymru.diogel.platform.signin;

import cymru.diogel.platform.sealing.SealKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class SigninConfiguration {
    @Bean
    SealKey signinKey(Environment environment) {
        return SealKey.of("signin", environment);
    }

    // A session changes with what changes it: beside it, each would wait for the other for ever.
    @Bean
    TransactionTemplate springSessionTransactionOperations(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}

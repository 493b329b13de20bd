package cymru.diogel.platform.once.web;

import cymru.diogel.platform.once.Answers;
import cymru.diogel.platform.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

// A command has no web server.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OnceConfiguration {
    // Within the chain that finds out who asks.
    @Bean
    FilterRegistrationBean<OneEffect> oneEffect(
            Answers answers, PlatformTransactionManager transactions) {
        var registration = new FilterRegistrationBean<>(new OneEffect(answers, transactions));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return registration;
    }

    // A form that goes on after a credential was asked for is handed on, and its answer is let go
    // only afterwards: the server would end it as soon as it was handed on.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersEndLater() {
        return factory ->
                factory.addContextCustomizers(
                        context -> context.setSuspendWrappedResponseAfterForward(false));
    }

    @Bean
    WebMvcConfigurer onceGate(
            Answers answers,
            Trail trail,
            PlatformTransactionManager transactions,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int pool) {
        var gate = new OnceGate(answers, trail, transactions, new Turns(pool));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors
                        .addInterceptor(gate)
                        .order(2)
                        .excludePathPatterns("/assets/**", "/error");
            }
        };
    }
}

package cymru.diogel.testing;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;

@TestConfiguration(proxyBeanMethods = false)
class TestingConfiguration {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock(Clock.system(WallClock.ZONE));
    }

    @Bean
    County county(Accounts accounts, People people, Clock clock) {
        return new County(accounts, people, clock);
    }

    @Bean
    Site site(ApplicationContext application) {
        return new Site(application);
    }

    // Outermost, so that the statements of session and sign-in count as well.
    @Bean
    FilterRegistrationBean<QueryCount> queryCount() {
        var registration = new FilterRegistrationBean<>(new QueryCount());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new CountingDataSource(pool) : bean;
            }
        };
    }
}

package cymru.diogel.platform.sight;

import cymru.diogel.platform.trail.Actor;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.PriorityOrdered;

@Configuration(proxyBeanMethods = false)
class SightConfiguration {
    // Its own type is told, for only by that its order is known.
    @Bean
    static Sighted sightedDataSource(ObjectProvider<Clock> clock) {
        return new Sighted(clock);
    }

    // Only the owner of the tables may change them, and at the first start there is no other role.
    @Bean
    FlywayConfigurationCustomizer migratedByTheOwner(DataSource pool) {
        var own = DataSourceUnwrapper.unwrap(pool, com.zaxxer.hikari.HikariDataSource.class);
        return flyway -> flyway.dataSource(own == null ? pool : own);
    }

    // First of all, so that whatever else is put around the pool stands outside of it.
    record Sighted(ObjectProvider<Clock> clock) implements BeanPostProcessor, PriorityOrdered {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool
                    ? new SightedDataSource(
                            pool, () -> Sight.of(Actor.current(), clock.getObject()))
                    : bean;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}

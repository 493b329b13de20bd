package cymru.diogel.platform.once.web;

import cymru.diogel.Owner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a request die where a test says. */
@TestConfiguration(proxyBeanMethods = false)
class Deaths {
    private static final String WHERE = Deaths.class.getName();

    /** The database's process is killed when all is done and nothing is certain. */
    static final RequestPostProcessor BEFORE_IT_IS_CERTAIN = at("before");

    /** The effect is certain, and the answer never leaves the house. */
    static final RequestPostProcessor BEFORE_THE_ANSWER = at("after");

    private static RequestPostProcessor at(String where) {
        return request -> {
            request.setAttribute(WHERE, where);
            return request;
        };
    }

    @Bean
    WebMvcConfigurer deathInTheDatabase(DSLContext database, Environment environment) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Killer(database, environment)).order(3);
            }
        };
    }

    @Bean
    FilterRegistrationBean<jakarta.servlet.Filter> deathOnTheWay() {
        jakarta.servlet.Filter filter =
                (request, response, chain) -> {
                    chain.doFilter(request, response);
                    if (Objects.equals(request.getAttribute(WHERE), "after")) {
                        throw new IllegalStateException("the answer was lost");
                    }
                };
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
        return registration;
    }

    private record Killer(DSLContext database, Environment environment)
            implements HandlerInterceptor {
        @Override
        public void afterCompletion(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @org.jspecify.annotations.Nullable Exception failure) {
            if (Objects.equals(request.getAttribute(WHERE), "before")) {
                var process = database.fetchValue("select pg_backend_pid()");
                Owner.of(environment).execute("select pg_terminate_backend(?)", process);
            }
        }
    }
}

package cymru.diogel.platform.access.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

// A command has no web server.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebAccessConfiguration implements WebMvcConfigurer {
    private final RightsGate gate;

    WebAccessConfiguration(RightsGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(gate).order(0).excludePathPatterns("/assets/**", "/error");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerParameter());
    }
}

package cymru.diogel.platform.signin.web;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** What differs where a proxy in front speaks TLS and says for whom it asks. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BehindTls {
    static boolean isSet(Environment environment) {
        return environment.getProperty("diogel.behind-tls", Boolean.class, false);
    }

    @Bean
    CookieSerializer sessionCookie(Environment environment) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("diogel");
        cookie.setSameSite("Lax");
        if (isSet(environment)) {
            // The prefix makes the browser refuse it from another host or without TLS.
            cookie.setCookieName("__Host-diogel");
            cookie.setUseSecureCookie(true);
        }
        return cookie;
    }

    // Only then are the headers of a proxy believed, and only of one in a private network.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxy(Environment environment) {
        return server -> {
            if (isSet(environment)) {
                var valve = new RemoteIpValve();
                valve.setProtocolHeader("X-Forwarded-Proto");
                server.addEngineValves(valve);
            }
        };
    }
}

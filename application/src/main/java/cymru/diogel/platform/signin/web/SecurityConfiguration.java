package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.signin.Door;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

// A command has no web server, and then no HttpSecurity either.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration implements WebMvcConfigurer {
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    private static final String[] FOR_ANYBODY = {
        Refusals.SIGN_IN,
        CodePage.PATH,
        Door.PASSKEY,
        Door.SIGN_IN + "/provider/**",
        Door.SIGN_IN + "/provider",
        "/set-up",
        "/demonstration",
        "/assets/**",
        "/help/**",
        "/help",
        "/report-a-concern",
        "/alive",
        "/session",
        "/error"
    };

    private final StepsGate gate;
    private final List<HeaderWriter> headers;

    SecurityConfiguration(StepsGate gate, Environment environment) {
        this.gate = gate;
        this.headers = headers(BehindTls.isSet(environment));
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts, Trail trail, Clock clock) {
        var refusals = new Refusals();
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(FOR_ANYBODY)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .logout(out ->
                        out.logoutUrl("/sign-out")
                                .addLogoutHandler((_, _, _) -> trail.noted(Entry.done("sign-out")))
                                .logoutSuccessUrl(Refusals.SIGN_IN + "?out"))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                // The provider has no form of ours; what it sends is signed.
                .csrf(csrf -> csrf.ignoringRequestMatchers(Door.SIGN_IN + "/provider/out"))
                .requestCache(cache -> cache.disable())
                .headers(headers -> {
                    headers.defaultsDisabled();
                    this.headers.forEach(headers::addHeaderWriter);
                })
                .addFilterAfter(new ViewerFilter(accounts, clock), HeaderWriterFilter.class)
                .build();
    }

    // An address that no browser would ask for is turned away before all this, but not without it.
    @Bean
    RequestRejectedHandler strangeAddresses() {
        return (request, response, _) -> {
            headers.forEach(it -> it.writeHeaders(request, response));
            response.sendError(HttpStatus.NOT_FOUND.value());
        };
    }

    static List<HeaderWriter> headers(boolean behindTls) {
        var opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        var strict = new HstsHeaderWriter();
        if (behindTls) {
            strict.setRequestMatcher(AnyRequestMatcher.INSTANCE);
        }
        return List.of(
                new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
                opener,
                strict,
                new XContentTypeOptionsHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new CacheControlHeadersWriter());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(gate).order(1).excludePathPatterns("/assets/**", "/error");
    }

    // Somebody is found by our own pages alone; without this a user would be made up.
    @Bean
    AuthenticationManager nobody() {
        return asked -> {
            throw new ProviderNotFoundException(asked.getClass().getSimpleName());
        };
    }
}

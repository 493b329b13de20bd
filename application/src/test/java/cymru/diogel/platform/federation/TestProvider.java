package cymru.diogel.platform.federation;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A provider of OpenID Connect, run by the test itself. */
final class TestProvider implements AutoCloseable {
    static final String CLIENT = "diogel";
    static final String SECRET = "a secret for tests";

    private final AnnotationConfigServletWebServerApplicationContext application =
            new AnnotationConfigServletWebServerApplicationContext();

    TestProvider() {
        application.register(Served.class);
        application.refresh();
    }

    String issuer() {
        return "http://localhost:" + Objects.requireNonNull(application.getWebServer()).getPort();
    }

    /** Lets this installation send people here. */
    void know(String site) {
        application.getBean(Clients.class).known = client(site + Provider.BACK);
    }

    /** What the provider sends when somebody signed out there, changed as a test wants. */
    String logoutToken(Consumer<JwtClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims =
                JwtClaimsSet.builder()
                        .issuer(issuer())
                        .audience(List.of(CLIENT))
                        .issuedAt(now)
                        .expiresAt(now.plusSeconds(120))
                        .id(UUID.randomUUID().toString())
                        .claim(
                                "events",
                                Map.of(
                                        "http://schemas.openid.net/event/backchannel-logout",
                                        Map.of()));
        change.accept(claims);
        var encoder = new NimbusJwtEncoder(keys());
        return encoder.encode(JwtEncoderParameters.from(claims.build())).getTokenValue();
    }

    @SuppressWarnings("unchecked")
    private JWKSource<SecurityContext> keys() {
        return application.getBean(JWKSource.class);
    }

    @Override
    public void close() {
        application.close();
    }

    private static RegisteredClient client(String back) {
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back)
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** The one installation that is known. */
    static final class Clients implements RegisteredClientRepository {
        private volatile RegisteredClient known = client("http://localhost/unused");

        @Override
        public void save(RegisteredClient client) {
            known = client;
        }

        @Override
        public RegisteredClient findById(String id) {
            return known;
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String id) {
            return id.equals(CLIENT) ? known : null;
        }
    }

    /** Believes whoever says a name, where people are asked for one. */
    private static final class AtTheDoor extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var name = request.getHeader("X-Name");
            if (name != null && request.getRequestURI().equals("/oauth2/authorize")) {
                var password =
                        FactorGrantedAuthority.fromAuthority(
                                FactorGrantedAuthority.PASSWORD_AUTHORITY);
                SecurityContextHolder.getContext()
                        .setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(
                                        name, null, List.of(password)));
            }
            chain.doFilter(request, response);
        }
    }

    // Not a configuration by its annotations, so that the application under test does not find it.
    @EnableWebSecurity
    @EnableWebMvc
    static class Served {
        @Bean
        TomcatServletWebServerFactory server() {
            return new TomcatServletWebServerFactory(0);
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            var server = new OAuth2AuthorizationServerConfigurer();
            return http.with(server, it -> it.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(it -> it.anyRequest().authenticated())
                    .csrf(it -> it.ignoringRequestMatchers(server.getEndpointsMatcher()))
                    .addFilterAfter(new AtTheDoor(), SecurityContextHolderFilter.class)
                    .build();
        }

        @Bean
        Clients clients() {
            return new Clients();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> methods() {
            return it -> {
                var name = Objects.requireNonNull(it.<Authentication>getPrincipal()).getName();
                it.getClaims()
                        .claim("amr", name.endsWith("-mfa") ? List.of("mfa") : List.of("pwd"));
            };
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var key =
                    new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                            .privateKey((RSAPrivateKey) pair.getPrivate())
                            .keyID(UUID.randomUUID().toString())
                            .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }
    }
}

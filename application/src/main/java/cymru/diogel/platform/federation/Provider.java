package cymru.diogel.platform.federation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * The provider that is set, if one is: leads there and reads what comes back. State, nonce, PKCE
 * and the checks of the token are the library's.
 */
@Component
public class Provider {
    /** Where the provider sends people back to. */
    public static final String BACK = "/sign-in/provider/back";

    private static final String ID = "provider";

    private final Environment environment;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private volatile @Nullable ClientRegistration known;

    Provider(Environment environment) {
        this.environment = environment;
    }

    public boolean isSet() {
        return !set("issuer").isEmpty() && !set("client-id").isEmpty();
    }

    /** What people here call it. */
    public String name(boolean isWelsh) {
        var name = set(isWelsh ? "name-cy" : "name-en");
        return name.isEmpty() ? set("issuer") : name;
    }

    /** The address of the provider to which somebody is led to show who they are. */
    public String leave(HttpServletRequest request, HttpServletResponse response) {
        ClientRegistrationRepository one = _ -> registration();
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(one, "/sign-in");
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
        var asking = Objects.requireNonNull(resolver.resolve(request, ID));
        asked.saveAuthorizationRequest(asking, request, response);
        return asking.getAuthorizationRequestUri();
    }

    /** Who comes back, if it is the answer to what was asked in this session. */
    public Optional<Shown> back(HttpServletRequest request, HttpServletResponse response) {
        var asking = asked.removeAuthorizationRequest(request, response);
        var code = request.getParameter("code");
        var state = request.getParameter("state");
        if (asking == null || code == null || !Objects.equals(state, asking.getState())) {
            return Optional.empty();
        }
        var answer =
                OAuth2AuthorizationResponse.success(code)
                        .redirectUri(Objects.requireNonNull(asking.getRedirectUri()))
                        .state(state)
                        .build();
        var exchange = new OAuth2AuthorizationExchange(asking, answer);
        var checks =
                new OidcAuthorizationCodeAuthenticationProvider(
                        new RestClientAuthorizationCodeTokenResponseClient(),
                        it -> new DefaultOidcUser(List.of(), it.getIdToken()));
        try {
            var checked =
                    checks.authenticate(
                            new OAuth2LoginAuthenticationToken(registration(), exchange));
            return Optional.ofNullable(checked)
                    .map(it -> (OidcUser) Objects.requireNonNull(it.getPrincipal()))
                    .map(Provider::shown);
        } catch (AuthenticationException refused) {
            return Optional.empty();
        }
    }

    private static Shown shown(OidcUser user) {
        var methods = user.getIdToken().getAuthenticationMethods();
        return new Shown(
                Objects.requireNonNull(user.getIssuer()).toString(),
                Objects.requireNonNull(user.getSubject()),
                user.getClaimAsString("sid"),
                methods == null ? List.of() : methods);
    }

    // Asked for at the first need and not at the start: the provider may be down, and we not.
    ClientRegistration registration() {
        var found = known;
        if (found == null) {
            found =
                    ClientRegistrations.fromIssuerLocation(set("issuer"))
                            .registrationId(ID)
                            .clientId(set("client-id"))
                            .clientSecret(set("client-secret"))
                            .scope("openid")
                            .redirectUri(address() + BACK)
                            .build();
            known = found;
        }
        return found;
    }

    private String address() {
        var set = environment.getProperty("diogel.public-address", "").strip();
        return set.isEmpty() ? "{baseUrl}" : set.replaceAll("/+$", "");
    }

    private String set(String what) {
        return environment.getProperty("diogel.oidc." + what, "").strip();
    }
}

package cymru.diogel.platform.federation;

import cymru.diogel.platform.signin.Sessions;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Ends sessions here when the provider says that somebody signed out or left there.
 *
 * <p>OpenID Connect Back-Channel Logout 1.0, section 2.6.
 */
@Component
public class SignedOut {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Provider provider;
    private final Ties ties;
    private final Sessions sessions;
    private final Trail trail;
    private final Clock clock;
    private volatile @Nullable NimbusJwtDecoder known;

    SignedOut(Provider provider, Ties ties, Sessions sessions, Trail trail, Clock clock) {
        this.provider = provider;
        this.ties = ties;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Hears the provider; says no to what it did not sign for us, now, and for this. */
    public boolean hear(String token) {
        try {
            var said = decoder().decode(token);
            var subject = Optional.ofNullable(said.getSubject()).orElse("");
            var session = Optional.ofNullable(said.getClaimAsString("sid")).orElse("");
            var issuer = Optional.ofNullable(said.getClaimAsString("iss")).orElse("");
            var who = ties.ended(issuer, subject, session);
            who.ifPresent(sessions::endAll);
            var heard = Entry.done("provider.sign-out");
            trail.noted(who.map(it -> heard.with("account", it.id())).orElse(heard));
            return true;
        } catch (JwtException refused) {
            trail.noted(Entry.refused("provider.sign-out"));
            return false;
        }
    }

    private NimbusJwtDecoder decoder() {
        var found = known;
        if (found == null) {
            var details = provider.registration().getProviderDetails();
            var keys = Objects.requireNonNull(details.getJwkSetUri());
            found = NimbusJwtDecoder.withJwkSetUri(keys).validateType(false).build();
            found.setJwtValidator(
                    new DelegatingOAuth2TokenValidator<>(
                            new JwtTimestampValidator(),
                            new JwtIssuerValidator(Objects.requireNonNull(details.getIssuerUri())),
                            ours()));
            known = found;
        }
        return found;
    }

    private OAuth2TokenValidator<Jwt> ours() {
        return said -> {
            var audience = Objects.requireNonNullElse(said.getAudience(), List.<String>of());
            var issued = said.getIssuedAt();
            var isOurs =
                    audience.contains(provider.registration().getClientId())
                            && said.getClaim("events") instanceof Map<?, ?> events
                            && events.containsKey(EVENT)
                            && !said.hasClaim("nonce")
                            && (said.getSubject() != null || said.hasClaim("sid"))
                            && issued != null
                            && issued.isAfter(clock.instant().minus(FRESH));
            return isOurs
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_request"));
        };
    }
}

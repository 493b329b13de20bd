package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Hands what was typed at sign-in to the accounts, as often as guessing is bearable. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final Attempts attempts;
    private final Trail trail;
    private final Clock clock;

    PasswordSignIn(Accounts accounts, Attempts attempts, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var address = String.valueOf(Actor.current().address());
        var attempt = attempts.begin(asked.getName(), address);
        if (attempt.isEmpty()) {
            trail.noted(Entry.refused("sign-in").with("why", "TOO_OFTEN"));
            throw new BadCredentialsException("refused");
        }
        var password = String.valueOf(asked.getCredentials());
        var account =
                accounts.signIn(asked.getName(), password)
                        .orElseThrow(() -> new BadCredentialsException("refused"));
        attempts.right(attempt.getAsLong());
        return SignedIn.as(account, clock.instant()).authentication();
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}

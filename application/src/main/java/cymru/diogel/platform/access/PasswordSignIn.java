package cymru.diogel.platform.access;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares a password; the answer and its time are the same whatever was wrong. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    // Cyber Essentials: lock after at most 10 tries.
    private static final int TRIES = 8;
    private static final Duration LOCKED = Duration.ofMinutes(15);

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Trail trail;
    private final Clock clock;
    private final String nobody;

    PasswordSignIn(AccountStore store, PasswordEncoder passwords, Trail trail, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
        this.nobody = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var username = asked.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(asked.getCredentials());
        var found = store.credential(username).orElse(null);
        var right = passwords.matches(password, found == null ? nobody : found.hash());
        if (found == null || !right || !isActive(found)) {
            if (found != null && !right) {
                countFailure(found);
            }
            trail.noted(Entry.refused("sign-in"));
            throw new BadCredentialsException("refused");
        }
        var account = found.account();
        store.lock(account.id(), null, 0);
        trail.noted(Entry.done("sign-in").with("account", account.id()));
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.id(), username), null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private boolean isActive(AccountStore.Credential found) {
        var account = found.account();
        var locked = found.lockedUntil() != null && clock.instant().isBefore(found.lockedUntil());
        var ended = account.untilOn() != null && LocalDate.now(clock).isAfter(account.untilOn());
        return !locked && !ended && !account.disabled();
    }

    private void countFailure(AccountStore.Credential found) {
        var failures = store.failed(found.account().id());
        if (failures >= TRIES) {
            store.lock(found.account().id(), clock.instant().plus(LOCKED), 0);
        }
    }
}

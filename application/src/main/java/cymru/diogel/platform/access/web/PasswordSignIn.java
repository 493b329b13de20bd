package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Accounts;
import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Hands what was typed at sign-in to the accounts. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final Clock clock;

    PasswordSignIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var password = String.valueOf(asked.getCredentials());
        var account =
                accounts.signIn(asked.getName(), password)
                        .orElseThrow(() -> new BadCredentialsException("refused"));
        return UsernamePasswordAuthenticationToken.authenticated(
                SignedIn.as(account, clock.instant()), null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}

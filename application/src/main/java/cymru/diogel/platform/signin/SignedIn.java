package cymru.diogel.platform.signin;

import cymru.diogel.platform.access.Account;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * What a session remembers of who signed in; all else is read anew at each request.
 *
 * @param whole whether every step that is asked of the role was taken
 */
public record SignedIn(UUID account, String reference, Instant at, boolean whole)
        implements Principal, Serializable {
    private static final long serialVersionUID = 3L;

    /** Somebody who took every step there is. */
    public static SignedIn as(Account account, Instant now) {
        return as(account, now, true);
    }

    public static SignedIn as(Account account, Instant now, boolean whole) {
        return new SignedIn(account.id(), account.reference(), now, whole);
    }

    /** What the security chain asks for. Roles are not in it: they are read at each request. */
    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
    }

    // The sessions table finds the sessions of one person by this.
    @Override
    public String getName() {
        return reference;
    }
}

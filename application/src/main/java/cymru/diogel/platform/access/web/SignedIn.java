package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Account;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** What a session remembers of who signed in; all else is read anew at each request. */
public record SignedIn(UUID account, String reference, Instant at)
        implements Principal, Serializable {
    private static final long serialVersionUID = 2L;

    public static SignedIn as(Account account, Instant now) {
        return new SignedIn(account.id(), account.reference(), now);
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

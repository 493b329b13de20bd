package cymru.diogel.platform.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** What a session remembers of who signed in; all else is read anew at each request. */
public record SignedIn(UUID account, String username) implements Principal, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return username;
    }
}

package cymru.diogel.platform.pages;

import java.util.Set;

/**
 * Who is signed in, as the frame of a page shows it.
 *
 * @param account tells one account from another, and nothing else
 * @param left seconds until the session ends whatever is done meanwhile
 */
public record Signed(String account, String name, String role, Set<String> rights, long left) {
    /** The request attribute that holds it. */
    public static final String ATTRIBUTE = Signed.class.getName();
}

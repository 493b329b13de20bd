package cymru.diogel.platform.pages;

import java.util.List;
import java.util.Set;

/**
 * Who is signed in, as the frame of a page shows it.
 *
 * @param account tells one account from another, and nothing else
 * @param left seconds until the session ends whatever is done meanwhile
 * @param banners what stands above every page of theirs
 */
public record Signed(
        String account,
        String name,
        String role,
        Set<String> rights,
        long left,
        List<Banner> banners) {
    /** The request attribute that holds it. */
    public static final String ATTRIBUTE = Signed.class.getName();
}

package cymru.diogel.platform.pages;

import java.util.Set;

/** Who is signed in, as the frame of a page shows it. */
public record Signed(String name, String role, Set<String> rights) {
    /** The request attribute that holds it. */
    public static final String ATTRIBUTE = Signed.class.getName();
}

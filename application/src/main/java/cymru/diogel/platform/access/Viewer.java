package cymru.diogel.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in, read anew at each request. A controller asks for one as a parameter. */
public record Viewer(
        UUID id, String reference, String name, Role role, @Nullable UUID team, String language) {
    /** The request attribute that holds it. */
    public static final String ATTRIBUTE = Viewer.class.getName();

    public boolean may(Right right) {
        return role.may(right);
    }
}

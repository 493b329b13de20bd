package cymru.diogel.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in, read anew at each request. A controller asks for one as a parameter. */
public record Viewer(
        UUID id, String reference, String name, Role role, @Nullable UUID team, String language) {
    /** The request attribute that holds it. */
    public static final String ATTRIBUTE = Viewer.class.getName();

    /** Somebody as they would read, though it is not they who ask. */
    public static Viewer of(Account it) {
        return new Viewer(it.id(), it.reference(), it.name(), it.role(), it.team(), it.language());
    }

    public boolean may(Right right) {
        return role.may(right);
    }
}

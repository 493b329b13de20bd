package cymru.diogel.demonstration.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;

/** The same identity for the same thing of the same county, in every installation. */
public record Identities(long seed) {
    public UUID team(String id) {
        return of("team", id);
    }

    public UUID account(String reference) {
        return of("account", reference);
    }

    public UUID household(String id) {
        return of("household", id);
    }

    public UUID child(String id) {
        return of("child", id);
    }

    UUID adult(String household, String role) {
        return of("adult", household + "/" + role);
    }

    UUID visit(String id) {
        return of("visit", id);
    }

    UUID plan(String child, int number) {
        return of("plan", child + "/" + number);
    }

    public UUID report(String id) {
        return of("report", id);
    }

    UUID coreGroup(String household, LocalDate from) {
        return of("core-group", household + "/" + from);
    }

    /** Something of a whole, told by what it is there. */
    public UUID partOf(UUID whole, Object what) {
        return of("part", whole + "/" + what);
    }

    private UUID of(String kind, String id) {
        return UUID.nameUUIDFromBytes((seed + " " + kind + " " + id).getBytes(UTF_8));
    }
}

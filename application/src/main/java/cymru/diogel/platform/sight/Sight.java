package cymru.diogel.platform.sight;

import cymru.diogel.platform.trail.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** As whom a connection asks: the database role, the account, the day and the minute. */
record Sight(String role, String account, String day, String moment) {
    static final String SCOPED = "diogel_scoped";
    static final String WIDE = "diogel_wide";
    static final String COUNTING = "diogel_counting";
    static final String SYSTEM = "diogel_system";

    /** The role that signed in to the server, which owns the tables. */
    static final String OWNER = "none";

    /** What one statement sets, until it is set anew. */
    static final String SET =
            "select set_config('role', ?, false), set_config('diogel.account', ?, false),"
                    + " set_config('diogel.today', ?, false),"
                    + " set_config('diogel.moment', ?, false)";

    static Sight of(Actor actor, Clock clock) {
        var opened = SecondLock.opened();
        var account = actor.account();
        return new Sight(
                opened == null ? role(actor) : opened,
                account == null ? "" : account.toString(),
                LocalDate.now(clock).toString(),
                clock.instant().truncatedTo(ChronoUnit.MINUTES).toString());
    }

    // Whoever has not signed in sees nothing, as somebody without a ground does.
    private static String role(Actor actor) {
        if (actor.account() == null) {
            return actor.isMachine() ? SYSTEM : SCOPED;
        }
        return actor.role().equals("QUALITY") ? WIDE : SCOPED;
    }
}

package cymru.diogel.visiting.visits;

import static gen.db.visits.Tables.EXPORTED;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the files of visits that somebody takes out, because a file goes where no trail is. */
@Component
public class Exports {
    private static final Duration COUNTED = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final DSLContext database;
    private final Clock clock;
    private final int most;

    Exports(
            DSLContext database,
            Clock clock,
            @Value("${diogel.visits.exports-an-hour:5}") int most) {
        this.database = database;
        this.clock = clock;
        this.most = most;
    }

    /** How many files one person may take out in an hour. */
    public int most() {
        return most;
    }

    /** Counts one more; returns false, and counts nothing, when there have been enough. */
    @Transactional
    public boolean begin(UUID account) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 1))", "" + account);
        database.deleteFrom(EXPORTED).where(EXPORTED.AT.lt(now.minus(REMEMBERED))).execute();
        var taken =
                database.fetchCount(
                        EXPORTED, EXPORTED.ACCOUNT.eq(account), EXPORTED.AT.gt(now.minus(COUNTED)));
        if (taken >= most) {
            return false;
        }
        database.insertInto(EXPORTED)
                .set(EXPORTED.ACCOUNT, account)
                .set(EXPORTED.AT, now)
                .execute();
        return true;
    }
}

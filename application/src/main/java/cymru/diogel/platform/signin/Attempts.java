package cymru.diogel.platform.signin;

import static gen.db.signin.Tables.ATTEMPT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.name;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Slows down guessing: counts who tries to sign in from where, on all nodes alike. */
@Component
public class Attempts {
    private static final int IN_A_MINUTE = 6;

    private final DSLContext database;
    private final Clock clock;

    Attempts(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes an attempt down and gives its number, or nothing when this name had six within a
     * minute, or this address six wrong ones. Right ones do not count there, for a whole office may
     * share one address.
     */
    public OptionalLong begin(String name, String address) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var who = hash(name.strip().toLowerCase(Locale.ROOT));
        // Written before it is counted, so that many at once are too many for each.
        var attempt = write(who, address, now);
        return isTooMany(who, address, now.minus(Duration.ofMinutes(1)))
                ? OptionalLong.empty()
                : OptionalLong.of(attempt);
    }

    /** Takes an attempt back that was right. */
    public void right(long attempt) {
        database.update(ATTEMPT).set(ATTEMPT.WRONG, false).where(ATTEMPT.ID.eq(attempt)).execute();
    }

    private long write(String who, String address, OffsetDateTime now) {
        var old = deleteFrom(ATTEMPT).where(ATTEMPT.AT.lt(now.minusDays(1))).returning(ATTEMPT.ID);
        return database.with(name("old").as(old))
                .insertInto(ATTEMPT)
                .set(ATTEMPT.AT, now)
                .set(ATTEMPT.USERNAME, who)
                .set(ATTEMPT.ADDRESS, address)
                .returning(ATTEMPT.ID)
                .fetchSingle()
                .getId();
    }

    private boolean isTooMany(String who, String address, OffsetDateTime since) {
        var counted =
                database.select(
                                count().filterWhere(ATTEMPT.USERNAME.eq(who)),
                                count().filterWhere(ATTEMPT.ADDRESS.eq(address).and(ATTEMPT.WRONG)))
                        .from(ATTEMPT)
                        .where(ATTEMPT.AT.gt(since))
                        .fetchSingle();
        return counted.value1() > IN_A_MINUTE || counted.value2() > IN_A_MINUTE;
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package cymru.diogel.platform.pace;

import static gen.db.pace.Tables.USED;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.name;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Counts what may be done only so often. What comes too soon does not count. */
@Component
public class Pace {
    private static final Duration KEPT = Duration.ofDays(1);

    private final DSLContext database;
    private final Clock clock;

    Pace(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something to be done at a rate, by somebody or from somewhere. */
    public record Ask(Rate rate, String who) {}

    /** Takes a turn if there is one. */
    public Turn take(Rate rate, String who) {
        return take(List.of(new Ask(rate, who)));
    }

    /** Takes a turn at each of several rates, or at none. */
    public Turn take(List<Ask> asks) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        // Written before it is counted, so that many at once are too many for each.
        var uses = write(asks, now);
        var before = database.select(asks.stream().map(it -> before(it, uses, now)).toList());
        var row = before.fetchSingle();
        var wait = Duration.ZERO;
        for (var place = 0; place < asks.size(); place++) {
            var at = row.get(place, OffsetDateTime.class);
            if (at != null) {
                var until = at.plus(asks.get(place).rate().within());
                wait = Collections.max(List.of(wait, Duration.between(now, until)));
            }
        }
        if (!wait.isZero()) {
            giveBack(uses);
        }
        return new Turn(uses, wait);
    }

    /** Takes back turns that should not have counted. */
    public void giveBack(List<Long> uses) {
        database.deleteFrom(USED).where(USED.ID.in(uses)).execute();
    }

    // When the last turn but so many was taken, if it still stands in the way.
    private static Field<OffsetDateTime> before(Ask ask, List<Long> uses, OffsetDateTime now) {
        return DSL.field(
                DSL.select(USED.AT)
                        .from(USED)
                        .where(USED.WHAT.eq(ask.rate().what()), USED.WHO.eq(ask.who()))
                        .and(USED.ID.notIn(uses))
                        .and(USED.AT.gt(now.minus(ask.rate().within())))
                        .orderBy(USED.AT.desc())
                        .limit(1)
                        .offset(ask.rate().times() - 1));
    }

    private List<Long> write(List<Ask> asks, OffsetDateTime now) {
        var old = deleteFrom(USED).where(USED.AT.lt(now.minus(KEPT))).returning(USED.ID);
        var insert =
                database.with(name("old").as(old)).insertInto(USED, USED.WHAT, USED.WHO, USED.AT);
        return insert.valuesOfRows(
                        asks.stream().map(it -> DSL.row(it.rate().what(), it.who(), now)).toList())
                .returning(USED.ID)
                .fetch(USED.ID);
    }
}

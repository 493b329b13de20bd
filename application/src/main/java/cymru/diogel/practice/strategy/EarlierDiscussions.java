package cymru.diogel.practice.strategy;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Limit;
import cymru.diogel.platform.deadlines.Rule;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.settings.Settings;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.db.strategy.tables.records.AboutRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over discussions that were held before they were known here, many at once. */
@Component
public class EarlierDiscussions {
    private final DSLContext database;
    private final Deadlines deadlines;
    private final Trail trail;

    EarlierDiscussions(DSLContext database, Deadlines deadlines, Trail trail) {
        this.database = database;
        this.deadlines = deadlines;
        this.trail = trail;
    }

    /** A discussion as far as it came, and who was asked to it. */
    public record Earlier(Discussion discussion, Collection<Party> parties) {
        AboutRecord about(UUID child) {
            var id = discussion.id() + "/" + child;
            return new AboutRecord(
                    UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                    discussion.id(),
                    child);
        }
    }

    /** By when a discussion is held that is decided on now: as the county has set it. */
    @Component
    record Timing(Deadlines deadlines, Settings settings) {
        LocalDate due(LocalDate decidedOn) {
            var days = settings.on(decidedOn).of("STRATEGY_DAYS");
            return new Limit(days, Limit.Unit.WORKING_DAY).due(decidedOn, deadlines.calendar());
        }
    }

    /** By when a discussion was held that was decided on this day. */
    public LocalDate due(LocalDate decidedOn) {
        return Objects.requireNonNull(
                rule(decidedOn).start(decidedOn, deadlines.calendar()).dueOn());
    }

    private static Rule rule(LocalDate day) {
        return Rules.published().on("STRATEGY_TIMING", day);
    }

    @Transactional
    public void takeOver(Collection<Earlier> all) {
        var rows =
                all.stream()
                        .map(Earlier::discussion)
                        .map(it -> {
                            var day = WallClock.shown(it.called().at()).toLocalDate();
                            return DiscussionRows.whole(it, rule(day).version());
                        })
                        .toList();
        var about =
                all.stream()
                        .flatMap(it -> it.discussion().children().stream().map(it::about))
                        .toList();
        var parties =
                all.stream()
                        .flatMap(it -> it.parties().stream())
                        .map(DiscussionRows::party)
                        .toList();
        SecondLock.deciding(() -> {
            database.batchInsert(rows).execute();
            database.batchInsert(about).execute();
            return database.batchInsert(parties).execute();
        });
        trail.wrote(Entry.done("strategy.take-over").with("discussions", all.size()));
    }
}

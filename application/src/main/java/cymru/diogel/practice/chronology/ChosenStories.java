package cymru.diogel.practice.chronology;

import static gen.db.chronology.Tables.CHOSEN;
import static gen.db.chronology.Tables.PICK;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.db.chronology.tables.records.ChosenRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chronologies chosen by hand, for those who have asked access first. */
@Component
public class ChosenStories {
    private final DSLContext database;
    private final Trail trail;
    private final Clock clock;

    ChosenStories(DSLContext database, Trail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** One that begins: what it is for and what it is called. */
    public record Beginning(UUID id, UUID child, Chosen.Purpose purpose, String title) {}

    /** Begins one; the same again changes nothing. */
    @Transactional
    public void begin(Beginning it, UUID by) {
        var added =
                database.insertInto(CHOSEN)
                        .set(CHOSEN.ID, it.id())
                        .set(CHOSEN.CHILD, it.child())
                        .set(CHOSEN.PURPOSE, it.purpose().name())
                        .set(CHOSEN.TITLE, it.title())
                        .set(CHOSEN.MADE_AT, now())
                        .set(CHOSEN.MADE_BY, by)
                        .onConflictDoNothing()
                        .execute();
        if (added > 0) {
            wrote("chronology.choose", it.child(), it.id());
        }
    }

    /**
     * Keeps which of some entries are in it, and leaves all others as they are; says no once it is
     * finished.
     */
    @Transactional
    public boolean pick(Chosen of, Set<String> shown, Set<String> chosen) {
        if (isFinished(of.id())) {
            return false;
        }
        var out = new HashSet<>(shown);
        out.removeAll(chosen);
        database.deleteFrom(PICK).where(PICK.CHOSEN.eq(of.id()), PICK.HAPPENING.in(out)).execute();
        var in = database.insertInto(PICK, PICK.CHOSEN, PICK.HAPPENING);
        for (var key : chosen) {
            in = in.values(of.id(), key);
        }
        if (!chosen.isEmpty()) {
            in.onConflictDoNothing().execute();
        }
        wrote("chronology.pick", of.child(), of.id());
        return true;
    }

    /** Finishes it, so that it does not change any more; says no a second time. */
    @Transactional
    public boolean finish(Chosen it, UUID by) {
        var finished =
                database.update(CHOSEN)
                        .set(CHOSEN.CLOSED_AT, now())
                        .set(CHOSEN.CLOSED_BY, by)
                        .where(CHOSEN.ID.eq(it.id()), CHOSEN.CLOSED_AT.isNull())
                        .execute();
        if (finished > 0) {
            wrote("chronology.finish", it.child(), it.id());
        }
        return finished > 0;
    }

    /** All of a child's, the latest first, without what is in them. */
    public List<Chosen> of(UUID child) {
        return database.selectFrom(CHOSEN)
                .where(CHOSEN.CHILD.eq(child))
                .orderBy(CHOSEN.MADE_AT.desc(), CHOSEN.ID)
                .fetch(it -> read(it, Set.of()));
    }

    /** One of a child's with what is in it. */
    public Optional<Chosen> find(UUID child, UUID id) {
        return database.selectFrom(CHOSEN)
                .where(CHOSEN.ID.eq(id), CHOSEN.CHILD.eq(child))
                .fetchOptional()
                .map(it -> read(it, keys(id)));
    }

    private Collection<String> keys(UUID chosen) {
        return database.select(PICK.HAPPENING)
                .from(PICK)
                .where(PICK.CHOSEN.eq(chosen))
                .fetch(PICK.HAPPENING);
    }

    private boolean isFinished(UUID id) {
        return database.select(CHOSEN.CLOSED_AT)
                        .from(CHOSEN)
                        .where(CHOSEN.ID.eq(id))
                        .forUpdate()
                        .fetchOne(CHOSEN.CLOSED_AT)
                != null;
    }

    private static Chosen read(ChosenRecord row, Collection<String> keys) {
        var closed = row.getClosedAt();
        return new Chosen(
                row.getId(),
                row.getChild(),
                Chosen.Purpose.valueOf(row.getPurpose()),
                row.getTitle(),
                new Chosen.Made(row.getMadeAt().toInstant(), row.getMadeBy()),
                Set.copyOf(keys),
                closed == null ? null : closed.toInstant());
    }

    private void wrote(String act, UUID child, UUID chosen) {
        trail.wrote(Entry.done(act).ofChild(child, null).with("chosen", chosen));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package cymru.diogel.practice.joining;

import static gen.db.joining.Tables.ACT;
import static gen.db.joining.Tables.APART;
import static gen.db.joining.Tables.FRESH;
import static gen.db.joining.Tables.PAIR;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.ledger.Joined.Homes;
import cymru.diogel.platform.ledger.Ledger;
import cymru.diogel.practice.joining.Act.State;
import cymru.diogel.practice.joining.Act.Step;
import gen.db.joining.tables.records.ActRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every joining there was. */
@Component
class ActStore {
    private static final Condition STANDS = ACT.OUTCOME.eq("JOINED").and(ACT.UNDONE_AT.isNull());

    private final DSLContext database;
    private final Clock clock;

    ActStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps it unless another of the same two waits. */
    boolean ask(UUID id, Joins.Wish wish, UUID by) {
        return database.insertInto(ACT)
                        .set(ACT.ID, id)
                        .set(ACT.KEPT, wish.kept())
                        .set(ACT.GONE, wish.gone())
                        .set(ACT.REASON, wish.reason())
                        .set(ACT.ASKED_BY, by)
                        .set(ACT.ASKED_AT, now())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Decides it, once. */
    boolean decide(UUID id, State outcome, UUID by) {
        return database.update(ACT)
                        .set(ACT.OUTCOME, outcome.name())
                        .set(ACT.DECIDED_BY, by)
                        .set(ACT.DECIDED_AT, now())
                        .where(ACT.ID.eq(id), ACT.OUTCOME.isNull())
                        .execute()
                == 1;
    }

    void keep(UUID id, Homes homes) {
        database.update(ACT)
                .set(ACT.KEPT_HOME, homes.kept())
                .set(ACT.GONE_HOME, homes.gone())
                .where(ACT.ID.eq(id))
                .execute();
    }

    boolean undo(UUID id, String reason, UUID by) {
        return database.update(ACT)
                        .set(ACT.UNDONE_BY, by)
                        .set(ACT.UNDONE_AT, now())
                        .set(ACT.UNDONE_WHY, reason)
                        .where(ACT.ID.eq(id), STANDS)
                        .execute()
                == 1;
    }

    Optional<Act> find(UUID id) {
        return database.selectFrom(ACT).where(ACT.ID.eq(id)).fetchOptional(ActStore::read);
    }

    /** All that whoever asks may see, the last first. */
    List<Act> latest(int most) {
        return database.selectFrom(ACT)
                .orderBy(ACT.ASKED_AT.desc(), ACT.ID)
                .limit(most)
                .fetch(ActStore::read);
    }

    /** What went into this record and stands, the first first. */
    List<Act> into(UUID kept) {
        return database.selectFrom(ACT)
                .where(ACT.KEPT.eq(kept), STANDS)
                .orderBy(ACT.DECIDED_AT, ACT.ID)
                .fetch(ActStore::read);
    }

    /** Whether this record went into another. */
    boolean isGone(UUID person) {
        return database.fetchExists(ACT, ACT.GONE.eq(person).and(STANDS));
    }

    /** Whether a later joining that stands touches either of the two. */
    boolean isBuiltUpon(Act act) {
        var both = List.of(act.kept(), act.gone());
        return database.fetchExists(
                ACT,
                STANDS.and(ACT.ID.ne(act.id()))
                        .and(ACT.KEPT.in(both).or(ACT.GONE.in(both)))
                        .and(ACT.DECIDED_AT.ge(at(act.decided()))));
    }

    private OffsetDateTime at(@Nullable Step step) {
        return step == null ? now() : step.at().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Act read(ActRecord row) {
        var keptHome = row.getKeptHome();
        return new Act(
                row.getId(),
                row.getKept(),
                row.getGone(),
                keptHome == null ? null : new Homes(keptHome, row.getGoneHome()),
                row.getReason(),
                new Step(row.getAskedBy(), row.getAskedAt().toInstant()),
                step(row.getDecidedBy(), row.getDecidedAt()),
                step(row.getUndoneBy(), row.getUndoneAt()),
                state(row));
    }

    private static State state(ActRecord row) {
        if (row.getUndoneAt() != null) {
            return State.UNDONE;
        }
        var outcome = row.getOutcome();
        return outcome == null ? State.ASKED : State.valueOf(outcome);
    }

    private static @Nullable Step step(@Nullable UUID by, @Nullable OffsetDateTime at) {
        return by == null || at == null ? null : new Step(by, at.toInstant());
    }

    /** Who was joined with a child and who may be the same, and what the ledger says of it. */
    @Component
    static class Kept implements Keeper {
        private final DSLContext database;
        private final Ledger ledger;

        Kept(DSLContext database, Ledger ledger) {
            this.database = database;
            this.ledger = ledger;
        }

        @Override
        public String name() {
            return "joining";
        }

        @Override
        public int destroy(Leaving leaving) {
            var child = leaving.child();
            var theirs = ACT.KEPT.eq(child).or(ACT.GONE.eq(child));
            var acts = database.select(ACT.ID).from(ACT).where(theirs).fetch(ACT.ID);
            return ledger.forget(acts)
                    + database.deleteFrom(ACT).where(theirs).execute()
                    + database.deleteFrom(FRESH).where(FRESH.PERSON.eq(child)).execute()
                    + database.deleteFrom(PAIR)
                            .where(PAIR.ONE.eq(child).or(PAIR.OTHER.eq(child)))
                            .execute()
                    + database.deleteFrom(APART)
                            .where(APART.ONE.eq(child).or(APART.OTHER.eq(child)))
                            .execute();
        }
    }
}

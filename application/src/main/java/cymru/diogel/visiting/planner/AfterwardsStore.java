package cymru.diogel.visiting.planner;

import static gen.db.planner.Tables.ASKED;
import static gen.db.planner.Tables.CHANGE;
import static gen.db.planner.Tables.HANDED;

import cymru.diogel.planning.Feasible.Obstacle;
import cymru.diogel.visiting.planner.Draws.Handed;
import cymru.diogel.visiting.planner.Overrides.Change;
import cymru.diogel.visiting.planner.Overrides.Made;
import cymru.diogel.visiting.planner.Overrides.Reason;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what became of drawn times: changes, looks, and what was handed to a manager. */
@Component
class AfterwardsStore {
    private final DSLContext database;
    private final JsonMapper json = JsonMapper.shared();

    AfterwardsStore(DSLContext database) {
        this.database = database;
    }

    boolean isKnown(UUID intention) {
        return database.fetchExists(CHANGE, CHANGE.INTENTION.eq(intention));
    }

    void add(Made made, Overrides.Wish wish, DrawStore.Kept before) {
        var row = database.newRecord(CHANGE);
        row.setId(UUID.randomUUID());
        row.setIntention(wish.intention());
        row.setDraw(before.draw().id());
        row.setAt(made.at().atOffset(ZoneOffset.UTC));
        row.setBy(made.by());
        row.setReason(made.reason().name());
        row.setExplanation(made.explanation());
        row.setByHand(made.byHand());
        row.setExcluded(excluded(wish.change()));
        row.setBeforeSealed(before.envelope().bytes());
        row.setBeforeKey(before.envelope().key());
        row.setBeforeCommitment(before.draw().commitment());
        row.setBeforeCells(before.draw().cells());
        row.setBeforeByHand(before.draw().byHand());
        row.insert();
    }

    /** Changes of these draws, the first first. */
    List<Made> overrides(Collection<UUID> draws) {
        return database.selectFrom(CHANGE)
                .where(CHANGE.DRAW.in(draws))
                .orderBy(CHANGE.AT, CHANGE.ID)
                .fetch(row ->
                        new Made(
                                row.getDraw(),
                                row.getAt().toInstant(),
                                row.getBy(),
                                Reason.valueOf(row.getReason()),
                                row.getExplanation(),
                                row.getByHand()));
    }

    void ask(UUID draw, UUID by, String reason, Instant at) {
        database.insertInto(ASKED)
                .set(ASKED.ID, UUID.randomUUID())
                .set(ASKED.DRAW, draw)
                .set(ASKED.AT, at.atOffset(ZoneOffset.UTC))
                .set(ASKED.BY, by)
                .set(ASKED.REASON, reason)
                .execute();
    }

    /** Returns false when this household is in the queue already. */
    boolean hand(Handed handed) {
        return database.insertInto(HANDED)
                        .set(HANDED.ID, UUID.randomUUID())
                        .set(HANDED.HOUSEHOLD, handed.household())
                        .set(HANDED.PRACTITIONER, handed.practitioner())
                        .set(HANDED.BY, handed.by())
                        .set(HANDED.AT, handed.at().atOffset(ZoneOffset.UTC))
                        .set(
                                HANDED.BINDING,
                                handed.binding().stream()
                                        .map(Obstacle::name)
                                        .toArray(String[]::new))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What waits for a manager, the oldest first. */
    List<Handed> handed(Collection<UUID> households) {
        return database.selectFrom(HANDED)
                .where(HANDED.HOUSEHOLD.in(households), HANDED.CLOSED_BY.isNull())
                .orderBy(HANDED.AT)
                .fetch(row ->
                        new Handed(
                                row.getHousehold(),
                                row.getPractitioner(),
                                row.getBy(),
                                row.getAt().toInstant(),
                                Arrays.stream(row.getBinding())
                                        .map(Obstacle::valueOf)
                                        .collect(Collectors.toSet())));
    }

    void close(UUID household, UUID draw) {
        database.update(HANDED)
                .set(HANDED.CLOSED_BY, draw)
                .where(HANDED.HOUSEHOLD.eq(household), HANDED.CLOSED_BY.isNull())
                .execute();
    }

    private @Nullable JSONB excluded(Change change) {
        return switch (change) {
            case Change.Again again -> JSONB.valueOf(json.writeValueAsString(again));
            case Change.ByHand _ -> null;
        };
    }
}

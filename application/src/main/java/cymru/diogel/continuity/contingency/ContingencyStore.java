package cymru.diogel.continuity.contingency;

import static gen.db.contingency.Tables.ACTION;
import static gen.db.contingency.Tables.PLAN;
import static gen.db.contingency.Tables.TRIGGER;
import static gen.db.contingency.Tables.VERSION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class ContingencyStore {
    private final DSLContext database;

    ContingencyStore(DSLContext database) {
        this.database = database;
    }

    /** A version is named by its plan and number. */
    private record At(UUID plan, int number) {}

    /** Every plan with all its versions, by name. */
    List<Contingency> all() {
        var actions = actions();
        var triggers = triggers();
        var versions =
                database.selectFrom(VERSION)
                        .orderBy(VERSION.PLAN, VERSION.NUMBER.desc())
                        .fetchGroups(
                                VERSION.PLAN,
                                row -> {
                                    var at = new At(row.getPlan(), row.getNumber());
                                    return new Contingency.Version(
                                            row.getNumber(),
                                            row.getSupposed(),
                                            row.getStandDown(),
                                            row.getRun(),
                                            actions.getOrDefault(at, List.of()),
                                            triggers.getOrDefault(at, List.of()),
                                            row.getWrittenBy(),
                                            row.getWrittenAt().toInstant());
                                });
        return database.selectFrom(PLAN)
                .orderBy(PLAN.ENGLISH, PLAN.ID)
                .fetch(row ->
                        new Contingency(
                                row.getId(),
                                row.getEnglish(),
                                row.getWelsh(),
                                versions.getOrDefault(row.getId(), List.of())));
    }

    private Map<At, List<Contingency.Action>> actions() {
        return database.selectFrom(ACTION)
                .orderBy(ACTION.PLAN, ACTION.NUMBER, ACTION.PLACE)
                .fetchGroups(
                        row -> new At(row.getPlan(), row.getNumber()),
                        row ->
                                new Contingency.Action(
                                        row.getWhat(), row.getOwner(), row.getWithin()));
    }

    private Map<At, List<Contingency.Trigger>> triggers() {
        return database.selectFrom(TRIGGER)
                .orderBy(TRIGGER.PLAN, TRIGGER.NUMBER, TRIGGER.PLACE)
                .fetchGroups(
                        row -> new At(row.getPlan(), row.getNumber()),
                        row -> new Contingency.Trigger(row.getSignal(), row.getAbove()));
    }

    void begin(UUID id, String english, String welsh, UUID by, Instant at) {
        database.insertInto(PLAN)
                .set(PLAN.ID, id)
                .set(PLAN.ENGLISH, english)
                .set(PLAN.WELSH, welsh)
                .set(PLAN.BEGUN_BY, by)
                .set(PLAN.BEGUN_AT, at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    /** Holds a plan, so that two versions of it come one after the other. */
    void hold(UUID plan) {
        database.select(PLAN.ID).from(PLAN).where(PLAN.ID.eq(plan)).forUpdate().fetch();
    }

    boolean isKnown(UUID form) {
        return database.fetchExists(VERSION, VERSION.FORM.eq(form));
    }

    void add(UUID plan, Contingency.Version it, UUID form) {
        database.insertInto(VERSION)
                .set(VERSION.PLAN, plan)
                .set(VERSION.NUMBER, it.number())
                .set(VERSION.FORM, form)
                .set(VERSION.SUPPOSED, it.supposed())
                .set(VERSION.STAND_DOWN, it.standDown())
                .set(VERSION.RUN, it.run())
                .set(VERSION.WRITTEN_BY, it.by())
                .set(VERSION.WRITTEN_AT, it.at().atOffset(ZoneOffset.UTC))
                .execute();
        addActions(plan, it);
        addTriggers(plan, it);
    }

    private void addActions(UUID plan, Contingency.Version it) {
        int place = 0;
        for (var action : it.actions()) {
            database.insertInto(ACTION)
                    .set(ACTION.PLAN, plan)
                    .set(ACTION.NUMBER, it.number())
                    .set(ACTION.PLACE, ++place)
                    .set(ACTION.WHAT, action.what())
                    .set(ACTION.OWNER, action.owner())
                    .set(ACTION.WITHIN, action.within())
                    .execute();
        }
    }

    private void addTriggers(UUID plan, Contingency.Version it) {
        int place = 0;
        for (var trigger : it.triggers()) {
            database.insertInto(TRIGGER)
                    .set(TRIGGER.PLAN, plan)
                    .set(TRIGGER.NUMBER, it.number())
                    .set(TRIGGER.PLACE, ++place)
                    .set(TRIGGER.SIGNAL, trigger.signal())
                    .set(TRIGGER.ABOVE, trigger.above())
                    .execute();
        }
    }
}

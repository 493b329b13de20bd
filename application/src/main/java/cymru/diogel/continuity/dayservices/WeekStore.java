package cymru.diogel.continuity.dayservices;

import static gen.db.dayservices.Tables.CHANGE;
import static gen.db.dayservices.Tables.PLACE;
import static gen.db.dayservices.Tables.WEEK;

import cymru.diogel.continuity.dayservices.WeekPlan.Change;
import cymru.diogel.continuity.dayservices.WeekPlan.Spot;
import cymru.diogel.continuity.dayservices.WeekPlan.State;
import cymru.diogel.continuity.dayservices.WeekPlan.Step;
import gen.db.dayservices.tables.records.WeekRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class WeekStore {
    private final DSLContext database;

    WeekStore(DSLContext database) {
        this.database = database;
    }

    /** The proposal made last for a week. */
    Optional<WeekPlan> latest(LocalDate monday) {
        return one(WEEK.MONDAY.eq(monday));
    }

    /** What was accepted for the week, or the last accepted before it. */
    Optional<WeekPlan> acceptedBy(LocalDate monday) {
        return one(WEEK.MONDAY.le(monday).and(WEEK.STATE.eq(State.ACCEPTED.name())));
    }

    Optional<WeekPlan> find(UUID id) {
        return one(WEEK.ID.eq(id));
    }

    private Optional<WeekPlan> one(Condition which) {
        return database.selectFrom(WEEK)
                .where(which)
                .orderBy(WEEK.MONDAY.desc(), WEEK.NUMBER.desc())
                .limit(1)
                .fetchOptional(this::plan);
    }

    private WeekPlan plan(WeekRecord row) {
        var decided =
                row.getDecidedBy() == null
                        ? null
                        : new Step(row.getDecidedBy(), row.getDecidedAt().toInstant());
        return new WeekPlan(
                row.getId(),
                row.getMonday(),
                row.getNumber(),
                State.valueOf(row.getState()),
                row.getDistance(),
                new Step(row.getProposedBy(), row.getProposedAt().toInstant()),
                decided,
                places(row.getId()),
                changes(row.getId()));
    }

    private List<Spot> places(UUID week) {
        return database.selectFrom(PLACE)
                .where(PLACE.WEEK.eq(week))
                .orderBy(PLACE.DAY, PLACE.HALF, PLACE.PERSON)
                .fetch(row ->
                        new Spot(row.getPerson(), row.getDay(), row.getHalf(), row.getRoom()));
    }

    private List<Change> changes(UUID week) {
        return database.selectFrom(CHANGE)
                .where(CHANGE.WEEK.eq(week))
                .orderBy(CHANGE.CHANGED_AT.desc(), CHANGE.ID)
                .fetch(row ->
                        new Change(
                                row.getId(),
                                row.getPerson(),
                                row.getDay(),
                                row.getHalf(),
                                row.getRoom(),
                                row.getReason(),
                                new Step(row.getChangedBy(), row.getChangedAt().toInstant())));
    }

    /** Keeps a proposal; one for the same week that nobody accepted is replaced by it. */
    void add(WeekPlan it) {
        replace(it.monday(), State.PROPOSED);
        database.insertInto(WEEK)
                .set(WEEK.ID, it.id())
                .set(WEEK.MONDAY, it.monday())
                .set(WEEK.NUMBER, it.number())
                .set(WEEK.STATE, it.state().name())
                .set(WEEK.DISTANCE, it.distance())
                .set(WEEK.PROPOSED_BY, it.proposed().by())
                .set(WEEK.PROPOSED_AT, it.proposed().at().atOffset(ZoneOffset.UTC))
                .execute();
        it.places().forEach(place -> add(it.id(), place));
    }

    private void replace(LocalDate monday, State state) {
        database.update(WEEK)
                .set(WEEK.STATE, State.REPLACED.name())
                .where(WEEK.MONDAY.eq(monday), WEEK.STATE.eq(state.name()))
                .execute();
    }

    /** Accepts a proposal that nobody decided yet. */
    boolean accept(WeekPlan it, Step step) {
        replace(it.monday(), State.ACCEPTED);
        return database.update(WEEK)
                        .set(WEEK.STATE, State.ACCEPTED.name())
                        .set(WEEK.DECIDED_BY, step.by())
                        .set(WEEK.DECIDED_AT, step.at().atOffset(ZoneOffset.UTC))
                        .where(WEEK.ID.eq(it.id()), WEEK.STATE.eq(State.PROPOSED.name()))
                        .execute()
                == 1;
    }

    private void add(UUID week, Spot it) {
        database.insertInto(PLACE)
                .set(PLACE.WEEK, week)
                .set(PLACE.PERSON, it.person())
                .set(PLACE.DAY, it.day())
                .set(PLACE.HALF, it.half())
                .set(PLACE.ROOM, it.room())
                .execute();
    }

    /** Changes a place, or takes it away, and keeps why. */
    void change(UUID week, Change it) {
        database.deleteFrom(PLACE)
                .where(PLACE.WEEK.eq(week))
                .and(PLACE.PERSON.eq(it.person()))
                .and(PLACE.DAY.eq(it.day()))
                .execute();
        var half = it.half();
        var room = it.room();
        if (half != null && room != null) {
            add(week, new Spot(it.person(), it.day(), half, room));
        }
        database.insertInto(CHANGE)
                .set(CHANGE.ID, it.id())
                .set(CHANGE.WEEK, week)
                .set(CHANGE.PERSON, it.person())
                .set(CHANGE.DAY, it.day())
                .set(CHANGE.HALF, half)
                .set(CHANGE.ROOM, room)
                .set(CHANGE.REASON, it.reason())
                .set(CHANGE.CHANGED_BY, it.step().by())
                .set(CHANGE.CHANGED_AT, it.step().at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}

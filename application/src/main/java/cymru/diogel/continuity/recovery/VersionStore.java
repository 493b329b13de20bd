package cymru.diogel.continuity.recovery;

import static gen.db.recovery.Tables.CONDITION;
import static gen.db.recovery.Tables.PART;
import static gen.db.recovery.Tables.VERSION;

import cymru.diogel.continuity.recovery.WatchedFor.Compare;
import cymru.diogel.continuity.recovery.WatchedFor.Purpose;
import gen.db.recovery.tables.records.VersionRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class VersionStore {
    private final DSLContext database;

    VersionStore(DSLContext database) {
        this.database = database;
    }

    /** The versions of all services, the latest of each first. */
    List<PlanVersion> all() {
        return select(DSL.noCondition());
    }

    List<PlanVersion> of(UUID service) {
        return select(VERSION.SERVICE.eq(service));
    }

    /** All versions of the plan of which this is one, the latest first. */
    List<PlanVersion> beside(UUID version) {
        return select(
                VERSION.SERVICE.eq(
                        DSL.select(VERSION.as("it").SERVICE)
                                .from(VERSION.as("it"))
                                .where(VERSION.as("it").ID.eq(version))));
    }

    Optional<PlanVersion> find(UUID id) {
        return select(VERSION.ID.eq(id)).stream().findFirst();
    }

    /** Lets one after the other write versions of a service. */
    void hold(UUID service) {
        database.execute(
                "select pg_advisory_xact_lock(hashtext('recovery'), hashtext(?))",
                service.toString());
    }

    int next(UUID service) {
        return database.select(DSL.coalesce(DSL.max(VERSION.NUMBER), 0).plus(1))
                .from(VERSION)
                .where(VERSION.SERVICE.eq(service))
                .fetchSingle()
                .value1();
    }

    void add(PlanVersion it) {
        database.insertInto(VERSION)
                .set(VERSION.ID, it.id())
                .set(VERSION.SERVICE, it.service())
                .set(VERSION.NUMBER, it.number())
                .set(VERSION.INCIDENT, it.says().incident())
                .set(VERSION.EXERCISE, it.says().isExercise())
                .set(VERSION.STAGE, it.stage().name())
                .set(VERSION.WRITTEN_BY, it.by())
                .set(VERSION.WRITTEN_AT, it.at().atOffset(ZoneOffset.UTC))
                .execute();
        it.says()
                .words()
                .forEach((field, words) ->
                        database.insertInto(PART)
                                .set(PART.VERSION, it.id())
                                .set(PART.FIELD, field.name())
                                .set(PART.WORDS, words)
                                .execute());
        var place = 0;
        for (var condition : it.says().conditions()) {
            add(it.id(), ++place, condition);
        }
    }

    private void add(UUID version, int place, WatchedFor it) {
        database.insertInto(CONDITION)
                .set(CONDITION.VERSION, version)
                .set(CONDITION.PLACE, place)
                .set(CONDITION.PURPOSE, it.purpose().name())
                .set(CONDITION.SIGNAL, it.signal())
                .set(CONDITION.COMPARE, it.compare().name())
                .set(CONDITION.BOUND, it.bound())
                .set(CONDITION.DAYS, it.days())
                .execute();
    }

    /** Brings a version from one stage to another; says no where it is no longer at the first. */
    boolean move(UUID id, PlanStage from, PlanStage to) {
        return database.update(VERSION)
                        .set(VERSION.STAGE, to.name())
                        .where(VERSION.ID.eq(id), VERSION.STAGE.eq(from.name()))
                        .execute()
                == 1;
    }

    /** Sets aside the versions of a service before one, that stand at one of these stages. */
    void supersede(PlanVersion by, Set<PlanStage> at) {
        database.update(VERSION)
                .set(VERSION.STAGE, PlanStage.SUPERSEDED.name())
                .where(
                        VERSION.SERVICE.eq(by.service()),
                        VERSION.NUMBER.lt(by.number()),
                        VERSION.EXERCISE.eq(by.says().isExercise()),
                        VERSION.STAGE.in(at.stream().map(Enum::name).toList()))
                .execute();
    }

    // Everything in one question.
    private List<PlanVersion> select(Condition condition) {
        var words =
                DSL.multiset(
                                DSL.select(PART.FIELD, PART.WORDS)
                                        .from(PART)
                                        .where(PART.VERSION.eq(VERSION.ID)))
                        .convertFrom(all ->
                                all.intoMap(
                                        it -> PlanField.valueOf(it.value1()), it -> it.value2()));
        var watched =
                DSL.multiset(
                                DSL.select(CONDITION.fields())
                                        .from(CONDITION)
                                        .where(CONDITION.VERSION.eq(VERSION.ID))
                                        .orderBy(CONDITION.PLACE))
                        .convertFrom(all -> all.map(VersionStore::condition));
        return database.select(VERSION, words, watched)
                .from(VERSION)
                .where(condition)
                .orderBy(VERSION.SERVICE, VERSION.NUMBER.desc())
                .fetch(row -> read(row.value1(), row.value2(), row.value3()));
    }

    private static PlanVersion read(
            VersionRecord row, Map<PlanField, String> words, List<WatchedFor> conditions) {
        return new PlanVersion(
                row.getId(),
                row.getService(),
                row.getNumber(),
                PlanStage.valueOf(row.getStage()),
                new PlanVersion.Says(row.getIncident(), row.getExercise(), words, conditions),
                row.getWrittenBy(),
                row.getWrittenAt().toInstant());
    }

    private static WatchedFor condition(Record row) {
        return new WatchedFor(
                Purpose.valueOf(row.get(CONDITION.PURPOSE)),
                row.get(CONDITION.SIGNAL),
                Compare.valueOf(row.get(CONDITION.COMPARE)),
                row.get(CONDITION.BOUND),
                row.get(CONDITION.DAYS));
    }
}

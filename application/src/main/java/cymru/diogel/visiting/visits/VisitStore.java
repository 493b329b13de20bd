package cymru.diogel.visiting.visits;

import static gen.db.visits.Tables.CORRECTION;
import static gen.db.visits.Tables.SEEN;
import static gen.db.visits.Tables.VISIT;

import cymru.diogel.platform.database.ManyRows;
import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.visiting.visits.Visit.Correction;
import cymru.diogel.visiting.visits.Visit.Seen;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps single visits and what they said before they were corrected. */
@Component
class VisitStore {
    private static final Comparator<Visit> LATEST_FIRST =
            Comparator.comparing((Visit it) -> it.when().on())
                    .thenComparing(
                            it -> it.when().at(), Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed();

    private final DSLContext database;
    private final JsonMapper json = JsonMapper.shared();

    VisitStore(DSLContext database) {
        this.database = database;
    }

    // A visit at which both records were ticked saw one child.
    @EventListener
    @Order(0)
    void on(Joined event) {
        var other = SEEN.as("other");
        database.deleteFrom(SEEN)
                .where(
                        SEEN.CHILD.eq(event.gone()),
                        DSL.exists(
                                DSL.selectOne()
                                        .from(other)
                                        .where(
                                                other.VISIT.eq(SEEN.VISIT),
                                                other.CHILD.eq(event.kept()))))
                .execute();
        database.update(SEEN)
                .set(SEEN.CHILD, event.kept())
                .where(SEEN.CHILD.eq(event.gone()))
                .execute();
        var homes = event.homes();
        if (homes != null) {
            database.update(VISIT)
                    .set(VISIT.HOUSEHOLD, homes.kept())
                    .where(VISIT.HOUSEHOLD.eq(homes.gone()))
                    .execute();
        }
    }

    void add(Visit visit, UUID intention) {
        var row = VisitRows.row(visit);
        row.setIntention(intention);
        database.insertInto(VISIT).set(row).execute();
        addSeen(visit);
    }

    void addAll(List<Visit> visits) {
        ManyRows.insert(database, visits.stream().map(VisitRows::row).toList());
        ManyRows.insert(
                database,
                visits.stream()
                        .flatMap(
                                it -> it.children().stream().map(child -> VisitRows.row(it, child)))
                        .toList());
    }

    Optional<Visit> find(UUID id) {
        return find(VISIT.ID.eq(id));
    }

    Set<UUID> childrenOf(UUID visit) {
        return database.select(SEEN.CHILD)
                .from(SEEN)
                .where(SEEN.VISIT.eq(visit))
                .fetchSet(SEEN.CHILD);
    }

    Optional<Visit> ofIntention(UUID intention) {
        return find(VISIT.INTENTION.eq(intention));
    }

    /** Another report of the same practitioner, household and minute. */
    Optional<Visit> twin(Visit visit) {
        var at = visit.when().at();
        return at == null
                ? Optional.empty()
                : find(
                        VISIT.HOUSEHOLD
                                .eq(visit.household())
                                .and(VISIT.PRACTITIONER.eq(visit.practitioner()))
                                .and(VISIT.STARTED_ON.eq(visit.when().on()))
                                .and(VISIT.STARTED_AT.eq(at))
                                .and(VISIT.ID.ne(visit.id())));
    }

    // Two tabs must not both find that there is no other report.
    void hold(UUID household) {
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "" + household);
    }

    /** Replaces a visit by what it says now; returns false when it stands at another revision. */
    boolean replace(Visit visit, Correction correction) {
        var row = VisitRows.row(visit);
        var replaced =
                database.update(VISIT)
                        .set(row)
                        .where(
                                VISIT.ID.eq(visit.id()),
                                VISIT.REVISION.eq(correction.before().recording().revision()))
                        .execute();
        if (replaced == 0) {
            return false;
        }
        database.deleteFrom(SEEN).where(SEEN.VISIT.eq(visit.id())).execute();
        addSeen(visit);
        database.insertInto(CORRECTION)
                .set(CORRECTION.VISIT, visit.id())
                .set(CORRECTION.REVISION, correction.revision())
                .set(CORRECTION.AT, correction.at().atOffset(ZoneOffset.UTC))
                .set(CORRECTION.BY, correction.by())
                .set(CORRECTION.REASON, correction.reason())
                .set(CORRECTION.BEFORE, JSONB.valueOf(json.writeValueAsString(correction.before())))
                .execute();
        return true;
    }

    /** Changes a visit and every version of it, and keeps nothing of what was there. */
    Visit rewrite(Visit current, UnaryOperator<Visit> how, UnaryOperator<String> reasons) {
        var id = current.id();
        // Whoever has the report open to correct it must not bring back what was there.
        var recording = current.recording().revised(current.recording().revision() + 1);
        var changed = how.apply(current).at(recording);
        database.update(VISIT).set(VisitRows.row(changed)).where(VISIT.ID.eq(id)).execute();
        database.deleteFrom(SEEN).where(SEEN.VISIT.eq(id)).execute();
        addSeen(changed);
        for (var it : corrections(id)) {
            var before = json.writeValueAsString(how.apply(it.before()));
            database.update(CORRECTION)
                    .set(CORRECTION.BEFORE, JSONB.valueOf(before))
                    .set(CORRECTION.REASON, reasons.apply(it.reason()))
                    .where(CORRECTION.VISIT.eq(id), CORRECTION.REVISION.eq(it.revision()))
                    .execute();
        }
        return changed;
    }

    /** Corrections of a visit, the last first. */
    List<Correction> corrections(UUID visit) {
        return database.selectFrom(CORRECTION)
                .where(CORRECTION.VISIT.eq(visit))
                .orderBy(CORRECTION.REVISION.desc())
                .fetch(row ->
                        new Correction(
                                row.getRevision(),
                                row.getAt().toInstant(),
                                row.getBy(),
                                row.getReason(),
                                json.readValue(row.getBefore().data(), Visit.class)));
    }

    Set<String> known(Collection<String> sourceReferences) {
        return new HashSet<>(
                database.select(SEEN.SOURCE_REFERENCE)
                        .from(SEEN)
                        .where(
                                SEEN.SOURCE_REFERENCE.eq(
                                        DSL.any(sourceReferences.toArray(String[]::new))))
                        .fetch(SEEN.SOURCE_REFERENCE));
    }

    Map<UUID, List<Seen>> seen(Collection<UUID> visits) {
        return database.selectFrom(SEEN)
                .where(SEEN.VISIT.eq(DSL.any(visits.toArray(UUID[]::new))))
                .orderBy(SEEN.VISIT, SEEN.CHILD)
                .fetchGroups(SEEN.VISIT, VisitRows::seen);
    }

    /** The last reports about a child, the last first. */
    List<Visit> latest(UUID child, int limit) {
        var ids =
                database.select(VISIT.ID)
                        .from(VISIT)
                        .join(SEEN)
                        .on(SEEN.VISIT.eq(VISIT.ID))
                        .where(SEEN.CHILD.eq(child))
                        .orderBy(VISIT.STARTED_ON.desc(), VISIT.STARTED_AT.desc(), VISIT.ID)
                        .limit(limit);
        return all(VISIT.ID.in(ids)).stream().sorted(LATEST_FIRST).toList();
    }

    private Optional<Visit> find(Condition which) {
        return all(which).stream().findFirst();
    }

    private List<Visit> all(Condition which) {
        var rows =
                database.select(VISIT.fields())
                        .select(SEEN.fields())
                        .from(VISIT)
                        .leftJoin(SEEN)
                        .on(SEEN.VISIT.eq(VISIT.ID))
                        .where(which)
                        .orderBy(VISIT.ID, SEEN.CHILD)
                        .fetchGroups(VISIT);
        return rows.entrySet().stream()
                .map(it ->
                        VisitRows.visit(
                                it.getKey(),
                                it.getValue().stream()
                                        .filter(row -> row.get(SEEN.CHILD) != null)
                                        .map(VisitRows::seen)
                                        .toList()))
                .toList();
    }

    private void addSeen(Visit visit) {
        database.batchInsert(visit.children().stream().map(it -> VisitRows.row(visit, it)).toList())
                .execute();
    }

    String stamp() {
        var sql = "select row(count(*), max(recorded_at), sum(revision))::text from visits.visit";
        return String.valueOf(database.fetchValue(sql));
    }
}

package cymru.diogel.practice.conferences;

import static cymru.diogel.practice.conferences.ConferenceRows.utc;
import static gen.db.conferences.Tables.ABOUT;
import static gen.db.conferences.Tables.AGENCY;
import static gen.db.conferences.Tables.CONFERENCE;
import static gen.db.conferences.Tables.OPINION;
import static gen.db.conferences.Tables.QUORUM;
import static gen.db.conferences.Tables.STEP;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Progress;
import cymru.diogel.practice.conferences.Conference.Said;
import cymru.diogel.practice.conferences.Conference.Step;
import cymru.diogel.practice.conferences.Conference.Took;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class ConferenceStore {
    private final DSLContext database;

    ConferenceStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(ABOUT)
                .set(ABOUT.CHILD, event.kept())
                .where(ABOUT.CHILD.eq(event.gone()))
                .execute();
        database.update(OPINION)
                .set(OPINION.CHILD, event.kept())
                .where(OPINION.CHILD.eq(event.gone()))
                .execute();
    }

    /** Keeps a conference with its children; says no where it is here already. */
    boolean add(Conference it, int rule, List<UUID> children) {
        var added =
                database.insertInto(CONFERENCE)
                        .set(ConferenceRows.written(it, rule))
                        .onConflictDoNothing()
                        .execute();
        for (var place = 1; added == 1 && place <= children.size(); place++) {
            database.insertInto(ABOUT)
                    .set(ABOUT.ID, UUID.randomUUID())
                    .set(ABOUT.CONFERENCE, it.id())
                    .set(ABOUT.CHILD, children.get(place - 1))
                    .set(ABOUT.PLACE, place)
                    .execute();
        }
        return added == 1;
    }

    Optional<Conference> find(UUID id) {
        return database.selectFrom(CONFERENCE)
                .where(CONFERENCE.ID.eq(id))
                .fetchOptional(ConferenceRows::conference);
    }

    /** The same with what became of it, in one question. */
    Optional<Conferences.Whole> whole(UUID id) {
        var steps =
                DSL.multiset(
                                DSL.selectFrom(STEP)
                                        .where(STEP.CONFERENCE.eq(CONFERENCE.ID))
                                        .orderBy(STEP.KNOWN_AT, STEP.ID))
                        .as("steps");
        return database.select(CONFERENCE.fields())
                .select(steps)
                .from(CONFERENCE)
                .where(CONFERENCE.ID.eq(id))
                .fetchOptional(it ->
                        new Conferences.Whole(
                                ConferenceRows.conference(it.into(CONFERENCE)),
                                it.get(steps).map(ConferenceRows::step)));
    }

    /** A conference, kept from others until the transaction ends. */
    Optional<Conference> hold(UUID id) {
        return database.selectFrom(CONFERENCE)
                .where(CONFERENCE.ID.eq(id))
                .forUpdate()
                .fetchOptional(ConferenceRows::conference);
    }

    List<Conference> in(Collection<Stage> stages) {
        return conferences(CONFERENCE.STAGE.in(stages.stream().map(Enum::name).toList()));
    }

    List<Conference> of(Collection<UUID> children) {
        var ids = database.select(ABOUT.CONFERENCE).from(ABOUT).where(ABOUT.CHILD.in(children));
        return conferences(CONFERENCE.ID.in(ids));
    }

    /** Initial ones whose last day falls in these, but for those that were cancelled. */
    List<Conference> initialDue(LocalDate from, LocalDate to) {
        return conferences(
                CONFERENCE
                        .INITIAL
                        .isTrue()
                        .and(CONFERENCE.DUE_ON.between(from, to))
                        .and(CONFERENCE.STAGE.ne(Stage.CANCELLED.name())));
    }

    private List<Conference> conferences(Condition which) {
        return database.selectFrom(CONFERENCE)
                .where(which)
                .orderBy(CONFERENCE.STAGE_DUE_ON.asc().nullsLast(), CONFERENCE.CALLED_AT)
                .fetch(ConferenceRows::conference);
    }

    Map<UUID, List<About>> about(Collection<UUID> conferences) {
        return database.selectFrom(ABOUT)
                .where(ABOUT.CONFERENCE.in(conferences))
                .orderBy(ABOUT.PLACE)
                .fetchGroups(ABOUT.CONFERENCE, ConferenceRows::about);
    }

    List<Step> steps(Collection<UUID> conferences) {
        return database.selectFrom(STEP)
                .where(STEP.CONFERENCE.in(conferences))
                .orderBy(STEP.KNOWN_AT, STEP.ID)
                .fetch(ConferenceRows::step);
    }

    void add(Step it) {
        database.insertInto(STEP)
                .set(STEP.ID, UUID.randomUUID())
                .set(STEP.CONFERENCE, it.conference())
                .set(STEP.STAGE, it.stage().name())
                .set(STEP.HAPPENED_ON, it.on())
                .set(STEP.KNOWN_AT, utc(it.at()))
                .set(STEP.BY, it.by())
                .set(STEP.REASON, it.reason())
                .execute();
    }

    void write(UUID conference, Progress it) {
        var verdict = it.verdict();
        database.update(CONFERENCE)
                .set(CONFERENCE.STAGE, it.stage().name())
                .set(CONFERENCE.STAGE_DUE_ON, it.dueOn())
                .set(CONFERENCE.CHAIR, it.chair())
                .set(CONFERENCE.HELD_ON, it.heldOn())
                .set(CONFERENCE.VERDICT, verdict == null ? null : verdict.name())
                .set(CONFERENCE.VERDICT_REASON, it.verdictReason())
                .set(CONFERENCE.SUMMARY_SENT_ON, it.summarySentOn())
                .where(CONFERENCE.ID.eq(conference))
                .execute();
    }

    void plan(UUID conference, LocalDate on) {
        database.update(CONFERENCE)
                .set(CONFERENCE.PLANNED_ON, on)
                .where(CONFERENCE.ID.eq(conference))
                .execute();
    }

    void write(UUID conference, Said it) {
        database.update(CONFERENCE)
                .set(CONFERENCE.PARENTS, it.parents())
                .set(CONFERENCE.STRENGTHS, it.strengths())
                .set(CONFERENCE.RISKS, it.risks())
                .set(CONFERENCE.OUTLINE, it.outline())
                .set(CONFERENCE.DISSENT, it.dissent())
                .set(CONFERENCE.NEXT_ON, it.nextOn())
                .set(CONFERENCE.DECIDED_AT, utc(it.at()))
                .where(CONFERENCE.ID.eq(conference))
                .execute();
    }

    void write(UUID about, Took it) {
        database.update(ABOUT)
                .set(ABOUT.PART, it.part().name())
                .set(ABOUT.PART_WORDS, it.words())
                .set(ABOUT.ADVOCACY, it.advocacy().name())
                .set(ABOUT.ADVOCATE, it.advocate())
                .where(ABOUT.ID.eq(about))
                .execute();
    }

    void write(UUID about, Decision it) {
        database.update(ABOUT)
                .set(ABOUT.OUTCOME, it.outcome().name())
                .set(ABOUT.CATEGORIES, it.categories().stream().sorted().toArray(String[]::new))
                .set(ABOUT.REASONS, it.reasons())
                .where(ABOUT.ID.eq(about))
                .execute();
    }

    /** The agencies, in the order of the list, each with what it counts as. */
    Map<String, String> agencies() {
        return database.select(AGENCY.ID, AGENCY.GROUPING)
                .from(AGENCY)
                .orderBy(AGENCY.PLACE)
                .fetchMap(AGENCY.ID, AGENCY.GROUPING);
    }

    /** When enough are there, on a day. */
    Quorum quorum(LocalDate day) {
        var row =
                database.selectFrom(QUORUM)
                        .where(QUORUM.FROM_ON.le(day))
                        .orderBy(QUORUM.FROM_ON.desc())
                        .limit(1)
                        .fetchSingle();
        return new Quorum(agencies(), row.getEssential(), row.getMinimum());
    }

    /** Forgets a child, and the conferences that were about nobody else; says how many rows. */
    int forget(UUID child) {
        database.deleteFrom(OPINION).where(OPINION.CHILD.eq(child)).execute();
        var were =
                database.deleteFrom(ABOUT)
                        .where(ABOUT.CHILD.eq(child))
                        .returning(ABOUT.CONFERENCE)
                        .fetchSet(ABOUT.CONFERENCE);
        return were.size() + forgetEmpty(were);
    }

    private int forgetEmpty(Set<UUID> were) {
        var left = DSL.selectOne().from(ABOUT).where(ABOUT.CONFERENCE.eq(CONFERENCE.ID));
        return database.deleteFrom(CONFERENCE)
                .where(CONFERENCE.ID.in(were), DSL.notExists(left))
                .execute();
    }
}

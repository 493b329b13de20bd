package cymru.diogel.practice.coregroups;

import static cymru.diogel.practice.coregroups.MeetingRows.utc;
import static gen.db.coregroups.Tables.ATTENDED;
import static gen.db.coregroups.Tables.MEETING;
import static gen.db.coregroups.Tables.PLACE;
import static gen.db.coregroups.Tables.SPOKEN;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import cymru.diogel.practice.coregroups.Meeting.How;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.Meeting.Run;
import cymru.diogel.practice.coregroups.Meeting.Spoken;
import cymru.diogel.practice.coregroups.Meeting.Told;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

@Component
class MeetingStore {
    static final Field<Map<UUID, How>> CAME =
            multiset(
                            select(ATTENDED.MEMBER, ATTENDED.HOW)
                                    .from(ATTENDED)
                                    .where(ATTENDED.MEETING.eq(MEETING.ID)))
                    .as("came")
                    .convertFrom(MeetingRows::came);
    static final Field<List<Spoken>> CHILDREN =
            multiset(
                            select(SPOKEN.CHILD, SPOKEN.PART, SPOKEN.EFFECT)
                                    .from(SPOKEN)
                                    .where(SPOKEN.MEETING.eq(MEETING.ID))
                                    .orderBy(SPOKEN.CHILD))
                    .as("children")
                    .convertFrom(MeetingRows::spoken);

    private final DSLContext database;

    MeetingStore(DSLContext database) {
        this.database = database;
    }

    void add(UUID group, Run it) {
        database.insertInto(MEETING)
                .set(MEETING.ID, UUID.randomUUID())
                .set(MEETING.CORE_GROUP, group)
                .set(MEETING.CLOCK, it.clock())
                .set(MEETING.RULE, it.rule())
                .set(MEETING.STARTED_ON, it.startedOn())
                .set(MEETING.AIM_ON, it.days().aimOn())
                .set(MEETING.DUE_ON, it.days().dueOn())
                .set(MEETING.PLANNED_ON, it.plannedOn())
                .execute();
    }

    /** Those of these groups, the first first. */
    Map<UUID, List<Meeting>> of(Collection<UUID> groups) {
        return meetings(MEETING.CORE_GROUP.in(groups)).stream()
                .collect(Collectors.groupingBy(Meeting::group));
    }

    /** Those each of these groups waits for. */
    Map<UUID, Meeting> awaited(Collection<UUID> groups) {
        var open = MEETING.HELD_ON.isNull().and(MEETING.ENDED_ON.isNull());
        return meetings(MEETING.CORE_GROUP.in(groups).and(open)).stream()
                .collect(Collectors.toMap(Meeting::group, it -> it));
    }

    /** That of the core group in which this child has a place now. */
    Optional<Meeting> awaitedFor(UUID child) {
        var group =
                select(PLACE.CORE_GROUP)
                        .from(PLACE)
                        .where(PLACE.CHILD.eq(child), PLACE.UNTIL_ON.isNull());
        var open = MEETING.HELD_ON.isNull().and(MEETING.ENDED_ON.isNull());
        return meetings(MEETING.CORE_GROUP.in(group).and(open)).stream().findFirst();
    }

    /** Those whose last day is in these days. */
    List<Meeting> due(LocalDate from, LocalDate to) {
        return meetings(MEETING.DUE_ON.between(from, to));
    }

    Optional<Meeting> hold(UUID id) {
        database.select(MEETING.ID).from(MEETING).where(MEETING.ID.eq(id)).forUpdate().fetch();
        return meetings(MEETING.ID.eq(id)).stream().findFirst();
    }

    private List<Meeting> meetings(Condition which) {
        return database.select(MEETING.fields())
                .select(CAME, CHILDREN, MeetingCorrections.BEFORE)
                .from(MEETING)
                .where(which)
                .orderBy(MEETING.STARTED_ON, MEETING.DUE_ON, MEETING.ID)
                .fetch(MeetingRows::meeting);
    }

    /** Counts a meeting that is waited for from another day. */
    void restart(UUID meeting, Run it) {
        database.update(MEETING)
                .set(MEETING.CLOCK, it.clock())
                .set(MEETING.RULE, it.rule())
                .set(MEETING.STARTED_ON, it.startedOn())
                .set(MEETING.AIM_ON, it.days().aimOn())
                .set(MEETING.DUE_ON, it.days().dueOn())
                .where(MEETING.ID.eq(meeting))
                .execute();
    }

    void plan(UUID meeting, LocalDate on) {
        database.update(MEETING)
                .set(MEETING.PLANNED_ON, on)
                .where(MEETING.ID.eq(meeting))
                .execute();
    }

    void write(UUID meeting, Meeting.Late it) {
        database.update(MEETING)
                .set(MEETING.LATE_REASON, it.reason())
                .set(MEETING.LATE_BY, it.by())
                .set(MEETING.LATE_AT, utc(it.at()))
                .where(MEETING.ID.eq(meeting))
                .execute();
    }

    void tell(UUID meeting, Told told) {
        database.update(MEETING)
                .set(MEETING.TOLD, told.name())
                .where(MEETING.ID.eq(meeting))
                .execute();
    }

    void end(UUID group, LocalDate on) {
        database.update(MEETING)
                .set(MEETING.ENDED_ON, on)
                .where(
                        MEETING.CORE_GROUP.eq(group),
                        MEETING.HELD_ON.isNull(),
                        MEETING.ENDED_ON.isNull())
                .execute();
    }

    void write(UUID meeting, Minutes it) {
        var words = it.words();
        var denied = words.denied();
        database.update(MEETING)
                .set(MEETING.HELD_ON, it.heldOn())
                .set(MEETING.RECORDED_BY, it.by())
                .set(MEETING.RECORDED_AT, utc(it.at()))
                .set(MEETING.RISKS, words.risks())
                .set(MEETING.ASSESSMENTS, words.assessments())
                .set(MEETING.REFINED, words.refined() != null)
                .set(MEETING.REFINED_WORDS, words.refined())
                .set(MEETING.PARENTS, words.parents())
                .set(MEETING.DENIED, denied == null ? null : denied.words())
                .set(MEETING.TOLD, denied == null ? null : denied.told().name())
                .where(MEETING.ID.eq(meeting))
                .execute();
        writeWhoCame(meeting, it);
    }

    private void writeWhoCame(UUID meeting, Minutes it) {
        it.attended()
                .forEach((member, how) ->
                        database.insertInto(ATTENDED)
                                .set(ATTENDED.MEETING, meeting)
                                .set(ATTENDED.MEMBER, member)
                                .set(ATTENDED.HOW, how.name())
                                .execute());
        it.spoken()
                .forEach(of ->
                        database.insertInto(SPOKEN)
                                .set(SPOKEN.ID, UUID.randomUUID())
                                .set(SPOKEN.MEETING, meeting)
                                .set(SPOKEN.CHILD, of.child())
                                .set(SPOKEN.PART, of.part().name())
                                .set(SPOKEN.EFFECT, of.effect())
                                .execute());
    }
}

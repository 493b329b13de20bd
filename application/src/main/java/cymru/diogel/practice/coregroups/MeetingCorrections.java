package cymru.diogel.practice.coregroups;

import static gen.db.coregroups.Tables.ATTENDED;
import static gen.db.coregroups.Tables.EARLIER;
import static gen.db.coregroups.Tables.EARLIER_ATTENDED;
import static gen.db.coregroups.Tables.EARLIER_SPOKEN;
import static gen.db.coregroups.Tables.MEETING;
import static gen.db.coregroups.Tables.SPOKEN;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.coregroups.Meeting.Denied;
import cymru.diogel.practice.coregroups.Meeting.How;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.Meeting.Spoken;
import cymru.diogel.practice.coregroups.Meeting.Told;
import cymru.diogel.practice.coregroups.Meeting.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what was written of a meeting. What stood before is kept with the reason; everything
 * that is worked out of the meeting follows what holds now.
 */
@Component
public class MeetingCorrections {
    private static final Field<Map<UUID, How>> CAME_BEFORE =
            multiset(
                            select(EARLIER_ATTENDED.MEMBER, EARLIER_ATTENDED.HOW)
                                    .from(EARLIER_ATTENDED)
                                    .where(EARLIER_ATTENDED.EARLIER.eq(EARLIER.ID)))
                    .as("came_before")
                    .convertFrom(MeetingRows::came);
    private static final Field<List<Spoken>> SPOKEN_BEFORE =
            multiset(
                            select(EARLIER_SPOKEN.CHILD, EARLIER_SPOKEN.PART, EARLIER_SPOKEN.EFFECT)
                                    .from(EARLIER_SPOKEN)
                                    .where(EARLIER_SPOKEN.EARLIER.eq(EARLIER.ID))
                                    .orderBy(EARLIER_SPOKEN.CHILD))
                    .as("spoken_before")
                    .convertFrom(MeetingRows::spoken);

    /** What stood before a meeting was corrected, in the question for the meeting itself. */
    static final Field<List<Meeting.Earlier>> BEFORE =
            multiset(
                            select(EARLIER.fields())
                                    .select(MEETING.RECORDED_BY, MEETING.RECORDED_AT)
                                    .select(CAME_BEFORE, SPOKEN_BEFORE)
                                    .from(EARLIER)
                                    .where(EARLIER.MEETING.eq(MEETING.ID))
                                    .orderBy(EARLIER.CORRECTED_AT.desc(), EARLIER.ID))
                    .as("before")
                    .convertFrom(all -> all.map(MeetingCorrections::earlier));

    private final DSLContext database;
    private final MeetingStore store;
    private final Deadlines deadlines;
    private final Meetings.Around around;
    private final Clock clock;

    MeetingCorrections(
            DSLContext database,
            MeetingStore store,
            Deadlines deadlines,
            Meetings.Around around,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.deadlines = deadlines;
        this.around = around;
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(EARLIER_SPOKEN)
                .set(EARLIER_SPOKEN.CHILD, event.kept())
                .where(EARLIER_SPOKEN.CHILD.eq(event.gone()))
                .execute();
    }

    /**
     * Keeps what holds of a meeting from now on.
     *
     * @param lateReason why it was held after its last day, where that is said only now
     */
    public record Correcting(
            Minutes minutes, String reason, UUID by, @Nullable String lateReason) {}

    /** Says no where nothing was written of it yet. */
    @Transactional
    public boolean correct(UUID meeting, Correcting to) {
        var it = store.hold(meeting).orElseThrow(Absent::new);
        var before = it.minutes();
        if (before == null) {
            return false;
        }
        keep(meeting, before, to);
        if (to.lateReason() != null) {
            store.write(meeting, new Meeting.Late(to.lateReason(), to.by(), clock.instant()));
        }
        database.deleteFrom(ATTENDED).where(ATTENDED.MEETING.eq(meeting)).execute();
        database.deleteFrom(SPOKEN).where(SPOKEN.MEETING.eq(meeting)).execute();
        var now = to.minutes();
        store.write(
                meeting,
                new Minutes(
                        now.heldOn(),
                        before.by(),
                        before.at(),
                        now.words(),
                        now.attended(),
                        now.spoken()));
        if (!before.heldOn().equals(now.heldOn())) {
            follow(it, before, to);
        }
        tell(it, before, now);
        return true;
    }

    // The next one is counted from the day that holds; late because of that, it says so.
    private void follow(Meeting it, Minutes before, Correcting to) {
        var clocks = new CoreGroupClocks(Rules.published(), deadlines.calendar());
        var run = clocks.next(to.minutes().heldOn());
        store.of(List.of(it.group())).getOrDefault(it.group(), List.of()).stream()
                .filter(next -> !next.isFirst() && !next.id().equals(it.id()))
                .filter(next -> next.run().startedOn().equals(before.heldOn()))
                .forEach(next -> {
                    var minutes = next.minutes();
                    var isLate = minutes != null && minutes.heldOn().isAfter(run.days().dueOn());
                    if (isLate && next.late() == null) {
                        store.write(
                                next.id(), new Meeting.Late(to.reason(), to.by(), clock.instant()));
                    }
                    store.restart(next.id(), run);
                });
    }

    private void tell(Meeting it, Minutes before, Minutes now) {
        var spoken = now.spoken().stream().map(Spoken::child).toList();
        var gone =
                before.spoken().stream()
                        .map(Spoken::child)
                        .filter(child -> !spoken.contains(child))
                        .toList();
        around.trail()
                .wrote(
                        Entry.done("coregroup.correct")
                                .with("group", it.group())
                                .with("meeting", it.id()));
        around.events().publishEvent(new CoreGroup.Changed(it.group()));
        around.events().publishEvent(new Meeting.NotOf(it.id(), gone));
    }

    private void keep(UUID meeting, Minutes it, Correcting to) {
        var words = it.words();
        var denied = words.denied();
        var row = database.newRecord(EARLIER);
        row.setId(UUID.randomUUID());
        row.setMeeting(meeting);
        row.setHeldOn(it.heldOn());
        row.setRisks(words.risks());
        row.setAssessments(words.assessments());
        row.setRefinedWords(words.refined());
        row.setParents(words.parents());
        row.setDenied(denied == null ? null : denied.words());
        row.setTold(denied == null ? null : denied.told().name());
        row.setReason(to.reason());
        row.setCorrectedBy(to.by());
        row.setCorrectedAt(MeetingRows.utc(clock.instant()));
        row.insert();
        it.attended()
                .forEach((member, how) ->
                        database.insertInto(EARLIER_ATTENDED)
                                .set(EARLIER_ATTENDED.EARLIER, row.getId())
                                .set(EARLIER_ATTENDED.MEMBER, member)
                                .set(EARLIER_ATTENDED.HOW, how.name())
                                .execute());
        it.spoken().forEach(of -> keep(row.getId(), of));
    }

    private void keep(UUID earlier, Spoken it) {
        var row = database.newRecord(EARLIER_SPOKEN);
        row.setId(UUID.randomUUID());
        row.setEarlier(earlier);
        row.setChild(it.child());
        row.setPart(it.part().name());
        row.setEffect(it.effect());
        row.insert();
    }

    // Who wrote it first and when is what stands at the meeting itself.
    private static Meeting.Earlier earlier(Record row) {
        var told = row.get(EARLIER.TOLD);
        var assessed = row.get(EARLIER.ASSESSMENTS);
        var words =
                new Words(
                        row.get(EARLIER.RISKS),
                        assessed == null ? "" : assessed,
                        row.get(EARLIER.REFINED_WORDS),
                        row.get(EARLIER.PARENTS),
                        told == null
                                ? null
                                : new Denied(row.get(EARLIER.DENIED), Told.valueOf(told)));
        var minutes =
                new Minutes(
                        row.get(EARLIER.HELD_ON),
                        row.get(MEETING.RECORDED_BY),
                        row.get(MEETING.RECORDED_AT).toInstant(),
                        words,
                        row.get(CAME_BEFORE),
                        row.get(SPOKEN_BEFORE));
        return new Meeting.Earlier(
                minutes,
                row.get(EARLIER.CORRECTED_BY),
                row.get(EARLIER.CORRECTED_AT).toInstant(),
                row.get(EARLIER.REASON));
    }
}

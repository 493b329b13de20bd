package cymru.diogel.practice.coregroups;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.Meeting.Told;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a core group did at its meetings, or why one was missed. */
@Component
public class Meetings {
    private final MeetingStore store;
    private final Deadlines deadlines;
    private final ObjectProvider<PlannedActions> actions;
    private final Around around;
    private final Clock clock;

    Meetings(
            MeetingStore store,
            Deadlines deadlines,
            ObjectProvider<PlannedActions> actions,
            Around around,
            Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.actions = actions;
        this.around = around;
        this.clock = clock;
    }

    /** Whom it tells. */
    @Component("meetingAround")
    record Around(Trail trail, ApplicationEventPublisher events) {}

    /**
     * A meeting about to be kept.
     *
     * @param lateReason why it was not held by its last day, where it was not
     * @param nextOn the day fixed for the next one
     */
    public record Kept(
            Minutes minutes,
            List<PlannedActions.Settled> settled,
            @Nullable String lateReason,
            @Nullable LocalDate nextOn) {}

    /** The meeting that the core group of a child waits for. */
    public Optional<Meeting> awaitedFor(UUID child) {
        return store.awaitedFor(child);
    }

    /** The days of the meeting that would follow one on this day. */
    public Meeting.Aim after(LocalDate day) {
        return clocks().next(day).days();
    }

    /** Keeps a meeting and waits for the next; says no where somebody kept it before. */
    @Transactional
    public boolean record(UUID meeting, Kept told) {
        var it = store.hold(meeting).orElseThrow(Absent::new);
        if (!it.isAwaited()) {
            return false;
        }
        var minutes = told.minutes();
        if (told.lateReason() != null) {
            var late = new Meeting.Late(told.lateReason(), minutes.by(), clock.instant());
            store.write(meeting, late);
        }
        store.write(meeting, minutes);
        var next = clocks().next(minutes.heldOn());
        store.add(it.group(), next);
        if (told.nextOn() != null) {
            store.awaited(List.of(it.group()))
                    .values()
                    .forEach(of -> store.plan(of.id(), told.nextOn()));
        }
        actions.ifAvailable(
                plans -> plans.settle(meeting, minutes.heldOn(), told.settled(), minutes.by()));
        return wrote("coregroup.record", it);
    }

    /** Fixes the day of a meeting. */
    @Transactional
    public boolean plan(UUID meeting, LocalDate on) {
        var it = awaited(meeting);
        if (it.isEmpty()) {
            return false;
        }
        store.plan(meeting, on);
        return wrote("coregroup.plan", it.get());
    }

    /** Keeps why a meeting was missed; it is held late all the same. */
    @Transactional
    public boolean missed(UUID meeting, String reason, UUID by) {
        var it = awaited(meeting).filter(of -> of.isLate(LocalDate.now(clock)));
        if (it.isEmpty()) {
            return false;
        }
        store.write(meeting, new Meeting.Late(reason, by, clock.instant()));
        return wrote("coregroup.missed", it.get());
    }

    /** Keeps who was told that access was denied; says no where it was told before. */
    @Transactional
    public boolean tell(UUID meeting, Told told) {
        var it = store.hold(meeting).orElseThrow(Absent::new);
        if (!it.isToBeTold() || told == Told.NOT_YET) {
            return false;
        }
        store.tell(meeting, told);
        return wrote("coregroup.told", it);
    }

    private Optional<Meeting> awaited(UUID meeting) {
        return Optional.of(store.hold(meeting).orElseThrow(Absent::new)).filter(Meeting::isAwaited);
    }

    private CoreGroupClocks clocks() {
        return new CoreGroupClocks(Rules.published(), deadlines.calendar());
    }

    private boolean wrote(String act, Meeting it) {
        around.trail().wrote(Entry.done(act).with("group", it.group()).with("meeting", it.id()));
        around.events().publishEvent(new CoreGroup.Changed(it.group()));
        return true;
    }
}

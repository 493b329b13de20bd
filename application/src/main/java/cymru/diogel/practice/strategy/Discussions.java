package cymru.diogel.practice.strategy;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.strategy.Attendance.Agency;
import cymru.diogel.practice.strategy.Discussion.Called;
import cymru.diogel.practice.strategy.Discussion.Departure;
import cymru.diogel.practice.strategy.Discussion.Ended;
import cymru.diogel.practice.strategy.Discussion.Form;
import cymru.diogel.practice.strategy.Discussion.Held;
import cymru.diogel.practice.strategy.Discussion.Written;
import cymru.diogel.practice.strategy.Invitations.Guest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Strategy discussions from the decision to hold one until its outcome.
 *
 * <p>What it returns is for those who have asked access first, as what it writes is.
 */
@Component
public class Discussions {
    private static final int SHOWN = 8;

    private final DiscussionStore store;
    private final Around around;
    private final Clock clock;

    Discussions(DiscussionStore store, Around around, Clock clock) {
        this.store = store;
        this.around = around;
        this.clock = clock;
    }

    /** What this needs of others. */
    @Component
    record Around(
            StrategyGrounds grounds,
            Invitations invitations,
            EarlierDiscussions.Timing timing,
            Trail trail,
            ApplicationEventPublisher events) {}

    /**
     * A discussion as it is called.
     *
     * @param id made with the form, so that a second press calls nothing twice
     * @param decidedAt when it was decided to hold it, from which its limit runs
     */
    public record Calling(
            UUID id,
            List<UUID> children,
            @Nullable UUID report,
            @Nullable UUID follows,
            String reason,
            Form form,
            Instant plannedAt,
            Instant decidedAt) {}

    /**
     * Decides to hold one; its children are open to whoever calls it. The same again is nothing.
     */
    @Transactional
    public void hold(Calling it, UUID by) {
        var start = WallClock.shown(it.decidedAt()).toLocalDate();
        var rule = Rules.published().on("STRATEGY_TIMING", start);
        var discussion = called(it, around.timing().due(start), by);
        SecondLock.deciding(() -> {
            if (store.add(discussion, rule.version())) {
                wrote("strategy.call", discussion);
                around.grounds().open(it.children(), by);
            }
            return true;
        });
    }

    private Discussion called(Calling it, LocalDate due, UUID by) {
        var called =
                new Called(
                        it.report(),
                        it.follows(),
                        it.reason(),
                        it.form(),
                        it.plannedAt(),
                        it.decidedAt(),
                        clock.instant(),
                        by,
                        due);
        var reference = "S-" + it.id().toString().substring(0, SHOWN).toUpperCase(Locale.ROOT);
        return new Discussion(
                it.id(),
                reference,
                it.children(),
                called,
                Stage.DECIDED_TO_HOLD,
                null,
                null,
                null,
                null);
    }

    /** Who was there: of those invited, who came and could decide; others who came besides. */
    public record Present(Instant at, Map<UUID, Boolean> invited, List<Guest> others) {
        /** The agencies without which it was not held. */
        public Set<Agency> missing(List<Party> all) {
            var present = new ArrayList<Attendance>();
            for (var party : all) {
                var decides = invited.get(party.id());
                if (decides != null) {
                    present.add(new Attendance(party.agency(), decides));
                }
            }
            others.forEach(it -> present.add(new Attendance(it.agency(), it.mayDecide())));
            return Attendance.missing(present);
        }
    }

    /** Notes that it was held; says no without police and social services, who may decide. */
    @Transactional
    public boolean held(UUID id, Present present, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(id);
            var invited = around.invitations().of(id);
            if (!it.stage().mayBecome(Stage.HELD) || !present.missing(invited).isEmpty()) {
                return false;
            }
            for (var party : invited) {
                var came = present.invited().get(party.id());
                store.attend(party.id(), came != null, Boolean.TRUE.equals(came));
            }
            var now = clock.instant();
            present.others().forEach(guest -> store.add(guest.party(id, true, now, by)));
            store.write(id, new Held(present.at(), now, by));
            return wrote("strategy.held", it);
        });
    }

    /** Keeps its record, in the record of each child; says no unless it was held. */
    @Transactional
    public boolean recorded(UUID id, String words, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(id);
            if (!it.stage().mayBecome(Stage.RECORDED)) {
                return false;
            }
            store.write(id, new Written(words, clock.instant(), by));
            return wrote("strategy.record", it);
        });
    }

    /** Decides on its outcome; says no unless it is recorded. */
    @Transactional
    public boolean concluded(UUID id, Outcome outcome, String reasons, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(id);
            if (!it.stage().mayBecome(Stage.CONCLUDED)) {
                return false;
            }
            store.write(id, new Ended(outcome, reasons, clock.instant(), by));
            around.grounds().settle(it);
            var at = Objects.requireNonNull(it.held()).at();
            wrote("strategy.conclude", it);
            around.events().publishEvent(new DiscussionConcluded(id, outcome, it.children(), at));
            return true;
        });
    }

    /** Does not hold it after all; says no once it was held. */
    @Transactional
    public boolean cancelled(UUID id, String reasons, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(id);
            if (!it.stage().mayBecome(Stage.CANCELLED)) {
                return false;
            }
            store.write(id, new Ended(null, reasons, clock.instant(), by));
            around.grounds().settle(it);
            return wrote("strategy.cancel", it);
        });
    }

    /** Departs from the rule; says no once it was held, or for a day that is no later. */
    @Transactional
    public boolean depart(UUID id, LocalDate until, String reasons, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(id);
            if (it.stage() != Stage.DECIDED_TO_HOLD || !until.isAfter(it.called().dueOn())) {
                return false;
            }
            store.write(id, new Departure(until, reasons, clock.instant(), by));
            return wrote("strategy.depart", it);
        });
    }

    /** A discussion with all its children, for those who then ask access for them. */
    public Optional<Discussion> find(UUID id) {
        return SecondLock.deciding(() -> store.find(id));
    }

    /** All on these children, the earliest due first. */
    public List<Discussion> of(Collection<UUID> children) {
        return store.of(children);
    }

    /** Those to be held, and those held that go on, that whoever asks may see. */
    public List<Discussion> open() {
        return store.in(Set.of(Stage.DECIDED_TO_HOLD, Stage.HELD, Stage.RECORDED));
    }

    private Discussion lock(UUID id) {
        return store.hold(id).orElseThrow(Absent::new);
    }

    private boolean wrote(String act, Discussion it) {
        around.trail()
                .wrote(
                        it.children().stream()
                                .map(child ->
                                        Entry.done(act)
                                                .ofChild(child, null)
                                                .with("discussion", it.id()))
                                .toArray(Entry[]::new));
        around.events().publishEvent(new Discussion.Changed(it.id()));
        return true;
    }
}

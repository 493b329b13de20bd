package cymru.diogel.practice.referrals;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.referrals.Report.Answer;
import cymru.diogel.practice.referrals.Report.Checked;
import cymru.diogel.practice.referrals.Report.Consent;
import cymru.diogel.practice.referrals.Report.How;
import cymru.diogel.practice.referrals.Report.Police;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is found out about a report, decided on it and told to its maker. */
@Component
public class Decisions {
    private final ReferralStore store;
    private final Referrals referrals;
    private final Around around;
    private final Clock clock;

    Decisions(ReferralStore store, Referrals referrals, Around around, Clock clock) {
        this.store = store;
        this.referrals = referrals;
        this.around = around;
        this.clock = clock;
    }

    /** What this needs of others. */
    @Component
    record Around(
            ReportGrounds grounds,
            Trail trail,
            ApplicationEventPublisher events,
            ReferralStory story) {}

    /** What was found out; what was not said stays as it was. */
    public record Note(
            @Nullable String policeLog,
            @Nullable Consent consent,
            @Nullable String consentWords,
            Checked.@Nullable What what,
            @Nullable String words) {
        /** Whether nothing was said. */
        public boolean isEmpty() {
            return policeLog == null && consent == null && what == null;
        }
    }

    /** Keeps what was found out; says no once it is decided. */
    @Transactional
    public boolean note(UUID report, Note told, UUID by) {
        return SecondLock.deciding(() -> {
            var handling = hold(report).handling();
            if (!handling.stage().isUndecided()) {
                return false;
            }
            var now = clock.instant();
            if (told.policeLog() != null) {
                handling = handling.told(new Police(now, by, told.policeLog()));
            }
            if (told.consent() != null) {
                handling = handling.asked(told.consent(), told.consentWords());
            }
            store.write(report, handling);
            if (told.what() != null && told.words() != null) {
                var id = UUID.randomUUID();
                store.add(new Checked(id, report, told.what(), told.words(), now, by));
            }
            return wrote("report.note", report);
        });
    }

    /** Notes that its maker was told that it came; says no a second time. */
    @Transactional
    public boolean acknowledge(UUID report) {
        return SecondLock.deciding(() -> {
            var was = hold(report).answer();
            if (was.acknowledgedAt() != null) {
                return false;
            }
            write(report, was, was.how(), was.words(), null);
            return wrote("report.acknowledge", report);
        });
    }

    /** A decision for one child, as it was typed. */
    public record Decided(Outcome outcome, String reasons, String next) {}

    /** Keeps what was found out, if anything was, and decides in the same breath. */
    @Transactional
    public boolean noteAndDecide(UUID report, Note told, Map<UUID, Decided> of, UUID by) {
        return (told.isEmpty() || note(report, told, by)) && decide(report, of, by);
    }

    /** Decides for each child; says no where a report does not wait for a decision. */
    @Transactional
    public boolean decide(UUID report, Map<UUID, Decided> of, UUID by) {
        return SecondLock.deciding(() -> {
            var it = hold(report);
            var named = store.named(List.of(report)).getOrDefault(report, List.of());
            var ids = named.stream().map(Named::id).collect(Collectors.toSet());
            if (!it.handling().stage().mayBecome(Stage.DECIDED) || !of.keySet().equals(ids)) {
                return false;
            }
            var now = clock.instant();
            for (var child : named) {
                decide(it, child, Objects.requireNonNull(of.get(child.id())), by);
            }
            var stage = it.isOwedAnswer() ? Stage.DECIDED : Stage.FEEDBACK_GIVEN;
            // One that was opened again keeps the moment of its first decision.
            var first = it.handling().decidedAt();
            var decidedAt = first == null ? now : first;
            var handling = it.handling().at(stage, it.handling().dueOn(), decidedAt);
            store.write(report, handling);
            around.story().waits(it.with(handling));
            return wrote("report.decide", report);
        });
    }

    private void decide(Report report, Named child, Decided decided, UUID by) {
        var now = clock.instant();
        var outcome = decided.outcome();
        var decision = new Named.Decision(outcome, decided.reasons(), decided.next(), now, by);
        store.decide(child.id(), decision);
        if (child.child() != null) {
            around.story().told(report, child.decided(decision), child.child());
            around.events()
                    .publishEvent(
                            new ReferralDecided(report.id(), child.child(), outcome, now, by));
        }
    }

    /**
     * Keeps what the maker was told, or why nothing; says no before a decision or a second time.
     */
    @Transactional
    public boolean answer(UUID report, How how, String words, UUID by) {
        return SecondLock.deciding(() -> {
            var it = hold(report);
            if (!it.handling().stage().mayBecome(Stage.FEEDBACK_GIVEN) || !it.isOwedAnswer()) {
                return false;
            }
            write(report, it.answer(), how, words, by);
            move(it, Stage.FEEDBACK_GIVEN, it.handling().dueOn());
            around.story().answered(report);
            return wrote("report.answer", report);
        });
    }

    /** Closes a report; its children are no longer open to those who took it. */
    @Transactional
    public boolean close(UUID report) {
        return SecondLock.deciding(() -> {
            var it = hold(report);
            if (!it.handling().stage().mayBecome(Stage.CLOSED)) {
                return false;
            }
            move(it, Stage.CLOSED, it.handling().dueOn());
            around.grounds().settle(around.grounds().tied(report));
            return wrote("report.close", report);
        });
    }

    /** Opens a decided report again after an escalation, with a new limit and the reason. */
    @Transactional
    public boolean reopen(UUID report, String reason, UUID by) {
        return SecondLock.deciding(() -> {
            var it = hold(report);
            if (!it.handling().stage().mayBecome(Stage.REOPENED)) {
                return false;
            }
            var now = clock.instant();
            var opened = new Report.Reopened(UUID.randomUUID(), report, reason, now, by);
            store.add(opened);
            var due = Referrals.day(referrals.due("REPORT_DECISION", now));
            move(it, Stage.REOPENED, due);
            for (var named : store.named(List.of(report)).getOrDefault(report, List.of())) {
                if (named.child() != null) {
                    around.story().reopened(opened, named, named.child());
                }
            }
            return wrote("report.reopen", report);
        });
    }

    private void move(Report it, Stage stage, LocalDate dueOn) {
        var handling = it.handling().at(stage, dueOn, it.handling().decidedAt());
        store.write(it.id(), handling);
        around.story().waits(it.with(handling));
    }

    private void write(
            UUID report, Answer was, @Nullable How how, @Nullable String words, @Nullable UUID by) {
        var now = clock.instant();
        var first = was.acknowledgedAt();
        store.write(
                report,
                new Answer(
                        was.acknowledgeOn(),
                        first == null ? now : first,
                        was.dueOn(),
                        how,
                        words,
                        how == null ? null : now),
                by);
    }

    private Report hold(UUID report) {
        return store.hold(report).orElseThrow(Absent::new);
    }

    private boolean wrote(String act, UUID report) {
        around.trail().wrote(Entry.done(act).with("report", report));
        return true;
    }
}

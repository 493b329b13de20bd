package cymru.diogel.practice.referrals;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.referrals.Report.Answer;
import cymru.diogel.practice.referrals.Report.Consent;
import cymru.diogel.practice.referrals.Report.Handling;
import cymru.diogel.practice.referrals.Report.How;
import cymru.diogel.practice.referrals.Report.Police;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    record Around(Access access, Trail trail, ApplicationEventPublisher events) {}

    /** What was found out; what was not said stays as it was. */
    public record Note(
            @Nullable String policeLog,
            @Nullable Consent consent,
            @Nullable String consentWords,
            Checked.@Nullable What what,
            @Nullable String words) {}

    /** Keeps what was found out. */
    @Transactional
    public void note(UUID report, Note told, UUID by) {
        SecondLock.deciding(() -> {
            var was = hold(report).handling();
            var now = clock.instant();
            var log = told.policeLog();
            var asked = told.consent() != null;
            store.write(
                    report,
                    new Handling(
                            was.stage(),
                            was.takenBy(),
                            was.dueOn(),
                            log == null ? was.police() : new Police(now, by, log),
                            asked ? told.consent() : was.consent(),
                            asked ? told.consentWords() : was.consentWords(),
                            was.decidedAt()));
            if (told.what() != null && told.words() != null) {
                var id = UUID.randomUUID();
                store.add(new Checked(id, report, told.what(), told.words(), now, by));
            }
            return wrote("report.note", report);
        });
    }

    /** Says that the maker of a report knows that it came. */
    @Transactional
    public void acknowledge(UUID report, UUID by) {
        SecondLock.deciding(() -> {
            var was = hold(report).answer();
            if (was.acknowledgedAt() == null) {
                write(report, was, was.how(), was.words(), null);
            }
            return wrote("report.acknowledge", report);
        });
    }

    /** A decision for one child, as it was typed. */
    public record Decided(Outcome outcome, String reasons, String next) {}

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
                var decided = Objects.requireNonNull(of.get(child.id()));
                var outcome = decided.outcome();
                store.decide(
                        child.id(),
                        new Named.Decision(outcome, decided.reasons(), decided.next(), now, by));
                if (child.child() != null) {
                    around.events()
                            .publishEvent(
                                    new ReferralDecided(report, child.child(), outcome, now, by));
                }
            }
            var stage = it.isOwedAnswer() ? Stage.DECIDED : Stage.FEEDBACK_GIVEN;
            move(it, stage, it.handling().dueOn(), true);
            return wrote("report.decide", report);
        });
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
            move(it, Stage.FEEDBACK_GIVEN, it.handling().dueOn(), false);
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
            move(it, Stage.CLOSED, it.handling().dueOn(), false);
            end(report);
            return wrote("report.close", report);
        });
    }

    /** Opens a decided report again after an escalation, with a new limit. */
    @Transactional
    public boolean reopen(UUID report) {
        return SecondLock.deciding(() -> {
            var it = hold(report);
            if (!it.handling().stage().mayBecome(Stage.REOPENED)) {
                return false;
            }
            var due = Referrals.day(referrals.due("REPORT_DECISION", clock.instant()));
            move(it, Stage.REOPENED, due, false);
            return wrote("report.reopen", report);
        });
    }

    private void end(UUID report) {
        var children =
                store.named(List.of(report)).getOrDefault(report, List.of()).stream()
                        .map(Named::child)
                        .filter(Objects::nonNull)
                        .filter(it -> store.naming(List.of(it)).stream().allMatch(this::isClosed))
                        .toList();
        if (children.isEmpty()) {
            return;
        }
        var asked = new Ground.Question(children, Set.of(Ground.REPORT));
        var yesterday = LocalDate.now(clock).minusDays(1);
        for (var it : around.access().standing(asked)) {
            var account = it.account();
            if (account != null) {
                around.access().close(it.child(), account, Ground.REPORT, yesterday);
            }
        }
    }

    private boolean isClosed(Report it) {
        return it.handling().stage() == Stage.CLOSED;
    }

    private void move(Report it, Stage stage, LocalDate dueOn, boolean decided) {
        var was = it.handling();
        store.write(
                it.id(),
                new Handling(
                        stage,
                        was.takenBy(),
                        dueOn,
                        was.police(),
                        was.consent(),
                        was.consentWords(),
                        decided ? clock.instant() : was.decidedAt()));
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

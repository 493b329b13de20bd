package cymru.diogel.practice.takeover;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Outcome;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Referrals.Past;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports of concern, with the children they name and what became of them. */
@Component
class ReportTaking {
    private final Referrals referrals;
    private final Deadlines deadlines;

    ReportTaking(Referrals referrals, Deadlines deadlines) {
        this.referrals = referrals;
        this.deadlines = deadlines;
    }

    void take(Taking taking) {
        var named = taking.folder().by(CaseFile.REPORT_CHILDREN, "report_id");
        var past =
                taking.fresh(CaseFile.REPORTS).stream()
                        .map(it -> past(it, named.getOrDefault(it.key(), List.of()), taking))
                        .toList();
        Taking.some(past, referrals::takeOver);
    }

    private Past past(CaseRow row, List<CaseRow> children, Taking taking) {
        var id = taking.id(row);
        var named =
                children.stream()
                        .sorted(Comparator.comparingInt(it -> it.number("place")))
                        .map(it -> named(it, row, taking))
                        .toList();
        var at = row.neededMoment("received_at");
        var decidedAt = decidedAt(named);
        var handling =
                new Report.Handling(
                        stage(row, decidedAt),
                        taking.worker(row, "taken_by"),
                        due("REPORT_DECISION", at),
                        null,
                        null,
                        null,
                        decidedAt);
        var told =
                new Report.Told(
                        row.words("concern"),
                        new Report.Places(null, null, null),
                        row.isYes("crime"),
                        at,
                        taking.worker(row, "entered_by"));
        var reference = Taking.reference("R", id);
        return new Past(
                new Report(id, reference, maker(row), told, handling, answer(row, at)), named);
    }

    private Report.Answer answer(CaseRow row, Instant at) {
        return new Report.Answer(
                due("REPORT_ACK", at),
                row.moment("acknowledged_at"),
                due("REPORT_FEEDBACK", at),
                row.one("answer", Report.How.class),
                row.text("answer_words"),
                row.moment("answered_at"));
    }

    private static Stage stage(CaseRow row, @Nullable Instant decidedAt) {
        if (decidedAt == null) {
            return row.has("taken_by") ? Stage.CHECKING : Stage.RECEIVED;
        }
        return row.has("answer") ? Stage.CLOSED : Stage.DECIDED;
    }

    // Decided once something is decided for every child.
    private static @Nullable Instant decidedAt(List<Named> named) {
        Instant last = null;
        for (var it : named) {
            var decision = it.decision();
            if (decision == null) {
                return null;
            }
            last = last == null || decision.at().isAfter(last) ? decision.at() : last;
        }
        return last;
    }

    private static Report.Maker maker(CaseRow row) {
        return new Report.Maker(
                row.neededOne("way", Report.Way.class),
                row.neededOne("maker_kind", Report.Kind.class),
                null,
                row.text("maker_name"),
                row.text("agency"),
                row.text("contact"),
                row.words("language"),
                row.neededOne("reply", Report.Reply.class));
    }

    private static Named named(CaseRow row, CaseRow report, Taking taking) {
        var called =
                new Named.Called(
                        row.text("given_name"), row.text("family_name"), row.day("born_on"));
        var child = row.text("child_id");
        return new Named(
                taking.id(row),
                taking.id(report),
                row.number("place"),
                called,
                child == null ? null : taking.child(child),
                decision(row, taking));
    }

    private static Named.@Nullable Decision decision(CaseRow row, Taking taking) {
        var outcome = row.one("outcome", Outcome.class);
        return outcome == null
                ? null
                : new Named.Decision(
                        outcome,
                        row.words("reasons"),
                        row.words("next_action"),
                        row.neededMoment("decided_at"),
                        taking.neededWorker(row, "decided_by"));
    }

    private LocalDate due(String clock, Instant at) {
        var day = WallClock.shown(at).toLocalDate();
        var occasion = Rules.published().on(clock, day).start(day, deadlines.calendar());
        return Objects.requireNonNull(occasion.dueOn());
    }
}

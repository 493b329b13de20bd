package cymru.diogel.assurance.oversight.web;

import cymru.diogel.assurance.oversight.Finding;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Unusual looking as the list shows it: what must be answered, then what has been. */
public record LookingView(
        Frame frame, LocalDate today, List<Finding> findings, Map<UUID, Account> people) {

    public List<Finding> open() {
        return findings.stream().filter(it -> it.state().isUnanswered()).toList();
    }

    /** The newest first. */
    public List<Finding> answered() {
        return findings.stream().filter(it -> !it.state().isUnanswered()).toList().reversed();
    }

    /** The heading: how many are open. */
    public String finding() {
        return frame.say("oversight.looking-open", Map.of("count", open().size()));
    }

    /** How many of them are overdue, in words. */
    public String overdue() {
        var late = open().stream().filter(it -> it.isOverdueOn(today)).count();
        return frame.say("oversight.looking-overdue", Map.of("count", late));
    }

    public String name(@Nullable UUID account) {
        var known = account == null ? null : people.get(account);
        return known == null ? frame.say("oversight.nobody") : known.name();
    }

    /** What was found. */
    public String what(Finding finding) {
        return frame.say(
                "oversight.looking-what",
                Map.of(
                        "count",
                        finding.burst().children(),
                        "minutes",
                        finding.rule().minutes(),
                        "at",
                        OversightWords.moment(frame.words(), finding.burst().first())));
    }

    public String due(Finding finding) {
        return frame.say(
                finding.state().isUnanswered() ? "oversight.looking-due" : "oversight.looking-was",
                Map.of(
                        "day",
                        frame.words().date(finding.dueOn()),
                        "name",
                        name(finding.answers())));
    }

    public String state(Finding finding) {
        return finding.isOverdueOn(today)
                ? frame.say("oversight.state-overdue")
                : frame.say("oversight.state-" + OversightWords.lower(finding.state()));
    }

    public String band(Finding finding) {
        if (finding.isOverdueOn(today)) {
            return "band--overdue";
        }
        return switch (finding.state()) {
            case OPEN, REOPENED -> "band--due";
            case NOT_EXPLAINED -> "band--bad";
            case EXPLAINED -> "band--note";
            case ACCEPTED -> "band--plain";
        };
    }
}

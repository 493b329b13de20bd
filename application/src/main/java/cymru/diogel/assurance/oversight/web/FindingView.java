package cymru.diogel.assurance.oversight.web;

import cymru.diogel.assurance.oversight.Finding;
import cymru.diogel.assurance.oversight.Finding.Reason;
import cymru.diogel.assurance.oversight.Finding.Step;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One finding, what was said of it, and what can be said now. */
public record FindingView(
        Frame frame,
        LocalDate today,
        Finding finding,
        List<Step> steps,
        List<Reason> offered,
        Map<UUID, Account> people,
        boolean mayReadTrail) {

    public LookingView list() {
        return new LookingView(frame, today, List.of(finding), people);
    }

    public String name() {
        return list().name(finding.account());
    }

    public String first() {
        return OversightWords.moment(frame.words(), finding.burst().first());
    }

    public String last() {
        return OversightWords.moment(frame.words(), finding.burst().last());
    }

    /** The rule in words. */
    public String rule() {
        var grounds =
                finding.rule().ownGrounds().stream()
                        .sorted()
                        .map(it -> OversightWords.ground(frame.words(), it))
                        .collect(Collectors.joining(", "));
        return frame.say(
                "oversight.rule",
                Map.of(
                        "count",
                        finding.rule().children(),
                        "minutes",
                        finding.rule().minutes(),
                        "grounds",
                        grounds,
                        "version",
                        finding.rule().version()));
    }

    /** The rows behind the number: that person's trail on those days. */
    public String rows() {
        return PersonTrailPage.PATH
                + finding.account()
                + "?from="
                + WallClock.shown(finding.burst().first()).toLocalDate()
                + "&to="
                + WallClock.shown(finding.burst().last()).toLocalDate();
    }

    public List<Choice> choices() {
        return offered.stream()
                .map(OversightWords::lower)
                .map(it -> new Choice(it, frame.say("oversight.reason-" + it)))
                .toList();
    }

    /** What the form asks for: an answer, or what the answer is worth. */
    public String question() {
        return frame.say(finding.state().isUnanswered() ? "oversight.reason" : "oversight.judge");
    }

    public String said(Step step) {
        return frame.say(
                "oversight.said",
                Map.of(
                        "at",
                        OversightWords.moment(frame.words(), step.at()),
                        "name",
                        list().name(step.account()),
                        "reason",
                        frame.say("oversight.reason-" + OversightWords.lower(step.reason()))));
    }
}

package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.referrals.Beside;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.NextSteps;
import cymru.diogel.practice.referrals.Outcome;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Report.Checked;
import cymru.diogel.practice.referrals.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as those who work on it see it.
 *
 * @param mine whether the reader took it
 * @param seniors whether the reader decides on escalations
 * @param children the children on record whom the reader may see
 */
public record ConcernView(
        Frame frame,
        Report report,
        List<Named> named,
        Map<UUID, Child> children,
        Past past,
        boolean mine,
        boolean seniors,
        Typed typed,
        LocalDate today) {

    /** What is known besides: the checks made, the reports before, and where it goes on. */
    public record Past(
            List<Checked> checks,
            Map<Report, List<Named>> earlier,
            List<NextSteps.Step> steps,
            List<Report.Reopened> reopened,
            List<Beside.Line> beside) {}

    public String name(Named it) {
        return name(frame, it);
    }

    static String name(Frame frame, Named it) {
        var text = it.called().text();
        return text.isEmpty() ? frame.say("referrals.unnamed", Map.of("n", it.place())) : text;
    }

    public String born(Named it) {
        var day = it.called().born();
        return day == null ? "" : frame.words().date(day);
    }

    public String when(Instant at) {
        return frame.words().moment(WallClock.shown(at));
    }

    public boolean mayTake() {
        return (!mine && report.handling().stage() != Stage.CLOSED)
                || report.handling().stage().mayBecome(Stage.CHECKING);
    }

    public boolean mayDecide() {
        return mine && report.handling().stage().mayBecome(Stage.DECIDED);
    }

    public boolean mayAnswer() {
        return mine && report.handling().stage() == Stage.DECIDED;
    }

    public boolean mayClose() {
        return mine && report.handling().stage().mayBecome(Stage.CLOSED);
    }

    public boolean mayReopen() {
        return mine && seniors && report.handling().stage().mayBecome(Stage.REOPENED);
    }

    public boolean mayAcknowledge() {
        return mine && report.answer().acknowledgedAt() == null && report.isOwedAnswer();
    }

    public String outcomes(Report it) {
        var said =
                past.earlier().getOrDefault(it, List.of()).stream()
                        .flatMap(child -> Stream.ofNullable(child.decision()))
                        .map(decision -> frame.say(decision.outcome().message()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return said.isEmpty() ? frame.say("referrals.undecided") : said;
    }

    public List<Choice> outcomeChoices() {
        return choices(Outcome.values(), Outcome::message);
    }

    public List<Choice> checkChoices() {
        return choices(Checked.What.values(), Checked.What::message);
    }

    public List<Choice> consentChoices() {
        return choices(Report.Consent.values(), Report.Consent::message);
    }

    // The first chooses nothing, so that nothing is chosen by leaving it.
    private <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> message) {
        var none = new Choice("", frame.say("referrals.choose"));
        var named = Stream.of(all).map(it -> new Choice(it.name(), frame.say(message.apply(it))));
        return Stream.concat(Stream.of(none), named).toList();
    }
}

package cymru.diogel.practice.confirmations.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.confirmations.Confirmation;
import cymru.diogel.practice.confirmations.Confirmation.Chase;
import cymru.diogel.practice.confirmations.Confirmation.How;
import cymru.diogel.practice.referrals.Report;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A confirmation in writing: by when, what became of it, and how often it was asked for. */
public record ConfirmationView(
        Frame frame, Report report, Confirmation it, List<Chase> chases, Instant now) {
    public String when(Instant at) {
        return frame.words().moment(WallClock.shown(at));
    }

    public boolean isLate() {
        return it.isLate(now);
    }

    public List<Choice> ways() {
        return Stream.of(How.LETTER, How.EMAIL, How.NEVER)
                .map(how -> new Choice(how.name(), frame.say(how.message())))
                .toList();
    }

    /** Who made the report, as far as they said, and how they are reached. */
    public String maker() {
        var maker = report.maker();
        var said =
                Stream.of(maker.name(), maker.agency(), maker.contact())
                        .filter(text -> text != null)
                        .collect(Collectors.joining(", "));
        return said.isEmpty() ? frame.say("referrals.anonymous") : said;
    }
}

package cymru.diogel.assurance.disclosure;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Report.Checked;
import cymru.diogel.practice.referrals.Report.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reports of concern about the child. Who made them is in no piece; the words of family and public
 * tell it by themselves, and wait for somebody to read them.
 */
@Component
@Order(1)
class ReportChapter implements Chapter {
    private final Referrals referrals;
    private final Persons persons;

    ReportChapter(Referrals referrals, Persons persons) {
        this.referrals = referrals;
        this.persons = persons;
    }

    @Override
    public void write(UUID child, Pieces pieces) {
        referrals
                .naming(List.of(child))
                .forEach((report, named) -> {
                    var never = persons.reporter(report, child);
                    var withheld = new Withheld(false, persons.named(child, named), never);
                    write(child, new Told(report, named), pieces, withheld);
                });
    }

    private record Told(Report report, List<Named> named) {}

    private void write(UUID child, Told told, Pieces pieces, Withheld withheld) {
        var report = told.report();
        var on = WallClock.shown(report.told().at()).toLocalDate();
        var isPrivate = report.maker().kind() != Kind.PRACTITIONER;
        var concern = report.told().concern();
        pieces.put(pieces.say("report", on), concern, withheld.whole(isPrivate));
        pieces.put(
                pieces.say("report-consent", on),
                report.handling().consentWords(),
                withheld.whole(isPrivate));
        checks(report, on, pieces, withheld);
        for (var it : told.named()) {
            var decision = it.decision();
            if (child.equals(it.child()) && decision != null) {
                var outcome = pieces.words().say(decision.outcome().message());
                pieces.put(pieces.say("report-outcome", on), outcome);
                pieces.put(pieces.say("report-reasons", on), decision.reasons(), withheld);
                pieces.put(pieces.say("report-next", on), decision.next(), withheld);
            }
        }
        referrals
                .reopened(report.id())
                .forEach(it -> pieces.put(pieces.say("report-again", on), it.reason(), withheld));
    }

    // What the police told is theirs to give, or not.
    private void checks(Report report, LocalDate on, Pieces pieces, Withheld withheld) {
        for (var it : referrals.checked(report.id())) {
            var whom = pieces.words().say(Objects.requireNonNull(it.what()).message());
            var isPolice = it.what() == Checked.What.POLICE;
            pieces.put(pieces.say("report-check", on, whom), it.words(), withheld.whole(isPolice));
        }
    }
}

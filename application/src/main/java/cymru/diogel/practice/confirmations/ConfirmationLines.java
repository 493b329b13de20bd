package cymru.diogel.practice.confirmations;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.referrals.Beside;
import cymru.diogel.practice.referrals.Report;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is said of a confirmation beside its report, to those who take reports and to its maker. */
@Component
class ConfirmationLines implements Beside {
    private final Confirmations confirmations;
    private final Clock clock;

    ConfirmationLines(Confirmations confirmations, Clock clock) {
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Override
    public List<Line> toTakers(Report it) {
        return of(it)
                .map(found -> line(found, "takers", "/reports/" + it.id() + "/confirmation"))
                .stream()
                .toList();
    }

    @Override
    public List<Line> toMaker(Report it) {
        return of(it)
                .filter(Confirmation::isOwed)
                .map(found -> line(found, "maker", "/reports/mine/" + it.id() + "/confirm"))
                .stream()
                .toList();
    }

    // Most reports owe none, and are not asked for.
    private Optional<Confirmation> of(Report it) {
        return Confirmations.isAsked(it) ? confirmations.of(it.id()) : Optional.empty();
    }

    private Line line(Confirmation it, String whose, String href) {
        var came = it.came();
        var says =
                came == null
                        ? new Phrase("confirmations.owed-" + whose, Map.of("day", day(it.dueAt())))
                        : new Phrase(
                                "confirmations.came",
                                Map.of(
                                        "how", Phrase.say(came.how().message()),
                                        "day", day(came.at())));
        return new Line(says, it.isLate(clock.instant()), "confirmations.go-" + whose, href);
    }

    private static String day(Instant at) {
        return Phrase.day(WallClock.shown(at).toLocalDate());
    }
}

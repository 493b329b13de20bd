package cymru.diogel.assurance.measures.recount;

import cymru.diogel.assurance.measures.recount.tales.Days;
import cymru.diogel.assurance.measures.recount.tales.Dice;
import cymru.diogel.assurance.measures.recount.tales.Tale;
import cymru.diogel.assurance.measures.recount.tales.Tale.Look;
import cymru.diogel.platform.figures.FigureSource.Question;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** Counts second looks by the day of the determination; their rows are the enquiries. */
final class ReviewRecount {
    private final Tale tale;

    ReviewRecount(Tale tale) {
        this.tale = tale;
    }

    Recounted of(String code, Question asked) {
        var all =
                tale.pathway().looks().stream()
                        .filter(it -> Days.isIn(day(it), asked.from(), asked.to()))
                        .filter(it -> asked.team() == null || asked.team().equals(it.team()))
                        .toList();
        var judged = all.stream().filter(it -> it.said().judged() != null).toList();
        return switch (code) {
            case "outcomes-reviews-in-time" ->
                    Recounted.share(all, ReviewRecount::isInTime, ReviewRecount::row);
            case "outcomes-agreed" ->
                    Recounted.share(
                            judged, it -> !it.said().results().contains(2), ReviewRecount::row);
            case "outcomes-not-agreed" ->
                    Recounted.share(
                            judged, it -> it.said().results().contains(2), ReviewRecount::row);
            case "outcomes-reopened" ->
                    Recounted.share(judged, it -> it.said().reopened(), ReviewRecount::row);
            case "outcomes-later-signs" ->
                    Recounted.share(
                            all.stream().filter(this::isFollowed).toList(),
                            this::hasSign,
                            ReviewRecount::row);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static UUID row(Look it) {
        return it.of().id();
    }

    private static LocalDate day(Look it) {
        return Dice.day(it.det().at());
    }

    private static boolean isInTime(Look it) {
        var judged = it.said().judged();
        return judged != null && !Dice.day(judged).isAfter(Days.working(day(it), 10));
    }

    private boolean isFollowed(Look it) {
        return it.det().which() != 3 && !day(it).plusMonths(6).isAfter(tale.today());
    }

    private boolean hasSign(Look it) {
        var kid = it.of().kid();
        var reports =
                tale.pathway().reports().stream()
                        .filter(rep -> rep.tells(kid))
                        .map(rep -> Dice.day(rep.at()));
        var enquiries =
                tale.pathway().enquiries().stream()
                        .filter(other -> other.kid().equals(kid))
                        .map(Tale.Enq::start);
        var stays =
                tale.protection().stays().stream()
                        .filter(stay -> stay.kid().equals(kid))
                        .map(Tale.Stay::on);
        return Stream.of(reports, enquiries, stays)
                .flatMap(days -> days)
                .anyMatch(on -> on.isAfter(day(it)) && !on.isAfter(day(it).plusMonths(6)));
    }
}

package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.FollowUp;
import cymru.diogel.practice.outcomes.LaterSigns.Kind;
import cymru.diogel.practice.outcomes.LaterSigns.Sign;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Verdict.Part;
import cymru.diogel.practice.outcomes.Verdict.Result;
import cymru.diogel.practice.outcomes.web.OutcomeRatesView.After;
import cymru.diogel.practice.outcomes.web.OutcomeRatesView.Asked;
import cymru.diogel.practice.outcomes.web.OutcomeRatesView.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What came after the first two determinations, beside what the reviewers had said of them. */
@Component
class OutcomeLater {
    private final FollowUp followUp;

    OutcomeLater(FollowUp followUp) {
        this.followUp = followUp;
    }

    /** A line for each time of following and each result. */
    List<After> lines(Frame frame, Asked asked, List<Review.Whole> judged) {
        var of = twoFirst(judged);
        var signs = followUp.signs(of.stream().map(Review.Whole::review).toList());
        var lines = new ArrayList<After>();
        for (var months : FollowUp.MONTHS) {
            for (var result : Result.values()) {
                var followed = followed(of, months, result);
                if (followed.isEmpty()) {
                    continue;
                }
                var line = months + "-" + result;
                var href = OutcomeRatesPage.PATH + "/rows?" + asked.query() + "&line=" + line;
                var cells =
                        Stream.of(Kind.values())
                                .map(kind ->
                                        new Cell(
                                                with(followed, signs, months, kind).size(),
                                                href + "&sign=" + kind))
                                .toList();
                lines.add(
                        new After(
                                frame.say(
                                        "outcomes.later-line",
                                        Map.of("n", months, "said", frame.say(result.message()))),
                                new Cell(followed.size(), href),
                                cells));
            }
        }
        return lines;
    }

    /** The rows of one number of these lines. */
    List<Review> rows(String line, String sign, List<Review.Whole> judged) {
        var of = twoFirst(judged);
        for (var months : FollowUp.MONTHS) {
            for (var result : Result.values()) {
                if (line.equals(months + "-" + result)) {
                    var followed = followed(of, months, result);
                    return Stream.of(Kind.values())
                            .filter(it -> it.name().equals(sign))
                            .findFirst()
                            .map(it -> with(followed, followUp.signs(followed), months, it))
                            .orElse(followed);
                }
            }
        }
        return List.of();
    }

    private static List<Review.Whole> twoFirst(List<Review.Whole> judged) {
        return judged.stream()
                .filter(it ->
                        it.review().of().determination() != Determination.SUBSTANTIATED_AT_RISK)
                .toList();
    }

    private List<Review> followed(List<Review.Whole> of, int months, Result result) {
        return of.stream()
                .filter(it -> result(it) == result && followUp.isOver(it.review(), months))
                .map(Review.Whole::review)
                .toList();
    }

    private static Result result(Review.Whole it) {
        return Result.together(
                it.verdicts().stream()
                        .filter(said -> said.part() != Part.PANEL)
                        .map(said -> said.result())
                        .toList());
    }

    private static List<Review> with(
            List<Review> followed, Map<UUID, List<Sign>> signs, int months, Kind kind) {
        return followed.stream()
                .filter(it ->
                        FollowUp.within(signs.getOrDefault(it.id(), List.of()), it, months).stream()
                                .anyMatch(sign -> sign.kind() == kind))
                .toList();
    }
}

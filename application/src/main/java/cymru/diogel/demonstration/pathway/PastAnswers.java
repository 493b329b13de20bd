package cymru.diogel.demonstration.pathway;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.instruments.Answer;
import cymru.diogel.platform.instruments.Instrument;
import cymru.diogel.platform.instruments.Instruments;
import cymru.diogel.platform.instruments.Sheet;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What reviewers who learned something had answered to the questions: in part to one of them. */
@Component
record PastAnswers(Instruments instruments) {
    void keep(List<Review.Whole> reviews) {
        var versions = new HashMap<Integer, Optional<Instrument>>();
        SecondLock.entering(() ->
                reviews.stream()
                        .filter(it -> !it.learning().isEmpty())
                        .forEach(it -> keep(it, versions)));
    }

    // Who looked at an outcome before there were questions answered none.
    private void keep(Review.Whole it, Map<Integer, Optional<Instrument>> versions) {
        var day = WallClock.shown(it.verdicts().getFirst().at()).toLocalDate();
        versions.computeIfAbsent(day.getYear(), _ -> asked(day))
                .ifPresent(asked -> keep(it, asked));
    }

    private Optional<Instrument> asked(LocalDate day) {
        return instruments.isAsked(Reviews.QUESTIONS, day)
                ? Optional.of(instruments.on(Reviews.QUESTIONS, day))
                : Optional.empty();
    }

    private void keep(Review.Whole it, Instrument asked) {
        var verdict = it.verdicts().getFirst();
        var words = it.learning().getFirst().words();
        var theme = theme(words);
        var answers = new HashMap<String, Answer>();
        asked.questions()
                .forEach(question ->
                        answers.put(
                                question.code(),
                                question.code().equals(theme)
                                        ? new Answer("PARTLY", words)
                                        : new Answer("YES", null)));
        instruments.keep(
                new Sheet(
                        verdict.id(),
                        asked.version(),
                        it.review().of().child(),
                        verdict.at(),
                        verdict.by(),
                        answers));
    }

    // By what the made-up sentences are about, in either language.
    private static String theme(String words) {
        if (words.contains("history") || words.contains("hanes")) {
            return "HISTORY";
        }
        return words.contains("school") || words.contains("ysgol") ? "AGENCIES" : "FACTS";
    }
}

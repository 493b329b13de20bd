package cymru.diogel.demonstration.pathway;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.instruments.Answer;
import cymru.diogel.platform.instruments.Instrument;
import cymru.diogel.platform.instruments.Instruments;
import cymru.diogel.platform.instruments.Sheet;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What reviewers who learned something had answered to the questions: in part to one of them. */
@Component
record PastAnswers(Instruments instruments) {
    void keep(List<Review.Whole> reviews) {
        var versions = new HashMap<Integer, Instrument>();
        SecondLock.entering(() ->
                reviews.stream()
                        .filter(it -> !it.learning().isEmpty())
                        .forEach(it -> keep(it, versions)));
    }

    private void keep(Review.Whole it, Map<Integer, Instrument> versions) {
        var verdict = it.verdicts().getFirst();
        var day = WallClock.shown(verdict.at()).toLocalDate();
        var asked =
                versions.computeIfAbsent(
                        day.getYear(), _ -> instruments.on(Reviews.QUESTIONS, day));
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

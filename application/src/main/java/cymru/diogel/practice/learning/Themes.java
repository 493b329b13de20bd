package cymru.diogel.practice.learning;

import cymru.diogel.platform.instruments.Instrument;
import cymru.diogel.platform.instruments.Instruments;
import cymru.diogel.platform.instruments.Option;
import cymru.diogel.platform.instruments.Question;
import cymru.diogel.platform.instruments.Sheet;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.Verdict;
import cymru.diogel.practice.outcomes.Verdict.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Of which questions a lesson is: those not answered with a plain yes, and the reasons given. */
@Component
class Themes {
    // A version that was answered never changes.
    private final Map<UUID, Instrument> versions = new ConcurrentHashMap<>();
    private final AtomicReference<Today> today = new AtomicReference<>(Today.NEVER);
    private final Instruments instruments;

    Themes(Instruments instruments) {
        this.instruments = instruments;
    }

    /** The questions as they are asked on a day, read once a day. */
    private record Today(LocalDate day, List<Question> questions) {
        static final Today NEVER = new Today(LocalDate.MIN, List.of());
    }

    List<Question> questions(LocalDate day) {
        return today.updateAndGet(it ->
                        it.day().equals(day)
                                ? it
                                : new Today(
                                        day, instruments.on(Reviews.QUESTIONS, day).questions()))
                .questions();
    }

    /** The codes of the questions for each of these reviews. */
    Map<UUID, Set<String>> of(Collection<Review.Whole> reviews) {
        var verdicts =
                reviews.stream().flatMap(it -> it.verdicts().stream()).map(Verdict::id).toList();
        var sheets = instruments.sheets(verdicts);
        var themes = new HashMap<UUID, Set<String>>();
        for (var it : reviews) {
            var codes = themes.computeIfAbsent(it.review().id(), _ -> new TreeSet<>());
            for (var verdict : it.verdicts()) {
                verdict.reasons().stream().map(Themes::question).forEach(codes::add);
                var sheet = sheets.get(verdict.id());
                if (sheet != null) {
                    var asked = versions.computeIfAbsent(sheet.version(), instruments::version);
                    lacking(asked, sheet).forEach(codes::add);
                }
            }
        }
        return themes;
    }

    private static Stream<String> lacking(Instrument asked, Sheet sheet) {
        return asked.questions().stream()
                .filter(question -> {
                    var answer = sheet.answers().get(question.code());
                    var choice = answer == null ? null : answer.choice();
                    return choice != null
                            && question.option(choice).filter(Option::asksWhy).isPresent();
                })
                .map(question -> question.code());
    }

    /** The question that a reason answers. */
    static String question(Reason reason) {
        return switch (reason) {
            case THRESHOLD -> "THRESHOLD";
            case CHILD_NOT_SEEN -> "CHILD_SEEN";
            case HISTORY_NOT_WEIGHED -> "HISTORY";
            case AGENCY_INFORMATION_MISSING -> "AGENCIES";
            case SIBLING_MISSED -> "HOUSEHOLD";
            case RECORD_UNCLEAR -> "FACTS";
            case PROPORTIONATE_BUT_LATE -> "ACTED_ON";
        };
    }
}

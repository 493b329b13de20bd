package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.instruments.Instrument;
import cymru.diogel.platform.instruments.QuestionForm;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.outcomes.Panels;
import cymru.diogel.practice.outcomes.Review.Learning.Kind;
import cymru.diogel.practice.outcomes.Reviews.Judged;
import cymru.diogel.practice.outcomes.Verdict.Reason;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A verdict as it is typed in, with what is wrong with it. */
public record VerdictForm(Frame frame, Typed typed, List<String> chosen) {
    private static final int LONGEST = 4000;

    static VerdictForm empty(Frame frame) {
        return new VerdictForm(frame, Typed.NOTHING, List.of());
    }

    static VerdictForm of(Frame frame, MultiValueMap<String, String> fields) {
        var chosen = fields.getOrDefault("reason", List.of());
        return new VerdictForm(frame, new Typed(fields.toSingleValueMap()), chosen);
    }

    public List<Choice> results() {
        return Stream.of(Result.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    public List<Choice> reasonChoices() {
        return Stream.of(Reason.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    public static List<Kind> kinds() {
        return List.of(Kind.values());
    }

    public static String field(Kind kind) {
        return "learning-" + kind.name();
    }

    private List<Reason> reasons() {
        return Stream.of(Reason.values()).filter(it -> chosen.contains(it.name())).toList();
    }

    private @Nullable String words() {
        var words = typed.get("words");
        return words.isEmpty() ? null : words;
    }

    /** What a reviewer says; nothing where something is wrong with it. */
    Optional<Judged> judged(Instrument instrument, Problems problems) {
        var answers = new QuestionForm(frame, instrument, typed).read(problems);
        var result = result(problems);
        var learning = learning(frame, typed, problems);
        if (result == Result.AGREED_WITH_LEARNING && learning.isEmpty()) {
            problems.add(field(Kind.TRAINING), frame.say("outcomes.problem-learning"));
        }
        if (!problems.isEmpty() || result == null) {
            return Optional.empty();
        }
        var reasons = result == Result.NOT_AGREED ? reasons() : List.<Reason>of();
        return Optional.of(
                new Judged(result, reasons, words(), learning, instrument.version(), answers));
    }

    /** What a member of a panel says. */
    Optional<Panels.Said> said(Problems problems) {
        var result = result(problems);
        if (!problems.isEmpty() || result == null) {
            return Optional.empty();
        }
        var reasons = result == Result.NOT_AGREED ? reasons() : List.<Reason>of();
        return Optional.of(new Panels.Said(result, reasons, words()));
    }

    private @Nullable Result result(Problems problems) {
        var result = typed.one("result", Result.class).orElse(null);
        if (result == null) {
            problems.add("result", frame.say("outcomes.problem-result"));
        } else if (result == Result.NOT_AGREED) {
            if (reasons().isEmpty()) {
                problems.add("reason", frame.say("outcomes.problem-reason"));
            }
            if (typed.get("words").isEmpty()) {
                problems.add("words", frame.say("outcomes.problem-words"));
            }
        }
        tooLong(frame, typed, "words", problems);
        return result;
    }

    static Map<Kind, String> learning(Frame frame, Typed typed, Problems problems) {
        var learning = new EnumMap<Kind, String>(Kind.class);
        for (var kind : Kind.values()) {
            var words = typed.get(field(kind));
            if (!words.isEmpty()) {
                learning.put(kind, words);
            }
            tooLong(frame, typed, field(kind), problems);
        }
        return learning;
    }

    static void tooLong(Frame frame, Typed typed, String field, Problems problems) {
        if (typed.get(field).length() > LONGEST) {
            problems.add(field, frame.say("outcomes.problem-long"));
        }
    }

    public Collection<String> chosenReasons() {
        return chosen;
    }
}

package cymru.diogel.platform.instruments;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions as part of a form: what {@code platform/instruments/questions.jte} shows, and what is
 * read from it when it comes back.
 */
public record QuestionForm(Frame frame, Instrument instrument, Typed typed) {
    private static final int LONGEST = 4000;

    /** The field of what is chosen, or of the words where nothing is. */
    public static String field(Question question) {
        return "answer-" + question.code();
    }

    /** The field of what is said beside a choice. */
    public static String whyField(Question question) {
        return "why-" + question.code();
    }

    public String say(Said said) {
        return said.in(frame.words());
    }

    public String value(Question question) {
        return typed.get(field(question));
    }

    public String why(Question question) {
        return typed.get(whyField(question));
    }

    public String whyLabel(Question question) {
        return frame.say("instruments.why", Map.of("question", say(question.title())));
    }

    public List<Choice> choices(Question question) {
        var choices = new ArrayList<Choice>();
        question.options().forEach(it -> choices.add(new Choice(it.code(), say(it.text()))));
        if (question.rules().unknown()) {
            choices.add(new Choice(Answer.NOT_KNOWN, frame.say("instruments.not-known")));
        }
        return choices;
    }

    /** The answers typed in; what is wrong with them goes to the problems. */
    public Map<String, Answer> read(Problems problems) {
        var answers = new HashMap<String, Answer>();
        for (var question : instrument.questions()) {
            var field = field(question);
            var words = question.isChosen() ? why(question) : value(question);
            var choice = question.isChosen() ? value(question) : "";
            if (question.isChosen()) {
                judge(question, problems);
            } else if (question.rules().required() && words.isEmpty()) {
                problems.add(field, about("problem-words", question));
            }
            if (words.length() > LONGEST) {
                var wrong = question.isChosen() ? whyField(question) : field;
                problems.add(wrong, about("problem-long", question));
            }
            if (!choice.isEmpty() || !words.isEmpty()) {
                var chosen = choice.isEmpty() ? null : choice;
                answers.put(question.code(), new Answer(chosen, words.isEmpty() ? null : words));
            }
        }
        return answers;
    }

    private void judge(Question question, Problems problems) {
        var choice = value(question);
        if (choice.isEmpty() ? question.rules().required() : !question.allows(choice)) {
            problems.add(field(question), about("problem-choice", question));
        }
        var asksWhy = question.option(choice).filter(Option::asksWhy).isPresent();
        if (asksWhy && why(question).isEmpty()) {
            problems.add(whyField(question), about("problem-why", question));
        }
    }

    private String about(String key, Question question) {
        return frame.say("instruments." + key, Map.of("question", say(question.title())));
    }
}

package cymru.diogel.platform.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Problems.Problem;
import cymru.diogel.platform.pages.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionFormTests {
    private static final Words ENGLISH = new Words(Words.ENGLISH);
    private static final Words WELSH = new Words(Words.WELSH);
    private static final Said YES = new Said("Yes", "Yn llwyr");
    private static final Said NO = new Said("No", "Ddim o gwbl");
    private static final Question SEEN =
            new Question(
                    "SEEN",
                    new Question.Rules(true, true),
                    new Said("Child seen", "Gweld y plentyn"),
                    new Question.Asked(
                            new Said("Was the child seen?", "A welwyd y plentyn?"),
                            new Said("Alone", "Ar wahân")),
                    List.of(new Option("YES", YES, false, 1), new Option("NO", NO, true, 0)));
    private static final Question FOUND = words("FOUND", true);
    private static final Question BESIDES = words("BESIDES", false);
    private static final Instrument INSTRUMENT =
            new Instrument(new UUID(0, 1), "TRIED", 1, YES, NO, List.of(SEEN, FOUND, BESIDES));
    private final Problems problems = new Problems();

    @Test
    void what_must_be_answered_is_asked_for_by_name() {
        assertThat(form(ENGLISH, Map.of()).read(problems)).isEmpty();
        assertThat(problems.all())
                .containsExactly(
                        new Problem("answer-SEEN", "Choose an answer to: Child seen"),
                        new Problem("answer-FOUND", "Write an answer to: Found"));
    }

    @Test
    void a_step_that_asks_why_is_not_taken_without_it() {
        form(WELSH, Map.of("answer-SEEN", "NO", "answer-FOUND", "Dim")).read(problems);
        assertThat(problems.all())
                .containsExactly(
                        new Problem("why-SEEN", "Dywedwch pam, ynghylch: Gweld y plentyn"));
    }

    @Test
    void not_known_is_an_answer_where_the_question_allows_it() {
        var typed = Map.of("answer-SEEN", Answer.NOT_KNOWN, "answer-FOUND", "Nothing");
        var answers = form(ENGLISH, typed).read(problems);
        assertThat(problems.all()).isEmpty();
        assertThat(answers)
                .isEqualTo(
                        Map.of(
                                "SEEN", new Answer(Answer.NOT_KNOWN, null),
                                "FOUND", new Answer(null, "Nothing")));
        var strict =
                new Question(
                        "SEEN", new Question.Rules(true, false), YES, SEEN.asked(), SEEN.options());
        assertThat(strict.allows(Answer.NOT_KNOWN)).isFalse();
        assertThat(strict.allows("YES")).isTrue();
    }

    @Test
    void what_is_no_step_of_the_scale_is_refused() {
        form(ENGLISH, Map.of("answer-SEEN", "MAYBE", "answer-FOUND", "x")).read(problems);
        assertThat(problems.about("answer-SEEN")).isEqualTo("Choose an answer to: Child seen");
    }

    @Test
    void what_is_too_long_is_said_beside_its_field() {
        var typed =
                Map.of(
                        "answer-SEEN", "YES",
                        "why-SEEN", "x".repeat(4001),
                        "answer-FOUND", "y".repeat(4001));
        form(ENGLISH, typed).read(problems);
        assertThat(problems.all())
                .extracting(Problem::field)
                .containsExactly("why-SEEN", "answer-FOUND");
    }

    private static QuestionForm form(Words words, Map<String, String> typed) {
        return new QuestionForm(frame(words), INSTRUMENT, new Typed(typed));
    }

    private static Question words(String code, boolean required) {
        var title = new Said(code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT), "?");
        return new Question(
                code,
                new Question.Rules(required, false),
                title,
                new Question.Asked(title, title),
                List.of());
    }

    private static Frame frame(Words words) {
        return new Frame(
                words, "/", null, null, List.of(), new Frame.Setting("1", "A", "A", true, 900));
    }
}

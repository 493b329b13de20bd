package cymru.diogel.visiting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.exchange.Position;
import cymru.diogel.platform.language.Words;
import cymru.diogel.visiting.imports.Problem.Code;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTests {
    private static final Words ENGLISH = new Words(Words.ENGLISH);
    private static final Words WELSH = new Words(Words.WELSH);

    @ParameterizedTest
    @EnumSource
    void every_problem_is_said_with_its_remedy_in_both_languages(Code code) {
        var problem = new Problem(code, new Position(7, 2, 9), "Tîm {x}", "it’s '{0}'", 1_234);

        for (var words : new Words[] {ENGLISH, WELSH}) {
            assertThat(problem.message(words)).endsWithIgnoringCase(ending(problem.message(words)));
            assertThat(problem.message(words)).doesNotContain("{value}", "{heading}", "{first}");
            assertThat(problem.remedy(words)).endsWith(".").doesNotContain("{value}");
        }
        assertThat(problem.message(WELSH)).isNotEqualTo(problem.message(ENGLISH));
        assertThat(problem.remedy(WELSH)).isNotEqualTo(problem.remedy(ENGLISH));
    }

    @Test
    void a_message_names_the_value_the_heading_and_the_earlier_line() {
        var notice = problem(Code.NOTICE_NOT_KNOWN, "cold {0}'s");
        assertThat(notice.message(ENGLISH))
                .isEqualTo(
                        "“cold {0}'s” in “Rhybudd” does not say whether the visit was planned or"
                                + " unannounced.");
        assertThat(problem(Code.VISIT_REPEATED, "V1").message(WELSH))
                .isEqualTo("Cafwyd ymweliad “V1” eisoes, air am air, ar linell 12.");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\0b', a␀b",
        "'a\r\nb\t', a␍␊b␉",
        "\u202Eabc, ⟨U+202E⟩abc",
        "a\u200Bb, a⟨U+200B⟩b",
        "a\u0085b, a⟨U+0085⟩b",
        "\uD83D\uDE00x, \uD83D\uDE00x",
        "a\uD83Db, a⟨U+D83D⟩b",
        "Llŷr, Llŷr"
    })
    void what_cannot_be_seen_is_made_visible(String value, String shown) {
        assertThat(problem(Code.DATE_NOT_KNOWN, value).value()).isEqualTo(shown);
    }

    @Test
    void a_long_value_is_shortened_and_no_letter_is_cut_in_two() {
        var shown = problem(Code.DATE_NOT_KNOWN, "x" + "\uD83D\uDE00".repeat(50_000)).value();

        assertThat(shown).hasSizeLessThan(70).endsWith("\uD83D\uDE00…");
    }

    private static String ending(String message) {
        return message.toLowerCase(Locale.ROOT).endsWith("it’s '{0}'") ? "it’s '{0}'" : ".";
    }

    private static Problem problem(Code code, String value) {
        return new Problem(code, new Position(7, 2, 9), "Rhybudd", value, 12);
    }
}

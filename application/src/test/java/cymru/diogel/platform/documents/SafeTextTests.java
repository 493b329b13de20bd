package cymru.diogel.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+44 1597 826000",
                "-2+3",
                "--5",
                "-1e5",
                "@SUM(A1)",
                "\tx",
                "\r=1",
                "\n=1",
                "\0=1",
                "＝1+1",
                "-"
            })
    void what_could_start_a_formula_gets_an_apostrophe(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-3.5", "+44", "-0,5", "2025-12-31", "14:05", "O'Brien", "a=b", "Llŷr"})
    void what_could_not_stays_itself(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Property
    void nothing_but_an_apostrophe_is_ever_added(@ForAll String text) {
        assertThat(SafeText.of(text)).isIn(text, "'" + text);
    }
}

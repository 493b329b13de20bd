package cymru.diogel.platform.exchange;

import static cymru.diogel.platform.exchange.Texts.cells;
import static cymru.diogel.platform.exchange.Texts.opened;
import static cymru.diogel.platform.exchange.Texts.source;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTests {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<List<String>> LLYR =
            List.of(List.of("enw", "lle"), List.of("Llŷr", "Tŷ Gwyn"));
    private static final List<List<String>> SIAN =
            List.of(List.of("enw", "lle"), List.of("Siân", "D’Arcy’s"));

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_out(String separator) throws IOException {
        var text = "a#b#c\n1#\"x,y;z\tw\"#3\n".replace("#", separator);

        assertThat(opened(text).dialect().separator()).isEqualTo(separator.charAt(0));
        assertThat(cells(opened(text).rows()).get(1)).containsExactly("1", "x,y;z\tw", "3");
    }

    @Test
    void decimal_commas_do_not_make_the_comma_a_separator() throws IOException {
        assertThat(cells(opened("a;b;c\n1,5;2,5;3\n").rows()).get(1))
                .containsExactly("1,5", "2,5", "3");
    }

    @Test
    void one_cell_full_of_semicolons_does_not_make_them_separators() throws IOException {
        assertThat(opened("a,b\n1,&#1;&#2;&#3;&#4;\n").dialect().separator()).isEqualTo(',');
    }

    @Test
    void a_title_above_the_headings_does_not_mislead() throws IOException {
        var text = "Visits, all teams\nid;day;team\n1;2025-01-02;North\n2;2025-01-03;South\n";

        assertThat(opened(text).dialect().separator()).isEqualTo(';');
    }

    @Test
    void a_declared_separator_is_believed_and_is_no_row() throws IOException {
        assertThat(cells(opened("sep=;\r\na,b;c,d,e\r\n").rows()))
                .containsExactly(List.of("a,b", "c,d,e"));
    }

    @Test
    void utf_8_is_read_with_and_without_a_mark() throws IOException {
        var text = "enw,lle\nLlŷr,Tŷ Gwyn\n";

        assertThat(cells(opened(text).rows())).isEqualTo(LLYR);
        assertThat(cells(opened("\uFEFF" + text).rows())).isEqualTo(LLYR);
    }

    @Test
    void utf_16_is_read_when_it_says_so() throws IOException {
        var text = "\uFEFFenw\tlle\r\nLlŷr\tTŷ Gwyn\r\n";

        assertThat(cells(opened(text, UTF_16LE).rows())).isEqualTo(LLYR);
        assertThat(cells(opened(text, UTF_16BE).rows())).isEqualTo(LLYR);
    }

    @Test
    void windows_text_is_known_by_what_is_no_utf_8() throws IOException {
        var text = opened("enw,lle\nSiân,D’Arcy’s\n", WINDOWS);

        assertThat(text.dialect().encoding()).isEqualTo(WINDOWS);
        assertThat(cells(text.rows())).isEqualTo(SIAN);
    }

    @Test
    void one_letter_far_down_still_decides_the_encoding() throws IOException {
        var text = "a,b\n" + "1,2\n".repeat(200_000) + "Siân,3\n";

        assertThat(opened(text, WINDOWS).dialect().encoding()).isEqualTo(WINDOWS);
        assertThat(opened(text, UTF_8).dialect().encoding()).isEqualTo(UTF_8);
    }

    @Test
    void letters_cut_by_the_end_of_a_buffer_stay_letters() throws IOException {
        for (var shift = 0; shift < 5; shift++) {
            var text = "a".repeat(shift) + ",b\n" + "ŵ€😀,ŷ\n".repeat(20_000);
            assertThat(opened(text).dialect().encoding()).isEqualTo(UTF_8);
        }
    }

    @Test
    void a_little_damage_does_not_turn_every_other_letter_into_two() throws IOException {
        var bytes = "enw,lle\nLlŷr,Tŷ Gwyn\nSi#n,x\n".getBytes(UTF_8);
        bytes[new String(bytes, ISO_8859_1).indexOf('#')] = (byte) 0xE2;

        assertThat(cells(opened(bytes).rows()).get(1)).containsExactly("Llŷr", "Tŷ Gwyn");
        assertThat(cells(opened(bytes).rows()).get(2)).containsExactly("Si\uFFFDn", "x");
    }

    @Test
    void surrogates_and_overlong_forms_are_no_utf_8() throws IOException {
        for (var bad : List.of("\u00ED\u00A0\u0080", "\u00C0\u00AF", "\u00F4\u0090\u0080\u0080")) {
            assertThat(opened("a,b\n" + bad + ",c\n", ISO_8859_1).dialect().encoding())
                    .as(bad)
                    .isEqualTo(WINDOWS);
        }
    }

    @ParameterizedTest
    @MethodSource("notTables")
    void what_is_no_table_is_refused_by_its_kind(String bytes, Unreadable why) throws IOException {
        assertThat(DelimitedText.open(source(bytes.getBytes(ISO_8859_1))))
                .isEqualTo(new DelimitedText.Refused(why));
    }

    static Stream<Arguments> notTables() {
        return Stream.of(
                arguments("", Unreadable.EMPTY),
                arguments("  \r\n", Unreadable.EMPTY),
                arguments("\u00EF\u00BB\u00BF", Unreadable.EMPTY),
                arguments("PK\3\4\24", Unreadable.SPREADSHEET),
                arguments("\u00D0\u00CF\u0011\u00E0\u00A1", Unreadable.SPREADSHEET),
                arguments("%PDF-1.7", Unreadable.PDF),
                arguments("\u001F\u008B\b", Unreadable.COMPRESSED),
                arguments("\n <!DOCTYPE html><table>", Unreadable.WEB_PAGE),
                arguments("<?xml version=", Unreadable.WEB_PAGE),
                arguments("a\0,\0b\0", Unreadable.NOT_TEXT),
                arguments("\u0089PNG\0\0\0\1", Unreadable.NOT_TEXT));
    }
}

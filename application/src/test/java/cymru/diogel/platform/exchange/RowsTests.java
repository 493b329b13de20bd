package cymru.diogel.platform.exchange;

import static cymru.diogel.platform.exchange.Texts.cells;
import static cymru.diogel.platform.exchange.Texts.rows;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTests {
    @Test
    void every_line_end_ends_a_line() throws IOException {
        try (var rows = rows("a,b\r\nc,d\ne,f\rg,h")) {
            for (var line = 1; line <= 4; line++) {
                assertThat(next(rows).line()).isEqualTo(line);
            }
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void blank_lines_and_rows_of_empty_cells_are_passed_over_and_counted() throws IOException {
        try (var rows = rows("a,b\n\n , \u00A0,\t\n\"\",\nc,d\n\n")) {
            next(rows);
            assertThat(next(rows).line()).isEqualTo(5);
            assertThat(rows.next()).isNull();
            assertThat(rows.blank()).isEqualTo(4);
        }
    }

    @Test
    void a_cell_with_line_ends_does_not_put_later_lines_out_of_count() throws IOException {
        try (var rows = rows("a,b\n1,\"x\r\ny\nz\rw\",\"q\"\"r\",s\n2,3\n")) {
            next(rows);
            var row = next(rows);
            assertThat(cells(row)).containsExactly("1", "x\r\ny\nz\rw", "q\"r", "s");
            assertThat(row.position(0)).isEqualTo(new Position(2, 1, 1));
            assertThat(row.position(1)).isEqualTo(new Position(2, 2, 4));
            assertThat(row.position(2)).isEqualTo(new Position(5, 3, 5));
            assertThat(row.position(3)).isEqualTo(new Position(5, 4, 11));
            assertThat(row.position(4)).isEqualTo(new Position(5, 5, 11));
            assertThat(next(rows).line()).isEqualTo(6);
        }
    }

    @Test
    void spaces_around_a_quoted_cell_are_no_part_of_it() throws IOException {
        assertThat(cells(rows("1, \"b,c\" , d \n"))).containsExactly(List.of("1", "b,c", " d "));
    }

    @Test
    void quotation_marks_inside_an_unquoted_cell_are_only_marks() throws IOException {
        assertThat(cells(rows("1,Ty \"Gwyn\" bach,2\n")))
                .containsExactly(List.of("1", "Ty \"Gwyn\" bach", "2"));
    }

    @Test
    void text_after_a_closing_mark_is_a_flaw_of_that_cell() throws IOException {
        try (var rows = rows("1,\"Bryn\" Mawr,x,\"y\nz\"\n2,3\n")) {
            var row = next(rows);
            assertThat(row.flaw()).isEqualTo(Flaw.TEXT_AFTER_QUOTE);
            assertThat(row.flawedCell()).isEqualTo(1);
            assertThat(cells(row)).containsExactly("1", "\"Bryn\" Mawr", "x", "y\nz");
            assertThat(next(rows).line()).isEqualTo(3);
        }
    }

    @Test
    void an_unclosed_mark_spoils_only_its_own_line() throws IOException {
        try (var rows = rows("1,\"Bryn,home\n2,\"Ty\",x\n3,\"open\r\n4,5\n")) {
            assertThat(next(rows).flaw()).isEqualTo(Flaw.QUOTE_NOT_CLOSED);
            assertThat(cells(next(rows))).containsExactly("2", "Ty", "x");
            var third = next(rows);
            assertThat(third.flaw()).isEqualTo(Flaw.QUOTE_NOT_CLOSED);
            assertThat(third.position(third.flawedCell())).isEqualTo(new Position(3, 2, 3));
            var fourth = next(rows);
            assertThat(fourth.flaw()).isNull();
            assertThat(cells(fourth)).containsExactly("4", "5");
            assertThat(fourth.line()).isEqualTo(4);
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void an_unclosed_mark_in_a_long_file_is_given_up_without_reading_on_for_ever()
            throws IOException {
        try (var rows = rows("1,\"open\n" + "2,3\n".repeat(1_000_000))) {
            assertThat(next(rows).flaw()).isEqualTo(Flaw.QUOTE_NOT_CLOSED);
            var count = 0;
            for (var row = rows.next(); row != null; row = rows.next()) {
                assertThat(row.flaw()).isNull();
                count++;
                assertThat(row.line()).isEqualTo(count + 1);
            }
            assertThat(count).isEqualTo(1_000_000);
        }
    }

    @Test
    void a_row_beyond_all_measure_is_flawed_and_the_next_is_read() throws IOException {
        var endless = "x".repeat(3 * RowScanner.LONGEST_ROW);
        for (var cell : List.of(endless, "\"" + endless + "\"", "a," + endless)) {
            try (var rows = rows("1,2\r\n" + cell + "\r\n3,4\r\n")) {
                next(rows);
                assertThat(next(rows).flaw()).isEqualTo(Flaw.TOO_LONG);
                var after = next(rows);
                assertThat(after.line()).isEqualTo(3);
                assertThat(cells(after)).containsExactly("3", "4");
            }
        }
    }

    @Test
    void a_hundred_thousand_characters_are_an_account_like_any_other() throws IOException {
        var account = "Gwelais y \"plentyn\",\r\n".repeat(5_000);
        var quoted = "\"" + account.replace("\"", "\"\"") + "\"";

        assertThat(cells(rows("1," + quoted + ",2\n3,4,5\n")))
                .containsExactly(List.of("1", account, "2"), List.of("3", "4", "5"));
    }

    @Test
    void rows_may_be_shorter_or_longer_than_others() throws IOException {
        assertThat(cells(rows("a,b\n1\n1,2,3\n,,x,\n")))
                .containsExactly(
                        List.of("a", "b"),
                        List.of("1"),
                        List.of("1", "2", "3"),
                        List.of("", "", "x", ""));
    }

    @Test
    void odd_characters_are_noticed_and_kept() throws IOException {
        try (var rows = rows("a,b\nc\0d,e\n\u202Ef,g\nh\u0085,i\n")) {
            assertThat(next(rows).hasOddCharacters()).isFalse();
            var odd = next(rows);
            assertThat(odd.hasOddCharacters()).isTrue();
            assertThat(odd.text(0)).isEqualTo("c\0d");
            assertThat(next(rows).hasOddCharacters()).isFalse();
            assertThat(next(rows).hasOddCharacters()).isTrue();
        }
    }

    @Test
    void equal_rows_and_only_they_have_equal_fingerprints() throws IOException {
        try (var rows = rows("a,bc\nab,c\n\"a\",bc\n")) {
            var first = next(rows).fingerprint();
            var second = next(rows).fingerprint();
            assertThat(second).isNotEqualTo(first);
            assertThat(next(rows).fingerprint()).isEqualTo(first);
        }
    }

    @Test
    void shared_text_is_the_same_object() throws IOException {
        try (var rows = rows("H1,x\nH1,y\n\"H\"\"\",\n\"H\"\"\",\n")) {
            var first = next(rows).shared(0);
            assertThat(next(rows).shared(0)).isSameAs(first);
            assertThat(next(rows).shared(0)).isEqualTo("H\"");
            assertThat(next(rows).shared(0)).isEqualTo("H\"");
        }
    }

    private static Row next(Rows rows) throws IOException {
        return requireNonNull(rows.next());
    }
}

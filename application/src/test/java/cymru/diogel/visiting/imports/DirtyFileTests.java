package cymru.diogel.visiting.imports;

import static cymru.diogel.visiting.imports.Files.HEADINGS;
import static cymru.diogel.visiting.imports.Files.file;
import static cymru.diogel.visiting.imports.Files.problems;
import static cymru.diogel.visiting.imports.Files.reading;
import static cymru.diogel.visiting.imports.Files.row;
import static cymru.diogel.visiting.imports.Files.visits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cymru.diogel.visiting.imports.VisitFile.Counts;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad thing, and exactly what is said of it. */
class DirtyFileTests {
    private static final String MORE = "household_id,child_id,practitioner_id,started_at,notice,";

    @ParameterizedTest
    @MethodSource("badRows")
    void a_bad_row_is_told_by_line_column_and_reason(String cells, String problem)
            throws IOException {
        assertThat(problems(row(cells))).containsExactly(problem);
        assertThat(reading(row(cells)).counts()).isEqualTo(new Counts(1, 0, 1, 0));
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                arguments(",C,P,2025-12-31,planned", "2:1:1 CELL_EMPTY"),
                arguments("H,\u00A0,P,2025-12-31,planned", "2:2:3 CELL_EMPTY \u00A0"),
                arguments("H,C,,2025-12-31,planned", "2:3:5 CELL_EMPTY"),
                arguments("H,C,P,,planned", "2:4:7 CELL_EMPTY"),
                arguments("H,C,P,2025-12-31,cold", "2:5:18 NOTICE_NOT_KNOWN cold"),
                arguments("H,C,P,2025-12-31,yes", "2:5:18 NOTICE_NOT_KNOWN yes"),
                arguments("H,C,P,12/31/2025,planned", "2:4:7 DATE_MONTH_FIRST 12/31/2025"),
                arguments("H,C,P,31/12/25,planned", "2:4:7 YEAR_TWO_DIGITS 31/12/25"),
                arguments("H,C,P,30/02/2025,planned", "2:4:7 DATE_NOT_IN_CALENDAR 30/02/2025"),
                arguments("H,C,P,45658.5868,planned", "2:4:7 DATE_IS_NUMBER 45658.5868"),
                arguments("H,C,P,01/01/1900,planned", "2:4:7 DATE_NOT_LIKELY 01/01/1900"),
                arguments("H,C,P,01/02/2026,planned", "2:4:7 VISIT_IN_FUTURE 01/02/2026"),
                arguments("H,C,P,14:05,planned", "2:4:7 DATE_NOT_KNOWN 14:05"),
                arguments("H,C,P,2025-12-31 14,planned", "2:4:7 TIME_NOT_KNOWN 2025-12-31 14"),
                arguments("1.2E+11,C,P,2025-12-31,", "2:1:1 NUMBER_DAMAGED 1.2E+11"),
                arguments("H,#####,P,2025-12-31,", "2:2:3 NUMBER_DAMAGED #####"),
                arguments("H,C,#REF!,2025-12-31,", "2:3:5 NUMBER_DAMAGED #REF!"),
                arguments("H\0x,C,P,2025-12-31,", "2:1:1 CONTROL_CHARACTER H␀x"),
                arguments("H,\"C\n1\",P,2025-12-31,", "2:2:4 CONTROL_CHARACTER C␊1"),
                arguments("H,Si\uFFFDn,P,2025-12-31,", "2:2:3 LETTER_DAMAGED Si\uFFFDn"),
                arguments("H,C,P,2025-12-31,planned,x", "2:6:26 ROW_HAS_MORE_CELLS x"),
                arguments("H,\"C\"x,P,2025-12-31,planned", "2:2:3 TEXT_AFTER_QUOTE \"C\"x"),
                arguments(
                        "H,\"C,P,2025-12-31,planned",
                        "2:2:3 QUOTE_NOT_CLOSED \"C,P,2025-12-31,planned"),
                arguments(
                        "H".repeat(201) + ",C,P,2025-12-31,",
                        "2:1:1 CELL_TOO_LONG " + "H".repeat(60) + "…"));
    }

    @ParameterizedTest
    @MethodSource("badOptionalCells")
    void an_optional_cell_is_right_or_the_row_is_rejected(
            String heading, String cell, String problem) throws IOException {
        assertThat(problems(file(MORE + heading + "\nH,C,P,2025-12-31 14:05,planned," + cell)))
                .containsExactly("2:6:32 " + problem + " " + cell);
    }

    static Stream<Arguments> badOptionalCells() {
        return Stream.of(
                arguments("place", "moon", "PLACE_NOT_KNOWN"),
                arguments("mode", "pigeon", "MODE_NOT_KNOWN"),
                arguments("access", "maybe", "ACCESS_NOT_KNOWN"),
                arguments("child_seen", "perhaps", "ANSWER_NOT_KNOWN"),
                arguments("seen_alone", "2", "ANSWER_NOT_KNOWN"),
                arguments("bedroom_seen", "efallai", "ANSWER_NOT_KNOWN"),
                arguments("time_source", "guess", "TIME_SOURCE_NOT_KNOWN"),
                arguments("duration_minutes", "-5", "MINUTES_NOT_KNOWN"),
                arguments("duration_minutes", "1441", "MINUTES_NOT_KNOWN"),
                arguments("duration_minutes", "1h", "MINUTES_NOT_KNOWN"),
                arguments("ended_at", "2025-12-31 14:00", "ENDED_BEFORE_STARTED"),
                arguments("ended_at", "02:00", "ENDED_BEFORE_STARTED"),
                arguments("planned_for", "soon", "DATE_NOT_KNOWN"),
                arguments("recorded_at", "31/13/2025", "DATE_NOT_IN_CALENDAR"),
                arguments("recorded_at", "30/12/2025", "RECORDED_BEFORE_STARTED"));
    }

    @Test
    void a_row_with_three_faults_is_told_of_all_three() throws IOException {
        assertThat(problems(row("H,,P,someday,maybe")))
                .containsExactly(
                        "2:2:3 CELL_EMPTY",
                        "2:4:6 DATE_NOT_KNOWN someday",
                        "2:5:14 NOTICE_NOT_KNOWN maybe");
    }

    @Test
    void good_rows_around_bad_ones_are_used_and_keep_their_lines() throws IOException {
        var file =
                file(
                        "\uFEFF"
                                + HEADINGS
                                + ",place\r\n"
                                + "H1,C1,P1,2025-12-31,planned,\"home\"\r\n"
                                + "\r\n"
                                + "H2,C2,P2,2025-12-31,planned,\"Ty \"Gwyn\"\r\n"
                                + "H3,C3,P3,2025-12-31,planned,home\r\n"
                                + "H4,\"C4,P4,2025-12-31,planned,home\r\n"
                                + ",,,,,\r\n"
                                + "H5,C5\r\n"
                                + "\"H6\",\"C6\",\"P6\",\"2025-12-31\",\"planned\",\"\"");

        assertThat(visits(file)).extracting(VisitRow::line).containsExactly(2L, 5L, 9L);
        assertThat(problems(file))
                .containsExactly(
                        "4:6:29 TEXT_AFTER_QUOTE \"Ty \"Gwyn\"",
                        "6:2:4 QUOTE_NOT_CLOSED \"C4,P4,2025-12-31,planned,home",
                        "8:3:4 CELL_EMPTY",
                        "8:4:4 CELL_EMPTY");
    }

    @Test
    void many_problems_of_a_kind_are_counted_and_the_first_are_kept() throws IOException {
        var text = HEADINGS + "\n" + "H,C,P,2025-12-31,cold\n".repeat(5_000);
        var problems = file(text).read(_ -> {}, 100).problems();

        assertThat(problems.kept()).hasSize(100);
        assertThat(problems.count(Problem.Code.NOTICE_NOT_KNOWN)).isEqualTo(5_000);
        assertThat(problems.isShortened()).isTrue();
    }

    @Test
    void one_date_with_the_month_first_throws_doubt_on_all() throws IOException {
        var file = file(HEADINGS + "\nH,C,P,02/01/2025,planned\nH,C,P,02/13/2025,planned\n");

        assertThat(reading(file).problems().monthsMayComeFirst()).isTrue();
        assertThat(reading(row("H,C,P,02/01/2025,")).problems().monthsMayComeFirst()).isFalse();
    }

    @Test
    void a_file_that_is_no_table_is_refused_with_one_problem() throws IOException {
        assertThat(problems(file(""))).containsExactly("1:1:1 FILE_EMPTY");
        assertThat(problems(file("PK\3\4"))).containsExactly("1:1:1 FILE_SPREADSHEET");
        assertThat(problems(file("%PDF-1.4"))).containsExactly("1:1:1 FILE_PDF");
        assertThat(problems(file("<html>"))).containsExactly("1:1:1 FILE_WEB_PAGE");
        assertThat(problems(file("\0\0\1\2"))).containsExactly("1:1:1 FILE_NOT_TEXT");
        assertThat(reading(file("%PDF-1.4")).problems().refuseFile()).isTrue();
        assertThat(List.of(reading(file("")).counts())).containsExactly(new Counts(0, 0, 0, 0));
    }
}

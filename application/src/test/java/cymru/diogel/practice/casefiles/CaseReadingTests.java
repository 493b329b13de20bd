package cymru.diogel.practice.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.wording.Vocabulary;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseReadingTests {
    @TempDir private Path folder;

    private CaseExample example() {
        return CaseExample.in(folder.resolve("cases"));
    }

    private static List<String> troubles(CaseFolder read) {
        return read.troubles().kept().stream().map(CaseExample::line).toList();
    }

    @Test
    void the_example_says_what_it_says() {
        var read = example().read();

        assertThat(troubles(read)).isEmpty();
        assertThat(read.files()).hasSize(CaseFile.values().length);
        var report = read.rows(CaseFile.REPORTS).getFirst();
        assertThat(report.words("concern")).contains("Daeth i’r ysgol").contains("\n");
        assertThat(report.line()).isEqualTo(2);
        assertThat(read.rows(CaseFile.REPORTS).get(1).line()).isEqualTo(4);
        var second = read.rows(CaseFile.CHILDREN).get(2);
        assertThat(second.day("born_on")).as("unknown stays unknown").isNull();
        var entry = read.rows(CaseFile.CHRONOLOGY);
        assertThat(entry.get(0).time("happened_on")).as("no time is no midnight").isNull();
        assertThat(entry.get(1).time("happened_on")).hasToString("14:05");
        var party = read.rows(CaseFile.ATTENDANCE).get(2);
        assertThat(party.answer("came")).isNull();
    }

    @ParameterizedTest
    @EnumSource(CaseFile.class)
    void every_heading_is_known_in_both_languages_and_means_one_thing(CaseFile file) {
        var english = Vocabulary.<String>of(CaseHeadings.class, "heading", it -> it);
        var welsh = Vocabulary.<String>of(CaseHeadings.class, "pennawd", it -> it);
        assertThat(file.columns()).isNotEmpty();
        for (var column : file.columns()) {
            assertThat(english.meaning(column.name())).isEqualTo(column.name());
            var said = CasePages.welsh(column.name());
            assertThat(said).as(column.name()).isNotEmpty();
            assertThat(welsh.meaning(said)).isEqualTo(column.name());
            assertThat(english.meaning(said)).as(said).isIn(null, column.name());
        }
        for (var rule : file.rules()) {
            switch (rule) {
                case RowRule.After(var later, var earlier) -> {
                    assertThat(file.place(later)).isNotNegative();
                    assertThat(file.place(earlier)).isNotNegative();
                }
                case RowRule.With(var said, var others) -> {
                    assertThat(file.place(said)).isNotNegative();
                    others.forEach(it -> assertThat(file.place(it)).isNotNegative());
                }
                case RowRule.Counted(var from) -> assertThat(file.place(from)).isNotNegative();
            }
        }
    }

    @Test
    void welsh_headings_semicolons_and_another_encoding_are_found_out() {
        var text =
                """
                Allforiwyd 1 Tachwedd 2026;;

                Rhif y plentyn;Enw cyntaf;Rhif yr aelwyd;Dyddiad geni
                C-9;Siân;H-1;31 Rhagfyr 2015
                C-8;Llyr;H-1;3/2/2016
                """;
        var charset = Charset.forName("windows-1252");
        var read = example().write(CaseFile.CHILDREN, text.getBytes(charset)).read();
        assertThat(troubles(read)).isEmpty();
        var row = read.rows(CaseFile.CHILDREN).getFirst();
        assertThat(row.text("given_name")).isEqualTo("Siân");
        assertThat(row.day("born_on")).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(row.line()).isEqualTo(4);
        assertThat(row.at("born_on").column()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "CHILDREN#2017-03-14#14/3/17#children.csv:2:5 YEAR_TWO_DIGITS 14/3/17",
                "CHILDREN#2017-03-14#3/14/2017#children.csv:2:5 DATE_MONTH_FIRST 3/14/2017",
                "CHILDREN#2017-03-14#42808#children.csv:2:5 DATE_IS_NUMBER 42808",
                "CHILDREN#2017-03-14#30/2/2017#children.csv:2:5 DATE_NOT_IN_CALENDAR 30/2/2017",
                "CHILDREN#2017-03-14#1017-03-14#children.csv:2:5 DATE_NOT_LIKELY 1017-03-14",
                "CHILDREN#2017-03-14#ages ago#children.csv:2:5 DATE_NOT_KNOWN ages ago",
                "CHILDREN#C-1#1.2E+12#children.csv:2:1 NUMBER_DAMAGED 1.2E+12",
                "CHILDREN#,H-1,#,,#children.csv:2:2 CELL_EMPTY ''",
                "CHILDREN#2017-03-14,cy#2017-03-14,fr#children.csv:2:6 TERM_NOT_KNOWN fr",
                "CHILDREN#2017-03-14,cy#2017-03-14,cy,x#children.csv:2:7 ROW_HAS_MORE_CELLS x",
                "REPORTS#2025-09-01 09:20#2025-09-01#reports.csv:2:2 TIME_MISSING 2025-09-01",
                "REPORTS#2025-09-01 09:20#2025-03-30 01:20"
                        + "#reports.csv:2:2 TIME_SKIPPED 2025-03-30 01:20",
                "REPORTS#2025-09-01 09:20#2027-09-01 09:20"
                        + "#reports.csv:2:2 DATE_TO_COME 2027-09-01 09:20",
                "REPORTS#2025-09-01 09:20#2025-09-01 9:2"
                        + "#reports.csv:2:2 TIME_NOT_KNOWN 2025-09-01 9:2",
                "REPORTS#,no,,#,perhaps,,#reports.csv:4:11 ANSWER_NOT_KNOWN perhaps",
                "REPORT_CHILDREN#R-1,1#R-1,one#report-children.csv:2:2 NUMBER_NOT_KNOWN one",
                "REGISTER#physical;emotional#physical;physical"
                        + "#register.csv:2:5 TERM_TWICE physical;physical",
                "HOUSEHOLDS#Tanat,#\"Tan\"\"at\"x," + "#households.csv:2:2 TEXT_AFTER_QUOTE"
            })
    void what_is_wrong_in_a_cell_is_told_with_line_and_column(
            CaseFile file, String said, String now, String told) {
        var read = example().change(file, said, now).read();
        var expected = told.endsWith("''") ? told.substring(0, told.length() - 2) : told;
        assertThat(troubles(read)).hasSize(1).first().asString().startsWith(expected);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_trouble_says_what_is_wrong_and_what_to_do_in_both_languages(Code code) {
        var at = new CaseTrouble.Place("children.csv", 7, 2, "born_on");
        var trouble = new CaseTrouble(code, at, "x\u0000y\u202E", "plans.csv");
        for (var words : List.of(Words.in("en"), Words.in("cy"))) {
            assertThat(trouble.message(words)).matches("(?s)\\S.*[.:“”].*");
            assertThat(trouble.message(words)).doesNotContain("{").doesNotContain("\u0000");
            assertThat(trouble.remedy(words)).isNotBlank();
        }
        assertThat(trouble.message(Words.in("cy"))).isNotEqualTo(trouble.message(Words.in("en")));
    }

    @Test
    void a_heading_that_is_missing_repeated_or_not_known_is_told() {
        var example = example();
        example.write(CaseFile.CHILDREN, "child_id,first name,forename,shoe size\nC-1,A,B,3\n");
        assertThat(troubles(example.read()))
                .containsExactly(
                        "children.csv:1:3 HEADING_REPEATED forename",
                        "children.csv:1:4 HEADING_UNKNOWN shoe size",
                        "children.csv:1:1 HEADING_MISSING household_id");
    }

    @Test
    void what_is_no_text_is_refused_and_what_is_not_read_is_told() throws Exception {
        var example = example().write(CaseFile.CHILDREN, "PK\3\4...");
        example.write(CaseFile.REPORTS, "");
        Files.writeString(example.folder().resolve("visits.csv"), "visit_id\n");
        assertThat(troubles(example.read()))
                .containsExactly(
                        "children.csv:1:1 FILE_NO_TEXT children.csv",
                        "reports.csv:1:1 FILE_EMPTY reports.csv",
                        "visits.csv:1:1 FILE_NOT_KNOWN visits.csv");
        Files.createDirectories(folder.resolve("empty"));
        var empty = CaseReading.read(folder.resolve("empty"), CaseExample.TODAY, (_, _) -> {});
        assertThat(empty.troubles().count(Code.FOLDER_EMPTY)).isOne();
    }

    @Test
    void hostile_files_give_messages() {
        var hostile =
                List.of(
                        "child_id,household_id\nC-1,\"H-1\nnever closed",
                        "child_id,household_id\nC\u0000-1,H-1\n",
                        "\uFEFFchild_id,household_id\nC-\uFFFD,H-1\n",
                        "child_id,household_id\n" + "x".repeat(3_000_000) + ",H-1\n",
                        "child_id,household_id\n" + "x".repeat(300) + ",H-1\n",
                        ",,,,,\n\n\n",
                        "\"\"\"\"\"\n",
                        "child_id;household_id\r\rC-1\tH-1\r");
        for (var text : hostile) {
            var read = example().write(CaseFile.CHILDREN, text).read();
            assertThat(read.troubles().errors()).as(text.strip()).isPositive();
            assertThat(troubles(read)).allMatch(it -> it.length() < 200);
        }
    }

    @Test
    void more_than_can_be_held_together_is_refused() {
        var text = new StringBuilder("household_id\n");
        IntStream.rangeClosed(0, 500_000).forEach(it -> text.append("H-").append(it).append('\n'));
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var read = example().write(CaseFile.HOUSEHOLDS, bytes).read();
        assertThat(read.troubles().count(Code.FOLDER_TOO_LARGE)).isPositive();
    }
}

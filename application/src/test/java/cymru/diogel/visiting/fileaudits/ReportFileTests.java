package cymru.diogel.visiting.fileaudits;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.documents.ForEveryone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTests {
    private @TempDir Path folder;

    @Test
    void the_finding_is_the_heading_and_the_headline_follows_it() throws IOException {
        var report = html(county(), "en");
        assertThat(report.selectXpath("//h1").text())
                .matches("\\d of \\d+ households show strong evidence of a usual hour");
        assertThat(report.expectFirst(".lede").text())
                .matches(
                        "Someone allowed two guesses of an hour would have been right \\S+ times in"
                                + " 10; if visits were spread over the hours when calls are"
                                + " allowed, 07:30 to 20:00, it would be 1.6 in 10\\.");
    }

    @Test
    void with_a_rota_the_headline_speaks_of_the_hours_staff_work() throws IOException {
        var rota =
                Files.writeString(
                        folder.resolve("rota.csv"),
                        "practitioner_id,date,from,to\nP1,2025-09-01,09:00,17:00\n");
        var report = Jsoup.parse(Command.run(county(), "--rota", rota, "--language", "en").out());
        assertThat(report.expectFirst(".lede").text()).contains("over the hours staff work");
        assertThat(report.text()).contains("come from the rota");
    }

    @Test
    void the_hours_in_which_somebody_was_on_the_rota_are_outlined() throws IOException {
        var rota =
                Files.writeString(
                        folder.resolve("rota.csv"),
                        "practitioner_id,date,from,to\nP1,2025-09-01,09:00,17:00\n");
        var report = Jsoup.parse(Command.run(county(), "--rota", rota, "--language", "en").out());
        // three tables, each with the corner at Monday nine o’clock
        assertThat(report.select(".heat td.line-n.line-w")).hasSize(3);
        assertThat(report.select(".heat td.line-e")).hasSize(3 * 8);
        assertThat(report.select(".heat td.no-rota")).isNotEmpty().allMatch(it -> is(it, "–"));
        assertThat(report.select(".key").text())
                .contains("Inside the line: somebody was on the rota");
        var without = html(county(), "en");
        assertThat(without.select(".line-n, .no-rota")).isEmpty();
        assertThat(without.text()).doesNotContain("Inside the line");
    }

    private static boolean is(Element cell, String text) {
        return cell.text().equals(text);
    }

    @Test
    void too_few_visits_are_said_to_be_too_few() throws IOException {
        var file =
                new VisitLines()
                        .line("H1,C1,P1,T1,2025-10-01T10:10,unannounced,typed,in person")
                        .into(folder.resolve("few.csv"));
        var report = html(file, "en");
        assertThat(report.selectXpath("//h1").text()).startsWith("Too few visits to say");
        assertThat(report.text())
                .contains("Nothing can be said")
                .contains("Too few visits to show a trend")
                .doesNotContain("NaN", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void every_total_is_the_sum_of_its_parts(String language) throws IOException {
        var tables = html(county(), language).select("table:has(tr.sum)");
        assertThat(tables).hasSizeGreaterThan(7);
        for (var table : tables) {
            if (!table.select("td").eachText().contains("+1")) {
                addsUp(table);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void it_reads_well_without_seeing_it(String language) throws IOException {
        var report = html(county(), language);
        assertThat(report.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(report.select("h1")).hasSize(1);
        assertThat(report.select("h3, h4, [style], script, link, img")).isEmpty();
        assertThat(report.select("th:not([scope])")).isEmpty();
        assertThat(report.select("table:not(:has(caption))")).isEmpty();
        assertThat(report.select("svg:not([aria-hidden]):not(:has(title))")).isEmpty();
        var ids = report.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void nothing_of_the_welsh_report_is_left_in_english() throws IOException {
        var english = html(county(), "en");
        var welsh = html(county(), "cy");
        assertThat(welsh.select("h2").eachText())
                .doesNotContainAnyElementsOf(english.select("h2").eachText());
        assertThat(welsh.select("h2")).hasSameSizeAs(english.select("h2"));
        assertThat(welsh.select("caption").eachText())
                .doesNotContainAnyElementsOf(english.select("caption").eachText());
    }

    @Test
    void no_usual_hour_of_a_household_and_no_practitioner_is_printed() throws IOException {
        var report = html(county(), "en");
        for (var table : report.select("table:has(th:containsOwn(Household))")) {
            assertThat(table.text()).doesNotContainPattern("\\d\\d:\\d\\d").doesNotContain("P1");
        }
    }

    @Test
    void the_same_file_gives_the_same_bytes() throws IOException {
        var file = county();
        assertThat(Command.run(file).out()).isEqualTo(Command.run(file).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void the_printed_report_meets_the_standard_for_everyone(String language) throws Exception {
        var target = folder.resolve("report.pdf");
        assertThat(Command.run(county(), "-o", target, "--language", language).status()).isZero();
        var pdf = Files.readAllBytes(target);
        ForEveryone.assertMeetsTheStandard(pdf, 1_000);
    }

    /** Three teams with households of every kind. */
    private Path county() throws IOException {
        var visits = new VisitLines();
        for (int team = 1; team <= 3; team++) {
            var lines = new VisitLines().fixedAt("H" + team, 15);
            for (int i = 1; i <= 3; i++) {
                lines.spread("H" + team + i);
            }
            String name = ",T" + team + ",";
            Files.readAllLines(lines.into(folder.resolve("team.csv"))).stream()
                    .skip(1)
                    .forEach(line -> visits.line(line.replace(",T1,", name)));
        }
        return visits.line("H9,C1,P1,T1,2025-10-08T11:10,,typed,in person")
                .into(folder.resolve("county.csv"));
    }

    private static Document html(Path file, String language) {
        return Jsoup.parse(Command.run(file, "--language", language).out());
    }

    private static void addsUp(Element table) {
        List<Element> rows = table.select("tbody tr:not(.sum)");
        var totals = table.expectFirst("tr.sum").children();
        for (int column = 1; column < totals.size(); column++) {
            String total = totals.get(column).text();
            if (total.matches("[\\d,]+")) {
                int at = column;
                long sum = rows.stream().mapToLong(row -> number(row.child(at).text())).sum();
                assertThat(sum).as(table.select("caption").text()).isEqualTo(number(total));
            }
        }
    }

    private static long number(String text) {
        return text.matches("[\\d,]+") ? Long.parseLong(text.replace(",", "")) : 0;
    }
}

package cymru.diogel.visiting.fileaudits;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.documents.WholeFile;
import cymru.diogel.platform.exchange.Source;
import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.patterns.Settings;
import cymru.diogel.visiting.thematic.ThematicReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTests {
    private @TempDir Path folder;

    @Test
    void the_figures_of_a_report_are_five_tables_in_its_language() throws IOException {
        var parts = workbook(Words.in("cy"));
        assertThat(parts.get("xl/workbook.xml"))
                .contains("Crynodeb", "Timau", "Fesul mis", "Aelwydydd");
        assertThat(parts.keySet().stream().filter(it -> it.startsWith("xl/worksheets/sheet")))
                .hasSize(5);
        assertThat(parts.get("xl/worksheets/sheet5.xml")).contains("H1", "Cryf");
    }

    @Test
    void no_usual_hour_is_in_the_table_of_households() throws IOException {
        assertThat(workbook(Words.in("en")).get("xl/worksheets/sheet5.xml"))
                .contains("Strong")
                .doesNotContainPattern("\\d\\d:\\d\\d");
    }

    private Map<String, String> workbook(Words words) throws IOException {
        var file = new VisitLines().fixedAt("H1", 15).spread("H2").into(folder.resolve("v.csv"));
        var audits = new FileAudit(LocalDate.of(2026, 7, 14), words);
        var visits = audits.visits(Source.of(file), rows -> {});
        var audit = audits.audit(visits, null, Settings.standard(), done -> {}).audit();
        var book = folder.resolve("figures.xlsx");
        WholeFile.write(book, new ThematicReport(audit, words)::figures);
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(book.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(part)) {
                    parts.put(
                            part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}

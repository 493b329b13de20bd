package cymru.diogel.demonstration.files;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.platform.deadlines.WorkingDays;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyFilesTests {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 21);
    private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();

    @TempDir private Path folder;

    @Test
    void bytes_do_not_depend_on_the_number_of_threads() throws Exception {
        var scale = Scale.ENGLAND.dividedBy(200);
        CountyFiles.write(demonstration(7, scale), folder.resolve("one"), 1, _ -> {});
        CountyFiles.write(demonstration(7, scale), folder.resolve("five"), 5, _ -> {});
        var files = files(folder.resolve("one"));
        assertThat(files).hasSize(8);
        for (var file : files) {
            assertThat(folder.resolve("five").resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file);
        }
    }

    @Test
    void another_seed_gives_other_bytes() throws Exception {
        var scale = Scale.COUNTY.dividedBy(10);
        CountyFiles.write(demonstration(1, scale), folder.resolve("one"), 2, _ -> {});
        CountyFiles.write(demonstration(2, scale), folder.resolve("two"), 2, _ -> {});
        for (var name : List.of("visits.csv", "children.csv", "rota.csv", "practitioners.csv")) {
            assertThat(Files.readAllBytes(folder.resolve("one").resolve(name)))
                    .isNotEqualTo(Files.readAllBytes(folder.resolve("two").resolve(name)));
        }
    }

    @Test
    void files_hold_what_the_county_holds() throws Exception {
        var written = CountyFiles.write(demonstration(1, Scale.COUNTY), folder, 2, _ -> {});
        var county = Demonstration.county(1, Scale.COUNTY, LAST_DAY, CALENDAR);
        assertThat(records("households.csv")).hasSize(county.households().size());
        assertThat(records("children.csv")).hasSize((int) county.children().count());
        assertThat(records("rota.csv")).hasSize(county.staff().rota().size());
        assertThat(records("truths.csv")).hasSize(county.truths().size());
        assertThat(records("practitioners.csv")).hasSize(60);
        assertThat(records("teams.csv")).hasSize(6);

        var visits = records("visits.csv");
        assertThat(visits).hasSize((int) written.visits());
        var ids = visits.stream().map(row -> row.getField("visit_id")).distinct().toList();
        assertThat(ids).containsExactlyElementsOf(county.visits().map(it -> it.id()).toList());
    }

    @Test
    void visits_have_the_words_and_forms_an_import_expects() throws Exception {
        CountyFiles.write(demonstration(1, Scale.COUNTY), folder, 2, _ -> {});
        for (var row : records("visits.csv")) {
            assertThat(row.getField("started_at"))
                    .matches(
                            row.getField("time_source").equals("date_only")
                                    ? "\\d{4}-\\d\\d-\\d\\d"
                                    : "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
            assertThat(row.getField("notice")).isIn("planned", "unannounced", "unknown");
            assertThat(row.getField("mode")).isIn("in_person", "video", "telephone");
            assertThat(row.getField("child_seen")).isIn("yes", "no");
            assertThat(row.getField("seen_alone")).isIn("yes", "no", "");
            assertThat(row.getField("household_id")).matches("H\\d{4}");
            assertThat(row.getField("agencies")).doesNotContain(";");
        }
    }

    @Test
    void rows_of_a_household_are_together_and_in_order() throws Exception {
        CountyFiles.write(demonstration(1, Scale.COUNTY), folder, 2, _ -> {});
        var households = records("visits.csv").stream().map(row -> row.getField("household_id"));
        var changes = new ArrayList<String>();
        households.forEach(household -> {
            if (changes.isEmpty() || !changes.getLast().equals(household)) {
                changes.add(household);
            }
        });
        assertThat(changes).doesNotHaveDuplicates();
        records("visits.csv").stream()
                .collect(Collectors.groupingBy(row -> row.getField("household_id")))
                .values()
                .forEach(rows ->
                        assertThat(rows).extracting(row -> row.getField("started_at")).isSorted());
    }

    @Test
    void progress_rises_to_the_whole() throws Exception {
        var said = new ArrayList<Integer>();
        CountyFiles.write(demonstration(1, Scale.WALES.dividedBy(4)), folder, 2, said::add);
        assertThat(said).isSorted().hasSizeGreaterThan(5).endsWith(100);
    }

    private static Demonstration demonstration(long seed, Scale scale) {
        return Demonstration.withoutWords(seed, scale, LAST_DAY, CALENDAR);
    }

    private List<NamedCsvRecord> records(String name) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return reader.stream().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

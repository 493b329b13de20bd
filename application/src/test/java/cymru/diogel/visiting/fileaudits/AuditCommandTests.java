package cymru.diogel.visiting.fileaudits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCommandTests {
    private @TempDir Path folder;

    @Test
    void a_good_file_is_audited_to_standard_output() throws IOException {
        var done = Command.run(good(), "--format", "json");
        assertThat(done.status()).isZero();
        assertThat(done.out()).startsWith("{\"schema\":\"diogel/visit-audit/1\"");
        assertThat(done.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | there is no such file.
                    cy | nid oes ffeil o’r enw hwn.
                    """)
    void a_missing_file_is_said_to_be_missing(String language, String message) {
        var done = Command.run(folder.resolve("none.csv"), "--language", language);
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains("none.csv").contains(message);
        assertThat(done.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | is a folder, not a file.
                    cy | nid ffeil.
                    """)
    void a_folder_is_not_a_file(String language, String message) {
        var done = Command.run(folder, "--language", language);
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The file is empty.
                    cy | Mae’r ffeil yn wag.
                    """)
    void an_empty_file_is_refused(String language, String message) throws IOException {
        var empty = Files.createFile(folder.resolve("empty.csv"));
        var done = Command.run(empty, "--language", language);
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains(message);
    }

    @Test
    void a_file_without_the_needed_headings_is_refused_by_name() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "household_id,when\nH1,yesterday\n");
        var done = Command.run(file, "--language", "en");
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains("practitioner_id").contains("notice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | There is no visit in
                    cy | Nid oes ymweliad yn
                    """)
    void a_file_of_headings_alone_has_no_visits(String language, String message)
            throws IOException {
        var file = new VisitLines().into(folder.resolve("headings.csv"));
        var done = Command.run(file, "--language", language);
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | line 22, column 6: “perhaps” in “notice” does not say
                    cy | llinell 22, colofn 6:
                    """)
    void a_row_that_cannot_be_used_is_told_by_line_and_column(String language, String message)
            throws IOException {
        var done = Command.run(dirty(), "--language", language, "--format", "json");
        assertThat(done.status()).isZero();
        assertThat(done.err()).contains(message);
        assertThat(done.out())
                .contains("\"rejected\":1}")
                .contains("\"code\":\"NOTICE_NOT_KNOWN\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Stopped, because 1 row cannot be used.
                    cy | Stopiwyd, am na ellir defnyddio 1 rhes.
                    """)
    void strict_stops_at_a_row_that_cannot_be_used(String language, String message)
            throws IOException {
        var done = Command.run(dirty(), "--strict", "--language", language);
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains(message);
        assertThat(done.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --hours    | 20:00-07:30 | --hours is written
                    --hours    | all day     | --hours is written
                    --seed     | seven       | --seed is a whole number
                    --format   | docx        | --format is html, json, csv or pdf
                    --language | fr          | --language is en or cy
                    """)
    void a_wrong_option_is_wrong_usage(String option, String value, String message)
            throws IOException {
        var done = Command.run(good(), option, value);
        assertThat(done.status()).isEqualTo(2);
        assertThat(done.err()).contains(message).contains(value);
        assertThat(done.out()).isEmpty();
    }

    @Test
    void an_unknown_option_or_no_file_is_wrong_usage() {
        assertThat(Command.run().status()).isEqualTo(2);
        assertThat(Command.run("a.csv", "--guess").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | cannot be written.
                    cy | Ni ellir ysgrifennu
                    """)
    void a_target_that_cannot_be_written_is_said_before_any_work(String language, String message)
            throws IOException {
        var target = folder.resolve("no/such/folder/a.json");
        var done = Command.run(good(), "-o", target, "--language", language);
        assertThat(done.status()).isEqualTo(2);
        assertThat(done.err()).contains(message);
    }

    @Test
    void the_ending_of_the_target_decides_and_nothing_else_is_left_beside_it() throws IOException {
        var file = good();
        var target = folder.resolve("out.csv");
        Files.writeString(target, "what was there before");
        assertThat(Command.run(file, "-o", target).status()).isZero();
        assertThat(Files.readString(target)).startsWith("household,team,practitioner,");
        try (var all = Files.list(folder)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(List.of("good.csv", "out.csv"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "csv", "pdf"})
    void a_reader_that_goes_away_is_no_fault_of_ours(String format) throws IOException {
        var closed =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("broken pipe");
                    }
                };
        var done = Command.into(closed, good(), "--format", format, "--language", "en");
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains("Standard output could not be written.");
    }

    @Test
    void a_rota_that_is_not_one_is_refused() throws IOException {
        var done = Command.run(good(), "--rota", good(), "--language", "en");
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains("from").contains("good.csv");
    }

    private Path good() throws IOException {
        return new VisitLines().fixedAt("H1", 15).into(folder.resolve("good.csv"));
    }

    private Path dirty() throws IOException {
        return new VisitLines()
                .fixedAt("H1", 15)
                .line("H1,H1-1,P1,T1,2025-10-01T10:00,perhaps,device,in person")
                .into(folder.resolve("dirty.csv"));
    }
}

package cymru.diogel.demonstration.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoCommandTests {
    private final StringWriter errors = new StringWriter();

    @TempDir private Path folder;

    @Test
    void a_county_is_written_up_to_yesterday() throws IOException {
        assertThat(run("--out", folder.resolve("new").toString())).isZero();
        assertThat(errors.toString()).contains("100 %").contains("visits to children in");
        assertThat(Files.readString(folder.resolve("new/rota.csv")))
                .contains(",2026-06-30,")
                .doesNotContain(",2026-07-01,");
    }

    @Test
    void it_says_so_in_welsh() {
        assertThat(run("--out", folder.resolve("newydd").toString(), "--language", "cy")).isZero();
        assertThat(errors.toString()).contains("Aelwydydd");
    }

    @Test
    void what_is_in_the_folder_is_not_written_over_unless_asked() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "kept");
        assertThat(run("--out", folder.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("--replace");
        assertThat(folder.resolve("visits.csv")).doesNotExist();
        assertThat(run("--out", folder.toString(), "--replace")).isZero();
        assertThat(folder.resolve("mine.txt")).hasContent("kept");
    }

    @Test
    void an_unknown_scale_or_year_is_refused() {
        var out = folder.resolve("new").toString();
        assertThat(run("--out", out, "--scale", "mars")).isEqualTo(2);
        assertThat(errors.toString()).contains("county, wales or england");
        assertThat(run("--out", out, "--last-day", "2009-01-31")).isEqualTo(2);
        assertThat(errors.toString()).contains("bank holidays");
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void a_folder_that_cannot_be_made_is_reported() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThat(run("--out", file.resolve("within").toString())).isEqualTo(1);
        assertThat(errors.toString()).contains("could not be written");
    }

    private int run(String... arguments) {
        var clock = Clock.fixed(Instant.parse("2026-07-01T09:00:00Z"), ZoneId.of("Europe/London"));
        return new CommandLine(new DemoCommand(clock))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }
}

package cymru.diogel.continuity.dayfiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.planning.dayservices.Week;
import cymru.diogel.planning.dayservices.WeekAudit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class AllocateCommandTests {
    private static final String SMALL = "day_service_24_seed1.json";

    private @TempDir Path folder;

    /** What the command said. */
    private record Done(int status, String out, String err) {}

    @ParameterizedTest
    @CsvSource({SMALL + ",132,71", "day_service_40_seed2.json,186,91"})
    void it_finds_the_optimum_in_five_seconds_and_breaks_no_rule(
            String name, long optimum, int halfDays) throws IOException, JsonNodes.Fault {
        var text = golden(name);
        var done = run(file(text), "--seconds", "5");
        assertThat(done.status()).as(done.err()).isZero();
        var root = JsonMapper.shared().readTree(done.out());
        assertThat(root.get("objective").asLong()).isEqualTo(optimum);
        // The rules are looked at again on what was written, by the numbers of the file.
        var week = WeekFile.of(JsonNodes.read(new ByteArrayInputStream(text.getBytes(UTF_8))));
        var places = new ArrayList<Week.Place>();
        for (var it : root.get("assignment")) {
            places.add(
                    new Week.Place(
                            week.people().indexOf(it.get(0).asInt()),
                            week.halfDays().indexOf(it.get(1).asInt()),
                            week.rooms().indexOf(it.get(2).asInt())));
        }
        var audit = WeekAudit.of(week.week(), places);
        assertThat(audit.broken()).isEmpty();
        assertThat(audit.objective()).isEqualTo(optimum);
        assertThat(places).hasSize(halfDays);
    }

    @Test
    void the_optimum_in_the_file_is_unread() throws IOException {
        var text = golden(SMALL);
        var without = text.substring(0, text.indexOf("\"optimum\"")) + "\"optimum\": [[7]]}";
        var out = folder.resolve("out.json");
        var done = run(file(without), "--seconds", "0.5", "-o", out);
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("{\"objective\":132,\"assignment\":[[0,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "priority": 1 | "priority": 9 | priority is not | 1 to 3
                    "group": "GENERAL" | "group": 4 | group is not | text
                    "unavailableDays": [] | "unavailableDays": 2 | unavailableDays | a list
                    "needsTransport": true | "needsTransport": 1 | needsTransport | true or false
                    {"id": 1, "cap": 4} | {"id": 0, "cap": 4} | id stands | twice
                    "wanted": 3, | "x": 3, | wanted | is missing
                    "route": 1, | "route": 77, | route names | not in the file
                    """)
    void what_is_wrong_is_told_with_its_place(String was, String is, String what, String more)
            throws IOException {
        var text = golden(SMALL);
        assertThat(text).contains(was);
        var wrong = text.replaceFirst(Pattern.quote(was), is);
        var done = run(file(wrong), "--language", "en");
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains("in.json:1:", what, more);
        assertThat(done.out()).isEmpty();
    }

    @Test
    void json_that_is_none_is_told_by_line_and_column_in_both_languages() throws IOException {
        var path = file("{\"rooms\": [],\n  \"halfDays\": [}\n");
        assertThat(run(path, "--language", "en"))
                .extracting(Done::status, it -> it.err().contains("in.json:2:16: This is not"))
                .containsExactly(1, true);
        assertThat(run(path, "--language", "cy").err()).contains("Nid JSON yw hwn");
        assertThat(run(file(""), "--language", "en").err()).contains("in.json:1:1:");
        assertThat(run(file("{} {}"), "--language", "en").err()).contains("not JSON");
    }

    @ParameterizedTest
    @CsvSource({"--seconds,0", "--seconds,soon", "--language,fr", "-o,/no/folder/x.json"})
    void wrong_usage_is_another_status(String option, String value) throws IOException {
        assertThat(run(file(golden(SMALL)), option, value).status()).isEqualTo(2);
    }

    @Test
    void a_missing_file_and_a_folder_are_wrong_input() {
        assertThat(run(folder.resolve("none.json")).status()).isEqualTo(1);
        assertThat(run(folder).status()).isEqualTo(1);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("in.json"), text);
    }

    private static String golden(String name) throws IOException {
        try (var in =
                AllocateCommandTests.class.getResourceAsStream("/golden/dayservices/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    private static Done run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        var line = new CommandLine(new AllocateCommand(out));
        line.setErr(new PrintWriter(err));
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status = line.execute(words);
        return new Done(status, out.toString(UTF_8), err.toString());
    }
}

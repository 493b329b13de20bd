package cymru.diogel.visiting.imports;

import static cymru.diogel.visiting.imports.Files.file;
import static cymru.diogel.visiting.imports.Files.problems;
import static cymru.diogel.visiting.imports.Files.visits;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.SharedFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is accepted comes back character for character; what is not is told and does no harm. */
class HostileFileTests {
    private static final List<String> OUR_OWN =
            List.of(
                    "O'Brien",
                    "Siân",
                    "Sia\u0302n",
                    "Llŷr",
                    "D’Arcy",
                    "😀",
                    "𝔘𝔫𝔦",
                    "\u202Eabc\u202C",
                    "=1+1",
                    "+44",
                    "-1",
                    "@SUM(A1)",
                    "=cmd|' /C calc'!A0",
                    "'; DROP TABLE visits;--",
                    "<script>alert(1)</script>",
                    "${jndi:ldap://x}",
                    "{value}",
                    "%s%n",
                    "*)(uid=*",
                    "a\"b",
                    "\"",
                    ",;\t",
                    "a,b;c",
                    "\\",
                    "../../etc",
                    "null",
                    "NaN",
                    "١٢٣");

    @Test
    void every_accepted_name_comes_back_as_it_was() throws IOException {
        for (var name : OUR_OWN) {
            comesBack(name);
        }
        assertThat(visits(named("Sia\u0302n")).getFirst().practitionerId()).isEqualTo("Sia\u0302n");
        assertThat(visits(named("a\"b")).getFirst().practitionerId()).isEqualTo("a\"b");
    }

    @Test
    void naughty_strings_come_back_or_are_told() throws IOException {
        var list = new JsonMapper().readTree(SharedFiles.find("data/hostile/blns.json").toFile());
        assertThat(list).hasSize(515);
        for (var string : list) {
            comesBack(string.stringValue());
        }
    }

    @Test
    void a_hundred_thousand_characters_are_refused_as_a_name_and_shown_short() throws IOException {
        assertThat(problems(named("x".repeat(100_000))))
                .containsExactly("2:3:6 CELL_TOO_LONG " + "x".repeat(60) + "…");
    }

    @Property(tries = 2_000)
    void no_text_in_any_column_makes_the_reader_fail(@ForAll String text) throws IOException {
        var all = String.join(",", Field.ofVisits().stream().map(Field::heading).toList());
        var cells = new ArrayList<String>();
        Field.ofVisits().forEach(_ -> cells.add(quoted(text)));

        var reading = file(all + "\n" + String.join(",", cells) + "\n").read(_ -> {});
        assertThat(reading.counts().accepted()).isZero();
    }

    @Property(tries = 2_000)
    void no_bytes_make_the_reader_fail(@ForAll byte[] bytes) throws IOException {
        var headed = (Files.HEADINGS + "\n").getBytes(UTF_8);
        var all = Arrays.copyOf(headed, headed.length + bytes.length);
        System.arraycopy(bytes, 0, all, headed.length, bytes.length);

        assertThat(file(all).read(_ -> {}).counts().accepted()).isZero();
        file(bytes).read(_ -> {});
    }

    private static void comesBack(String name) throws IOException {
        var visits = visits(named(name));
        if (visits.isEmpty()) {
            assertThat(problems(named(name))).as(name).hasSize(1);
        } else {
            var kept = visits.getFirst().practitionerId();
            assertThat(name).contains(kept);
            assertThat(name.replace(kept, "").codePoints()).allMatch(HostileFileTests::isSpace);
        }
    }

    private static VisitFile named(String practitioner) {
        return file(Files.HEADINGS + "\nH,C," + quoted(practitioner) + ",2025-12-31,planned\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}

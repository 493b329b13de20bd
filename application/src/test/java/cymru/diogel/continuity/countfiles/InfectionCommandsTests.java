package cymru.diogel.continuity.countfiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.SharedFiles;
import cymru.diogel.platform.deadlines.WallClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class InfectionCommandsTests {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-14T09:00:00Z"), WallClock.ZONE);

    private @TempDir Path folder;

    private record Said(int status, List<String> out, String err) {}

    private static Said run(String command, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        Object made =
                command.equals("rt") ? new RtCommand(CLOCK, out) : new RatesCommand(CLOCK, out);
        var line = new CommandLine(made).setErr(new PrintWriter(err));
        var words = new String[arguments.length + 2];
        words[0] = "--language";
        words[1] = "en";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 2] = arguments[i].toString();
        }
        int status = line.execute(words);
        return new Said(status, out.toString(UTF_8).lines().toList(), err.toString());
    }

    private Path series(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("cases.csv"), "date,cases\n" + String.join("\n", rows) + "\n");
    }

    private Path growing() throws IOException {
        var rows = new String[30];
        for (int day = 0; day < rows.length; day++) {
            rows[day] = LocalDate.of(2020, 3, 1).plusDays(day) + "," + (day < 15 ? 1 : day);
        }
        return series(rows);
    }

    @Test
    void every_window_is_written_with_its_numbers_and_whether_they_may_be_shown()
            throws IOException {
        var said = run("rt", growing(), "--si-mean", "4.7", "--si-sd", "2.9");
        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().getFirst())
                .isEqualTo("t_start,t_end,mean,sd,q025,median,q975,status");
        assertThat(said.out()).hasSize(24);
        assertThat(said.out().get(1)).startsWith("2,8,").endsWith(",TOO_FEW");
        assertThat(said.out().getLast()).startsWith("24,30,").endsWith(",OK");
        assertThat(said.out().stream().skip(1)).allMatch(it -> !it.contains("NaN"));
    }

    @Test
    void a_long_interval_makes_the_first_windows_too_early() throws IOException {
        var said = run("rt", growing(), "--si-mean", "12", "--si-sd", "3", "--window", "3");
        assertThat(said.out().get(1)).startsWith("2,4,").endsWith(",TOO_EARLY");
    }

    @Test
    void the_packages_numbers_come_from_its_data_through_the_command() throws IOException {
        var rows =
                cells("golden/epiestim_flu2009_incidence.csv").stream()
                        .map(it -> it[2] + "," + it[3])
                        .toArray(String[]::new);
        var expected = cells("golden/epiestim_R_expected.csv");
        var given =
                cells("golden/epiestim_si_distr.csv").stream()
                        .map(it -> it[1] + "," + it[2] + "\n")
                        .collect(Collectors.joining());
        var weights = Files.writeString(folder.resolve("si.csv"), "k,w\n" + given);
        var file = series(rows);
        var parametric = new Object[] {file, "--si-mean", "2.6", "--si-sd", "1.5"};
        agree(run("rt", file, "--si", weights), expected, "flu2009_nonparam_w7");
        agree(run("rt", parametric), expected, "flu2009_param_2.6_1.5_w7");
        var other = Arrays.copyOf(parametric, 7);
        other[5] = "--prior-mean=1";
        other[6] = "--prior-sd=2";
        agree(run("rt", other), expected, "flu2009_param_prior_mean1_sd2");
    }

    private static List<String[]> cells(String file) throws IOException {
        return Files.readAllLines(SharedFiles.find(file)).stream()
                .skip(1)
                .map(it -> it.split(",", -1))
                .toList();
    }

    private static void agree(Said said, List<String[]> expected, String named) {
        var rows = expected.stream().filter(it -> it[0].equals(named)).toList();
        assertThat(said.out()).hasSize(rows.size() + 1);
        // of the file: mean, sd, q025, q05, q25, median, q75, q95, q975
        int[] places = {3, 4, 5, 8, 11};
        for (int i = 0; i < rows.size(); i++) {
            var cells = said.out().get(i + 1).split(",", -1);
            for (int j = 0; j < places.length; j++) {
                assertThat(Double.parseDouble(cells[j + 2]))
                        .isCloseTo(Double.parseDouble(rows.get(i)[places[j]]), within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2020-03-01,1;2020-03-03,2 | line 3, column 1: The row before is of 2020-03-01
                    2020-03-01,1;2020-03-01,2 | line 3, column 1: 2020-03-01 is there twice
                    2020-03-02,1;2020-03-01,2 | line 3, column 1: 2020-03-01 comes after 2020-03-02
                    2020-03-01,1;2020-03-02,-4 | line 3, column 2: -4 is fewer than none
                    2020-03-01,1;2020-03-02,many | line 3, column 2: “many” is no whole number
                    2020-03-01,1;2926-03-02,1 | line 3, column 1: 2926-03-02 is later than
                    2020-03-01,1;yesterday,1 | line 3, column 1: “yesterday” is no date
                    """)
    void what_is_wrong_is_told_by_line_and_column_and_nothing_is_estimated(String rows, String told)
            throws IOException {
        var said = run("rt", series(rows.split(";")), "--si-mean", "4.7", "--si-sd", "2.9");
        assertThat(said.status()).isOne();
        assertThat(said.err()).contains(told).contains("Nothing of");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void wrong_usage_is_told_apart_from_a_wrong_file() throws IOException {
        assertThat(run("rt", growing()).status()).isEqualTo(2);
        assertThat(run("rt", growing(), "--si-mean", "0.5", "--si-sd", "1").status()).isEqualTo(2);
        assertThat(run("rt", growing(), "--si-mean", "5").status()).isEqualTo(2);
        assertThat(run("rt", folder, "--si-mean", "5", "--si-sd", "2").status()).isEqualTo(1);
        assertThat(run("rt", growing(), "--si-mean", "5", "--si-sd", "2", "--format", "xml"))
                .satisfies(it -> assertThat(it.status()).isEqualTo(2))
                .satisfies(it -> assertThat(it.err()).contains("csv or json, not xml"));
    }

    @Test
    void imported_cases_are_some_of_all() throws IOException {
        var rows = new StringBuilder("date,cases,imported\n");
        for (int day = 1; day <= 20; day++) {
            rows.append("2020-03-%02d,9,%d%n".formatted(day, day == 20 ? 10 : 3));
        }
        var file = Files.writeString(folder.resolve("imported.csv"), rows.toString());
        var wrong = run("rt", file, "--si-mean", "4.7", "--si-sd", "2.9");
        assertThat(wrong.err()).contains("line 21, column 3: 10 were infected elsewhere, of 9");
        var good = Files.writeString(file, rows.toString().replace("-20,9,10", "-20,9,3"));
        var some = run("rt", good, "--si-mean", "4.7", "--si-sd", "2.9", "--format", "json");
        assertThat(some.status()).isZero();
        assertThat(some.out().getFirst())
                .startsWith("{\"schema\":\"diogel/infections-rt/1\",\"rows\":[{\"t_start\":2,");
    }

    @Test
    void rates_have_their_intervals_and_a_wrong_area_its_line() throws IOException {
        var rows = new StringBuilder("area,date,cases\n");
        for (int day = 1; day <= 8; day++) {
            rows.append("Aberlas,2020-03-%02d,%d%n".formatted(day, day == 8 ? 0 : 1));
        }
        var file = Files.writeString(folder.resolve("areas.csv"), rows.toString());
        var people = folder.resolve("pop.csv");
        Files.writeString(people, "area,population\nAberlas,60000\n");
        var said = run("rates", file, "--population", people);
        assertThat(said.status()).isZero();
        assertThat(said.out()).hasSize(3);
        assertThat(said.out().get(1)).startsWith("Aberlas,2020-03-07,7,60000,11.66666");
        Files.writeString(file, rows + "Aberwrong,2020-03-01,1\n");
        var wrong = run("rates", file, "--population", people);
        assertThat(wrong.status()).isOne();
        assertThat(wrong.err()).contains("line 10, column 1: “Aberwrong” is no area");
    }

    @Test
    void the_public_files_load_as_they_are() {
        var people = SharedFiles.find("data/wales-la-population-implied.csv");
        var wales =
                run(
                        "rates",
                        SharedFiles.find("data/phw-wales-la-tests-by-specimen-date-2020-12-10.csv"),
                        "--population",
                        people);
        assertThat(wales.status()).isZero();
        assertThat(wales.out()).hasSize(1 + 22 * 305);
        assertThat(wales.err()).contains("Outside Wales").contains("Unknown");
        assertThat(wales.out().stream().filter(it -> it.startsWith("Powys,2020-10-09,")))
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith("Powys,2020-10-09,71,132438,53.6099"));
        var county = SharedFiles.find("data/powys-covid-cases.csv");
        assertThat(run("rates", county, "--population", people).status()).isEqualTo(2);
        var named = run("rates", county, "--population", people, "--area", "Powys");
        assertThat(named.out())
                .contains(
                        wales.out().stream()
                                .filter(it -> it.startsWith("Powys,2020-11-03,"))
                                .findFirst()
                                .orElseThrow());
        var rt = run("rt", county, "--si-mean", "4.7", "--si-sd", "2.9");
        assertThat(rt.status()).isZero();
    }
}

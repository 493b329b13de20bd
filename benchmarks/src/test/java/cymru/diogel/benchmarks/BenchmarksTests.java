package cymru.diogel.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run of the slow measurements: they still work; how fast is not asked here. */
class BenchmarksTests {
    @Test
    void a_quick_run_prints_what_it_writes() {
        var report = new Report("patterns", Benchmarks.patterns(List.of("patterns", "--quick")));
        var printed = new ByteArrayOutputStream();
        report.print(new PrintStream(printed, true, UTF_8));
        assertThat(report.measures()).hasSize(5).allMatch(measure -> measure.value() > 0);
        assertThat(printed.toString(UTF_8)).contains("permutations, one thread");
        assertThat(report.json()).startsWith("{\"name\":\"patterns\"").endsWith("]}\n");
    }

    @Test
    void a_quick_run_of_scenarios_measures_areas_and_staff() {
        assertThat(Benchmarks.scenarios(List.of("scenarios", "--quick")))
                .hasSize(3)
                .allMatch(measure -> measure.value() > 0);
    }

    @Test
    void a_quick_redeployment_is_placed_and_recalled() {
        assertThat(Benchmarks.redeploying(List.of("redeploy", "--quick")))
                .hasSize(2)
                .allMatch(measure -> measure.value() > 0);
    }

    @Test
    void a_figure_over_its_limit_is_not_kept() {
        assertThat(Measure.limit("slow", 2, "s", 1.5).isKept()).isFalse();
        assertThat(Measure.ratio("double", 3, "s", 1, 3).isKept()).isTrue();
        assertThat(Measure.plain("alone", 3, "s").isKept()).isTrue();
    }
}

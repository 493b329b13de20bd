package cymru.diogel.benchmarks.infecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run: it still works; how fast is not asked here. */
class InfectionsBenchmarkTests {
    @Test
    void a_short_run_measures_and_says_whether_r_was_there(@TempDir Path folder) {
        var measures = new InfectionsBenchmark(folder, 2, 60).measure();
        assertThat(measures.getFirst().name()).isEqualTo("reproduction numbers, 2 areas × 60 days");
        assertThat(measures.getFirst().value()).isPositive();
        assertThat(measures).hasSizeGreaterThanOrEqualTo(2);
        assertThat(measures.get(1).name()).contains("EpiEstim");
    }
}

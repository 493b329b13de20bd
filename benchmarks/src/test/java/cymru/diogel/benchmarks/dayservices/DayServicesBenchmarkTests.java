package cymru.diogel.benchmarks.dayservices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A short run: it still works, and no gap is less than none. */
class DayServicesBenchmarkTests {
    @Test
    void a_quick_run_measures_gap_and_time() {
        var measures = DayServicesBenchmark.measure(true);
        assertThat(measures).hasSize(3).allMatch(it -> it.value() >= 0);
        assertThat(measures.getLast().name()).endsWith("time");
    }
}

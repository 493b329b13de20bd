package cymru.diogel.statistics.many;

import static cymru.diogel.statistics.GoldenFiles.number;
import static cymru.diogel.statistics.GoldenFiles.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import cymru.diogel.statistics.Interval;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManyGoldenTests {
    @Test
    void adjusted_probabilities_agree() {
        var rows = GoldenFiles.read("fdr_expected.csv");
        var p = numbers(rows, "p");
        assertThat(FalseDiscovery.benjaminiHochberg(p))
                .containsExactly(numbers(rows, "bh"), within(1e-12));
        assertThat(FalseDiscovery.benjaminiYekutieli(p))
                .containsExactly(numbers(rows, "by"), within(1e-12));
        assertThat(FalseDiscovery.holm(p)).containsExactly(numbers(rows, "holm"), within(1e-12));
        long rejected =
                Arrays.stream(FalseDiscovery.benjaminiHochberg(p)).filter(q -> q <= 0.05).count();
        assertThat(rejected).isEqualTo(4);
    }

    @Test
    void funnel_limits_agree() {
        for (var row : GoldenFiles.read("funnel_limits_expected.csv")) {
            var funnel = new FunnelLimits(number(row, "theta0"));
            int n = (int) number(row, "n");
            agree(funnel.at(n, 0.95), row, "95");
            agree(funnel.at(n, 0.998), row, "99.8");
        }
    }

    private static void agree(Interval limits, Map<String, String> row, String level) {
        assertThat(limits.lower())
                .as(row.toString())
                .isCloseTo(number(row, "lo_" + level), within(1e-7));
        assertThat(limits.upper())
                .as(row.toString())
                .isCloseTo(number(row, "hi_" + level), within(1e-7));
    }

    @Test
    void the_running_sum_agrees() {
        var rows = GoldenFiles.read("bernoulli_cusum_expected.csv");
        var hits = new boolean[rows.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = number(rows.get(i), "x") == 1;
        }
        // the file prints ten decimals
        assertThat(new BernoulliCusum(0.2, 0.5).path(hits))
                .containsExactly(numbers(rows, "W"), within(1e-9));
    }
}

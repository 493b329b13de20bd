package cymru.diogel.statistics.circular;

import static cymru.diogel.statistics.GoldenFiles.number;
import static cymru.diogel.statistics.GoldenFiles.numbers;
import static cymru.diogel.statistics.GoldenFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CircularGoldenTests {
    private static final List<Map<String, String>> EXPECTED =
            GoldenFiles.read("circular_expected.csv");

    static double[] turns(String dataset) {
        var rows = GoldenFiles.read("circular_input.csv", "dataset", dataset);
        double period = number(rows.getFirst(), "period_h");
        return Arrays.stream(numbers(rows, "hour")).map(hour -> hour / period).toArray();
    }

    static double[] angles(String dataset) {
        return Arrays.stream(turns(dataset)).map(turn -> 2 * Math.PI * turn).toArray();
    }

    static void agree(double actual, Map<String, String> row, String column, double relative) {
        double expected = number(row, column);
        // sums that cancel leave rounding noise, in R as here
        double noise = Math.abs(expected) < 1e-12 ? 1e-12 : 0;
        assertThat(actual)
                .as("%s of %s", column, row)
                .isCloseTo(expected, within(Math.max(noise, relative * Math.abs(expected))));
    }

    @Test
    void moments_agree() {
        for (var row : EXPECTED) {
            var summary = CircularSummary.of(angles(text(row, "dataset")));
            assertThat(summary.n()).isEqualTo((int) number(row, "n"));
            agree(summary.cosines(), row, "C", 1e-9);
            agree(summary.sines(), row, "S", 1e-9);
            agree(summary.meanResultant(), row, "Rbar", 1e-9);
            agree(summary.variance(), row, "circ_var", 1e-9);
            agree(summary.secondMoment(), row, "rho2", 1e-9);
            agree(summary.meanResultant(), row, "rayleigh_Rbar", 1e-9);
            agree(Rayleigh.of(summary).z(), row, "rayleigh_z", 1e-9);
        }
    }

    @Test
    void what_needs_a_mean_direction_agrees_where_there_is_one() {
        for (var row : EXPECTED) {
            var summary = CircularSummary.of(angles(text(row, "dataset")));
            if (text(row, "dataset").equals("uniform_grid_n24")) {
                assertThat(summary.direction()).isEmpty();
                continue;
            }
            var direction = summary.direction().orElseThrow();
            var dial = number(row, "period_h") == 24 ? Dial.DAY : Dial.WEEK;
            agree(direction.angle(), row, "mean_dir_rad", 1e-9);
            agree(dial.hours(direction.angle()), row, "mean_dir_hour", 1e-9);
            agree(direction.standardDeviation(), row, "circ_sd_rad", 1e-9);
            agree(dial.hours(direction.standardDeviation()), row, "circ_sd_hour", 1e-9);
            agree(direction.dispersion(), row, "circ_dispersion", 1e-9);
            agree(direction.concentration(), row, "vm_kappa_ml", 1e-6);
            agree(direction.correctedConcentration(), row, "vm_kappa_biascorr", 1e-6);
            double bandwidth =
                    VonMises.ruleOfThumbBandwidth(direction.concentration(), summary.n());
            agree(bandwidth, row, "bw_nrd_kappa", 1e-6);
        }
    }

    @Test
    void tests_of_evenness_agree() {
        for (var row : EXPECTED) {
            var turns = turns(text(row, "dataset"));
            agree(Kuiper.of(turns).modified(), row, "kuiper_Vstar", 1e-9);
            agree(WatsonU2.of(turns).modified(), row, "watson_U2star", 1e-9);
            var angles = angles(text(row, "dataset"));
            agree(RaoSpacing.of(angles).degrees(), row, "rao_U_deg", 1e-9);
            agree(CircularRange.of(angles).arc(), row, "circ_range_rad", 1e-9);
            agree(CircularRange.of(angles).p(), row, "circ_range_p", 1e-9);
        }
    }

    @Test
    void asymptotic_probabilities_agree() {
        for (var row : GoldenFiles.read("circular_asymptotic_p_expected.csv")) {
            var turns = turns(text(row, "dataset"));
            agree(Kuiper.of(turns).p(), row, "kuiper_p_asymptotic", 1e-7);
            agree(WatsonU2.of(turns).p(), row, "watson_p_asymptotic", 1e-7);
        }
    }

    @Test
    void densities_agree() {
        for (var row : GoldenFiles.read("circular_kde_expected.csv")) {
            var density = new CircularDensity(angles(text(row, "dataset")), number(row, "kappa"));
            double perRadian = density.at(Dial.DAY.angle(60 * number(row, "hour")));
            agree(perRadian, row, "density_per_rad", 1e-9);
            agree(perRadian * Dial.DAY.angle(60), row, "density_per_hour", 1e-9);
        }
    }

    @Test
    void the_two_sample_statistic_agrees() {
        for (var row : GoldenFiles.read("circular_two_sample_expected.csv")) {
            var test = new WatsonTwoSample(sample(row, "a"), sample(row, "b"));
            agree(test.statistic(), row, "watson_two_U2", 1e-9);
        }
    }

    private static double[] sample(Map<String, String> expected, String group) {
        var rows =
                GoldenFiles.read(
                        "circular_two_sample_input.csv", "dataset", text(expected, "dataset"));
        var sample = rows.stream().filter(row -> group.equals(row.get("group"))).toList();
        return Arrays.stream(numbers(sample, "hour"))
                .map(hour -> Dial.DAY.angle(60 * hour))
                .toArray();
    }
}

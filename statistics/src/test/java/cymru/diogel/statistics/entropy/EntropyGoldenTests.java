package cymru.diogel.statistics.entropy;

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

class EntropyGoldenTests {
    private static int[] counts(Map<String, String> expected) {
        return ints(GoldenFiles.read("entropy_input.csv", "dataset", text(expected, "dataset")));
    }

    private static int[] ints(List<Map<String, String>> rows) {
        return Arrays.stream(numbers(rows, "count")).mapToInt(x -> (int) x).toArray();
    }

    private static void agree(double actual, Map<String, String> row, String column) {
        double expected = number(row, column);
        assertThat(actual)
                .as("%s of %s", column, row)
                .isCloseTo(expected, within(1e-12 + 1e-9 * Math.abs(expected)));
    }

    @Test
    void plug_in_and_shrinkage_estimates_agree() {
        for (var row : GoldenFiles.read("entropy_expected_nats.csv")) {
            var counts = counts(row);
            agree(PlugIn.maximumLikelihood(counts).raw(), row, "H_ml");
            agree(PlugIn.millerMadow(counts).raw(), row, "H_mm");
            agree(PlugIn.chaoShen(counts).raw(), row, "H_chaoshen");
            agree(PlugIn.jeffreys(counts).raw(), row, "H_jeffreys");
            agree(PlugIn.laplace(counts).raw(), row, "H_laplace");
            agree(PlugIn.schurmannGrassberger(counts).raw(), row, "H_sg");
            agree(PlugIn.minimax(counts).raw(), row, "H_minimax");
            agree(Shrinkage.of(counts).entropy().raw(), row, "H_shrink");
            agree(Shrinkage.of(counts).lambda(), row, "lambda_shrink");
        }
    }

    @Test
    void nsb_agrees_to_a_millionth() {
        for (var row : GoldenFiles.read("entropy_nsb_expected_nats.csv")) {
            var nsb = Nsb.of(counts(row));
            assertThat(nsb.entropy().raw())
                    .as(row.toString())
                    .isCloseTo(number(row, "H_nsb"), within(1e-6));
            assertThat(nsb.standardDeviation())
                    .as(row.toString())
                    .isCloseTo(number(row, "sd_nsb"), within(1e-6));
        }
    }

    @Test
    void mutual_information_agrees() {
        for (var row : GoldenFiles.read("mutual_information_expected.csv")) {
            var cells =
                    GoldenFiles.read(
                            "mutual_information_input.csv", "dataset", text(row, "dataset"));
            var information =
                    MutualInformation.of(
                            new int[][] {counts(cells, "planned"), counts(cells, "unannounced")});
            agree(information.plugIn(), row, "MI_ml");
            agree(information.shrink(), row, "MI_shrink");
            agree(information.g(), row, "G");
            agree(information.degreesOfFreedom(), row, "df");
            agree(information.p(), row, "p");
        }
    }

    private static int[] counts(List<Map<String, String>> cells, String flag) {
        return ints(cells.stream().filter(cell -> flag.equals(cell.get("flag"))).toList());
    }

    @Test
    void the_min_entropy_bound_agrees_with_its_vector() {
        var bound = MinEntropy.of(new int[] {8, 6, 4, 2, 0});
        assertThat(bound.largestShare()).isCloseTo(0.6895174, within(5e-8));
        assertThat(bound.bits()).isCloseTo(0.5363411, within(5e-8));
        assertThat(MinEntropy.of(new int[] {0, 1}).bits()).isZero();
    }

    @Test
    void the_code_length_agrees_with_its_vector() {
        int[] windows = {7, 7, 7, 7, 8, 7, 7, 7, 8, 7, 7};
        var even = new double[12];
        Arrays.fill(even, 1.0 / 12);
        var code = CodeLength.of(windows, even, 2);
        assertThat(code.bits()).isCloseTo(17.8584852, within(5e-8));
        assertThat(code.perVisit()).isCloseTo(17.8584852 / 11, within(5e-8));
    }
}

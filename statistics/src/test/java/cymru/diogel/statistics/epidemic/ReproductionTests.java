package cymru.diogel.statistics.epidemic;

import static cymru.diogel.statistics.GoldenFiles.number;
import static cymru.diogel.statistics.GoldenFiles.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import cymru.diogel.statistics.epidemic.Reproduction.Estimate;
import cymru.diogel.statistics.epidemic.Reproduction.Prior;
import cymru.diogel.statistics.epidemic.Reproduction.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReproductionTests {
    @Test
    void the_discretised_serial_interval_agrees() {
        for (var row : GoldenFiles.read("epiestim_discr_si_expected.csv")) {
            var interval =
                    SerialInterval.discretised(number(row, "mean_si"), number(row, "sd_si"), 60);
            assertThat(interval.weight((int) number(row, "k")))
                    .as(row.toString())
                    .isCloseTo(number(row, "w"), within(1e-10));
        }
    }

    @Test
    void the_school_outbreak_of_2009_agrees() {
        var cases = column("epiestim_flu2009_incidence.csv", "I");
        var given = SerialInterval.of(numbers(GoldenFiles.read("epiestim_si_distr.csv"), "w"));
        var lambda = given.infectivity(cases);
        var expected =
                numbers(GoldenFiles.read("epiestim_flu2009_overall_infectivity.csv"), "lambda");
        for (int t = 1; t < lambda.length; t++) {
            assertThat(lambda[t]).isCloseTo(expected[t], within(1e-9));
        }
        var parametric = SerialInterval.discretised(2.6, 1.5, cases.length - 1);
        var series = Incidence.of(cases);
        var names =
                GoldenFiles.read("epiestim_R_expected.csv").stream()
                        .map(row -> GoldenFiles.text(row, "case"))
                        .distinct()
                        .toList();
        assertThat(names).hasSize(3);
        for (var name : names) {
            var interval = name.contains("nonparam") ? given : parametric;
            var prior = name.contains("prior") ? new Prior(1, 2) : Prior.USUAL;
            agree(
                    GoldenFiles.read("epiestim_R_expected.csv", "case", name),
                    new Reproduction(interval, 7, prior).estimates(series));
        }
    }

    @Test
    void the_packages_own_file_agrees() {
        var cases = column("epiestim_flu2009_incidence.csv", "I");
        var interval = SerialInterval.discretised(2.6, 1.5, cases.length - 1);
        for (var row : GoldenFiles.read("epi/ref-flu2009-si2.6-1.5-si.csv")) {
            assertThat(interval.weight((int) number(row, "\"k\"")))
                    .isCloseTo(number(row, "\"w\""), within(1e-10));
        }
        var rows = GoldenFiles.read("epi/ref-flu2009-si2.6-1.5.csv");
        var estimates = new Reproduction(interval, 7, Prior.USUAL).estimates(Incidence.of(cases));
        assertThat(estimates).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var estimate = estimates.get(i);
            assertThat(estimate.mean()).isCloseTo(number(row, "\"Mean(R)\""), within(1e-9));
            assertThat(estimate.lower())
                    .isCloseTo(number(row, "\"Quantile.0.025(R)\""), within(1e-9));
            assertThat(estimate.median()).isCloseTo(number(row, "\"Median(R)\""), within(1e-9));
            assertThat(estimate.upper())
                    .isCloseTo(number(row, "\"Quantile.0.975(R)\""), within(1e-9));
        }
    }

    @Test
    void made_series_agree_with_local_and_imported_cases() {
        var total = Incidence.of(column("rt_made_input.csv", "total"));
        var apart =
                new Incidence(
                        column("rt_made_input.csv", "local"),
                        column("rt_made_input.csv", "imported"));
        var names =
                GoldenFiles.read("rt_made_expected.csv").stream()
                        .map(row -> GoldenFiles.text(row, "case"))
                        .distinct()
                        .toList();
        assertThat(names).hasSize(4);
        for (var name : names) {
            boolean isShort = name.contains("2.6");
            var interval =
                    SerialInterval.discretised(
                            isShort ? 2.6 : 4.7, isShort ? 1.5 : 2.9, total.days() - 1);
            var prior = isShort ? new Prior(2, 1) : Prior.USUAL;
            int window = name.contains("w14") ? 14 : 7;
            agree(
                    GoldenFiles.read("rt_made_expected.csv", "case", name),
                    new Reproduction(interval, window, prior)
                            .estimates(name.startsWith("total") ? total : apart));
        }
    }

    @Test
    void t71_ten_cases_are_too_few_and_eleven_are_enough() {
        var interval = SerialInterval.discretised(4.7, 2.9, 60);
        var reproduction = new Reproduction(interval, 7, Prior.USUAL);
        var ten = new int[30];
        Arrays.fill(ten, 20, 30, 2);
        ten[29] = 0;
        ten[28] = 0;
        assertThat(reproduction.estimates(Incidence.of(ten)).getLast().cases()).isEqualTo(10);
        assertThat(reproduction.estimates(Incidence.of(ten)).getLast().status())
                .isEqualTo(Status.TOO_FEW);
        ten[29] = 1;
        assertThat(reproduction.estimates(Incidence.of(ten)).getLast().status())
                .isEqualTo(Status.OK);
    }

    @Test
    void nothing_is_said_before_the_mean_interval_has_passed() {
        var cases = new int[30];
        Arrays.fill(cases, 50);
        var interval = SerialInterval.discretised(12, 3, 29);
        var estimates = new Reproduction(interval, 7, Prior.USUAL).estimates(Incidence.of(cases));
        assertThat(estimates.getFirst().end()).isEqualTo(8);
        assertThat(estimates.getFirst().status()).isEqualTo(Status.TOO_EARLY);
        assertThat(estimates.get(5).status()).isEqualTo(Status.OK);
        assertThat(new Reproduction(interval, 7, Prior.USUAL).estimates(Incidence.of(new int[7])))
                .isEmpty();
    }

    @Test
    void a_cut_interval_is_renormalised_only_when_asked() {
        var cut = SerialInterval.discretised(4.7, 2.9, 60).cutAfter(4);
        assertThat(cut.days()).isEqualTo(4);
        assertThat(cut.mean()).isLessThan(2.5);
        var whole = cut.renormalised();
        double sum = 0;
        for (int k = 0; k <= 4; k++) {
            sum += whole.weight(k);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(whole.weight(3) / whole.weight(2))
                .isCloseTo(cut.weight(3) / cut.weight(2), within(1e-12));
    }

    @Test
    void weights_that_are_none_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SerialInterval.of(0.2, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> SerialInterval.of(0, -0.1, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> SerialInterval.of(0, 0.9, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> SerialInterval.discretised(1, 1, 9));
    }

    private static int[] column(String file, String column) {
        return GoldenFiles.read(file).stream().mapToInt(row -> (int) number(row, column)).toArray();
    }

    private static void agree(List<Map<String, String>> rows, List<Estimate> estimates) {
        assertThat(estimates).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var estimate = estimates.get(i);
            assertThat(estimate.start()).isEqualTo((int) number(row, "t_start"));
            assertThat(estimate.end()).isEqualTo((int) number(row, "t_end"));
            assertThat(estimate.mean()).isCloseTo(number(row, "mean"), within(1e-9));
            assertThat(estimate.sd()).isCloseTo(number(row, "sd"), within(1e-9));
            assertThat(estimate.lower()).isCloseTo(number(row, "q025"), within(1e-9));
            assertThat(estimate.median()).isCloseTo(number(row, "median"), within(1e-9));
            assertThat(estimate.upper()).isCloseTo(number(row, "q975"), within(1e-9));
        }
    }
}

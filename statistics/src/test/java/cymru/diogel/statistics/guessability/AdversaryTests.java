package cymru.diogel.statistics.guessability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.GoldenFiles;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AdversaryTests {
    @Test
    void every_sequence_of_the_table_is_reproduced() {
        for (var row : GoldenFiles.read("prequential_guessability_expected.csv")) {
            String name = row.getOrDefault("sequence", "");
            double[] q =
                    GoldenFiles.numbers(
                            GoldenFiles.read(
                                    "prequential_guessability_envelope.csv", "sequence", name),
                            "q");
            int k = (int) GoldenFiles.number(row, "k");
            var guess = Guess.of(k, new Posterior(1, 1), replay(name, q), q);
            assertThat(guess.hits()).as(name).isEqualTo((int) GoldenFiles.number(row, "hits"));
            assertThat(guess.trials()).isEqualTo((int) GoldenFiles.number(row, "trials"));
            assertThat(guess.baseline())
                    .isCloseTo(GoldenFiles.number(row, "baseline"), within(1e-9));
            assertThat(guess.p()).isCloseTo(GoldenFiles.number(row, "binom_p_ge"), within(1e-9));
            assertThat(guess.jeffreys().lower())
                    .isCloseTo(GoldenFiles.number(row, "jeffreys_lo90"), within(1e-9));
            assertThat(guess.jeffreys().upper())
                    .isCloseTo(GoldenFiles.number(row, "jeffreys_hi90"), within(1e-9));
        }
    }

    @Test
    void copying_the_last_call_is_discovered_by_the_predictor_that_looks_at_it() {
        double[] q = new double[12];
        Arrays.fill(q, 1.0 / 12);
        assertThat(replay("copy_planned", q).predictor(1)).isEqualTo(Predictor.LAG1_ANY);
    }

    @Property(tries = 300)
    void later_calls_never_change_earlier_guesses(
            @ForAll @Size(min = 2, max = 40) int[] raw,
            @ForAll @IntRange(min = 1, max = 39) int kept,
            @ForAll @IntRange(max = 4) int shift) {
        double[] q = {.3, .25, .2, .15, .1, 0};
        int[] windows = Arrays.stream(raw).map(w -> Math.floorMod(w, 6)).toArray();
        int same = Math.min(kept, windows.length - 1);
        int[] changed = windows.clone();
        for (int i = same; i < changed.length; i++) {
            changed[i] = (changed[i] + shift + 1) % 6;
        }
        assertThat(Arrays.copyOf(outcomes(changed, q), same))
                .isEqualTo(Arrays.copyOf(outcomes(windows, q), same));
    }

    @Test
    void a_window_that_was_never_seen_is_guessed_by_its_envelope() {
        var adversary = new Adversary(new double[] {.2, .5, .3});
        assertThat(adversary.unannounced(1)).isEqualTo(7);
        assertThat(new Adversary(new double[] {.2, .5, .3}).unannounced(2)).isEqualTo(6);
        assertThat(new Adversary(new double[] {.2, .5, .3}).unannounced(0)).isEqualTo(4);
    }

    @Test
    void the_chance_of_so_many_hits_is_exact() {
        assertThat(Binomial.atLeast(6, 7, 1 / 12.0)).isCloseTo(2.176836848e-6, within(1e-14));
        assertThat(Binomial.atLeast(0, 0, .5)).isEqualTo(1);
        assertThat(Binomial.atLeast(1, 3, 0)).isEqualTo(0);
        assertThat(Binomial.atLeast(3, 3, 1)).isEqualTo(1);
    }

    private static int[] outcomes(int[] windows, double[] q) {
        var adversary = new Adversary(q);
        return IntStream.range(0, windows.length)
                .map(i -> {
                    if (i % 3 == 0) {
                        adversary.planned(windows[i]);
                        return -1;
                    }
                    return adversary.unannounced(windows[i]);
                })
                .toArray();
    }

    private static Adversary replay(String sequence, double[] q) {
        var adversary = new Adversary(q);
        for (var row :
                GoldenFiles.read("prequential_guessability_input.csv", "sequence", sequence)) {
            int window = (int) GoldenFiles.number(row, "window");
            if ("P".equals(row.get("flag"))) {
                adversary.planned(window);
            } else {
                adversary.unannounced(window);
            }
        }
        return adversary;
    }
}

package cymru.diogel.statistics.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PractitionerEffectTests {
    private static final int TEAMS = 1_000;
    private static final int PRACTITIONERS = 5;
    private static final int HOUSEHOLDS = 8;
    private static final double BASELINE = .2;
    private static final MonteCarlo TEST = new MonteCarlo(199, 0);

    @Test
    void households_that_differ_do_not_make_practitioners_differ() {
        double spread = 0;
        double distance = 0;
        for (int seed = 0; seed < TEAMS; seed++) {
            var random = new SplittableRandom(seed);
            var team = team(random, .2);
            spread += some(team.spread(TEST, random)).p() <= .05 ? 1 : 0;
            distance += some(team.distance(0, TEST, random)).p() <= .05 ? 1 : 0;
        }
        assertThat(spread / TEAMS).isBetween(.03, .07);
        assertThat(distance / TEAMS).isBetween(.03, .07);
    }

    @Test
    void a_practitioner_who_is_easier_to_foresee_is_found() {
        double spread = 0;
        double distance = 0;
        for (int seed = 0; seed < TEAMS; seed++) {
            var random = new SplittableRandom(seed);
            var team = team(random, .55);
            spread += some(team.spread(TEST, random)).p() <= .05 ? 1 : 0;
            distance += some(team.distance(0, TEST, random)).p() <= .05 ? 1 : 0;
        }
        assertThat(spread / TEAMS).isGreaterThan(.8);
        assertThat(distance / TEAMS).isGreaterThan(.9);
    }

    @Test
    void the_distance_is_the_share_of_hits_beyond_the_teams() {
        double[] excess = {3, 3, 0, 0};
        int[] trials = {6, 6, 6, 6};
        var team = new PractitionerEffect(excess, trials, new int[] {7, 7, 9, 9});
        var effect = some(team.distance(7, new MonteCarlo(999, 0), new SplittableRandom(1)));
        assertThat(effect.observed()).isCloseTo(.25, within(1e-12));
        // 2 of the 6 ways to deal out two households
        assertThat(effect.p()).isBetween(.28, .39);
        assertThat(effect.groups()).isEqualTo(2);
        assertThat(effect.visits()).isEqualTo(24);
        var spread = some(team.spread(new MonteCarlo(999, 0), new SplittableRandom(1)));
        assertThat(spread.observed()).isCloseTo(.25, within(1e-12));
        assertThat(spread.p()).isBetween(.28, .39);
    }

    @Test
    void nobody_is_held_against_nobody() {
        var random = new SplittableRandom(1);
        var alone = new PractitionerEffect(new double[] {1, 2}, new int[] {4, 4}, new int[] {3, 3});
        assertThat(alone.spread(TEST, random)).isNull();
        assertThat(alone.distance(3, TEST, random)).isNull();
        assertThat(alone.distance(4, TEST, random)).isNull();
        var none = new PractitionerEffect(new double[0], new int[0], new int[0]);
        assertThat(none.spread(TEST, random)).isNull();
    }

    private static Effect some(@org.jspecify.annotations.Nullable Effect effect) {
        return Objects.requireNonNull(effect);
    }

    /** Every household has a chance of its own; those of the first practitioner have more. */
    private static PractitionerEffect team(SplittableRandom random, double first) {
        int size = PRACTITIONERS * HOUSEHOLDS;
        double[] excess = new double[size];
        int[] trials = new int[size];
        for (int i = 0; i < size; i++) {
            double chance = (i < HOUSEHOLDS ? first : .2) + (random.nextInt(3) - 1) * .15;
            trials[i] = 4 + random.nextInt(8);
            double hits = random.doubles(trials[i]).filter(x -> x < chance).count();
            excess[i] = hits - BASELINE * trials[i];
        }
        int[] practitioner = IntStream.range(0, size).map(i -> i / HOUSEHOLDS).toArray();
        return new PractitionerEffect(excess, trials, practitioner);
    }
}

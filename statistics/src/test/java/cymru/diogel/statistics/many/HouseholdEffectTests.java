package cymru.diogel.statistics.many;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HouseholdEffectTests {
    private static final int PRACTITIONERS = 4;
    private static final int MONTHS = 6;
    private static final int CALLS = 8;
    private static final int TEAMS = 1_000;
    private static final MonteCarlo TEST = new MonteCarlo(199, 0);

    @Test
    void a_habit_of_the_practitioner_is_not_a_habit_of_the_household() {
        double small = small(team -> p(team, .8, 0, true));
        assertThat(small).isBetween(.03, .07);
        assertThat(small(team -> p(team, 0, 0, true))).isBetween(.03, .07);
    }

    @Test
    void without_the_practitioners_months_a_habit_would_look_like_the_households() {
        assertThat(small(team -> p(team, .8, 0, false))).isGreaterThan(.5);
    }

    @Test
    void households_with_an_hour_of_their_own_are_found() {
        assertThat(small(team -> p(team, 0, .5, true))).isGreaterThan(.9);
        assertThat(small(team -> p(team, .3, .5, true))).isGreaterThan(.9);
    }

    @Test
    void an_effect_says_what_was_seen_and_what_dealing_out_anew_gives() {
        int[] household = {0, 1, 0, 1, 0, 1};
        byte[] hour = {9, 15, 9, 15, 9, 15};
        var effect =
                Objects.requireNonNull(
                        new HouseholdEffect(household, hour, new long[6])
                                .test(new MonteCarlo(999, 0), new SplittableRandom(1)));
        assertThat(effect.observed()).isEqualTo(1);
        // 2 of the 20 ways to deal out put like with like
        assertThat(effect.p()).isBetween(.07, .13);
        assertThat(effect.expected()).isBetween(.35, .45);
        assertThat(effect.visits()).isEqualTo(6);
        assertThat(effect.groups()).isEqualTo(2);
    }

    @Test
    void nothing_is_said_where_nothing_can_be_dealt_out() {
        var random = new SplittableRandom(1);
        byte[] hour = {9, 10};
        assertThat(new HouseholdEffect(new int[] {0, 0}, hour, new long[2]).test(TEST, random))
                .isNull();
        assertThat(new HouseholdEffect(new int[] {0, 1}, hour, new long[2]).test(TEST, random))
                .isNull();
        assertThat(new HouseholdEffect(new int[0], new byte[0], new long[0]).test(TEST, random))
                .isNull();
    }

    /** The p of one made-up team. */
    private interface Team {
        double p(int seed);
    }

    private static double small(Team team) {
        return IntStream.range(0, TEAMS).filter(seed -> team.p(seed) <= .05).count()
                / (double) TEAMS;
    }

    /**
     * Practitioners with a few households each, and a season: in every month another hour.
     *
     * @param habit share of visits at the practitioner’s hour of the month
     * @param own share of the others at the household’s own hour
     */
    private static double p(int seed, double habit, double own, boolean isStratified) {
        var random = new SplittableRandom(seed);
        int size = PRACTITIONERS * MONTHS * CALLS;
        int[] household = new int[size];
        byte[] hour = new byte[size];
        long[] stratum = new long[size];
        for (int i = 0; i < size; i++) {
            int month = i / CALLS;
            int practitioner = month / MONTHS;
            household[i] = practitioner * 4 + random.nextInt(4);
            stratum[i] = isStratified ? month : 0;
            int any = 8 + random.nextInt(11);
            int ownHour = 8 + household[i] * 7 % 11;
            int customary = 8 + month * 5 % 11;
            boolean isHabit = random.nextDouble() < habit;
            boolean isOwn = random.nextDouble() < own;
            hour[i] = (byte) (isHabit ? customary : isOwn ? ownHour : any);
        }
        return Objects.requireNonNull(
                        new HouseholdEffect(household, hour, stratum).test(TEST, random))
                .p();
    }
}

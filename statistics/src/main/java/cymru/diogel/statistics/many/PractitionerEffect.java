package cymru.diogel.statistics.many;

import cymru.diogel.statistics.scan.MonteCarlo;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Whether it makes a difference to a team’s households who visits them: whether visits are named
 * more often, over what an even spread would give, with the households of one practitioner than
 * with those of another.
 *
 * <p>Null: each practitioner had as many of the team’s households as they had, but any of them. So
 * whole households are dealt out anew, and the many visits of one household count once.
 */
public final class PractitionerEffect {
    private final double[] excess;
    private final int[] trials;
    private final int[] practitioner;
    private final double mean;
    private final int visits;
    private double sum;
    private int deals;

    /**
     * Takes the households of one team.
     *
     * @param excess hits of two guesses less the hits that an even spread would give
     * @param trials visits that were there to be named, at least one
     * @param practitioner code of the practitioner who made most of the visits
     */
    public PractitionerEffect(double[] excess, int[] trials, int[] practitioner) {
        this.trials = trials.clone();
        this.practitioner = practitioner.clone();
        visits = Arrays.stream(trials).sum();
        mean = visits == 0 ? 0 : Arrays.stream(excess).sum() / visits;
        this.excess = excess.clone();
        for (int i = 0; i < excess.length; i++) {
            this.excess[i] -= mean * trials[i];
        }
    }

    /**
     * Of the whole team: the spread of its practitioners’ shares about the team’s own, as a root
     * mean square over visits. Null with fewer than two practitioners, or no more households than
     * them.
     */
    public @Nullable Effect spread(MonteCarlo test, SplittableRandom random) {
        int[] codes = Arrays.stream(practitioner).distinct().sorted().toArray();
        if (codes.length < 2 || practitioner.length <= codes.length) {
            return null;
        }
        int[] group = new int[practitioner.length];
        Arrays.setAll(group, i -> Arrays.binarySearch(codes, practitioner[i]));
        double observed = spread(group, codes.length);
        return effect(
                observed,
                codes.length,
                test,
                () -> {
                    shuffle(group, group.length, random);
                    return spread(group, codes.length);
                });
    }

    /**
     * Of one practitioner: how far the share lies from the team’s, either way. Null unless both the
     * practitioner and the others have a household.
     */
    public @Nullable Effect distance(int code, MonteCarlo test, SplittableRandom random) {
        int[] order = new int[practitioner.length];
        int own = 0;
        int others = order.length;
        for (int i = 0; i < practitioner.length; i++) {
            if (practitioner[i] == code) {
                order[own++] = i;
            } else {
                order[--others] = i;
            }
        }
        if (own == 0 || own == order.length) {
            return null;
        }
        int size = own;
        return effect(
                distance(order, size),
                size,
                test,
                () -> {
                    shuffle(order, size, random);
                    return distance(order, size);
                });
    }

    /** One statistic of households as they are dealt out. */
    @FunctionalInterface
    private interface Deal {
        double statistic();
    }

    private Effect effect(double observed, int groups, MonteCarlo test, Deal deal) {
        sum = 0;
        deals = 0;
        double least = observed * (1 - 1e-12);
        double p =
                test.p(() -> {
                    double now = deal.statistic();
                    sum += now;
                    deals++;
                    return now >= least;
                });
        return new Effect(observed, sum / deals, visits, groups, p);
    }

    private double spread(int[] group, int groups) {
        double[] over = new double[groups];
        int[] of = new int[groups];
        for (int i = 0; i < group.length; i++) {
            over[group[i]] += excess[i];
            of[group[i]] += trials[i];
        }
        double squares = 0;
        for (int g = 0; g < groups; g++) {
            squares += over[g] * over[g] / of[g];
        }
        return Math.sqrt(squares / visits);
    }

    private double distance(int[] order, int size) {
        double over = 0;
        int of = 0;
        for (int i = 0; i < size; i++) {
            over += excess[order[i]];
            of += trials[order[i]];
        }
        return Math.abs(over / of);
    }

    /** The first places of a random order. */
    private static void shuffle(int[] values, int places, SplittableRandom random) {
        for (int i = 0; i < Math.min(places, values.length - 1); i++) {
            int other = random.nextInt(i, values.length);
            int held = values[i];
            values[i] = values[other];
            values[other] = held;
        }
    }
}

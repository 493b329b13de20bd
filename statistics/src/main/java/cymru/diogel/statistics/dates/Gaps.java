package cymru.diogel.statistics.dates;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The working days from each visit to the next, in time order. */
public final class Gaps {
    private final int[] days;

    /** Gaps of 0 working days or more; 0 is a visit on the same day or over a weekend. */
    public Gaps(int... workingDays) {
        for (int gap : workingDays) {
            if (gap < 0) {
                throw new IllegalArgumentException("a gap of %d days".formatted(gap));
            }
        }
        this.days = workingDays.clone();
    }

    public int count() {
        return days.length;
    }

    public OptionalDouble mean() {
        return Arrays.stream(days).average();
    }

    public OptionalInt longest() {
        return Arrays.stream(days).max();
    }

    /** The standard deviation (with n − 1) over the mean; empty below two gaps or at mean 0. */
    public OptionalDouble variation() {
        double mean = mean().orElse(0);
        if (days.length < 2 || mean == 0) {
            return OptionalDouble.empty();
        }
        double squares = 0;
        for (int gap : days) {
            squares += (gap - mean) * (gap - mean);
        }
        return OptionalDouble.of(Math.sqrt(squares / (days.length - 1)) / mean);
    }

    /**
     * How many gaps end on each of days 1 to cap; 0 counts as 1, and what is overdue as the cap.
     */
    public int[] histogram(int cap) {
        var counts = new int[cap];
        for (int gap : days) {
            counts[Math.clamp(gap, 1, cap) - 1]++;
        }
        return counts;
    }

    /**
     * The chance of a visit on each of days 1 to longest, given none before it: (visits + ½) /
     * (still waiting + 1), the mean under a Beta(½, ½) prior.
     */
    public double[] hazard() {
        int last = longest().orElse(0);
        if (last == 0) {
            return new double[0];
        }
        var counts = histogram(last);
        var hazard = new double[last];
        int waiting = days.length;
        for (int d = 0; d < last; d++) {
            hazard[d] = (counts[d] + 0.5) / (waiting + 1);
            waiting -= counts[d];
        }
        return hazard;
    }
}

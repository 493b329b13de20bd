package cymru.diogel.statistics.scan;

/**
 * Most calls within one window of the day, S_w = max over t of #{i: t ≤ x_i ≤ t + w}.
 *
 * @param count S_w
 * @param from the earliest t at which a call begins a fullest window, in the unit of the times
 */
public record ScanStatistic(int count, int from) {

    /**
     * Of times in ascending order, in any unit; the window is closed at both ends.
     *
     * @throws IllegalArgumentException without any time
     */
    public static ScanStatistic of(int[] sorted, int window) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no times to scan");
        }
        int best = 0;
        int from = 0;
        int end = 0;
        for (int start = 0; start < sorted.length; start++) {
            while (end < sorted.length && sorted[end] <= sorted[start] + window) {
                end++;
            }
            if (end - start > best) {
                best = end - start;
                from = sorted[start];
            }
        }
        return new ScanStatistic(best, from);
    }

    /**
     * P(all n times lie within a window) for n independent uniform times: nρⁿ⁻¹ − (n−1)ρⁿ.
     *
     * @param n number of times, at least 1
     * @param share ρ, the window over the length of the day's envelope, 0 to 1
     */
    public static double allWithin(int n, double share) {
        if (n < 1 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("n %d, share %s".formatted(n, share));
        }
        return n * Math.pow(share, n - 1) - (n - 1) * Math.pow(share, n);
    }

    /**
     * The same for times on a grid: [M + Σ_{r=1..g} (M − r)((r+1)ⁿ − 2rⁿ + (r−1)ⁿ)] / Mⁿ.
     *
     * @param n number of times, at least 1
     * @param points M, equally likely points of the grid
     * @param steps g, steps of the grid in the window, less than M
     */
    public static double allWithin(int n, int points, int steps) {
        if (n < 1 || points < 1 || steps < 0 || steps >= points) {
            throw new IllegalArgumentException(
                    "n %d, %d points, %d steps".formatted(n, points, steps));
        }
        double sum = points * Math.pow(points, -n);
        for (int r = 1; r <= steps; r++) {
            double second = power(r + 1, points, n) - 2 * power(r, points, n);
            sum += (points - r) * (second + power(r - 1, points, n));
        }
        return sum;
    }

    private static double power(int r, int points, int n) {
        return Math.pow((double) r / points, n);
    }
}

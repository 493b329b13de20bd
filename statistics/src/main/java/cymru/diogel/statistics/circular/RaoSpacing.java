package cymru.diogel.statistics.circular;

import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * Rao’s test that points are spaced evenly: half the sum of how far each gap is from its share.
 *
 * @param n the number of points
 * @param degrees U, from 0 for a perfect grid to 360 (1 − 1/n) for a single place
 */
public record RaoSpacing(int n, double degrees) {
    private static final double FULL = 360;

    public RaoSpacing {
        if (n < 1 || !(degrees >= 0 && degrees <= FULL)) {
            throw new IllegalArgumentException("U %s of %d".formatted(degrees, n));
        }
    }

    /** The statistic of one or more angles in radians. */
    public static RaoSpacing of(double[] angles) {
        if (angles.length == 0) {
            throw new IllegalArgumentException("the spacing of no angles");
        }
        var sorted = Turn.sortedAngles(angles);
        int n = sorted.length;
        double share = 2 * Math.PI / n;
        double previous = sorted[n - 1] - 2 * Math.PI;
        double sum = 0;
        for (double angle : sorted) {
            sum += Math.abs(angle - previous - share);
            previous = angle;
        }
        return new RaoSpacing(n, Math.min(FULL, Math.toDegrees(sum / 2)));
    }

    /** P(U ≥ observed) if the points are independent and uniform on the circle. */
    public double p() {
        return Spacings.above(degrees / FULL, n);
    }

    /** The U that n ≥ 2 uniform points reach or pass with probability alpha. */
    public static double critical(int n, double alpha) {
        if (n < 2 || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("level %s of %d".formatted(alpha, n));
        }
        var solver = new BracketingNthOrderBrentSolver(1e-12, 1e-9, 5);
        return solver.solve(
                200, degrees -> Spacings.above(degrees / FULL, n) - alpha, 0, FULL - FULL / n);
    }
}

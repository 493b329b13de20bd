package cymru.diogel.statistics.epidemic.alarms;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * A Poisson regression with a log link whose variance is φ times the mean, by reweighted least
 * squares. Source: McCullagh and Nelder 1989.
 *
 * @param coefficients one a column
 * @param fitted the means, one a row
 * @param dispersion φ, at least 1
 * @param leverage of each row, 0 to 1
 */
record QuasiPoisson(double[] coefficients, double[] fitted, double dispersion, double[] leverage) {
    private static final int MOST_STEPS = 100;
    private static final double TOLERANCE = 1e-12;

    /**
     * Fits.
     *
     * @param rows the design, each row as long as the others
     * @param counts one a row, at least 0
     * @param weights one a row, above 0
     */
    static QuasiPoisson fit(double[][] rows, double[] counts, double[] weights) {
        var means = new double[counts.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = counts[i] + 0.1;
        }
        double[] beta = new double[rows[0].length];
        double deviance = Double.MAX_VALUE;
        RealMatrix scaled = new Array2DRowRealMatrix(rows);
        for (int step = 0; step < MOST_STEPS; step++) {
            scaled = scaled(rows, means, weights);
            beta = solve(scaled, response(counts, means, weights));
            for (int i = 0; i < means.length; i++) {
                means[i] = Math.exp(product(rows[i], beta));
            }
            double next = deviance(counts, means, weights);
            if (Math.abs(next - deviance) <= TOLERANCE * (Math.abs(next) + 0.1)) {
                break;
            }
            deviance = next;
        }
        var leverage = leverage(scaled(rows, means, weights));
        int free = counts.length - beta.length;
        double dispersion = Math.max(1, pearson(counts, means, weights) / free);
        return new QuasiPoisson(beta, means, dispersion, leverage);
    }

    /** The mean that a row of the design has. */
    double predict(double[] row) {
        return Math.exp(product(row, coefficients));
    }

    private static RealMatrix scaled(double[][] rows, double[] means, double[] weights) {
        var matrix = new double[rows.length][rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            double root = Math.sqrt(weights[i] * means[i]);
            for (int j = 0; j < matrix[i].length; j++) {
                matrix[i][j] = root * rows[i][j];
            }
        }
        return new Array2DRowRealMatrix(matrix, false);
    }

    private static double[] response(double[] counts, double[] means, double[] weights) {
        var z = new double[counts.length];
        for (int i = 0; i < z.length; i++) {
            double working = Math.log(means[i]) + (counts[i] - means[i]) / means[i];
            z[i] = Math.sqrt(weights[i] * means[i]) * working;
        }
        return z;
    }

    private static double[] solve(RealMatrix scaled, double[] response) {
        return new QRDecomposition(scaled)
                .getSolver()
                .solve(new ArrayRealVector(response, false))
                .toArray();
    }

    // The squared lengths of the rows of an orthonormal basis of the columns.
    private static double[] leverage(RealMatrix scaled) {
        var q = new QRDecomposition(scaled).getQ();
        var leverage = new double[scaled.getRowDimension()];
        for (int i = 0; i < leverage.length; i++) {
            for (int j = 0; j < scaled.getColumnDimension(); j++) {
                leverage[i] += q.getEntry(i, j) * q.getEntry(i, j);
            }
        }
        return leverage;
    }

    private static double deviance(double[] counts, double[] means, double[] weights) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double log = counts[i] == 0 ? 0 : counts[i] * Math.log(counts[i] / means[i]);
            sum += 2 * weights[i] * (log - counts[i] + means[i]);
        }
        return sum;
    }

    private static double pearson(double[] counts, double[] means, double[] weights) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += weights[i] * (counts[i] - means[i]) * (counts[i] - means[i]) / means[i];
        }
        return sum;
    }

    private static double product(double[] row, double[] beta) {
        double sum = 0;
        for (int j = 0; j < beta.length; j++) {
            sum += row[j] * beta[j];
        }
        return sum;
    }
}

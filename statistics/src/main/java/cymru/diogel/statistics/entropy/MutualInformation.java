package cymru.diogel.statistics.entropy;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * How much the kind of a visit, planned or unannounced, tells of its window. Nothing at all is not
 * good in itself: it means that unannounced visits fall where planned ones do.
 *
 * @param plugIn the mutual information of the observed shares, in nats; never below 0
 * @param shrink that of the shares of the whole table, empty columns included, after shrinkage
 * @param g 2 n times the plug-in
 * @param degreesOfFreedom (rows − 1) (columns − 1), counting those that are not empty
 * @param p the asymptotic P(χ² ≥ g); decide by {@link Labels#permutationP} instead
 */
public record MutualInformation(
        double plugIn, double shrink, double g, int degreesOfFreedom, double p) {
    /** The information in a table of counts: rows are kinds, columns are all feasible windows. */
    public static MutualInformation of(int[][] table) {
        int columns = table[0].length;
        var cells = new int[table.length * columns];
        for (int row = 0; row < table.length; row++) {
            System.arraycopy(table[row], 0, cells, row * columns, columns);
        }
        int n = Counts.total(cells);
        if (n == 0) {
            throw new IllegalArgumentException("the mutual information of no visits");
        }
        double plugIn = information(cells, columns, 0);
        double shrink = information(cells, columns, Shrinkage.intensity(cells));
        double g = 2 * n * plugIn;
        int freedom = (occupiedRows(table) - 1) * (occupiedColumns(table) - 1);
        double p = freedom == 0 ? 1 : Gamma.regularizedGammaQ(freedom / 2.0, g / 2);
        return new MutualInformation(plugIn, shrink, g, freedom, p);
    }

    private static double information(int[] cells, int columns, double lambda) {
        int n = Counts.total(cells);
        var rowShares = new double[cells.length / columns];
        var columnShares = new double[columns];
        var shares = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            shares[i] = lambda / cells.length + (1 - lambda) * cells[i] / n;
            rowShares[i / columns] += shares[i];
            columnShares[i % columns] += shares[i];
        }
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            if (shares[i] > 0) {
                double independent = rowShares[i / columns] * columnShares[i % columns];
                sum += shares[i] * Math.log(shares[i] / independent);
            }
        }
        return Math.max(0, sum);
    }

    private static int occupiedRows(int[][] table) {
        int occupied = 0;
        for (int[] row : table) {
            occupied += Counts.total(row) > 0 ? 1 : 0;
        }
        return occupied;
    }

    private static int occupiedColumns(int[][] table) {
        return Counts.occupied(columnTotals(table));
    }

    private static int[] columnTotals(int[][] table) {
        var totals = new int[table[0].length];
        for (int[] row : table) {
            Arrays.setAll(totals, column -> totals[column] + row[column]);
        }
        return totals;
    }
}

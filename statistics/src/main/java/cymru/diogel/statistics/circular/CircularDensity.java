package cymru.diogel.statistics.circular;

import cymru.diogel.statistics.functions.Bessel;

/**
 * The density of angles round the circle, smoothed by a von Mises kernel of fixed concentration.
 */
public final class CircularDensity {
    /** A kernel of about 32 minutes on the day, the same for all so that pictures compare. */
    public static final double HEAT_MAP = 50;

    private final double[] angles;
    private final double concentration;
    private final double scale;

    /**
     * @param angles one or more angles in radians
     * @param concentration κ of the kernel, at least 0
     */
    public CircularDensity(double[] angles, double concentration) {
        if (angles.length == 0 || !(concentration >= 0)) {
            throw new IllegalArgumentException(
                    "%d angles smoothed by %s".formatted(angles.length, concentration));
        }
        this.angles = angles.clone();
        this.concentration = concentration;
        this.scale = 1 / (2 * Math.PI * angles.length * Bessel.scaledI(0, concentration));
    }

    /** The density per radian at an angle; × 2π / 24 is the density per hour of the day. */
    public double at(double angle) {
        double sum = 0;
        for (double observed : angles) {
            sum += Math.exp(concentration * (Math.cos(angle - observed) - 1));
        }
        return sum * scale;
    }

    /** The density per radian at so many angles, evenly spaced from 0. */
    public double[] grid(int points) {
        var grid = new double[points];
        for (int i = 0; i < points; i++) {
            grid[i] = at(2 * Math.PI * i / points);
        }
        return grid;
    }
}

package cymru.diogel.statistics.scan;

import java.util.function.IntSupplier;

/**
 * Day of the week and hour of the day together: the larger of the two statistics, each standardised
 * by its mean and spread under the null (max-T), which pays for looking twice.
 */
public final class JointTest {
    private static final int PILOT = 100;

    private final IntSupplier hour;
    private final IntSupplier day;
    private final Scale hourScale;
    private final Scale dayScale;

    /** Standardises by a pilot of 100 draws, which are not used again. */
    public JointTest(ScanNull hours, WeekdayNull days) {
        hour = hours::sample;
        day = days::sample;
        hourScale = Scale.of(hour);
        dayScale = Scale.of(day);
    }

    /** Monte Carlo p of the observed pair. */
    public double p(int hourCount, int dayCount, MonteCarlo test) {
        double observed = larger(hourCount, dayCount);
        return test.p(() -> larger(hour.getAsInt(), day.getAsInt()) >= observed);
    }

    private double larger(int hourCount, int dayCount) {
        return Math.max(hourScale.standardised(hourCount), dayScale.standardised(dayCount));
    }

    private record Scale(double mean, double spread) {
        static Scale of(IntSupplier statistic) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < PILOT; i++) {
                int value = statistic.getAsInt();
                sum += value;
                squares += (double) value * value;
            }
            double mean = sum / PILOT;
            double variance = Math.max(0, squares / PILOT - mean * mean);
            // a statistic that cannot vary says nothing, and must not divide by zero
            return new Scale(mean, Math.max(Math.sqrt(variance), 1e-3));
        }

        double standardised(int value) {
            return (value - mean) / spread;
        }
    }
}

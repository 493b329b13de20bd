package cymru.diogel.statistics.patterns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Appearances by day of the week (Monday 0) and clock hour; counts, never a verdict. */
public final class HeatMap {
    public static final int DAYS = 7;
    public static final int HOURS = 24;

    private final int[] planned;
    private final int[] unannounced;

    HeatMap() {
        planned = new int[DAYS * HOURS];
        unannounced = new int[DAYS * HOURS];
    }

    public int planned(int weekday, int hour) {
        return planned[weekday * HOURS + hour];
    }

    public int unannounced(int weekday, int hour) {
        return unannounced[weekday * HOURS + hour];
    }

    void add(int weekday, int hour, boolean isUnannounced) {
        (isUnannounced ? unannounced : planned)[weekday * HOURS + hour]++;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeatMap map
                && Arrays.equals(planned, map.planned)
                && Arrays.equals(unannounced, map.unannounced);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(planned) + Arrays.hashCode(unannounced);
    }
}

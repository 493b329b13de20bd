package cymru.diogel.statistics.visits;

/**
 * Counts by hour of the week, planned and unannounced, and the sums of cosines and sines over the
 * day and over the week, household by household in one pass over sorted columns.
 *
 * <p>A minute of the week, Monday 00:00 = 0, is an index into tables of 10,080 entries.
 */
public final class WeekSums {
    public static final int WEEK_MINUTES = 10_080;
    public static final int WEEK_HOURS = 168;

    private static final byte[] HOUR = new byte[WEEK_MINUTES];
    private static final double[] TRIGONOMETRY = new double[4 * WEEK_MINUTES];

    static {
        for (int minute = 0; minute < WEEK_MINUTES; minute++) {
            double day = 2 * Math.PI * (minute % 1440) / 1440;
            double week = 2 * Math.PI * minute / WEEK_MINUTES;
            HOUR[minute] = (byte) (minute / 60);
            TRIGONOMETRY[4 * minute] = Math.cos(day);
            TRIGONOMETRY[4 * minute + 1] = Math.sin(day);
            TRIGONOMETRY[4 * minute + 2] = Math.cos(week);
            TRIGONOMETRY[4 * minute + 3] = Math.sin(week);
        }
    }

    private final int[] counts = new int[2 * WEEK_HOURS];
    private double cosDay;
    private double sinDay;
    private double cosWeek;
    private double sinWeek;

    private WeekSums() {}

    /** Told of each household in turn; the sums are only good until it returns. */
    @FunctionalInterface
    public interface PerHousehold {
        void accept(int household, WeekSums sums);
    }

    /**
     * Runs over all appearances.
     *
     * @param household codes, equal ones together
     * @param minuteOfWeek 0 to 10,079
     * @param unannounced 1 for unannounced, 0 for planned
     */
    public static void forEachHousehold(
            int[] household, char[] minuteOfWeek, byte[] unannounced, PerHousehold action) {
        var sums = new WeekSums();
        int at = 0;
        while (at < household.length) {
            int end = at + 1;
            while (end < household.length && household[end] == household[at]) {
                end++;
            }
            sums.add(minuteOfWeek, unannounced, at, end);
            action.accept(household[at], sums);
            sums.clear(minuteOfWeek, unannounced, at, end);
            at = end;
        }
    }

    /** Appearances in an hour of the week, Monday 00:00 first. */
    public int count(int hour, boolean isUnannounced) {
        return counts[2 * hour + (isUnannounced ? 1 : 0)];
    }

    /** Σ cos θ over the day. */
    public double cosDay() {
        return cosDay;
    }

    /** Σ sin θ over the day. */
    public double sinDay() {
        return sinDay;
    }

    /** Σ cos θ over the week. */
    public double cosWeek() {
        return cosWeek;
    }

    /** Σ sin θ over the week. */
    public double sinWeek() {
        return sinWeek;
    }

    private void add(char[] minuteOfWeek, byte[] unannounced, int from, int to) {
        double cd = 0;
        double sd = 0;
        double cw = 0;
        double sw = 0;
        for (int i = from; i < to; i++) {
            int minute = minuteOfWeek[i];
            int entry = 4 * minute;
            cd += TRIGONOMETRY[entry];
            sd += TRIGONOMETRY[entry + 1];
            cw += TRIGONOMETRY[entry + 2];
            sw += TRIGONOMETRY[entry + 3];
            counts[2 * (HOUR[minute] & 255) + unannounced[i]]++;
        }
        cosDay = cd;
        sinDay = sd;
        cosWeek = cw;
        sinWeek = sw;
    }

    /** Only the cells in use, which for a household are few of the 336. */
    private void clear(char[] minuteOfWeek, byte[] unannounced, int from, int to) {
        for (int i = from; i < to; i++) {
            counts[2 * (HOUR[minuteOfWeek[i]] & 255) + unannounced[i]] = 0;
        }
    }
}

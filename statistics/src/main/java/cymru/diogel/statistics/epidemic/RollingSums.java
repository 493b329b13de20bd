package cymru.diogel.statistics.epidemic;

/** Sums over the last so many days, which a weekend’s delay cannot bend. */
public final class RollingSums {
    private RollingSums() {}

    /**
     * The sum of each day and those before it.
     *
     * @param counts day by day
     * @param days at least 1
     * @return as long as the counts less days − 1; the first is of the first whole window
     */
    public static int[] of(int[] counts, int days) {
        var sums = new int[Math.max(0, counts.length - days + 1)];
        int sum = 0;
        for (int day = 0; day < counts.length; day++) {
            sum += counts[day] - (day >= days ? counts[day - days] : 0);
            if (day >= days - 1) {
                sums[day - days + 1] = sum;
            }
        }
        return sums;
    }
}

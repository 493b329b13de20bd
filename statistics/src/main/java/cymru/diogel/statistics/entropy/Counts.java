package cymru.diogel.statistics.entropy;

/** Sums over the counts of windows. */
final class Counts {
    private Counts() {}

    static int total(int[] counts) {
        int total = 0;
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("a count of " + count);
            }
            total = Math.addExact(total, count);
        }
        return total;
    }

    static int occupied(int[] counts) {
        int occupied = 0;
        for (int count : counts) {
            occupied += count > 0 ? 1 : 0;
        }
        return occupied;
    }
}

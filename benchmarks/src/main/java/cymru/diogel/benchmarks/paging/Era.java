package cymru.diogel.benchmarks.paging;

/**
 * A year that is written down once more, so many years earlier.
 *
 * @param years how many years ago
 * @param people how many years ago those were known whose year it is: none, and they are open
 *     today; those of an earlier time are written down anew in its first year
 */
record Era(int years, int people) {
    private static final int OPEN = 3;
    private static final int MIDDLE = 6;

    /** The children of today have had four such years; those before them three each. */
    static Era of(int years) {
        return new Era(years, years <= OPEN ? 0 : years <= MIDDLE ? OPEN + 1 : MIDDLE + 1);
    }

    boolean isToday() {
        return years == 0;
    }

    /** Whether people come with it, or only more of what happened to them. */
    boolean bringsPeople() {
        return years == people;
    }

    /** So many days that each falls on the same day of the week. */
    int days() {
        return years * 364;
    }
}

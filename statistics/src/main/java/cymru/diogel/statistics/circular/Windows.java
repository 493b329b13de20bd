package cymru.diogel.statistics.circular;

/** The ways to cut the week into windows of one hour. */
public enum Windows {
    HOUR(24),
    HOUR_BY_DAY_TYPE(48),
    HOUR_BY_WEEKDAY(168);

    private static final int DAY = 1_440;
    private static final int WORKING_WEEK = 5 * DAY;

    private final int count;

    Windows(int count) {
        this.count = count;
    }

    public int count() {
        return count;
    }

    /**
     * The window of a minute of the week, Monday 00:00 being 0 and Sunday 23:59 being 10,079. By
     * day type, the hours of Monday to Friday come before those of the weekend.
     */
    public int of(int minuteOfWeek) {
        if (minuteOfWeek < 0 || minuteOfWeek >= 7 * DAY) {
            throw new IllegalArgumentException("minute of week " + minuteOfWeek);
        }
        int hour = minuteOfWeek % DAY / 60;
        return switch (this) {
            case HOUR -> hour;
            case HOUR_BY_DAY_TYPE -> minuteOfWeek < WORKING_WEEK ? hour : 24 + hour;
            case HOUR_BY_WEEKDAY -> minuteOfWeek / 60;
        };
    }
}

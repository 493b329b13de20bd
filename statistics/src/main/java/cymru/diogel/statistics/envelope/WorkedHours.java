package cymru.diogel.statistics.envelope;

/** The clock hours of the week in which anybody was rostered within the hours of policy. */
public final class WorkedHours {
    private static final int HOURS = 24;

    private final boolean[] worked = new boolean[7 * HOURS];

    /** Of all practitioners of a rota, over all its weeks. */
    public WorkedHours(Rota rota, Hours policy) {
        for (int practitioner = 0; practitioner < rota.practitioners(); practitioner++) {
            int end = rota.end(practitioner);
            for (int at = rota.first(practitioner, Integer.MIN_VALUE); at < end; at++) {
                int from = Math.max(rota.fromMinute(at), policy.fromMinute());
                int to = Math.min(rota.toMinute(at), policy.toMinute());
                int weekday = Math.floorMod(rota.epochDay(at) + 3, 7);
                for (int hour = from / 60; hour * 60 < to && from < to; hour++) {
                    worked[weekday * HOURS + hour] = true;
                }
            }
        }
    }

    /** Whether anybody was ever at work then; Monday is 0. */
    public boolean isStaffed(int weekday, int hour) {
        return worked[weekday * HOURS + hour];
    }
}

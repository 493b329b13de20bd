package cymru.diogel.statistics.envelope;

import java.util.Locale;

/** A stretch of one local day, from a minute up to but not including another. */
public record Hours(int fromMinute, int toMinute) {
    public Hours {
        if (fromMinute < 0 || fromMinute >= toMinute || toMinute > 1440) {
            throw new IllegalArgumentException(
                    "from minute %d to %d. Maybe it crosses midnight: make it two."
                            .formatted(fromMinute, toMinute));
        }
    }

    /** Reads "07:30-20:00"; "24:00" is the end of the day. */
    public static Hours parse(String text) {
        String[] ends = text.strip().split("\\s*[-–]\\s*", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("hours are written 07:30-20:00, not " + text);
        }
        return new Hours(minute(ends[0]), minute(ends[1]));
    }

    public boolean contains(int minute) {
        return fromMinute <= minute && minute < toMinute;
    }

    /** The very end counts too: a time just before it is rounded up to it. */
    public boolean couldBeRecordedAs(int minute) {
        return fromMinute <= minute && minute <= toMinute;
    }

    public int minutes() {
        return toMinute - fromMinute;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%02d:%02d-%02d:%02d",
                fromMinute / 60,
                fromMinute % 60,
                toMinute / 60,
                toMinute % 60);
    }

    private static int minute(String clock) {
        if (!clock.matches("\\d{1,2}:[0-5]\\d")) {
            throw new IllegalArgumentException("a time is written 07:30, not " + clock);
        }
        int colon = clock.indexOf(':');
        return Integer.parseInt(clock, 0, colon, 10) * 60
                + Integer.parseInt(clock, colon + 1, clock.length(), 10);
    }
}

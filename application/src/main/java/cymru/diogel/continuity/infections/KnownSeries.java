package cymru.diogel.continuity.infections;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.statistics.epidemic.Nowcast;
import cymru.diogel.statistics.epidemic.ReportingTriangle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was known of an area at a moment: its cases day by day without a gap.
 *
 * @param first the day of the first count
 * @param cases in people, the oldest day first
 * @param tests people tested, −1 where that was not published
 * @param published the publication that it rests on
 * @param delays how late cases were reported of the last weeks, or null where too few publications
 *     are known
 */
public record KnownSeries(
        Area area,
        LocalDate first,
        int[] cases,
        int[] tests,
        Instant published,
        @Nullable ReportingTriangle delays) {
    /** The longest delay that is told apart, in days. */
    public static final int LONGEST_DELAY = 14;

    /** A day counts as complete when on average so much of it is reported. */
    public static final double COMPLETE = 0.85;

    // Public Health Wales leaves the last two days out of its own weeks.
    private static final int LEFT_OUT = 2;

    public LocalDate last() {
        return first.plusDays(cases.length - 1);
    }

    /** The day of the publication. */
    public LocalDate publishedOn() {
        return WallClock.shown(published).toLocalDate();
    }

    /** The last day of which nearly all is reported. */
    public LocalDate lastComplete() {
        var triangle = delays;
        if (triangle == null) {
            return last().minusDays(LEFT_OUT);
        }
        var share = Nowcast.of(triangle, LONGEST_DELAY).share();
        int delay = 0;
        while (delay < LONGEST_DELAY && share[delay] < COMPLETE) {
            delay++;
        }
        var complete = publishedOn().minusDays(delay);
        return complete.isAfter(last()) ? last() : complete;
    }

    /** The days left out of every week for being incomplete. */
    public int daysLeftOut() {
        return (int) ChronoUnit.DAYS.between(lastComplete(), last());
    }

    /** The cases up to a day, the oldest first; none before the first. */
    public int[] upTo(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first, day) + 1;
        return Arrays.copyOf(cases, Math.clamp(days, 0, cases.length));
    }

    /** Cases of the seven days to a day. */
    public int week(LocalDate to) {
        int until = upTo(to).length;
        int from = upTo(to.minusDays(7)).length;
        return Arrays.stream(cases, from, until).sum();
    }

    /** People tested in the seven days to a day, or −1 where that was not published. */
    public int tested(LocalDate to) {
        int until = upTo(to).length;
        int from = upTo(to.minusDays(7)).length;
        return Arrays.stream(tests, from, until).anyMatch(it -> it < 0)
                ? -1
                : Arrays.stream(tests, from, until).sum();
    }

    /** Whether there is a whole week to a day. */
    public boolean hasWeek(LocalDate to) {
        return !to.isAfter(last()) && !to.minusDays(6).isBefore(first);
    }
}

package cymru.diogel.statistics.visits;

/**
 * How far the recorded times of a group of visits can be trusted, counted on rows.
 *
 * @param rows visits in the group
 * @param usable rows whose hour and notice are known, in person at the home
 * @param timed rows with a typed or device time
 * @param heaped timed rows at :00 or :30
 * @param atDefault timed rows exactly at the form's default minute
 * @param delayKnown rows of which the time of entry is known
 * @param late of those, rows entered more than 48 hours after the visit
 * @param stamped rows whose time the device stamped
 * @param unknownNotice rows that do not say whether the visit was planned
 * @param medianStampGap median of |typed time − device stamp| in minutes, NaN when never known
 */
public record VisitQuality(
        int rows,
        int usable,
        int timed,
        int heaped,
        int atDefault,
        int delayKnown,
        int late,
        int stamped,
        int unknownNotice,
        double medianStampGap) {

    /** Share of minutes in {0, 30} over 2/60: 1 is no heaping, 30 is all; NaN without times. */
    public double heapingIndex() {
        return (double) heaped / timed * 30;
    }

    public double usableShare() {
        return (double) usable / rows;
    }

    public double atDefaultShare() {
        return (double) atDefault / timed;
    }

    public double lateShare() {
        return (double) late / delayKnown;
    }

    public double stampedShare() {
        return (double) stamped / rows;
    }

    public double unknownShare() {
        return (double) unknownNotice / rows;
    }
}

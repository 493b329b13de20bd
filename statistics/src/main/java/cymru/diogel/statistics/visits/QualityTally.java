package cymru.diogel.statistics.visits;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts how far the times of some rows can be trusted. */
public final class QualityTally {
    private static final int LATE_MINUTES = 48 * 60;

    private final VisitTable visits;
    private final int formMinute;
    private int rows;
    private int usable;
    private int timed;
    private int heaped;
    private int atDefault;
    private int delayKnown;
    private int late;
    private int stamped;
    private int unknownNotice;
    private int[] gaps = new int[8];
    private int gapsKnown;

    private QualityTally(VisitTable visits, int formMinute) {
        this.visits = visits;
        this.formMinute = formMinute;
    }

    /**
     * Looks at the given rows.
     *
     * @param formMinute minute of day that the form offers by default, or −1 for none
     */
    public static VisitQuality of(VisitTable visits, IntStream rows, int formMinute) {
        var tally = new QualityTally(visits, formMinute);
        rows.forEach(tally::add);
        return new VisitQuality(
                tally.rows,
                tally.usable,
                tally.timed,
                tally.heaped,
                tally.atDefault,
                tally.delayKnown,
                tally.late,
                tally.stamped,
                tally.unknownNotice,
                tally.medianGap());
    }

    private void add(int row) {
        rows++;
        usable += Usability.exclusion(visits, row) == null ? 1 : 0;
        stamped += visits.source(row) == TimeSource.DEVICE ? 1 : 0;
        unknownNotice += visits.notice(row) == Notice.UNKNOWN ? 1 : 0;
        int minute = Usability.minute(visits, row);
        if (minute >= 0) {
            timed++;
            heaped += minute % 30 == 0 ? 1 : 0;
            atDefault += minute == formMinute ? 1 : 0;
        }
        if (visits.delayMinutes(row) >= 0) {
            delayKnown++;
            late += visits.delayMinutes(row) > LATE_MINUTES ? 1 : 0;
        }
        if (visits.stampGapMinutes(row) != Visit.NO_STAMP) {
            if (gapsKnown == gaps.length) {
                gaps = Arrays.copyOf(gaps, gapsKnown * 2);
            }
            gaps[gapsKnown++] = Math.abs(visits.stampGapMinutes(row));
        }
    }

    private double medianGap() {
        if (gapsKnown == 0) {
            return Double.NaN;
        }
        Arrays.sort(gaps, 0, gapsKnown);
        return (gaps[(gapsKnown - 1) / 2] + gaps[gapsKnown / 2]) / 2.0;
    }
}

package cymru.diogel.statistics.visits;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Calls at a household's door, sorted by household and time: visits in person at the home whose
 * starts lie within 30 minutes on one date are one appearance, siblings and failed calls included.
 *
 * <p>An appearance is UNANNOUNCED only if every merged visit is; PLANNED if any is; else UNKNOWN.
 * Visits without a usable time make one untimed appearance a household and date.
 */
public final class Appearances {
    static final int MERGE_MINUTES = 30;

    private static final Notice[] NOTICES = Notice.values();

    private final int[] starts;
    private final int[] household;
    private final int[] epochDay;
    private final short[] minute;
    private final byte[] notice;
    private final int[] practitioner;
    private final int[] team;
    private final int[] firstRow;
    private final int[] rowOrder;

    Appearances(AppearanceColumns columns) {
        int size = columns.size;
        starts = columns.starts;
        household = new int[size];
        for (int code = 0; code < starts.length - 1; code++) {
            Arrays.fill(household, starts[code], starts[code + 1], code);
        }
        epochDay = Arrays.copyOf(columns.epochDay, size);
        minute = Arrays.copyOf(columns.minute, size);
        notice = Arrays.copyOf(columns.notice, size);
        practitioner = Arrays.copyOf(columns.practitioner, size);
        team = Arrays.copyOf(columns.team, size);
        firstRow = Arrays.copyOf(columns.firstRow, size + 1);
        rowOrder = columns.rowOrder;
    }

    public static Appearances of(VisitTable visits) {
        return new Appearances(new AppearanceColumns(visits));
    }

    public int size() {
        return epochDay.length;
    }

    public int households() {
        return starts.length - 1;
    }

    /** Index of the household's first appearance; its last is before {@link #end}. */
    public int start(int household) {
        return starts[household];
    }

    public int end(int household) {
        return starts[household + 1];
    }

    public int household(int appearance) {
        return household[appearance];
    }

    public int epochDay(int appearance) {
        return epochDay[appearance];
    }

    /** Minute of the local day of the first merged start, or {@link Visit#NO_TIME}. */
    public int minute(int appearance) {
        return minute[appearance];
    }

    public Notice notice(int appearance) {
        return NOTICES[notice[appearance]];
    }

    public int practitioner(int appearance) {
        return practitioner[appearance];
    }

    public int team(int appearance) {
        return team[appearance];
    }

    /** Whether hour and notice are both known, so that the appearance takes part in patterns. */
    public boolean isUsable(int appearance) {
        return minute[appearance] >= 0 && notice(appearance) != Notice.UNKNOWN;
    }

    public boolean isUnannounced(int appearance) {
        return minute[appearance] >= 0 && notice(appearance) == Notice.UNANNOUNCED;
    }

    public boolean isPlanned(int appearance) {
        return minute[appearance] >= 0 && notice(appearance) == Notice.PLANNED;
    }

    /** The rows of the visit table that were merged into this appearance. */
    public int[] rows(int appearance) {
        return Arrays.copyOfRange(rowOrder, firstRow[appearance], firstRow[appearance + 1]);
    }

    /** The rows behind every appearance that is asked for, in order of household and time. */
    public int[] rows(IntPredicate wanted) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if (wanted.test(i)) {
                for (int at = firstRow[i]; at < firstRow[i + 1]; at++) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = rowOrder[at];
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Monday 0 to Sunday 6 of a day counted from 1970-01-01, which was a Thursday. */
    public static int weekday(int epochDay) {
        return Math.floorMod(epochDay + 3, 7);
    }
}

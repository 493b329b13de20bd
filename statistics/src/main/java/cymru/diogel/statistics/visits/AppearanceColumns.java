package cymru.diogel.statistics.visits;

import java.util.Arrays;

/** Sorts visits by household and time and merges those of one call; filled on construction. */
@SuppressWarnings("EnumOrdinal") // a byte a row; ordinals never leave the process
final class AppearanceColumns {
    private static final int PLANNED_SEEN = 1;
    private static final int UNKNOWN_SEEN = 2;

    final int[] starts;
    final int[] epochDay;
    final short[] minute;
    final byte[] notice;
    final int[] practitioner;
    final int[] team;
    final int[] firstRow;
    final int[] rowOrder;
    int size;

    private final VisitTable visits;

    AppearanceColumns(VisitTable visits) {
        this.visits = visits;
        int[] bounds = new int[visits.households() + 1];
        rowOrder = byHousehold(bounds);
        int rows = rowOrder.length;
        starts = new int[visits.households() + 1];
        epochDay = new int[rows];
        minute = new short[rows];
        notice = new byte[rows];
        practitioner = new int[rows];
        team = new int[rows];
        firstRow = new int[rows + 1];
        for (int household = 0; household < visits.households(); household++) {
            starts[household] = size;
            sortByTime(bounds[household], bounds[household + 1]);
            merge(bounds[household], bounds[household + 1]);
        }
        starts[visits.households()] = size;
        firstRow[size] = rows;
    }

    /** Counting sort of the rows that are calls at the home; fills where each household begins. */
    private int[] byHousehold(int[] bounds) {
        int[] next = new int[bounds.length + 1];
        for (int row = 0; row < visits.rows(); row++) {
            if (Usability.isCallAtHome(visits, row)) {
                next[visits.household(row) + 1]++;
            }
        }
        for (int household = 1; household < next.length; household++) {
            next[household] += next[household - 1];
        }
        System.arraycopy(next, 0, bounds, 0, bounds.length);
        int[] order = new int[bounds[bounds.length - 1]];
        for (int row = 0; row < visits.rows(); row++) {
            if (Usability.isCallAtHome(visits, row)) {
                order[next[visits.household(row)]++] = row;
            }
        }
        return order;
    }

    /** By date, then untimed first, then minute, then row. */
    private void sortByTime(int from, int to) {
        long[] keys = new long[to - from];
        for (int at = from; at < to; at++) {
            int row = rowOrder[at];
            long time = ((long) visits.epochDay(row) << 11) + Usability.minute(visits, row) + 1;
            keys[at - from] = (time << 31) | row;
        }
        Arrays.sort(keys);
        for (int at = from; at < to; at++) {
            rowOrder[at] = (int) (keys[at - from] & Integer.MAX_VALUE);
        }
    }

    private void merge(int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            int seen = 0;
            while (end < to && isSameCall(rowOrder[at], rowOrder[end])) {
                seen |= seen(visits.notice(rowOrder[end]));
                end++;
            }
            add(at, seen);
            at = end;
        }
    }

    private boolean isSameCall(int first, int row) {
        if (visits.epochDay(first) != visits.epochDay(row)) {
            return false;
        }
        int began = Usability.minute(visits, first);
        int begins = Usability.minute(visits, row);
        if (began < 0 || begins < 0) {
            return began == begins;
        }
        return begins - began <= Appearances.MERGE_MINUTES;
    }

    private void add(int at, int seen) {
        int row = rowOrder[at];
        epochDay[size] = visits.epochDay(row);
        minute[size] = (short) Usability.minute(visits, row);
        notice[size] = (byte) merged(seen).ordinal();
        practitioner[size] = visits.practitioner(row);
        team[size] = visits.team(row);
        firstRow[size] = at;
        size++;
    }

    private static int seen(Notice notice) {
        return switch (notice) {
            case PLANNED -> PLANNED_SEEN;
            case UNKNOWN -> UNKNOWN_SEEN;
            case UNANNOUNCED -> 0;
        };
    }

    private static Notice merged(int seen) {
        if ((seen & PLANNED_SEEN) != 0) {
            return Notice.PLANNED;
        }
        return seen == 0 ? Notice.UNANNOUNCED : Notice.UNKNOWN;
    }
}

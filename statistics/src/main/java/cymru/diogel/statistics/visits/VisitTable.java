package cymru.diogel.statistics.visits;

import java.util.Arrays;

/** Visits as columns, about 21 bytes a row, in the order in which they were appended. */
@SuppressWarnings("EnumOrdinal") // a byte a row; ordinals never leave the process
public final class VisitTable {
    private static final Notice[] NOTICES = Notice.values();
    private static final TimeSource[] SOURCES = TimeSource.values();
    private static final int AT_HOME = 16;
    private static final int IN_PERSON = 32;
    private static final int ACCESS = 64;

    private int rows;
    private int households;
    private int practitioners;
    private int teams;
    private int[] household;
    private int[] practitioner;
    private int[] team;
    private int[] epochDay;
    private short[] minute;
    private byte[] flags;
    private short[] delay;
    private short[] stampGap;
    private long[] keys = {};

    private VisitTable(int capacity) {
        household = new int[capacity];
        practitioner = new int[capacity];
        team = new int[capacity];
        epochDay = new int[capacity];
        minute = new short[capacity];
        flags = new byte[capacity];
        delay = new short[capacity];
        stampGap = new short[capacity];
    }

    public static Builder builder() {
        return builder(1024);
    }

    public static Builder builder(int expectedRows) {
        return new Builder(new VisitTable(Math.max(16, expectedRows)));
    }

    public int rows() {
        return rows;
    }

    /** One more than the largest household code. */
    public int households() {
        return households;
    }

    /** One more than the largest practitioner code. */
    public int practitioners() {
        return practitioners;
    }

    /** One more than the largest team code. */
    public int teams() {
        return teams;
    }

    public int household(int row) {
        return household[row];
    }

    public int practitioner(int row) {
        return practitioner[row];
    }

    public int team(int row) {
        return team[row];
    }

    public int epochDay(int row) {
        return epochDay[row];
    }

    /** Minute of the local day, or {@link Visit#NO_TIME}. */
    public int minute(int row) {
        return minute[row];
    }

    public Notice notice(int row) {
        return NOTICES[flags[row] & 3];
    }

    public TimeSource source(int row) {
        return SOURCES[(flags[row] >> 2) & 3];
    }

    public boolean isAtHome(int row) {
        return (flags[row] & AT_HOME) != 0;
    }

    public boolean isInPerson(int row) {
        return (flags[row] & IN_PERSON) != 0;
    }

    public boolean isAccessGained(int row) {
        return (flags[row] & ACCESS) != 0;
    }

    /** Minutes from visit to entry, at most 32,767 (22 days), or {@link Visit#NO_DELAY}. */
    public int delayMinutes(int row) {
        return delay[row];
    }

    /** Typed time less the device's stamp in minutes, or {@link Visit#NO_STAMP}. */
    public int stampGapMinutes(int row) {
        return stampGap[row];
    }

    /** What names this household in every run, whatever its code happens to be in this one. */
    public long householdKey(int householdCode) {
        return householdCode < keys.length ? keys[householdCode] : householdCode;
    }

    private void grow() {
        int capacity = (int) Math.min(Integer.MAX_VALUE - 8L, household.length * 3L / 2 + 16);
        household = Arrays.copyOf(household, capacity);
        practitioner = Arrays.copyOf(practitioner, capacity);
        team = Arrays.copyOf(team, capacity);
        epochDay = Arrays.copyOf(epochDay, capacity);
        minute = Arrays.copyOf(minute, capacity);
        flags = Arrays.copyOf(flags, capacity);
        delay = Arrays.copyOf(delay, capacity);
        stampGap = Arrays.copyOf(stampGap, capacity);
    }

    private void put(Visit visit) {
        visit.check();
        if (rows == household.length) {
            grow();
        }
        household[rows] = visit.household();
        practitioner[rows] = visit.practitioner();
        team[rows] = visit.team();
        epochDay[rows] = visit.epochDay();
        minute[rows] = (short) visit.minute();
        flags[rows] = flags(visit);
        delay[rows] = (short) Math.clamp(visit.delayMinutes(), -1, Short.MAX_VALUE);
        stampGap[rows] =
                (short) Math.clamp(visit.stampGapMinutes(), Visit.NO_STAMP, Short.MAX_VALUE);
        households = Math.max(households, visit.household() + 1);
        practitioners = Math.max(practitioners, visit.practitioner() + 1);
        teams = Math.max(teams, visit.team() + 1);
        rows++;
    }

    private static byte flags(Visit visit) {
        int packed = visit.notice().ordinal() | visit.source().ordinal() << 2;
        packed |= visit.atHome() ? AT_HOME : 0;
        packed |= visit.inPerson() ? IN_PERSON : 0;
        packed |= visit.accessGained() ? ACCESS : 0;
        return (byte) packed;
    }

    private void key(int householdCode, long key) {
        int known = keys.length;
        if (householdCode >= known) {
            keys = Arrays.copyOf(keys, Math.max(householdCode + 1, known * 3 / 2 + 16));
            Arrays.setAll(keys, code -> code < known ? keys[code] : code);
        }
        keys[householdCode] = key;
    }

    /** Takes visits one by one; built once, the table never changes. */
    public static final class Builder {
        private VisitTable table;
        private boolean built;

        private Builder(VisitTable table) {
            this.table = table;
        }

        /**
         * Adds a row.
         *
         * @throws IllegalArgumentException for a negative code, a minute that is not of the day, or
         *     a typed or stamped time without a minute
         */
        public Builder append(Visit visit) {
            table.put(visit);
            return this;
        }

        /**
         * Names a household for good, for example by a hash of its identifier in the case system,
         * so that its random numbers do not depend on the order of the file.
         */
        public Builder householdKey(int householdCode, long key) {
            table.key(householdCode, key);
            return this;
        }

        public VisitTable build() {
            if (built) {
                throw new IllegalStateException("already built");
            }
            built = true;
            return table;
        }
    }
}

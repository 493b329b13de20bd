package cymru.diogel.statistics.envelope;

import java.util.Arrays;

/** When each practitioner was rostered, date by date, less leave, court and duty. */
public final class Rota {
    private final int[] starts;
    private final int[] epochDay;
    private final short[] from;
    private final short[] to;

    private Rota(int[] starts, long[] sorted) {
        this.starts = starts;
        epochDay = new int[sorted.length];
        from = new short[sorted.length];
        to = new short[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            epochDay[i] = (int) (sorted[i] >>> 22) - Builder.DAY_OFFSET;
            from[i] = (short) (sorted[i] >>> 11 & 2047);
            to[i] = (short) (sorted[i] & 2047);
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    public int practitioners() {
        return starts.length - 1;
    }

    /** Whether anything is known of this practitioner's hours. */
    public boolean knows(int practitioner) {
        return practitioner < practitioners() && starts[practitioner] < starts[practitioner + 1];
    }

    /** Index of the practitioner's first stretch on or after a date; see {@link #end}. */
    public int first(int practitioner, int day) {
        if (!knows(practitioner)) {
            return 0;
        }
        int low = starts[practitioner];
        int high = starts[practitioner + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (epochDay[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** One past the practitioner's last stretch. */
    public int end(int practitioner) {
        return knows(practitioner) ? starts[practitioner + 1] : 0;
    }

    public int epochDay(int stretch) {
        return epochDay[stretch];
    }

    public int fromMinute(int stretch) {
        return from[stretch];
    }

    public int toMinute(int stretch) {
        return to[stretch];
    }

    /** Takes stretches in any order. */
    public static final class Builder {
        static final int DAY_OFFSET = 1 << 19;

        private int[] practitioner = new int[256];
        private long[] packed = new long[256];
        private int size;
        private int practitioners;

        private Builder() {}

        public Builder add(int practitionerCode, int epochDay, Hours hours) {
            return put(practitionerCode, epochDay, hours.fromMinute(), hours.toMinute());
        }

        /** A stretch that may end on the next day: 22:00 to 06:00 is two stretches. */
        public Builder add(int practitionerCode, int epochDay, int fromMinute, int toMinute) {
            if (fromMinute < toMinute) {
                return add(practitionerCode, epochDay, new Hours(fromMinute, toMinute));
            }
            add(practitionerCode, epochDay, new Hours(fromMinute, 1440));
            return toMinute == 0
                    ? this
                    : add(practitionerCode, epochDay + 1, new Hours(0, toMinute));
        }

        private Builder put(int code, int epochDay, int fromMinute, int toMinute) {
            if (code < 0) {
                throw new IllegalArgumentException("practitioner codes run from 0: " + code);
            }
            if (size == packed.length) {
                practitioner = Arrays.copyOf(practitioner, size * 2);
                packed = Arrays.copyOf(packed, size * 2);
            }
            practitioner[size] = code;
            packed[size] = (epochDay + (long) DAY_OFFSET) << 22 | fromMinute << 11 | toMinute;
            practitioners = Math.max(practitioners, code + 1);
            size++;
            return this;
        }

        public Rota build() {
            int[] starts = new int[practitioners + 1];
            for (int i = 0; i < size; i++) {
                starts[practitioner[i] + 1]++;
            }
            for (int code = 1; code <= practitioners; code++) {
                starts[code] += starts[code - 1];
            }
            int[] next = starts.clone();
            long[] sorted = new long[size];
            for (int i = 0; i < size; i++) {
                sorted[next[practitioner[i]]++] = packed[i];
            }
            for (int code = 0; code < practitioners; code++) {
                Arrays.sort(sorted, starts[code], starts[code + 1]);
            }
            return new Rota(starts, sorted);
        }
    }
}

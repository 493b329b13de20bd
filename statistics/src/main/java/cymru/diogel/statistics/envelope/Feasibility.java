package cymru.diogel.statistics.envelope;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The feasible envelope of every call: policy hours, and within them the rota of its own
 * practitioner in its own week, less the hours in which the child cannot be met. Safe for many
 * threads; equal weeks share one envelope.
 */
public final class Feasibility {
    /** A bound on memory only: an envelope beyond it is made anew each time. */
    private static final int MOST_KEPT = 5_000;

    private final Hours policy;
    private final RecordingGrid grid;
    private final @Nullable Rota rota;
    private final @Nullable ChildHours childHours;
    private final double[] customaryDays;
    private final Feasible policyOnly;
    private final Map<IntBuffer, Feasible> kept = new ConcurrentHashMap<>();

    /**
     * Envelopes for one audit.
     *
     * @param customaryDays weight of Monday to Sunday where no rota says which days were worked:
     *     the share of all calls made on each, so that a county that rests on Sundays is not
     *     suspected for it; every day alike when all are 0
     */
    public Feasibility(
            Hours policy,
            RecordingGrid grid,
            @Nullable Rota rota,
            @Nullable ChildHours childHours,
            double[] customaryDays) {
        this.policy = policy;
        this.grid = grid;
        this.rota = rota;
        this.childHours = childHours;
        this.customaryDays = customaryDays.clone();
        if (Arrays.stream(customaryDays).sum() == 0) {
            Arrays.fill(this.customaryDays, 1);
        }
        var everyDay = new Stretches();
        for (int day = 0; day < 7; day++) {
            everyDay.add(day, policy.fromMinute(), policy.toMinute());
        }
        policyOnly = new Feasible(everyDay.packed(), this.customaryDays, grid);
    }

    /** Policy hours alone. */
    public Feasible policyOnly() {
        return policyOnly;
    }

    /** Policy hours when the child could be met that week; policy hours alone if never. */
    public Feasible policy(int household, int epochDay) {
        if (childHours == null) {
            return policyOnly;
        }
        var week = new Stretches();
        int monday = monday(epochDay);
        for (int day = 0; day < 7; day++) {
            add(week, household, monday + day, policy);
        }
        return week.size == 0 ? policyOnly : keep(week, customaryDays);
    }

    /**
     * What the practitioner was rostered in the week of a call, within policy and the child's
     * hours; without a rota for that week, over all weeks; null when no rota is known or none of it
     * is feasible.
     */
    public @Nullable Feasible roster(int household, int practitioner, int epochDay) {
        if (rota == null || !rota.knows(practitioner)) {
            return null;
        }
        int monday = monday(epochDay);
        var stretches = rostered(rota, household, practitioner, monday, monday + 7);
        if (stretches.size == 0) {
            stretches =
                    rostered(rota, household, practitioner, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        return stretches.size == 0 ? null : keep(stretches, null);
    }

    private Stretches rostered(Rota known, int household, int practitioner, int from, int to) {
        var found = new Stretches();
        int end = known.end(practitioner);
        for (int at = known.first(practitioner, from); at < end; at++) {
            if (known.epochDay(at) >= to) {
                break;
            }
            int begins = Math.max(known.fromMinute(at), policy.fromMinute());
            int ends = Math.min(known.toMinute(at), policy.toMinute());
            if (begins < ends) {
                add(found, household, known.epochDay(at), new Hours(begins, ends));
            }
        }
        return found;
    }

    private void add(Stretches stretches, int household, int epochDay, Hours hours) {
        int weekday = epochDay - monday(epochDay);
        if (childHours == null) {
            stretches.add(weekday, hours.fromMinute(), hours.toMinute());
            return;
        }
        List<Hours> free = childHours.of(household, epochDay);
        for (Hours each : free) {
            stretches.add(
                    weekday,
                    Math.max(each.fromMinute(), hours.fromMinute()),
                    Math.min(each.toMinute(), hours.toMinute()));
        }
    }

    private Feasible keep(Stretches stretches, double @Nullable [] dayWeights) {
        IntBuffer key = stretches.key(dayWeights == null ? 1 : 0);
        Feasible known = kept.get(key);
        if (known == null) {
            known = new Feasible(stretches.packed(), dayWeights, grid);
            if (kept.size() < MOST_KEPT) {
                Feasible earlier = kept.putIfAbsent(key, known);
                known = earlier == null ? known : earlier;
            }
        }
        return known;
    }

    private static int monday(int epochDay) {
        return epochDay - Math.floorMod(epochDay + 3, 7);
    }

    /** Stretches of a week: weekday, from, to. */
    private static final class Stretches {
        int[] packed = new int[24];
        int size;

        void add(int weekday, int from, int to) {
            if (from >= to) {
                return;
            }
            if (size + 3 > packed.length) {
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            packed[size++] = weekday;
            packed[size++] = from;
            packed[size++] = to;
        }

        IntBuffer key(int kind) {
            int[] key = Arrays.copyOf(packed, size + 1);
            key[size] = kind;
            return IntBuffer.wrap(key);
        }

        int[] packed() {
            return Arrays.copyOf(packed, size);
        }
    }
}

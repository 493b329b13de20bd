package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.many.BernoulliCusum;
import cymru.diogel.statistics.patterns.PatternAudit.Audited;
import cymru.diogel.statistics.patterns.UnitProfile.Change;
import cymru.diogel.statistics.patterns.UnitProfile.Month;
import cymru.diogel.statistics.visits.Appearances;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a unit's appearances went month by month, and whether hits have become more frequent. */
final class Trend {
    private static final double LEAST_RUN_LENGTH = 200;
    private static final double FALSE_ALARMS = 0.05;
    private static final double STEP = 0.02;
    private static final double Z90 = 1.6448536269514722;

    private final Audited audited;
    private final Appearances appearances;
    private final IntToDoubleFunction baseline;
    private final int[] members;

    /**
     * Of some appearances.
     *
     * @param baseline success of two guesses under the envelope, of the household of an appearance
     */
    Trend(Audited audited, int[] members, IntToDoubleFunction baseline) {
        this.audited = audited;
        this.members = members;
        this.baseline = baseline;
        appearances = audited.appearances();
    }

    static boolean isOutsideOffice(Appearances appearances, int appearance) {
        int minute = appearances.minute(appearance);
        return Appearances.weekday(appearances.epochDay(appearance)) > 4
                || minute < 540
                || minute >= 1020;
    }

    /** Mean and the 5 % and 95 % of it from the spread of values; 0 to 1 for fewer than two. */
    static Interval around(double mean, double squares, int n) {
        if (n < 2) {
            return new Interval(0, 1);
        }
        double variance = Math.max(0, squares / n - mean * mean) * n / (n - 1);
        double error = Z90 * Math.sqrt(variance / n);
        return new Interval(Math.max(0, mean - error), Math.min(1, mean + error));
    }

    List<Month> months() {
        if (members.length == 0) {
            return List.of();
        }
        int first = Arrays.stream(members).map(audited::month).min().orElseThrow();
        int last = Arrays.stream(members).map(audited::month).max().orElseThrow();
        Tally[] tallies = new Tally[last - first + 1];
        Arrays.setAll(tallies, i -> new Tally());
        for (int member : members) {
            tallies[audited.month(member) - first].add(this, member);
        }
        return IntStream.range(0, tallies.length)
                .mapToObj(i -> tallies[i].month(first + i))
                .toList();
    }

    /** Null without a trial whose envelope leaves anything to guess. */
    @Nullable Change change() {
        int[] trials = inOrder();
        if (trials.length == 0) {
            return null;
        }
        double mean = Arrays.stream(trials).mapToDouble(baseline).average().orElseThrow();
        double runLength =
                Math.max(LEAST_RUN_LENGTH, BernoulliCusum.runLength(trials.length, FALSE_ALARMS));
        double limit = alarm(mean, runLength);
        double sum = 0;
        double highest = 0;
        Integer alarmDay = null;
        for (int trial : trials) {
            var cusum = BernoulliCusum.doubling(baseline.applyAsDouble(trial));
            sum = cusum.next(sum, audited.trials().isHit(trial));
            highest = Math.max(highest, sum);
            if (alarmDay == null && sum >= limit) {
                alarmDay = appearances.epochDay(trial);
            }
        }
        return new Change(highest, limit, sum, alarmDay, trials.length, runLength);
    }

    /** By date and minute, then household. */
    private int[] inOrder() {
        int[] trials =
                Arrays.stream(members)
                        .filter(audited.trials()::isTrial)
                        .filter(i -> baseline.applyAsDouble(i) < 1)
                        .toArray();
        long[] keys = new long[trials.length];
        for (int i = 0; i < keys.length; i++) {
            long time = appearances.epochDay(trials[i]) * 1440L + appearances.minute(trials[i]);
            keys[i] = (time << 31) | trials[i];
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) (key & Integer.MAX_VALUE)).toArray();
    }

    private static double alarm(double baseline, double runLength) {
        long steps = Math.clamp(Math.round(baseline / STEP), 1, Math.round(1 / STEP) - 1);
        return BernoulliCusum.doubling(steps * STEP).alarm(runLength, 1);
    }

    /** One month as it fills. */
    private static final class Tally {
        private int planned;
        private int unannounced;
        private int outside;
        private int hits;
        private int trials;
        private double expected;
        private int households;
        private double sum;
        private double squares;

        void add(Trend trend, int member) {
            if (!trend.appearances.isUsable(member)) {
                return;
            }
            outside += isOutsideOffice(trend.appearances, member) ? 1 : 0;
            if (!trend.appearances.isUnannounced(member)) {
                planned++;
                return;
            }
            unannounced++;
            var replay = trend.audited.trials();
            trials += replay.isTrial(member) ? 1 : 0;
            hits += replay.isHit(member) ? 1 : 0;
            expected += trend.baseline.applyAsDouble(member);
            double standing = replay.standing(member);
            if (!Double.isNaN(standing)) {
                households++;
                sum += standing;
                squares += standing * standing;
            }
        }

        Month month(int proleptic) {
            double mean = sum / households;
            return new Month(
                    proleptic / 12,
                    proleptic % 12 + 1,
                    planned,
                    unannounced,
                    outside,
                    hits,
                    trials,
                    expected,
                    households,
                    mean,
                    around(mean, squares, households));
        }
    }
}

package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.Proportion;
import cymru.diogel.statistics.many.Effect;
import cymru.diogel.statistics.many.HouseholdEffect;
import cymru.diogel.statistics.patterns.PatternAudit.Audited;
import cymru.diogel.statistics.patterns.UnitProfile.Bands;
import cymru.diogel.statistics.patterns.UnitProfile.Clusters;
import cymru.diogel.statistics.patterns.UnitProfile.Counts;
import cymru.diogel.statistics.patterns.UnitProfile.Funnel;
import cymru.diogel.statistics.patterns.UnitProfile.Guessing;
import cymru.diogel.statistics.patterns.UnitProfile.Share;
import cymru.diogel.statistics.visits.Appearances;
import cymru.diogel.statistics.visits.Notice;
import cymru.diogel.statistics.visits.QualityTally;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.jspecify.annotations.Nullable;

/** One team, practitioner or the county while it is added up. */
final class Unit {
    private static final double RARE = 0.05;
    private static final int LEAST_ASSESSABLE = 3;

    /** Room for the months of 2,700 years and for 33 million appearances. */
    private static final int MONTH_BITS = 15;

    private static final int INDEX_BITS = 25;

    private final Audited audited;
    private final Appearances appearances;
    private final IntToDoubleFunction baseline;
    private final int[] members;
    private final List<HouseholdProfile> households;
    private final int[] trials;
    private final int hits;

    /**
     * From its own appearances, and the households most of whose appearances are its own.
     *
     * @param baseline success of two guesses under the envelope, of the household of an appearance
     */
    Unit(
            Audited audited,
            IntToDoubleFunction baseline,
            int[] members,
            List<HouseholdProfile> households) {
        this.audited = audited;
        this.baseline = baseline;
        this.members = members;
        this.households = households;
        appearances = audited.appearances();
        trials = Arrays.stream(members).filter(audited.trials()::isTrial).toArray();
        hits = count(audited.trials()::isHit);
    }

    /** What follows from holding the unit against others, and its households against each other. */
    record Tests(@Nullable Funnel funnel, Clusters clusters) {}

    int hits() {
        return hits;
    }

    int trials() {
        return trials.length;
    }

    double expected() {
        return Arrays.stream(trials).mapToDouble(baseline).sum();
    }

    int trialHouseholds() {
        return distinctHouseholds(trials);
    }

    double[] assessable(ToDoubleFunction<HouseholdProfile> value) {
        return households.stream()
                .filter(profile -> profile.evidence() != Evidence.INSUFFICIENT)
                .mapToDouble(value)
                .toArray();
    }

    /** Whether its households keep to hours of their own, whoever visits them and when. */
    @Nullable Effect householdEffect(SplittableRandom random) {
        long[] keys = new long[trials.length];
        for (int i = 0; i < keys.length; i++) {
            long stratum = (long) appearances.practitioner(trials[i]) << MONTH_BITS;
            keys[i] = (stratum | audited.month(trials[i])) << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        int[] households = new int[keys.length];
        byte[] hours = new byte[keys.length];
        int[] code = codes();
        for (int i = 0; i < keys.length; i++) {
            int at = (int) (keys[i] & ((1 << INDEX_BITS) - 1));
            households[i] = code[at];
            hours[i] = (byte) (appearances.minute(trials[at]) / 60);
            keys[i] >>= INDEX_BITS;
        }
        return new HouseholdEffect(households, hours, keys).test(audited.smallTest(), random);
    }

    /** Households of the trials, numbered from 0. */
    private int[] codes() {
        int[] codes = new int[trials.length];
        for (int i = 1; i < codes.length; i++) {
            boolean isSame =
                    appearances.household(trials[i]) == appearances.household(trials[i - 1]);
            codes[i] = codes[i - 1] + (isSame ? 0 : 1);
        }
        return codes;
    }

    UnitProfile profile(int code, Guessing guessing, Tests tests, int[] rows) {
        Counts counts = counts();
        int usable = counts.planned() + counts.unannounced();
        IntPredicate outside = i -> Trend.isOutsideOffice(appearances, i);
        Bands bands = bands();
        var trend = new Trend(audited, members, baseline);
        return new UnitProfile(
                code,
                counts,
                bands,
                verdict(bands),
                guessing,
                tests.funnel(),
                share(counts.unannounced(), usable),
                share(count(outside.and(appearances::isUsable)), usable),
                share(count(outside.and(appearances::isUnannounced)), counts.unannounced()),
                heatMap(),
                trend.months(),
                trend.change(),
                tests.clusters(),
                pooledEntropy(),
                QualityTally.of(
                        audited.visits(), Arrays.stream(rows), audited.settings().formMinute()));
    }

    /**
     * The band of a unit, from the bands of its households and nothing else. Under three households
     * that can be assessed: too few to say. STRONG when at least two are STRONG and more are than
     * would be, once in twenty, if one household in twenty were STRONG by chance; SOME when any is
     * STRONG, or more are flagged than one in ten by chance would explain.
     */
    static Evidence verdict(Bands bands) {
        int assessable = bands.assessable();
        if (assessable < LEAST_ASSESSABLE) {
            return Evidence.INSUFFICIENT;
        }
        if (bands.strong() >= 2 && atLeast(bands.strong(), assessable, RARE) <= RARE) {
            return Evidence.STRONG;
        }
        int flagged = bands.strong() + bands.some();
        return bands.strong() >= 1 || atLeast(flagged, assessable, 2 * RARE) <= RARE
                ? Evidence.SOME
                : Evidence.NONE;
    }

    private static double atLeast(int count, int of, double chance) {
        return 1 - new BinomialDistribution(of, chance).cumulativeProbability(count - 1);
    }

    private Counts counts() {
        var policy = audited.settings().policy();
        IntPredicate outsideHours = i -> !policy.couldBeRecordedAs(appearances.minute(i));
        return new Counts(
                members.length,
                count(appearances::isPlanned),
                count(appearances::isUnannounced),
                count(i -> !appearances.isUsable(i)),
                count(i -> appearances.notice(i) == Notice.UNKNOWN),
                count(outsideHours.and(appearances::isUsable)),
                distinctHouseholds(members));
    }

    private Bands bands() {
        return new Bands(
                households(profile -> profile.evidence() == Evidence.STRONG),
                households(profile -> profile.evidence() == Evidence.SOME),
                households(profile -> profile.evidence() == Evidence.NONE),
                households(profile -> profile.evidence() == Evidence.INSUFFICIENT),
                households(profile -> profile.cause() == Cause.PRACTICE),
                households(profile -> profile.cause() == Cause.ROTA),
                households(profile -> profile.cause() == Cause.BOTH),
                households(profile -> profile.cause() == Cause.UNCLEAR));
    }

    private HeatMap heatMap() {
        var map = new HeatMap();
        for (int member : members) {
            if (appearances.isUsable(member)) {
                map.add(
                        Appearances.weekday(appearances.epochDay(member)),
                        appearances.minute(member) / 60,
                        appearances.isUnannounced(member));
            }
        }
        return map;
    }

    /** Over the hours of policy, and those outside them in which calls were made all the same. */
    private double pooledEntropy() {
        int[] counts = new int[HeatMap.HOURS];
        Arrays.stream(members)
                .filter(appearances::isUnannounced)
                .forEach(i -> counts[appearances.minute(i) / 60]++);
        int[] feasible =
                IntStream.range(0, counts.length)
                        .filter(h -> counts[h] > 0 || audited.policyOnly().hour(h) > 0)
                        .map(h -> counts[h])
                        .toArray();
        boolean isEmpty = Arrays.stream(feasible).sum() == 0;
        return isEmpty ? Double.NaN : audited.nsb().apply(feasible).entropy().nats();
    }

    private static Share share(int count, int of) {
        return new Share(
                count, of, of == 0 ? new Interval(0, 1) : new Proportion(count, of).interval(0.95));
    }

    private int count(IntPredicate wanted) {
        return (int) Arrays.stream(members).filter(wanted).count();
    }

    private int households(Predicate<HouseholdProfile> wanted) {
        return (int) households.stream().filter(wanted).count();
    }

    /** Appearances of one household stand together. */
    private int distinctHouseholds(int[] sorted) {
        int distinct = 0;
        int end = -1;
        for (int appearance : sorted) {
            if (appearance >= end) {
                distinct++;
                end = appearances.end(appearances.household(appearance));
            }
        }
        return distinct;
    }
}

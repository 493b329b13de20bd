package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.description.HouseholdTimes;
import cymru.diogel.statistics.description.NoticeContrast;
import cymru.diogel.statistics.description.TimesOfDay;
import cymru.diogel.statistics.envelope.Feasible;
import cymru.diogel.statistics.envelope.FeasibleCalls;
import cymru.diogel.statistics.guessability.Adversary;
import cymru.diogel.statistics.guessability.CopyIndex;
import cymru.diogel.statistics.guessability.Guess;
import cymru.diogel.statistics.guessability.Posterior;
import cymru.diogel.statistics.patterns.HouseholdProfile.Dates;
import cymru.diogel.statistics.patterns.PatternAudit.Audited;
import cymru.diogel.statistics.scan.Cells;
import cymru.diogel.statistics.scan.JointTest;
import cymru.diogel.statistics.scan.RandomStreams.Purpose;
import cymru.diogel.statistics.scan.ScanNull;
import cymru.diogel.statistics.scan.ScanStatistic;
import cymru.diogel.statistics.scan.WeekdayNull;
import cymru.diogel.statistics.visits.Appearances;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All statistics of one household, each with random numbers of its own. */
final class HouseholdAudit {
    private final Audited audited;
    private final FeasibleCalls calls;
    private final int[] unannounced;
    private final boolean isRosterKnown;
    private final double[] policyQ;
    private final double[] q;
    private final double alpha;

    HouseholdAudit(Audited audited, FeasibleCalls calls) {
        this.audited = audited;
        this.calls = calls;
        unannounced = calls.unannounced();
        isRosterKnown = calls.isRosterKnown();
        policyQ = FeasibleCalls.q(calls.policy(), audited.policyOnly());
        q = isRosterKnown ? FeasibleCalls.q(calls.roster(), audited.policyOnly()) : policyQ;
        alpha = isRosterKnown ? audited.rosterAlpha() : audited.policyAlpha();
    }

    /**
     * What one envelope makes of the calls.
     *
     * @param scanP NaN under the least number of unannounced calls
     */
    record View(double scanP, Posterior two, double baseline2, int feasibleHours) {}

    /** Everything but what depends on the other households: adjusted p-values and bands. */
    record Draft(
            FeasibleCalls.Tally tally,
            Guess[] guesses,
            double current,
            View policy,
            @Nullable View roster,
            HouseholdProfile.@Nullable Scan scan,
            HouseholdProfile.@Nullable Weekday weekday,
            HouseholdProfile.@Nullable Copy copy,
            HouseholdProfile.@Nullable Entropy entropy,
            @Nullable TimesOfDay times,
            @Nullable NoticeContrast contrast,
            @Nullable Dates dates) {}

    Draft draft() {
        double[] counts = calls.counts(q);
        Guess[] guesses = guesses(counts);
        stand();
        int least = audited.settings().minimumUnannounced();
        boolean enough = unannounced.length >= least;
        int planned = calls.calls().length - unannounced.length;
        ScanStatistic scan = enough ? observed() : new ScanStatistic(0, 0);
        double policyP = p(scan.count(), calls.policy(), Purpose.POLICY_SCAN);
        View policy = view(policyQ, audited.policyAlpha(), policyP);
        View roster =
                isRosterKnown
                        ? view(q, alpha, p(scan.count(), calls.roster(), Purpose.ROSTER_SCAN))
                        : null;
        return new Draft(
                calls.tally(audited.settings().policy()),
                guesses,
                current(),
                policy,
                roster,
                enough ? scan(scan, roster == null ? policy : roster) : null,
                enough ? weekday(scan.count()) : null,
                enough ? copy() : null,
                unannounced.length == 0 ? null : entropy(counts),
                enough ? times().unannounced(random(Purpose.ENVELOPE_FIT)) : null,
                enough && planned >= least ? contrast() : null,
                Dates.of(calls.dates(), audited.workingDays(), audited.settings().dateCap()));
    }

    private Guess[] guesses(double[] counts) {
        var replay = new Adversary(q);
        for (int call : calls.calls()) {
            int window = calls.window(call, q);
            if (audited.appearances().isUnannounced(call)) {
                audited.trials().record(call, replay.unannounced(window));
            } else {
                replay.planned(window);
            }
        }
        return IntStream.rangeClosed(1, 3)
                .mapToObj(k -> Guess.of(k, Posterior.of(counts, q, alpha, k), replay, q))
                .toArray(Guess[]::new);
    }

    /** How the household stands after its last unannounced call of each month. */
    private void stand() {
        double[] sofar = new double[FeasibleCalls.WINDOWS];
        for (int i = 0; i < unannounced.length; i++) {
            sofar[calls.window(unannounced[i], q)]++;
            boolean isLast =
                    i + 1 == unannounced.length
                            || audited.month(unannounced[i]) != audited.month(unannounced[i + 1]);
            if (isLast && i + 1 >= audited.settings().minimumUnannounced()) {
                double posterior = Posterior.of(sofar, q, alpha, 2).mean();
                audited.trials().stand(unannounced[i], posterior);
            }
        }
    }

    private double current() {
        int halfLife = audited.settings().halfLifeDays();
        return Posterior.of(calls.counts(q, audited.lastDay(), halfLife), q, alpha, 2).mean();
    }

    private View view(double[] mass, double prior, double scanP) {
        return new View(
                scanP,
                Posterior.of(calls.counts(mass), mass, prior, 2),
                Posterior.baseline(mass, 2),
                (int) Arrays.stream(mass).filter(m -> m > 0).count());
    }

    private double p(int scanCount, Feasible[] envelopes, Purpose purpose) {
        return scanCount == 0
                ? Double.NaN
                : nullOf(envelopes, purpose).p(scanCount, audited.test());
    }

    private ScanStatistic observed() {
        int[] cells =
                Arrays.stream(unannounced)
                        .map(call -> audited.grid().cell(audited.appearances().minute(call)))
                        .sorted()
                        .toArray();
        return ScanStatistic.of(cells, audited.windowCells());
    }

    private HouseholdProfile.Scan scan(ScanStatistic observed, View deciding) {
        return new HouseholdProfile.Scan(
                audited.settings().scanMinutes(),
                observed.count(),
                observed.from() * audited.grid().unit(),
                deciding.scanP(),
                Double.NaN);
    }

    private HouseholdProfile.Weekday weekday(int scanCount) {
        int[] days =
                Arrays.stream(unannounced)
                        .map(call -> Appearances.weekday(audited.appearances().epochDay(call)))
                        .toArray();
        var observed = WeekdayNull.observed(days);
        double p = weekdays(Purpose.WEEKDAY).p(observed.count(), audited.test());
        var joint =
                new JointTest(
                        nullOf(envelopes(), Purpose.JOINT_HOUR), weekdays(Purpose.JOINT_WEEKDAY));
        double jointP = joint.p(scanCount, observed.count(), audited.smallTest());
        return new HouseholdProfile.Weekday(
                observed.from(), observed.count(), p, Double.NaN, jointP);
    }

    private HouseholdProfile.@Nullable Copy copy() {
        var appearances = audited.appearances();
        var copy = new CopyIndex(audited.settings().copyMinutes());
        for (int call : calls.calls()) {
            int minute = appearances.minute(call);
            if (appearances.isUnannounced(call)) {
                copy.unannounced(minute);
            } else {
                copy.planned(minute);
            }
        }
        if (copy.pairs() == 0) {
            return null;
        }
        int[] team = audited.teamMinutes()[appearances.team(unannounced[0])];
        double p = copy.p(audited.test(), team, random(Purpose.COPY));
        double index = (double) copy.copies() / copy.pairs();
        return new HouseholdProfile.Copy(index, copy.pairs(), p, Double.NaN);
    }

    /** Over the feasible hours, and those outside them in which calls were made all the same. */
    private HouseholdProfile.Entropy entropy(double[] counts) {
        int[] feasible =
                IntStream.range(0, counts.length)
                        .filter(b -> q[b] > 0 || counts[b] > 0)
                        .map(b -> (int) counts[b])
                        .toArray();
        var nsb = audited.nsb().apply(feasible);
        return new HouseholdProfile.Entropy(
                nsb.entropy().nats(), nsb.standardDeviation(), nsb.entropy().effectiveNumber());
    }

    private HouseholdTimes times() {
        return new HouseholdTimes(calls, audited.appearances(), envelopes(), audited.grid());
    }

    private NoticeContrast contrast() {
        var streams =
                new SplittableRandom[] {
                    random(Purpose.NOTICE_INFORMATION), random(Purpose.NOTICE_TIMES)
                };
        return times().contrast(q, audited.smallTest(), streams);
    }

    private SplittableRandom random(Purpose purpose) {
        return audited.random(calls.household(), purpose);
    }

    private Feasible[] envelopes() {
        return isRosterKnown ? calls.roster() : calls.policy();
    }

    private ScanNull nullOf(Feasible[] envelopes, Purpose purpose) {
        return new ScanNull(
                cells(envelopes, Feasible::times), audited.windowCells(), random(purpose));
    }

    private WeekdayNull weekdays(Purpose purpose) {
        return new WeekdayNull(cells(envelopes(), Feasible::weekdays), random(purpose));
    }

    private static Cells[] cells(Feasible[] envelopes, Function<Feasible, Cells> kind) {
        return Arrays.stream(envelopes).map(kind).toArray(Cells[]::new);
    }
}

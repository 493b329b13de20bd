package cymru.diogel.statistics.envelope;

import cymru.diogel.statistics.visits.Appearances;
import cymru.diogel.statistics.visits.Notice;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** One household's usable calls in order of time, and when each unannounced one was feasible. */
public final class FeasibleCalls {
    /** Windows for guesses are the clock hours; those outside the envelope have no mass. */
    public static final int WINDOWS = 24;

    /** Half of a quarter of an hour. */
    private static final int ROUNDED_UP = 7;

    private final int household;
    private final int[] calls;
    private final int[] unannounced;
    private final Feasible[] policy;
    private final Feasible[] roster;
    private final boolean isRosterKnown;
    private final Appearances appearances;

    /**
     * Looks up the envelopes of the unannounced calls; of all usable calls when there are none.
     *
     * @param leastShare share of them that must have a known rota for the rota to count as known;
     *     the others are then held against policy hours
     */
    public FeasibleCalls(
            int household, Appearances appearances, Feasibility feasibility, double leastShare) {
        this.household = household;
        this.appearances = appearances;
        int from = appearances.start(household);
        int to = appearances.end(household);
        calls = IntStream.range(from, to).filter(appearances::isUsable).toArray();
        unannounced = Arrays.stream(calls).filter(appearances::isUnannounced).toArray();
        int[] shaping = unannounced.length > 0 ? unannounced : calls;
        policy = new Feasible[shaping.length];
        roster = new Feasible[shaping.length];
        int known = 0;
        for (int i = 0; i < shaping.length; i++) {
            int day = appearances.epochDay(shaping[i]);
            int practitioner = appearances.practitioner(shaping[i]);
            policy[i] = feasibility.policy(household, day);
            Feasible rostered = feasibility.roster(household, practitioner, day);
            known += rostered == null ? 0 : 1;
            roster[i] = rostered == null ? policy[i] : rostered;
        }
        isRosterKnown = known > 0 && known >= leastShare * shaping.length;
    }

    public int household() {
        return household;
    }

    /** Usable calls in order of time, as indices of appearances. */
    public int[] calls() {
        return calls.clone();
    }

    /** Of those, the unannounced ones. */
    public int[] unannounced() {
        return unannounced.clone();
    }

    /** The policy envelope of each call. */
    public Feasible[] policy() {
        return policy.clone();
    }

    /** The rota of each call, policy hours where it is not known. */
    public Feasible[] roster() {
        return roster.clone();
    }

    /** Whether the rota is known for enough of the calls. */
    public boolean isRosterKnown() {
        return isRosterKnown;
    }

    /** Envelope mass of each clock hour: the mean over the calls, each with its own envelope. */
    public static double[] q(Feasible[] envelopes, Feasible otherwise) {
        double[] q = new double[WINDOWS];
        for (int hour = 0; hour < WINDOWS; hour++) {
            double sum = 0;
            for (Feasible envelope : envelopes) {
                sum += envelope.hour(hour);
            }
            q[hour] = envelopes.length == 0 ? otherwise.hour(hour) : sum / envelopes.length;
        }
        return q;
    }

    /**
     * The clock hour of an appearance, 0 to 23. A call recorded within seven minutes of the end of
     * the last feasible hour was rounded up from within it, and belongs to it; any other call
     * outside the envelope has an hour without mass.
     *
     * @param q envelope mass of each clock hour
     */
    public int window(int appearance, double[] q) {
        int minute = appearances.minute(appearance);
        int hour = minute / 60;
        int before = (minute - ROUNDED_UP) / 60;
        return q[hour] == 0 && minute >= ROUNDED_UP && q[before] > 0 ? before : hour;
    }

    /** Unannounced calls in each clock hour. */
    public double[] counts(double[] q) {
        double[] counts = new double[WINDOWS];
        for (int call : unannounced) {
            counts[window(call, q)]++;
        }
        return counts;
    }

    /** The same, each call weighted by 2^(−age / half-life) before a date. */
    public double[] counts(double[] q, int asAt, int halfLifeDays) {
        double[] counts = new double[WINDOWS];
        for (int call : unannounced) {
            double age = asAt - appearances.epochDay(call);
            counts[window(call, q)] += Math.pow(2, -age / halfLifeDays);
        }
        return counts;
    }

    /** How many appearances there were; the envelopes themselves are too large to keep. */
    public record Tally(
            int household,
            int appearances,
            int usable,
            int unannounced,
            int timed,
            int unknown,
            int outsideHours) {}

    /** Counts appearances, those outside the hours when calls are allowed among them. */
    public Tally tally(Hours allowed) {
        return new Tally(
                household,
                appearances.end(household) - appearances.start(household),
                calls.length,
                unannounced.length,
                count(i -> appearances.minute(i) >= 0),
                count(i -> appearances.notice(i) == Notice.UNKNOWN),
                (int)
                        Arrays.stream(calls)
                                .filter(i -> !allowed.couldBeRecordedAs(appearances.minute(i)))
                                .count());
    }

    /** The distinct dates of all appearances, timed or not. */
    public int[] dates() {
        return IntStream.range(appearances.start(household), appearances.end(household))
                .map(appearances::epochDay)
                .distinct()
                .toArray();
    }

    private int count(IntPredicate wanted) {
        int from = appearances.start(household);
        int to = appearances.end(household);
        return (int) IntStream.range(from, to).filter(wanted).count();
    }
}

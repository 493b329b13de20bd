package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.dates.Gaps;
import cymru.diogel.statistics.dates.NextVisitDay;
import cymru.diogel.statistics.dates.SafeWindow;
import cymru.diogel.statistics.dates.WeekdayRepetition;
import cymru.diogel.statistics.description.NoticeContrast;
import cymru.diogel.statistics.description.TimesOfDay;
import cymru.diogel.statistics.guessability.EmpiricalBayes;
import cymru.diogel.statistics.guessability.Guess;
import cymru.diogel.statistics.visits.Appearances;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the record says about one household. The hours named here tell a family how to avoid a
 * visit: for those who need them only, never in exports for councils.
 *
 * @param household code of the household
 * @param team team of most of its appearances
 * @param practitioner practitioner of most of its appearances
 * @param planned planned appearances with a usable time
 * @param unannounced unannounced appearances with a usable time
 * @param unusable appearances without a usable time or of unknown notice
 * @param unknown of those, appearances of unknown notice
 * @param outsideHours usable appearances outside policy hours; they stay in every count
 * @param k1 one guess, against the envelope that decides {@code evidence}
 * @param k2 two guesses
 * @param k3 three guesses
 * @param current posterior success of two guesses with calls weighted by 2^(−age/180 days)
 * @param scan most calls in one window of the day, null under four unannounced calls
 * @param weekday most calls on one day of the week, null under four unannounced calls
 * @param copy unannounced calls near the time of the last planned one, null without any such pair
 *     or under four unannounced calls
 * @param entropy spread over the feasible hours, null without an unannounced call
 * @param times the unannounced times as points on a clock face, null under four of them
 * @param contrast unannounced times beside planned ones, null under four of either
 * @param dates what the dates give away, null under two dates
 * @param policy verdict against policy hours
 * @param roster verdict against the rota, null when no rota is known for its practitioners
 * @param evidence the roster verdict where there is one, else the policy verdict
 * @param cause null unless one of the verdicts is flagged
 */
public record HouseholdProfile(
        int household,
        int team,
        int practitioner,
        int planned,
        int unannounced,
        int unusable,
        int unknown,
        int outsideHours,
        Guess k1,
        Guess k2,
        Guess k3,
        double current,
        @Nullable Scan scan,
        @Nullable Weekday weekday,
        @Nullable Copy copy,
        @Nullable Entropy entropy,
        @Nullable TimesOfDay times,
        @Nullable NoticeContrast contrast,
        @Nullable Dates dates,
        Verdict policy,
        @Nullable Verdict roster,
        Evidence evidence,
        @Nullable Cause cause) {

    public int appearances() {
        return planned + unannounced + unusable;
    }

    /** The verdict that decides the evidence. */
    public Verdict verdict() {
        return roster == null ? policy : roster;
    }

    /**
     * The least that two guesses can ever succeed, 2 over the feasible hours: where few hours are
     * feasible nothing can do better.
     */
    public double ceiling() {
        return Math.min(1, 2.0 / verdict().feasibleHours());
    }

    /**
     * Most unannounced calls within one window of the day.
     *
     * @param windowMinutes length of the window, closed at both ends
     * @param count calls in the fullest window
     * @param fromMinute minute of day at which the earliest fullest window begins
     * @param p Monte Carlo p under the envelope that decides the evidence
     * @param q after Benjamini–Hochberg over households
     */
    public record Scan(int windowMinutes, int count, int fromMinute, double p, double q) {}

    /**
     * Most unannounced calls on one day of the week.
     *
     * @param weekday Monday 0 to Sunday 6
     * @param count calls on that day
     * @param p Monte Carlo p
     * @param q after Benjamini–Hochberg over households
     * @param jointP p of day and hour together, by the larger of the two standardised statistics
     */
    public record Weekday(int weekday, int count, double p, double q, double jointP) {}

    /**
     * Unannounced calls within 60 minutes, by the clock, of the planned call before them.
     *
     * @param index share of them among {@code pairs}
     * @param pairs unannounced calls with a planned call before them
     * @param p permutation p
     * @param q after Benjamini–Hochberg over households
     */
    public record Copy(double index, int pairs, double p, double q) {}

    /**
     * Spread of the unannounced calls over the feasible hours, in nats.
     *
     * @param nsb posterior mean of the entropy, at most the log of the number of hours
     * @param sd its standard deviation
     * @param effectiveHours exp(nsb)
     */
    public record Entropy(double nsb, double sd, double effectiveHours) {}

    /**
     * What the dates of all appearances, timed or not, give away, in working days.
     *
     * @param gaps intervals between successive dates
     * @param meanGap mean interval
     * @param variation coefficient of variation of the intervals
     * @param maxGap longest interval
     * @param guess1 posterior success of naming the interval to the next call
     * @param safeDays longest stretch after a call in which the chance of another is at most 10 %
     * @param sameWeekday share of dates that fall on the weekday of the date before
     */
    public record Dates(
            int gaps,
            double meanGap,
            double variation,
            int maxGap,
            double guess1,
            int safeDays,
            double sameWeekday) {

        /** From distinct dates in order; null under two. */
        static @Nullable Dates of(int[] dates, IntUnaryOperator workingDays, int cap) {
            if (dates.length < 2) {
                return null;
            }
            int[] index = Arrays.stream(dates).map(workingDays).toArray();
            IntStream between = IntStream.range(1, index.length);
            var gaps = new Gaps(between.map(i -> Math.max(0, index[i] - index[i - 1])).toArray());
            double[] even = new double[cap];
            Arrays.fill(even, 1.0 / cap);
            var next = new NextVisitDay(gaps.histogram(cap), even, EmpiricalBayes.FALLBACK);
            int[] weekdays = Arrays.stream(dates).map(Appearances::weekday).toArray();
            return new Dates(
                    gaps.count(),
                    gaps.mean().orElse(Double.NaN),
                    gaps.variation().orElse(Double.NaN),
                    gaps.longest().orElse(0),
                    next.guessed(1),
                    SafeWindow.days(next.probabilities()),
                    WeekdayRepetition.of(weekdays).repeatShare().orElse(Double.NaN));
        }
    }
}

package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.many.Effect;
import cymru.diogel.statistics.many.FalseDiscovery;
import cymru.diogel.statistics.visits.VisitQuality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A county, team or practitioner, as the sum of what its households experienced: household
 * statistics are aggregated, times are never pooled into a verdict. Units are never ranked.
 *
 * @param unit code of the team or practitioner, or {@link #COUNTY}
 * @param counts appearances and households
 * @param bands the unit's households by evidence: those whose appearances are mostly its own
 * @param verdict band of the unit, from the bands of its households
 * @param guessing two guesses, over the unit's own unannounced appearances
 * @param funnel its point on the funnel plot, null under 10 appearances or 3 households
 * @param unannounced share of usable appearances that were unannounced
 * @param outsideOffice share of usable appearances outside 09:00 to 17:00, Monday to Friday
 * @param unannouncedOutsideOffice the same among unannounced appearances
 * @param heatMap counts by day and hour
 * @param months one entry a calendar month from the first to the last appearance
 * @param change alarm on change, null for practitioners and without trials
 * @param clusters whose habit a pattern is; for analysts
 * @param pooledEntropy nats over clock hours of all unannounced appearances together, for contrast
 *     only: households with one fixed hour each look well spread when pooled; NaN without any
 * @param quality how far the recorded times can be trusted
 */
public record UnitProfile(
        int unit,
        Counts counts,
        Bands bands,
        Evidence verdict,
        Guessing guessing,
        @Nullable Funnel funnel,
        Share unannounced,
        Share outsideOffice,
        Share unannouncedOutsideOffice,
        HeatMap heatMap,
        List<Month> months,
        @Nullable Change change,
        Clusters clusters,
        double pooledEntropy,
        VisitQuality quality) {
    public static final int COUNTY = -1;

    /**
     * Whether a pattern belongs to the households or to those who visit them.
     *
     * @param households whether households keep to hours of their own, with hours dealt out anew
     *     within each practitioner’s month; null for the county, and where there is nothing to deal
     * @param practitioners whether it matters who visits, with households dealt out anew within the
     *     team: of a team the spread of its practitioners, of a practitioner the distance from the
     *     team; null likewise
     */
    public record Clusters(@Nullable Cluster households, @Nullable Cluster practitioners) {
        static final Clusters NONE = new Clusters(null, null);
    }

    /** An effect, with its p after Benjamini–Hochberg over all teams, or all practitioners. */
    public record Cluster(Effect effect, double q) {
        static List<@Nullable Cluster> adjusted(@Nullable Effect[] effects) {
            double[] p =
                    Arrays.stream(effects)
                            .mapToDouble(it -> it == null ? Double.NaN : it.p())
                            .toArray();
            double[] q = FalseDiscovery.amongTested(p);
            var adjusted = new ArrayList<@Nullable Cluster>();
            for (int i = 0; i < effects.length; i++) {
                Effect effect = effects[i];
                adjusted.add(effect == null ? null : new Cluster(effect, q[i]));
            }
            return adjusted;
        }
    }

    /** Appearances of the unit, and the households at whose doors they were. */
    public record Counts(
            int appearances,
            int planned,
            int unannounced,
            int unusable,
            int unknown,
            int outsideHours,
            int households) {}

    /** Households by band of evidence, and those flagged by cause. */
    public record Bands(
            int strong,
            int some,
            int none,
            int insufficient,
            int byPractice,
            int byRota,
            int byBoth,
            int unclear) {
        public int assessable() {
            return strong + some + none;
        }
    }

    /**
     * Two guesses of an hour.
     *
     * @param hits unannounced appearances that the observer would have named
     * @param trials unannounced appearances that were there to be named
     * @param expected hits if calls had followed each household's envelope
     * @param interval Jeffreys interval of hits/trials, 5 % and 95 %
     * @param pooled share drawn towards the county's, as shown for small units
     * @param posterior mean over assessable households of the posterior success; NaN without any
     * @param posteriorInterval 5 % and 95 % of that mean, from the spread between households
     * @param baseline mean over the same households of the success if calls were spread evenly over
     *     staff hours; NaN without any
     */
    public record Guessing(
            int hits,
            int trials,
            double expected,
            Interval interval,
            double pooled,
            double posterior,
            Interval posteriorInterval,
            double baseline) {}

    /**
     * A point on the funnel plot of hits against trials, with limits about the county's share.
     *
     * @param share hits / trials
     * @param trials unannounced appearances
     * @param target the county's share
     * @param inner 95 % limits, widened for over-dispersion
     * @param outer 99.8 % limits, widened likewise
     * @param dispersion factor by which the variance was widened, at least 1
     */
    public record Funnel(
            double share,
            int trials,
            double target,
            Interval inner,
            Interval outer,
            double dispersion) {}

    /** A count out of a number, with the Wilson 95 % interval (0 to 1 when there are none). */
    public record Share(int count, int of, Interval interval) {
        /** NaN when there are none. */
        public double value() {
            return (double) count / of;
        }
    }

    /**
     * One calendar month.
     *
     * @param year year
     * @param month 1 to 12
     * @param planned usable planned appearances
     * @param unannounced usable unannounced appearances
     * @param outsideOffice usable appearances outside 09:00 to 17:00, Monday to Friday
     * @param hits two-guess hits
     * @param trials unannounced appearances that were there to be named
     * @param expected hits if calls had followed the envelopes
     * @param households households with four unannounced appearances by the end of the month and
     *     one within it
     * @param posterior mean posterior success of two guesses over those households as it stood at
     *     the end of the month; NaN without any
     * @param posteriorInterval 5 % and 95 % of that mean
     */
    public record Month(
            int year,
            int month,
            int planned,
            int unannounced,
            int outsideOffice,
            int hits,
            int trials,
            double expected,
            int households,
            double posterior,
            Interval posteriorInterval) {}

    /**
     * Bernoulli cumulative sum on the hits of two guesses, in order of time.
     *
     * <p>The limit is simulated for the mean baseline: with nothing wrong the sum would run for 200
     * appearances on average before it reached it, and for longer in a unit with more appearances,
     * so that of twenty such units with nothing wrong at most one has an alarm by chance.
     *
     * @param highest largest value reached
     * @param limit value at which the alarm is raised
     * @param latest value at the end
     * @param alarmDay date of the first alarm, days since 1970-01-01, or null
     * @param trials unannounced appearances that were looked at
     * @param runLength mean run without an alarm, in appearances, when nothing is wrong
     */
    public record Change(
            double highest,
            double limit,
            double latest,
            @Nullable Integer alarmDay,
            int trials,
            double runLength) {}
}

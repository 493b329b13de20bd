package cymru.diogel.continuity.infections;

import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.Proportion;
import cymru.diogel.statistics.epidemic.Direction;
import cymru.diogel.statistics.epidemic.Incidence;
import cymru.diogel.statistics.epidemic.Nowcast;
import cymru.diogel.statistics.epidemic.Rate;
import cymru.diogel.statistics.epidemic.Reproduction;
import cymru.diogel.statistics.epidemic.Reproduction.Estimate;
import cymru.diogel.statistics.epidemic.Reproduction.Prior;
import cymru.diogel.statistics.epidemic.SerialInterval;
import cymru.diogel.statistics.epidemic.UncertainInterval;
import cymru.diogel.statistics.epidemic.UncertainInterval.Pooled;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one area for the seven days to a day.
 *
 * @param to the last day counted
 * @param interval what is assumed of the serial interval
 */
public record AreaFigures(KnownSeries series, LocalDate to, Assumed interval) {
    /** Days in a window, which cancels the weekly pattern. */
    public static final int WEEK = 7;

    /** Shown beside it where a week has few cases. */
    public static final int FORTNIGHT = 14;

    private static final int FEW_IN_A_WEEK = 20;
    private static final long SEED = 20200625;

    /** The serial interval in days: its mean and sd, how sure they are, and who says so. */
    public record Assumed(double mean, double sd, double meanDoubt, double sdDoubt, String source) {
        SerialInterval over(int days) {
            // The whole weight must fall within the series, so it is renormalised where cut.
            return SerialInterval.discretised(mean, sd, Math.max(1, days - 1)).renormalised();
        }

        UncertainInterval uncertain() {
            return new UncertainInterval(
                    new UncertainInterval.Spread(
                            mean,
                            meanDoubt,
                            Math.max(1.1, mean - 3 * meanDoubt),
                            mean + 3 * meanDoubt),
                    new UncertainInterval.Spread(
                            sd, sdDoubt, Math.max(0.1, sd - 3 * sdDoubt), sd + 3 * sdDoubt));
        }
    }

    public Area area() {
        return series.area();
    }

    public int cases() {
        return series.week(to);
    }

    /** Cases for 100,000 people; none where nobody has said how many live there. */
    public Optional<Rate> rate() {
        return area().people() > 0
                ? Optional.of(new Rate(cases(), area().people()))
                : Optional.empty();
    }

    /** The share of those tested who had it; none where tests were not published. */
    public Optional<Proportion> positivity() {
        int tested = series.tested(to);
        return tested > 0 && tested >= cases()
                ? Optional.of(new Proportion(cases(), tested))
                : Optional.empty();
    }

    /** The reproduction number over the last days; none where the series is too short. */
    public Optional<Estimate> reproduction(int days) {
        var known = series.upTo(to);
        if (known.length <= days) {
            return Optional.empty();
        }
        var all = new Reproduction(interval.over(known.length), days, Prior.USUAL);
        return Optional.of(all.estimates(Incidence.of(known)).getLast());
    }

    /** The same for every day that has one, the first of the series’ being 1. */
    public List<Estimate> reproductions() {
        var known = series.upTo(to);
        return new Reproduction(interval.over(known.length), WEEK, Prior.USUAL)
                .estimates(Incidence.of(known));
    }

    /** The mean and interval with the doubt about the serial interval in them. */
    public Pooled pooled() {
        return interval.uncertain()
                .estimate(Incidence.of(series.upTo(to)), WEEK, Prior.USUAL, SEED);
    }

    /** Whether infections grow; none where there are too few cases to say. */
    public Optional<Direction> direction() {
        return reproduction(WEEK)
                .filter(Estimate::isOk)
                .map(it -> Direction.of(it.chanceAboveOne()));
    }

    public boolean isFewInAWeek() {
        return cases() < FEW_IN_A_WEEK;
    }

    /** 95 % of what the true rate may be. */
    public Optional<Interval> exact() {
        return rate().map(it -> it.exact(0.95));
    }

    /** The last days, of which not all is reported; none where too few publications are known. */
    public List<Nowcast.Day> nowcast() {
        var triangle = series.delays();
        if (triangle == null) {
            return List.of();
        }
        var days = Nowcast.of(triangle, KnownSeries.LONGEST_DELAY).days();
        int shown = (int) ChronoUnit.DAYS.between(series.lastComplete(), series.last());
        int all = days.size();
        int beyond = (int) ChronoUnit.DAYS.between(series.last(), day(triangle.now()));
        return days.subList(Math.max(0, all - beyond - shown), Math.max(0, all - beyond));
    }

    /** The day of a row of the nowcast. */
    public LocalDate day(int index) {
        var now = series.publishedOn();
        var triangle = series.delays();
        return now.minusDays((triangle == null ? 0 : triangle.now()) - index);
    }
}

package cymru.diogel.statistics.epidemic.alarms;

/**
 * A count beside the highest that would not surprise.
 *
 * @param at its place in the series, the first being 1
 * @param upper NaN where there is no result
 */
public record Alarm(int at, int count, double upper, boolean isRaised) {}

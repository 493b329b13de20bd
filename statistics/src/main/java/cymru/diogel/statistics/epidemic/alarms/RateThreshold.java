package cymru.diogel.statistics.epidemic.alarms;

import cymru.diogel.statistics.epidemic.Rate;

/**
 * A limit on a rate that trips when the rate is probably above it, and clears only after it was
 * probably below for some days, lest it flicker.
 *
 * @param limit per 100,000
 * @param tripAt the chance of being above from which it trips
 * @param clearBelow the chance below which a day counts towards clearing
 * @param clearDays that many such days in a row clear it
 */
public record RateThreshold(double limit, double tripAt, double clearBelow, int clearDays) {
    public RateThreshold {
        if (!(limit > 0 && tripAt > clearBelow && clearBelow > 0 && tripAt < 1 && clearDays > 0)) {
            throw new IllegalArgumentException(
                    "limit %s, trips at %s, clears below %s for %d days"
                            .formatted(limit, tripAt, clearBelow, clearDays));
        }
    }

    /** Trips at nine in ten and clears below a half for a week. */
    public static RateThreshold usual(double limit) {
        return new RateThreshold(limit, 0.9, 0.5, 7);
    }

    /**
     * Whether it stands tripped after each day.
     *
     * @param sums cases of the seven days to each day
     * @param population in people
     */
    public boolean[] tripped(int[] sums, long population) {
        var chances = new double[sums.length];
        for (int day = 0; day < sums.length; day++) {
            chances[day] = new Rate(sums[day], population).chanceAbove(limit);
        }
        return tripped(chances);
    }

    /** Whether it stands tripped after each day, from the chance of being above the limit. */
    public boolean[] tripped(double[] chances) {
        var tripped = new boolean[chances.length];
        boolean isTripped = false;
        int calm = 0;
        for (int day = 0; day < chances.length; day++) {
            calm = chances[day] < clearBelow ? calm + 1 : 0;
            isTripped = isTripped ? calm < clearDays : chances[day] >= tripAt;
            tripped[day] = isTripped;
        }
        return tripped;
    }
}

package cymru.diogel.statistics.epidemic;

/** Whether infections grow or fall, in as many steps as there are words for. */
public enum Direction {
    ALMOST_CERTAINLY_GROWING,
    VERY_LIKELY_GROWING,
    LIKELY_GROWING,
    UNCLEAR,
    LIKELY_FALLING,
    VERY_LIKELY_FALLING,
    ALMOST_CERTAINLY_FALLING;

    private static final double LIKELY = 2.0 / 3;

    /**
     * From the probability that the reproduction number is above 1: beyond 99, 90 and two thirds of
     * a hundred on either side.
     */
    public static Direction of(double chanceAboveOne) {
        double chanceBelow = 1 - chanceAboveOne;
        return chanceAboveOne >= 0.99
                ? ALMOST_CERTAINLY_GROWING
                : chanceAboveOne >= 0.9
                        ? VERY_LIKELY_GROWING
                        : chanceAboveOne >= LIKELY
                                ? LIKELY_GROWING
                                : chanceBelow >= 0.99
                                        ? ALMOST_CERTAINLY_FALLING
                                        : chanceBelow >= 0.9
                                                ? VERY_LIKELY_FALLING
                                                : chanceBelow >= LIKELY ? LIKELY_FALLING : UNCLEAR;
    }
}

package cymru.diogel.continuity.contingency;

import cymru.diogel.continuity.signals.Reading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a limit is passed, so that one day more or less does not change it: met once it is nine
 * in ten sure, and cleared only after seven days running on which it was less sure than not.
 */
final class Hysteresis {
    private static final double TRIP = 0.9;
    private static final double CLEAR = 0.5;
    private static final int QUIET_DAYS = 7;
    private static final double NEAR = 0.8;

    private Hysteresis() {}

    /**
     * Where it stands, and since when.
     *
     * @param met the day it was met last, or none
     * @param cleared the day it was cleared after that, or none
     * @param latest the last reading, or none
     * @param chance that the limit is passed by that reading
     */
    record Standing(
            Watched.State state,
            @Nullable LocalDate met,
            @Nullable LocalDate cleared,
            @Nullable Reading latest,
            double chance) {}

    /**
     * Follows readings through time.
     *
     * @param readings the oldest first; days without one leave everything as it is
     */
    static Standing of(List<Reading> readings, double limit) {
        LocalDate met = null;
        LocalDate cleared = null;
        LocalDate quietSince = null;
        boolean isMet = false;
        for (var reading : readings) {
            double chance = reading.chanceAbove().applyAsDouble(limit);
            if (!isMet && chance >= TRIP) {
                isMet = true;
                met = reading.day();
                cleared = null;
            }
            if (chance >= CLEAR) {
                quietSince = null;
            } else if (quietSince == null) {
                quietSince = reading.day();
            }
            boolean isQuiet =
                    quietSince != null
                            && !reading.day().isBefore(quietSince.plusDays(QUIET_DAYS - 1));
            if (isMet && isQuiet) {
                isMet = false;
                cleared = reading.day();
            }
        }
        var latest = readings.isEmpty() ? null : readings.getLast();
        double chance = latest == null ? 0 : latest.chanceAbove().applyAsDouble(limit);
        return new Standing(state(isMet, latest, limit, chance), met, cleared, latest, chance);
    }

    private static Watched.State state(
            boolean isMet, @Nullable Reading latest, double limit, double chance) {
        if (latest == null) {
            return Watched.State.UNKNOWN;
        }
        if (isMet) {
            return Watched.State.MET;
        }
        boolean isNear = chance >= CLEAR || latest.value() >= NEAR * limit;
        return isNear ? Watched.State.NEAR : Watched.State.NOT_MET;
    }
}

package cymru.diogel.planning.dayservices;

import cymru.diogel.planning.dayservices.Week.Place;
import cymru.diogel.planning.dayservices.Week.Slot;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Why somebody has fewer half-days than they wish for.
 *
 * @param guest whom it concerns
 * @param missing half-days
 * @param reasons half-days of the week that are closed to them, by what closes each
 */
public record Shortfall(int guest, int missing, Map<Reason, Integer> reasons) {
    /** What closes a half-day to somebody, the first that applies. */
    public enum Reason {
        AWAY,
        THAT_DAY_ALREADY,
        TOO_FAR,
        NO_SEAT,
        NO_HOIST,
        OTHER_GROUP,
        FULL
    }

    public Shortfall {
        reasons = Map.copyOf(reasons);
    }

    /** What closes most half-days to them, being away and being there already left aside. */
    public Reason main() {
        return reasons.entrySet().stream()
                .filter(it -> it.getKey() != Reason.AWAY)
                .filter(it -> it.getKey() != Reason.THAT_DAY_ALREADY)
                .max(
                        Map.Entry.<Reason, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Reason.AWAY);
    }

    /** Of everybody who lacks one, those with none at all first. */
    public static List<Shortfall> of(Week week, List<Place> places) {
        var full = Occupancy.of(week, places);
        return IntStream.range(0, week.guests().size())
                .filter(it -> full.had(it) < week.guests().get(it).wanted())
                .boxed()
                .sorted(Comparator.comparingInt(full::had))
                .map(it -> of(week, it, full))
                .toList();
    }

    private static Shortfall of(Week week, int guest, Occupancy full) {
        var reasons = new EnumMap<Reason, Integer>(Reason.class);
        for (int halfDay = 0; halfDay < week.halfDays().size(); halfDay++) {
            reasons.merge(reason(week, guest, halfDay, full), 1, Integer::sum);
        }
        var missing = week.guests().get(guest).wanted() - full.had(guest);
        return new Shortfall(guest, missing, reasons);
    }

    private static Reason reason(Week week, int who, int halfDay, Occupancy full) {
        var guest = week.guests().get(who);
        if (guest.away().contains(full.day(halfDay))) {
            return Reason.AWAY;
        }
        if (full.isThatDay(who, halfDay)) {
            return Reason.THAT_DAY_ALREADY;
        }
        var near =
                IntStream.range(0, week.halls().size())
                        .mapToObj(hall -> new Slot(hall, halfDay))
                        .filter(it -> week.canRideTo(guest, week.halls().get(it.hall()).centre()))
                        .toList();
        if (near.isEmpty()) {
            return Reason.TOO_FAR;
        }
        if (!full.hasSeats(guest, halfDay)) {
            return Reason.NO_SEAT;
        }
        var free = near.stream().filter(it -> full.free(it) > 0).toList();
        if (free.isEmpty()) {
            return Reason.FULL;
        }
        return free.stream().anyMatch(it -> full.hasHoist(guest, it))
                ? Reason.OTHER_GROUP
                : Reason.NO_HOIST;
    }
}

package cymru.diogel.planning.dayservices;

import cymru.diogel.planning.dayservices.Week.Guest;
import cymru.diogel.planning.dayservices.Week.Place;
import cymru.diogel.planning.dayservices.Week.Slot;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What places are worth and which rules they break, counted without anything that found them.
 *
 * @param objective what the wishes that are met are worth
 * @param served heads with a half-day or more
 * @param halfDays given, a pair counted twice
 * @param kept places as in the week before
 * @param contacts pairs of guests who share a room at some time
 * @param riding minutes driven to the centres
 * @param broken rules that are not kept; none where the places may stand
 */
public record WeekAudit(
        long objective,
        int served,
        int halfDays,
        int kept,
        int contacts,
        int riding,
        Set<Broken> broken) {
    /** A rule that is not kept. */
    public enum Broken {
        UNKNOWN,
        TOO_MANY_IN_ROOM,
        GROUPS_MIXED,
        TWICE_A_DAY,
        MORE_THAN_WANTED,
        AWAY,
        TOO_FEW_SEATS,
        TOO_FAR,
        NO_HOIST
    }

    public boolean isFeasible() {
        return broken.isEmpty();
    }

    public static WeekAudit of(Week week, List<Place> places) {
        var broken = EnumSet.noneOf(Broken.class);
        var rooms = new HashMap<Slot, Set<Integer>>();
        var seats = new HashMap<List<Integer>, Integer>();
        var had = new HashMap<Integer, Integer>();
        var days = new HashSet<List<Integer>>();
        int kept = 0;
        int riding = 0;
        for (var it : places) {
            if (!isKnown(week, it)) {
                return new WeekAudit(0, 0, 0, 0, 0, 0, EnumSet.of(Broken.UNKNOWN));
            }
            var guest = week.guests().get(it.guest());
            int day = week.halfDays().get(it.halfDay()).day();
            rooms.computeIfAbsent(it.slot(), _ -> new HashSet<>()).add(it.guest());
            had.merge(it.guest(), 1, Integer::sum);
            require(days.add(List.of(it.guest(), day)), Broken.TWICE_A_DAY, broken);
            require(!guest.away().contains(day), Broken.AWAY, broken);
            kept += guest.before().contains(it.slot()) ? 1 : 0;
            riding += ride(week, guest, it, broken);
            if (guest.seats() > 0) {
                seats.merge(List.of(guest.route(), it.halfDay()), guest.seats(), Integer::sum);
            }
        }
        rooms.forEach((slot, there) -> room(week, slot, there, broken));
        seats.forEach((on, used) ->
                require(used <= week.seats().get(on.getFirst()), Broken.TOO_FEW_SEATS, broken));
        return sum(week, had, new WeekAudit(0, 0, 0, kept, contacts(rooms), riding, broken));
    }

    private static boolean isKnown(Week week, Place it) {
        return isWithin(it.guest(), week.guests())
                && isWithin(it.halfDay(), week.halfDays())
                && isWithin(it.hall(), week.halls());
    }

    private static boolean isWithin(int index, List<?> list) {
        return index >= 0 && index < list.size();
    }

    private static int ride(Week week, Guest guest, Place it, Set<Broken> broken) {
        int centre = week.halls().get(it.hall()).centre();
        if (centre >= guest.rides().size() || guest.rides().get(centre) < 0) {
            broken.add(Broken.TOO_FAR);
            return 0;
        }
        if (guest.seats() == 0) {
            return 0;
        }
        int minutes = guest.rides().get(centre);
        require(minutes <= week.longestRide(), Broken.TOO_FAR, broken);
        return minutes;
    }

    private static void room(Week week, Slot slot, Set<Integer> there, Set<Broken> broken) {
        var hall = week.halls().get(slot.hall());
        var guests = there.stream().map(week.guests()::get).toList();
        require(there.size() <= hall.places(), Broken.TOO_MANY_IN_ROOM, broken);
        require(
                guests.stream().map(Guest::group).distinct().count() <= 1,
                Broken.GROUPS_MIXED,
                broken);
        require(
                guests.stream().filter(Guest::needsHoist).count() <= hall.hoists(),
                Broken.NO_HOIST,
                broken);
    }

    private static int contacts(Map<Slot, Set<Integer>> rooms) {
        var met = new HashSet<Set<Integer>>();
        for (var there : rooms.values()) {
            for (int one : there) {
                there.stream().filter(it -> it != one).forEach(it -> met.add(Set.of(one, it)));
            }
        }
        return met.size();
    }

    private static WeekAudit sum(Week week, Map<Integer, Integer> had, WeekAudit so) {
        var broken = new HashSet<>(so.broken());
        long objective = 0;
        int served = 0;
        int halfDays = 0;
        for (var it : had.entrySet()) {
            var guest = week.guests().get(it.getKey());
            require(it.getValue() <= guest.wanted(), Broken.MORE_THAN_WANTED, broken);
            int first = week.worth().first().get(guest.priority() - 1);
            objective += (long) guest.heads() * (first + it.getValue() - 1);
            served += guest.heads();
            halfDays += guest.heads() * it.getValue();
        }
        return new WeekAudit(
                objective,
                served,
                halfDays,
                so.kept(),
                so.contacts(),
                so.riding(),
                Set.copyOf(broken));
    }

    private static void require(boolean isKept, Broken rule, Set<Broken> broken) {
        if (!isKept) {
            broken.add(rule);
        }
    }
}

package cymru.diogel.planning.dayservices;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What is to be shared out in a week. Everything is named by its place in its list, from 0.
 *
 * @param halls rooms, the same every half-day
 * @param halfDays those on which the rooms are open
 * @param guests who wishes to come
 * @param seats of each route on each half-day, with distance kept
 * @param worth what is to be made as large as can be
 * @param longestRide the most minutes that anybody is driven
 */
public record Week(
        List<Hall> halls,
        List<HalfDay> halfDays,
        List<Guest> guests,
        List<Integer> seats,
        Worth worth,
        int longestRide) {
    /**
     * A room.
     *
     * @param places for those who come, from 0
     * @param centre where it is
     * @param hoists people who need a hoist and can be there at once, from 0
     */
    public record Hall(int places, int centre, int hoists) {}

    /** A morning or an afternoon; days and halves are numbered from 0. */
    public record HalfDay(int day, int half) {}

    /**
     * A person, or a pair who take one place, who wishes to come.
     *
     * @param priority 1 to 3, 1 the greatest need
     * @param group risk group; two of them are never in one room
     * @param wanted half-days, from 0
     * @param route by which they are driven, or −1
     * @param seats that they take there, from 0
     * @param needsHoist whether they can only be where a hoist is free
     * @param heads how many of them wish to come: 2 for a pair who both do
     * @param away days on which they cannot come
     * @param rides minutes to each centre, or −1 where they do not go
     * @param before where they came the week before
     */
    public record Guest(
            int priority,
            int group,
            int wanted,
            int route,
            int seats,
            boolean needsHoist,
            int heads,
            Set<Integer> away,
            List<Integer> rides,
            Set<Slot> before) {}

    /** A room on a half-day. */
    public record Slot(int hall, int halfDay) {}

    /** A guest in a room on a half-day. */
    public record Place(int guest, int halfDay, int hall) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::guest)
                        .thenComparingInt(Place::halfDay)
                        .thenComparingInt(Place::hall);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        public Slot slot() {
            return new Slot(hall, halfDay);
        }
    }

    /**
     * What a first half-day of somebody of each priority is worth, the first in the list that of
     * priority 1; each further half-day is worth 1.
     */
    public record Worth(List<Integer> first) {
        /** As the reference instances count: 5, 3 and 2. */
        public static final Worth SUM = new Worth(List.of(5, 3, 2));

        /** No number of further half-days outweighs the first of anybody in a county. */
        public static final Worth FIRST_FOR_EVERYONE = new Worth(List.of(50_000, 30_000, 20_000));

        public Worth {
            first = List.copyOf(first);
        }

        int of(Guest guest, int halfDays) {
            return halfDays == 0
                    ? 0
                    : guest.heads() * (first.get(guest.priority() - 1) + halfDays - 1);
        }
    }

    /** The same; refused where a guest is of no known priority, or of a route that is none. */
    Week checked() {
        for (var guest : guests) {
            var known = guest.priority() >= 1 && guest.priority() <= worth.first().size();
            if (!known || guest.route() >= seats.size() || guest.wanted() < 0) {
                throw new IllegalArgumentException("cannot be shared out: " + guest);
            }
        }
        return this;
    }

    /** Whether somebody could be in a room on a half-day if nobody else came. */
    public boolean canCome(Guest guest, Slot slot) {
        var hall = halls.get(slot.hall());
        return !guest.away().contains(halfDays.get(slot.halfDay()).day())
                && hall.places() > 0
                && canRideTo(guest, hall.centre())
                && (!guest.needsHoist() || hall.hoists() > 0)
                && (guest.seats() == 0 || seats.get(guest.route()) >= guest.seats());
    }

    boolean canRideTo(Guest guest, int centre) {
        return centre < guest.rides().size()
                && guest.rides().get(centre) >= 0
                && (guest.seats() == 0 || guest.rides().get(centre) <= longestRide);
    }
}

package cymru.diogel.planning.dayservices;

import cymru.diogel.planning.dayservices.Week.Guest;
import cymru.diogel.planning.dayservices.Week.Place;
import cymru.diogel.planning.dayservices.Week.Slot;
import java.util.Arrays;

/** Who is where while a week is filled, and what is still free. */
final class Occupancy {
    static final int NOBODY = -1;

    private final Week week;
    private final int[][] people;
    private final int[][] hoists;
    private final int[][] group;
    private final int[][] seats;
    private final boolean[][] days;
    private final int[] had;

    Occupancy(Week week) {
        this.week = week;
        int halls = week.halls().size();
        int halfDays = week.halfDays().size();
        people = new int[halls][halfDays];
        hoists = new int[halls][halfDays];
        group = new int[halls][halfDays];
        Arrays.stream(group).forEach(row -> Arrays.fill(row, NOBODY));
        seats = new int[week.seats().size()][halfDays];
        int last = week.halfDays().stream().mapToInt(Week.HalfDay::day).max().orElse(0);
        days = new boolean[week.guests().size()][last + 1];
        had = new int[week.guests().size()];
    }

    /** The places given, in the order of guests. */
    static Occupancy of(Week week, Iterable<Place> places) {
        var made = new Occupancy(week);
        places.forEach(made::add);
        return made;
    }

    void add(Place place) {
        var guest = week.guests().get(place.guest());
        people[place.hall()][place.halfDay()]++;
        group[place.hall()][place.halfDay()] = guest.group();
        change(place, guest, 1);
        days[place.guest()][day(place.halfDay())] = true;
    }

    void remove(Place place) {
        var guest = week.guests().get(place.guest());
        if (--people[place.hall()][place.halfDay()] == 0) {
            group[place.hall()][place.halfDay()] = NOBODY;
        }
        change(place, guest, -1);
        days[place.guest()][day(place.halfDay())] = false;
    }

    private void change(Place place, Guest guest, int by) {
        had[place.guest()] += by;
        if (guest.needsHoist()) {
            hoists[place.hall()][place.halfDay()] += by;
        }
        if (guest.seats() > 0) {
            seats[guest.route()][place.halfDay()] += by * guest.seats();
        }
    }

    int day(int halfDay) {
        return week.halfDays().get(halfDay).day();
    }

    int had(int guest) {
        return had[guest];
    }

    boolean isThatDay(int guest, int halfDay) {
        return days[guest][day(halfDay)];
    }

    int groupIn(Slot slot) {
        return group[slot.hall()][slot.halfDay()];
    }

    int free(Slot slot) {
        return week.halls().get(slot.hall()).places() - people[slot.hall()][slot.halfDay()];
    }

    boolean hasSeats(Guest guest, int halfDay) {
        return guest.seats() == 0
                || seats[guest.route()][halfDay] + guest.seats() <= week.seats().get(guest.route());
    }

    boolean hasHoist(Guest guest, Slot slot) {
        return !guest.needsHoist()
                || hoists[slot.hall()][slot.halfDay()] < week.halls().get(slot.hall()).hoists();
    }

    boolean isOfGroup(Guest guest, Slot slot) {
        int there = groupIn(slot);
        return there == NOBODY || there == guest.group();
    }

    /** Whether somebody can be added, all rules kept. */
    boolean takes(int who, Slot slot) {
        var guest = week.guests().get(who);
        return had[who] < guest.wanted()
                && !isThatDay(who, slot.halfDay())
                && week.canCome(guest, slot)
                && free(slot) > 0
                && isOfGroup(guest, slot)
                && hasHoist(guest, slot)
                && hasSeats(guest, slot.halfDay());
    }
}

package cymru.diogel.continuity.dayfiles;

import cymru.diogel.planning.dayservices.Week;
import cymru.diogel.planning.dayservices.Week.Guest;
import cymru.diogel.planning.dayservices.Week.HalfDay;
import cymru.diogel.planning.dayservices.Week.Hall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A week as a file tells of it, with the numbers by which the file names things.
 *
 * @param people the file's number of each guest
 * @param halfDays the file's number of each half-day
 * @param rooms the file's number of each room
 */
record WeekFile(Week week, List<Integer> people, List<Integer> halfDays, List<Integer> rooms) {
    private static final int MOST = 1_000;
    private static final int ANY_RIDE = Integer.MAX_VALUE;

    /** Reads rooms, half-days, people and seats; whatever else the file holds is left aside. */
    static WeekFile of(JsonNodes.Node root) throws JsonNodes.Fault {
        var seats = seats(root);
        var rooms = new LinkedHashMap<Integer, Hall>();
        for (var it : root.get("rooms").list()) {
            // No file tells of hoists; a room without a limit takes as many as it has places.
            int cap = it.get("cap").whole(0, MOST);
            put(rooms, it, new Hall(cap, 0, cap));
        }
        var halfDays = new LinkedHashMap<Integer, HalfDay>();
        for (var it : root.get("halfDays").list()) {
            int day = it.get("day").whole(0, MOST);
            put(halfDays, it, new HalfDay(day, it.get("half").whole(0, MOST)));
        }
        var people = new LinkedHashMap<Integer, Guest>();
        var groups = new HashMap<String, Integer>();
        for (var it : root.get("people").list()) {
            put(people, it, guest(it, groups, seats.size()));
        }
        var week =
                new Week(
                        List.copyOf(rooms.values()),
                        List.copyOf(halfDays.values()),
                        List.copyOf(people.values()),
                        seats,
                        Week.Worth.SUM,
                        ANY_RIDE);
        return new WeekFile(
                week,
                List.copyOf(people.keySet()),
                List.copyOf(halfDays.keySet()),
                List.copyOf(rooms.keySet()));
    }

    private static List<Integer> seats(JsonNodes.Node root) throws JsonNodes.Fault {
        var seats = new ArrayList<Integer>();
        for (var it : root.get("seatsPerRouteHalfDay").list()) {
            seats.add(it.whole(0, MOST));
        }
        return seats;
    }

    private static <T> void put(Map<Integer, T> all, JsonNodes.Node it, T one)
            throws JsonNodes.Fault {
        var id = it.get("id");
        if (all.put(id.whole(0, Integer.MAX_VALUE), one) != null) {
            throw id.twice();
        }
    }

    private static Guest guest(JsonNodes.Node it, Map<String, Integer> groups, int routes)
            throws JsonNodes.Fault {
        Set<Integer> away = new HashSet<>();
        for (var day : it.get("unavailableDays").list()) {
            away.add(day.whole(0, MOST));
        }
        var group = it.get("group").text();
        int number = groups.computeIfAbsent(group, _ -> groups.size());
        var isDriven = it.get("needsTransport").truth();
        var named = it.get("route");
        int route = named.whole(0, MOST);
        if (isDriven && route >= routes) {
            throw named.unknown();
        }
        return new Guest(
                it.get("priority").whole(1, 3),
                number,
                it.get("wanted").whole(0, MOST),
                isDriven ? route : -1,
                isDriven ? 1 : 0,
                false,
                1,
                away,
                List.of(0),
                Set.of());
    }
}

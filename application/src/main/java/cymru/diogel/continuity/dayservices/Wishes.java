package cymru.diogel.continuity.dayservices;

import cymru.diogel.continuity.dayservices.Centre.Room;
import cymru.diogel.continuity.dayservices.Centre.Route;
import cymru.diogel.continuity.dayservices.WeekPlan.Spot;
import cymru.diogel.planning.dayservices.Capacity;
import cymru.diogel.planning.dayservices.Week;
import cymru.diogel.planning.dayservices.Week.Guest;
import cymru.diogel.planning.dayservices.Week.HalfDay;
import cymru.diogel.planning.dayservices.Week.Hall;
import cymru.diogel.planning.dayservices.Week.Place;
import cymru.diogel.planning.dayservices.Week.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a week is to be shared out from, with who stands behind each number of it.
 *
 * @param guests persons, or pairs, in the order of the week's guests
 */
public record Wishes(Week week, List<Centre> centres, List<Room> rooms, List<List<Person>> guests) {
    private static final int DAYS = 5;
    private static final int HALVES = 2;
    // Nobody is sent to another centre than their own.
    private static final int FAR = -1;

    /**
     * Rooms by the rule, and everybody who wishes to come.
     *
     * @param before places of the week before
     */
    static Wishes of(
            List<Centre> centres, DistanceRule rule, List<Person> people, List<Spot> before) {
        var rooms = centres.stream().flatMap(it -> it.rooms().stream()).toList();
        var routes = centres.stream().flatMap(it -> it.routes().stream()).toList();
        var pairs = pairs(people);
        var halls = rooms.stream().map(it -> hall(it, rule, centres)).toList();
        var halfDays =
                IntStream.range(0, DAYS * HALVES)
                        .mapToObj(it -> new HalfDay(it / HALVES, it % HALVES))
                        .toList();
        var guests = pairs.stream().map(it -> guest(it, centres, routes, slots(it, before, rooms)));
        var week =
                new Week(
                        halls,
                        halfDays,
                        guests.toList(),
                        routes.stream().map(rule::seats).toList(),
                        Week.Worth.FIRST_FOR_EVERYONE,
                        rule.ride());
        return new Wishes(week, centres, rooms, pairs);
    }

    private static Hall hall(Room it, DistanceRule rule, List<Centre> centres) {
        int places = Capacity.of(it.floor(), rule.apart()).places();
        return new Hall(places, centre(it.centre(), centres), it.hoists());
    }

    private static int centre(UUID id, List<Centre> centres) {
        return IntStream.range(0, centres.size())
                .filter(it -> centres.get(it).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Two of one household who go to one centre and are in one risk group share a place. */
    private static List<List<Person>> pairs(List<Person> people) {
        var made = new LinkedHashMap<String, List<Person>>();
        for (var it : people) {
            var said = it.said();
            var key =
                    said.pair().isEmpty()
                            ? it.id().toString()
                            : said.pair() + "/" + said.centre() + "/" + it.group().risk();
            var together = made.computeIfAbsent(key, _ -> new ArrayList<>());
            if (together.size() < 2) {
                together.add(it);
            } else {
                made.put(it.id().toString(), new ArrayList<>(List.of(it)));
            }
        }
        return List.copyOf(made.values());
    }

    private static Guest guest(
            List<Person> pair, List<Centre> centres, List<Route> routes, Set<Slot> before) {
        var away = new HashSet<Integer>();
        pair.forEach(it -> it.said().away().forEach(day -> away.add(day - 1)));
        var driven = pair.stream().filter(it -> it.said().travel().route() != null).toList();
        int ride = driven.stream().mapToInt(it -> it.said().travel().minutes()).max().orElse(0);
        int centre = centre(pair.getFirst().said().centre(), centres);
        return new Guest(
                pair.stream().mapToInt(it -> it.said().priority()).min().orElse(3),
                number(pair.getFirst().group().risk()),
                pair.stream().mapToInt(it -> it.said().wanted()).min().orElse(0),
                driven.isEmpty() ? -1 : route(driven.getFirst(), routes),
                driven.stream().mapToInt(it -> it.said().travel().seats()).sum(),
                pair.stream().anyMatch(it -> it.said().travel().needsHoist()),
                pair.size(),
                away,
                rides(centres.size(), centre, ride),
                before);
    }

    private static int number(Person.Risk risk) {
        return switch (risk) {
            case OTHER -> 0;
            case CLINICALLY_VULNERABLE -> 1;
            case CLINICALLY_EXTREMELY_VULNERABLE -> 2;
        };
    }

    private static int route(Person it, List<Route> routes) {
        return IntStream.range(0, routes.size())
                .filter(at -> routes.get(at).id().equals(it.said().travel().route()))
                .findFirst()
                .orElse(-1);
    }

    private static List<Integer> rides(int centres, int own, int minutes) {
        return IntStream.range(0, centres).mapToObj(it -> it == own ? minutes : FAR).toList();
    }

    private static Set<Slot> slots(List<Person> pair, List<Spot> before, List<Room> rooms) {
        var found = new HashSet<Slot>();
        for (var it : before) {
            if (it.person().equals(pair.getFirst().id())) {
                IntStream.range(0, rooms.size())
                        .filter(at -> rooms.get(at).id().equals(it.room()))
                        .forEach(at ->
                                found.add(new Slot(at, (it.day() - 1) * HALVES + it.half() - 1)));
            }
        }
        return found;
    }

    /** The places in the words of the application, one of each person of a pair. */
    List<Spot> spots(List<Place> places) {
        return places.stream()
                .flatMap(it -> guests.get(it.guest()).stream().map(who -> spot(it, who)))
                .sorted(Comparator.comparingInt(Spot::day).thenComparingInt(Spot::half))
                .toList();
    }

    private Spot spot(Place it, Person who) {
        var at = week.halfDays().get(it.halfDay());
        return new Spot(who.id(), at.day() + 1, at.half() + 1, rooms.get(it.hall()).id());
    }

    /** The places as the solver knows them; whoever has left, and rooms that are gone, left out. */
    List<Place> places(List<Spot> spots) {
        var found = new ArrayList<Place>();
        for (int guest = 0; guest < guests.size(); guest++) {
            int number = guest;
            var first = guests.get(guest).getFirst().id();
            for (var it : spots) {
                if (it.person().equals(first)) {
                    int halfDay = (it.day() - 1) * HALVES + it.half() - 1;
                    IntStream.range(0, rooms.size())
                            .filter(at -> rooms.get(at).id().equals(it.room()))
                            .forEach(at -> found.add(new Place(number, halfDay, at)));
                }
            }
        }
        return found;
    }
}

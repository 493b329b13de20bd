package cymru.diogel.continuity.redeployfiles;

import cymru.diogel.continuity.redeployfiles.Cursor.Wrong;
import cymru.diogel.planning.redeployment.Person;
import cymru.diogel.planning.redeployment.Place;
import cymru.diogel.planning.redeployment.Plan;
import cymru.diogel.planning.redeployment.Staffing;
import cymru.diogel.planning.redeployment.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rows of a file mean together. */
record Meaning(List<Row> staff, List<Row> services, List<List<Integer>> travel) {
    private static final Weights STANDARD = Weights.standard();

    Question question(@Nullable Row weights, @Nullable List<int[]> pairs, Cursor end) throws Wrong {
        var sites = sites(end);
        var serviceIds = ids(services);
        var places = new ArrayList<Place>();
        for (var row : services) {
            places.add(place(row, sites));
        }
        var staffIds = ids(staff);
        var now = pairs == null ? null : plan(pairs, staffIds, serviceIds, end);
        var people = new ArrayList<Person>();
        for (var row : staff) {
            var at = now == null ? Plan.NOWHERE : now.at(people.size());
            people.add(person(row, serviceIds, at));
        }
        return new Question(
                new Staffing(people, places, travel, weights(weights)),
                List.copyOf(staffIds.keySet()),
                List.copyOf(serviceIds.keySet()),
                now);
    }

    // As many columns in every row; homes are rows and sites are columns.
    private int sites(Cursor end) throws Wrong {
        var sites = travel.isEmpty() ? 0 : travel.getFirst().size();
        for (var row = 0; row < travel.size(); row++) {
            if (travel.get(row).size() != sites) {
                throw end.wrong("ragged", Map.of("row", Integer.toString(row + 1)));
            }
        }
        return sites;
    }

    private static Map<Integer, Integer> ids(List<Row> rows) throws Wrong {
        var ids = new LinkedHashMap<Integer, Integer>();
        for (var row : rows) {
            var id = row.number("id");
            if (ids.putIfAbsent(id, ids.size()) != null) {
                throw row.wrong("id", "id-twice", Map.of("id", Integer.toString(id)));
            }
        }
        return ids;
    }

    private static Place place(Row row, int sites) throws Wrong {
        var tier = row.number("tier");
        if (tier < 1 || tier > Place.TIERS) {
            throw row.wrong("tier", "no-tier", Map.of());
        }
        var isRemote = row.truth("remote");
        var site = row.number("site");
        if (!isRemote && site >= sites) {
            throw row.wrong("site", "no-site", Map.of("most", Integer.toString(sites - 1)));
        }
        var need = row.number("need");
        var minimum = row.number("minimum", need);
        if (minimum > need) {
            throw row.wrong("minimum", "minimum", Map.of());
        }
        return new Place(
                row.number("id"),
                tier,
                row.texts("skill").getFirst(),
                need,
                minimum,
                site,
                isRemote,
                0);
    }

    private Person person(Row row, Map<Integer, Integer> serviceIds, int now) throws Wrong {
        var home = row.number("home");
        if (home >= travel.size()) {
            throw row.wrong("home", "no-home", Map.of("most", Integer.toString(travel.size() - 1)));
        }
        var never = new ArrayList<Integer>();
        for (var service : row.list("never")) {
            never.add(index(row, "never", service, serviceIds));
        }
        var pinned =
                row.numbers.containsKey("pinned")
                        ? index(row, "pinned", row.number("pinned"), serviceIds)
                        : Plan.NOWHERE;
        return new Person(
                Set.copyOf(row.texts("skills")),
                home,
                row.number("service"),
                row.number("hours", 0),
                row.truth("shield"),
                now,
                row.number("weeks_lent", 0),
                new Person.Bounds(pinned, Set.copyOf(never), row.truth("away")));
    }

    private static int index(Row row, String name, int id, Map<Integer, Integer> ids) throws Wrong {
        var index = ids.get(id);
        if (index == null) {
            throw row.wrong(name, "no-service", Map.of("id", Integer.toString(id)));
        }
        return index;
    }

    private static Plan plan(
            List<int[]> pairs,
            Map<Integer, Integer> people,
            Map<Integer, Integer> places,
            Cursor end)
            throws Wrong {
        var plan = Plan.none(people.size());
        for (var pair : pairs) {
            var person = people.get(pair[0]);
            var place = places.get(pair[1]);
            if (person == null || place == null || plan.at(person) != Plan.NOWHERE) {
                var pairText = pair[0] + ", " + pair[1];
                throw end.wrong("no-such-pair", Map.of("pair", pairText));
            }
            plan = plan.with(person, place);
        }
        return plan;
    }

    private static Weights weights(@Nullable Row row) {
        if (row == null) {
            return STANDARD;
        }
        return new Weights(
                List.of(
                        (long) row.number("tier1_unfilled", 100_000),
                        (long) row.number("tier2_unfilled", 10_000),
                        (long) row.number("tier3_unfilled", 1_000)),
                row.number("move_from_current", STANDARD.move()),
                row.number("travel_min", STANDARD.minute()),
                row.number("change", STANDARD.change()),
                STANDARD.travelLimit());
    }
}

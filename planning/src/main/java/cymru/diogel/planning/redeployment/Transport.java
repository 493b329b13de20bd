package cymru.diogel.planning.redeployment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The plan that is best in all that adds up person by person: as few empty seats of tier 1 as can
 * be, then of tier 2, then of tier 3, then the least cost.
 *
 * <p>A minimum-cost flow by successive shortest augmenting paths: each path seats one more person
 * and may move others along; it ends when no path is worth anything. Within pins and exclusions the
 * result is an optimum of the linear programme, whose matrix is totally unimodular (methods.md 6;
 * Ahuja, Magnanti and Orlin, Network Flows, 1993, 9.7). The price of an empty seat of a tier is
 * more than that of all lower tiers and all cost together. Time O(seats × people × places), a few
 * times over.
 */
final class Transport {
    private static final long FAR = Long.MAX_VALUE / 4;

    private final long[][] price; // by place, then person; FAR where not eligible
    private final int[] at;
    private final List<List<Integer>> seated = new ArrayList<>();
    private final int[] need;
    private final long[] distance;
    private final int[] mover; // who would come to a place at the end of a path
    private final int people;

    private Transport(Staffing staffing) {
        people = staffing.people().size();
        var places = staffing.places().size();
        need = new int[places];
        price = new long[places][people];
        at = new int[people];
        Arrays.fill(at, Plan.NOWHERE);
        distance = new long[places];
        mover = new int[places];
        var gain = gains(staffing);
        for (var place = 0; place < places; place++) {
            seated.add(new ArrayList<>());
            need[place] = staffing.places().get(place).need();
            var worth = gain[staffing.places().get(place).tier() - 1];
            for (var person = 0; person < people; person++) {
                price[place][person] =
                        staffing.isEligible(person, place)
                                ? staffing.cost(person, place) - worth
                                : FAR;
            }
        }
    }

    /** An optimum, with everybody pinned where they are pinned. */
    static Plan plan(Staffing staffing) {
        var transport = new Transport(staffing);
        transport.seatPinned(staffing);
        while (transport.augment()) {
            // each turn seats one person more
        }
        return new Plan(Arrays.stream(transport.at).boxed().toList());
    }

    // What a seat of a tier is worth: more than all that could be lost below it.
    private static long[] gains(Staffing staffing) {
        var seats = staffing.places().stream().mapToLong(Place::need).sum();
        var weights = staffing.weights();
        var dearest =
                (long) weights.move()
                        + weights.change()
                        + (long) weights.minute() * weights.travelLimit();
        var third = (staffing.people().size() + 1) * (dearest + 1);
        var second = Math.multiplyExact(third, seats + 1);
        return new long[] {Math.multiplyExact(second, seats + 1), second, third};
    }

    private void seatPinned(Staffing staffing) {
        for (var person = 0; person < people; person++) {
            var pinned = staffing.people().get(person).bounds().pinned();
            if (pinned == Plan.NOWHERE || need[pinned] == seated.get(pinned).size()) {
                continue;
            }
            at[person] = pinned;
            seated.get(pinned).add(person);
            for (var row : price) { // nobody may push this person out
                row[person] = FAR;
            }
        }
    }

    private boolean augment() {
        shortest();
        var end = Plan.NOWHERE;
        for (var place = 0; place < need.length; place++) {
            if (seated.get(place).size() < need[place]
                    && distance[place] < (end < 0 ? 0 : distance[end])) {
                end = place;
            }
        }
        if (end == Plan.NOWHERE) {
            return false;
        }
        for (var place = end; place != Plan.NOWHERE; ) {
            var person = mover[place];
            var from = at[person];
            if (from != Plan.NOWHERE) {
                seated.get(from).removeIf(it -> it == person);
            }
            at[person] = place;
            seated.get(place).add(person);
            place = from;
        }
        return true;
    }

    // Bellman and Ford over the places: first whoever is free, then whoever could move along.
    private void shortest() {
        for (var place = 0; place < need.length; place++) {
            distance[place] = FAR;
            for (var person = 0; person < people; person++) {
                if (at[person] == Plan.NOWHERE && price[place][person] < distance[place]) {
                    distance[place] = price[place][person];
                    mover[place] = person;
                }
            }
        }
        var isShorter = true;
        while (isShorter) {
            isShorter = false;
            for (var from = 0; from < need.length; from++) {
                isShorter |= distance[from] < FAR && relax(from);
            }
        }
    }

    private boolean relax(int from) {
        var isShorter = false;
        for (var person : seated.get(from)) {
            if (price[from][person] == FAR) {
                continue;
            }
            var left = distance[from] - price[from][person];
            for (var place = 0; place < need.length; place++) {
                if (price[place][person] < FAR && left + price[place][person] < distance[place]) {
                    distance[place] = left + price[place][person];
                    mover[place] = person;
                    isShorter = true;
                }
            }
        }
        return isShorter;
    }
}

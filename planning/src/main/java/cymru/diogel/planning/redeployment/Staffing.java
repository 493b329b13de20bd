package cymru.diogel.planning.redeployment;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The question: these people, these places.
 *
 * @param travel minutes from row to column, as many rows as homes and columns as sites
 */
public record Staffing(
        List<Person> people, List<Place> places, List<List<Integer>> travel, Weights weights) {
    public Staffing {
        people = List.copyOf(people);
        places = List.copyOf(places);
        if (!places.stream().allMatch(Place::isSound)) {
            throw new IllegalArgumentException("no such place");
        }
        travel = travel.stream().map(List::copyOf).toList();
    }

    /** Whether this person can be asked to work there. */
    public boolean isEligible(int person, int place) {
        var one = people.get(person);
        var there = places.get(place);
        var bounds = one.bounds();
        return !bounds.isAway()
                && (bounds.pinned() == Plan.NOWHERE || bounds.pinned() == place)
                && !bounds.never().contains(place)
                && one.skills().contains(there.skill())
                && one.hours() >= there.hours()
                && (there.isRemote()
                        || (!one.isShielded() && minutes(person, place) <= weights.travelLimit()));
    }

    /** Minutes of travel, one way; none where the work is done from home. */
    public int minutes(int person, int place) {
        var there = places.get(place);
        return there.isRemote() ? 0 : travel.get(people.get(person).home()).get(there.site());
    }

    /** Whether somebody who works there is away from the own post. */
    public boolean isMove(int person, int place) {
        return people.get(person).service() != places.get(place).service();
    }

    /** Whether somebody placed now would be elsewhere. */
    boolean isChange(int person, int place) {
        var now = people.get(person).now();
        return now != Plan.NOWHERE && now != place;
    }

    /** The price of this person there: the move, the journey, the change. */
    public int cost(int person, int place) {
        return (isMove(person, place) ? weights.move() : 0)
                + weights.minute() * minutes(person, place)
                + (isChange(person, place) ? weights.change() : 0);
    }

    /** The same places and journeys with other people, each made from the one at an index. */
    Staffing with(IntFunction<Person> person) {
        var others = IntStream.range(0, people.size()).mapToObj(person).toList();
        return new Staffing(others, places, travel, weights);
    }
}

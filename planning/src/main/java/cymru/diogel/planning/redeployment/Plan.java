package cymru.diogel.planning.redeployment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Who works where.
 *
 * @param placeOf index of a place for each person, or {@link #NOWHERE}
 */
public record Plan(List<Integer> placeOf) {
    public static final int NOWHERE = -1;

    public Plan {
        placeOf = List.copyOf(placeOf);
    }

    /** Nobody placed. */
    public static Plan none(int people) {
        return new Plan(Collections.nCopies(people, NOWHERE));
    }

    /** The plan with one person elsewhere. */
    public Plan with(int person, int place) {
        var changed = new ArrayList<>(placeOf);
        changed.set(person, place);
        return new Plan(changed);
    }

    public int at(int person) {
        return placeOf.get(person);
    }

    /** People at a place. */
    public int count(int place) {
        return Collections.frequency(placeOf, place);
    }
}

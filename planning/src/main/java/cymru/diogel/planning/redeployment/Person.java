package cymru.diogel.planning.redeployment;

import java.util.Set;

/**
 * Somebody who can be lent.
 *
 * @param skills what this person may be asked to do: skill, check and registration all hold
 * @param home row of the table of journeys where this person lives
 * @param service the code of the service of this person's own post
 * @param hours a week
 * @param isShielded works from home only
 * @param now index of the place where this person works now, or {@link Plan#NOWHERE}
 * @param weeksLent full weeks already worked away from the own post
 * @param bounds what people have settled for this person
 */
public record Person(
        Set<String> skills,
        int home,
        int service,
        int hours,
        boolean isShielded,
        int now,
        int weeksLent,
        Bounds bounds) {

    /**
     * What is settled and no solver may change.
     *
     * @param pinned index of the place where this person stays, or {@link Plan#NOWHERE}
     * @param never indices of places where this person is not to work
     * @param isAway cannot be placed at all
     */
    public record Bounds(int pinned, Set<Integer> never, boolean isAway) {
        public static final Bounds NONE = new Bounds(Plan.NOWHERE, Set.of(), false);
    }

    boolean isPinned() {
        return bounds.pinned != Plan.NOWHERE;
    }

    Person pinnedTo(int place) {
        return with(new Bounds(place, bounds.never, bounds.isAway));
    }

    Person away() {
        return with(new Bounds(Plan.NOWHERE, bounds.never, true));
    }

    Person at(int place) {
        return new Person(skills, home, service, hours, isShielded, place, weeksLent, bounds);
    }

    Person with(Bounds others) {
        return new Person(skills, home, service, hours, isShielded, now, weeksLent, others);
    }
}

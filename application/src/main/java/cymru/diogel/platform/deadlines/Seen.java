package cymru.diogel.platform.deadlines;

import java.time.LocalDate;

/**
 * What one call on a child by the co-ordinator, or a stand-in the manager arranged, came to.
 *
 * <p>Another agency's contact is never one of these. A call without access is one in which nothing
 * was seen, and it satisfies nothing.
 *
 * @param inPerson false for video and telephone, which never count as seeing
 * @param child whether the child was seen
 * @param alone whether the child was seen alone
 * @param atHome whether it was at the child's home
 * @param bedroom whether the child's bedroom was seen
 */
public record Seen(
        LocalDate on,
        boolean inPerson,
        boolean child,
        boolean alone,
        boolean atHome,
        boolean bedroom) {

    boolean countsAsSeen() {
        return inPerson && child;
    }

    boolean countsAsAlone() {
        return countsAsSeen() && alone;
    }

    boolean countsAsHome() {
        return countsAsSeen() && atHome;
    }

    boolean countsAsBedroom() {
        return inPerson && bedroom;
    }
}

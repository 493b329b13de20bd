package cymru.diogel.practice.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to be done under a plan.
 *
 * @param change what must change for the child
 * @param owner who does it: a person, and the agency they are of
 * @param sign how we will know
 * @param evidence what shows that it was done, or why it is no longer needed
 */
public record Action(
        String change, Owner owner, LocalDate dueOn, String sign, State state, String evidence) {

    /** Somebody and their agency; one of the family has an agency called family. */
    public record Owner(String person, String agency) {}

    /** What became of it. */
    public enum State {
        OPEN,
        DONE,
        NOT_DONE,
        NO_LONGER_NEEDED
    }

    /** What is missing from it. */
    public enum Flaw {
        NO_CHANGE,
        NO_OWNER,
        NO_SIGN,
        NO_EVIDENCE
    }

    public boolean isOverdue(LocalDate on) {
        return state == State.OPEN && dueOn.isBefore(on);
    }

    public List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        if (change.isBlank()) {
            flaws.add(Flaw.NO_CHANGE);
        }
        if (owner.person().isBlank() || owner.agency().isBlank()) {
            flaws.add(Flaw.NO_OWNER);
        }
        if (sign.isBlank()) {
            flaws.add(Flaw.NO_SIGN);
        }
        if (state != State.OPEN && evidence.isBlank()) {
            flaws.add(Flaw.NO_EVIDENCE);
        }
        return flaws;
    }
}

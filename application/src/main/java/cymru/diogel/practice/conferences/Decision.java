package cymru.diogel.practice.conferences;

import cymru.diogel.practice.register.Categories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a conference decided for one child, and why.
 *
 * @param categories those of the child from now on; none where its name is not on the register
 */
public record Decision(UUID child, Outcome outcome, Set<String> categories, String reasons) {
    public Decision {
        categories = Set.copyOf(categories);
    }

    /** Decisions 1 and 2 of an initial conference, and the three of a review. */
    public enum Outcome {
        NOT_REGISTERED(true, false),
        REGISTERED(true, true),
        REMAINS(false, true),
        CATEGORY_CHANGED(false, true),
        REMOVED(false, false);

        private final boolean initial;
        private final boolean on;

        Outcome(boolean initial, boolean on) {
            this.initial = initial;
            this.on = on;
        }

        public boolean isOn() {
            return on;
        }

        /** Whether it belongs to an initial conference, or to a review. */
        public boolean isOf(boolean anInitial) {
            return initial == anInitial;
        }

        /** The key of its words. */
        public String message() {
            return "conferences.outcome-" + Conference.code(this);
        }

        /** Whether the name comes on; a new category is no new registration. */
        public boolean isRegistration() {
            return this == REGISTERED;
        }
    }

    /** What is wrong with a decision. */
    public enum Flaw {
        OTHER_CONFERENCE,
        NO_CATEGORY,
        CATEGORY_WITHOUT_REGISTRATION,
        NO_REASONS
    }

    /** All that is wrong with it, on the day of a conference. */
    public List<Flaw> flaws(boolean initial, LocalDate day, Categories list) {
        var flaws = new ArrayList<Flaw>();
        if (!outcome.isOf(initial)) {
            flaws.add(Flaw.OTHER_CONFERENCE);
        }
        if (outcome.isOn() && !list.mayBeChosen(categories, day)) {
            flaws.add(Flaw.NO_CATEGORY);
        }
        if (!outcome.isOn() && !categories.isEmpty()) {
            flaws.add(Flaw.CATEGORY_WITHOUT_REGISTRATION);
        }
        if (reasons.isBlank()) {
            flaws.add(Flaw.NO_REASONS);
        }
        return flaws;
    }

    /** The children of a meeting for whom nothing was decided; each has a decision of its own. */
    public static Set<UUID> undecided(Set<UUID> children, List<Decision> decisions) {
        var left = new TreeSet<>(children);
        decisions.forEach(it -> left.remove(it.child()));
        return left;
    }
}

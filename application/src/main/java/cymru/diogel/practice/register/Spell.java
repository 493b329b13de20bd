package cymru.diogel.practice.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a child's name on the register, with when each part of it was known.
 *
 * @param id of the stay, whatever becomes known of it
 * @param temporary whether the name is that of a child of another council
 * @param labels the categories and from which day they held, at least those of the first day
 * @param ending how it ended, none while the name is on
 */
public record Spell(
        UUID id, UUID child, boolean temporary, List<Label> labels, @Nullable Ending ending) {

    /** Categories that hold from a day on. */
    public record Label(LocalDate from, Set<String> categories, Instant knownFrom) {
        public Label {
            if (categories.isEmpty()) {
                throw new IllegalArgumentException("registered under no category on " + from);
            }
            categories = Set.copyOf(categories);
        }
    }

    /**
     * The first day on which the name is off, and by which way; none where another system did not
     * say.
     */
    public record Ending(LocalDate on, @Nullable Way way, Instant knownFrom) {}

    public Spell {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("a spell of " + child + " without a first day");
        }
        labels = labels.stream().sorted(Comparator.comparing(Label::from)).toList();
        if (ending != null && ending.on().isBefore(labels.getFirst().from())) {
            throw new IllegalArgumentException("off the register before it was on: " + child);
        }
    }

    /** Stays of one child that was known twice: those that overlap are one. */
    static List<Spell> merged(List<Spell> stays) {
        var merged = new ArrayList<Spell>();
        for (var it : stays) {
            var place = merged.size() - 1;
            while (place >= 0 && !merged.get(place).overlaps(it)) {
                place--;
            }
            if (place < 0) {
                merged.add(it);
            } else {
                merged.set(place, merged.get(place).with(it));
            }
        }
        return merged;
    }

    private boolean overlaps(Spell later) {
        return child.equals(later.child)
                && temporary == later.temporary
                && (ending == null || later.registeredOn().isBefore(ending.on()));
    }

    private Spell with(Spell later) {
        var all = new ArrayList<>(labels);
        all.addAll(later.labels);
        var end = ending;
        if (end != null) {
            end = later.ending == null || later.ending.on().isAfter(end.on()) ? later.ending : end;
        }
        return new Spell(id, child, temporary, all, end);
    }

    /** Whether it is that of a child of this council, and the name is on. */
    public boolean isOurs() {
        return !temporary && ending == null;
    }

    public LocalDate registeredOn() {
        return labels.getFirst().from();
    }

    /** Whether the name was on the register on a day, as far as was known at an instant. */
    public boolean holds(LocalDate day, Instant known) {
        return isKnown(known) && !day.isBefore(registeredOn()) && !hasEnded(day, known);
    }

    /** The categories that held on a day, as known at an instant; of its own list. */
    public Set<String> categories(LocalDate day, Instant known) {
        return labels.stream()
                .filter(it -> !it.knownFrom().isAfter(known) && !it.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(Label::categories)
                .orElse(Set.of());
    }

    /** Whether the name came on from one day until before another; a new category is no spell. */
    public boolean isAddedIn(LocalDate from, LocalDate until, Instant known) {
        return isKnown(known) && isWithin(registeredOn(), from, until);
    }

    /** Whether the name came off from one day until before another. */
    public boolean isRemovedIn(LocalDate from, LocalDate until, Instant known) {
        return isKnown(known)
                && ending != null
                && !ending.knownFrom().isAfter(known)
                && isWithin(ending.on(), from, until);
    }

    private boolean isKnown(Instant known) {
        return !labels.getFirst().knownFrom().isAfter(known);
    }

    private boolean hasEnded(LocalDate day, Instant known) {
        return ending != null && !ending.knownFrom().isAfter(known) && !day.isBefore(ending.on());
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}

package cymru.diogel.practice.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The register counted as known at an instant; the unit is the stay of one child's name. Names of
 * children of other councils are counted apart.
 */
public record RegisterCount(List<Spell> spells, Instant known) {
    public RegisterCount(Collection<Spell> spells, Instant known) {
        this(List.copyOf(spells), known);
    }

    /** How a register came from one day to another: the start, what came, what went, the end. */
    public record Movement(int start, int added, int removed, int end) {}

    /** Our own children on the register on a day. */
    public List<Spell> on(LocalDate day) {
        return ours(it -> it.holds(day, known));
    }

    /** Children of other councils who are entered for a while. */
    public List<Spell> temporaryOn(LocalDate day) {
        return spells.stream().filter(it -> it.temporary() && it.holds(day, known)).toList();
    }

    /**
     * What happened after one day up to and with another. A name that came and went on one day is
     * in both, so that the sum is right.
     */
    public Movement between(LocalDate from, LocalDate to) {
        return new Movement(
                on(from).size(), added(from, to).size(), removed(from, to).size(), on(to).size());
    }

    /** Stays that began after one day up to and with another. */
    public List<Spell> added(LocalDate from, LocalDate to) {
        return ours(it -> it.isAddedIn(from.plusDays(1), to.plusDays(1), known));
    }

    /** Stays that ended after one day up to and with another. */
    public List<Spell> removed(LocalDate from, LocalDate to) {
        return ours(it -> it.isRemovedIn(from.plusDays(1), to.plusDays(1), known));
    }

    /** Children under each category on a day; they add to more than children. */
    public Map<String, Integer> byCategory(LocalDate day) {
        var counted = new TreeMap<String, Integer>();
        on(day).forEach(spell ->
                spell.categories(day, known).forEach(it -> counted.merge(it, 1, Integer::sum)));
        return counted;
    }

    /** Stays that began in these days of children whose name had been on before. */
    public List<Spell> again(LocalDate from, LocalDate until) {
        return ours(it -> it.isAddedIn(from, until, known) && hasStoodBefore(it));
    }

    private boolean hasStoodBefore(Spell spell) {
        return spells.stream()
                .anyMatch(it ->
                        !it.temporary()
                                && it.child().equals(spell.child())
                                && it.registeredOn().isBefore(spell.registeredOn()));
    }

    private List<Spell> ours(Predicate<Spell> which) {
        return spells.stream().filter(it -> !it.temporary()).filter(which).toList();
    }
}

package cymru.diogel.practice.joining;

import static cymru.diogel.statistics.linkage.compare.Level.DIFFERENT;
import static cymru.diogel.statistics.linkage.compare.Level.INITIAL;
import static cymru.diogel.statistics.linkage.compare.Level.SIMILAR;

import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.statistics.linkage.compare.Field;
import cymru.diogel.statistics.linkage.compare.Level;
import cymru.diogel.statistics.linkage.model.Caution;
import cymru.diogel.statistics.linkage.model.Score;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Why two records are not offered as one person, however alike they are; the first that holds. */
enum Guard {
    /** One is the mother, the brother of the other: they are two. */
    TIED(it -> isTied(it.one(), it.other()) || isTied(it.other(), it.one())),
    /** Born on one day in one family or home, with given names of their own. */
    TWINS(it -> it.score().cautions().contains(Caution.MAYBE_TWINS)),
    /** Of one household, with given names of their own. */
    SIBLINGS(it -> isOneHome(it) && has(it, Field.GIVEN_NAME, Set.of(DIFFERENT, SIMILAR, INITIAL))),
    /** Named alike after one grandparent, and born on another day altogether. */
    NAMESAKES(it -> has(it, Field.BIRTH_DATE, Set.of(DIFFERENT)));

    /** Two records and what comparing them came to. */
    record Two(Portrait one, Portrait other, Score score) {}

    // Lambdas without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Two> holds;

    Guard(Predicate<Two> holds) {
        this.holds = holds;
    }

    static Optional<Guard> of(Two two) {
        return Arrays.stream(values()).filter(it -> it.holds.test(two)).findFirst();
    }

    private static boolean isTied(Portrait one, Portrait other) {
        return one.all(Fact.Tie.class)
                .anyMatch(it -> ((Fact.Tie) it.says()).other().equals(other.person()));
    }

    private static boolean isOneHome(Two two) {
        return homes(two.one()).stream().anyMatch(homes(two.other())::contains);
    }

    private static Set<UUID> homes(Portrait portrait) {
        return portrait.all(Fact.Address.class)
                .map(it -> ((Fact.Address) it.says()).household())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean has(Two two, Field field, Set<Level> levels) {
        return two.score().reasons().stream()
                .anyMatch(it -> it.field() == field && levels.contains(it.level()));
    }
}

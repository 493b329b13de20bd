package cymru.diogel.statistics.linkage.model;

import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.names.FamilyName;
import cymru.diogel.statistics.linkage.names.GivenName;
import java.util.HashMap;
import java.util.Map;

/**
 * How common names are: two people called Jones are a weaker sign than two called Ravenhill.
 *
 * <p>Winkler, Frequency-based matching in Fellegi–Sunter (2000): with value v of relative frequency
 * f, strangers agree on v by chance f² and one person by f, so agreement on v is worth log2(Σf² /
 * f) bits more than agreement on average.
 */
public final class TermFrequencies {
    /** Knows no names: every name counts as average. */
    public static final TermFrequencies NONE = new TermFrequencies(Map.of(), Map.of());

    // One slip can make a name unique; so rarity is worth no more than this many bits.
    private static final double MOST_BITS = 6;

    private final Table given;
    private final Table family;

    private TermFrequencies(Map<String, Long> given, Map<String, Long> family) {
        this.given = new Table(given);
        this.family = new Table(family);
    }

    /** From how often each name as written occurs. */
    public static TermFrequencies of(Map<String, Long> given, Map<String, Long> family) {
        var foldedGiven = new HashMap<String, Long>();
        given.forEach((name, n) -> foldedGiven.merge(GivenName.of(name).written(), n, Long::sum));
        var foldedFamily = new HashMap<String, Long>();
        family.forEach((name, n) -> foldedFamily.merge(FamilyName.of(name).whole(), n, Long::sum));
        return new TermFrequencies(foldedGiven, foldedFamily);
    }

    /** From the names in use in these records. */
    public static TermFrequencies among(Iterable<Described> people) {
        var given = new HashMap<String, Long>();
        var family = new HashMap<String, Long>();
        for (var person : people) {
            given.merge(person.givenName(), 1L, Long::sum);
            family.merge(person.familyName(), 1L, Long::sum);
        }
        return new TermFrequencies(given, family);
    }

    /** Bits to add for agreement on this folded given name; negative for a common one. */
    public double givenBits(String folded) {
        return given.bits(folded);
    }

    /** Bits to add for agreement on this folded family name; negative for a common one. */
    public double familyBits(String folded) {
        return family.bits(folded);
    }

    private static final class Table {
        private final Map<String, Long> counts;
        private final double total;
        private final double sumOfSquares;

        Table(Map<String, Long> all) {
            counts = new HashMap<>(all);
            counts.remove("");
            total = counts.values().stream().mapToLong(Long::longValue).sum();
            sumOfSquares = counts.values().stream().mapToDouble(n -> n / total * (n / total)).sum();
        }

        double bits(String name) {
            if (total == 0) {
                return 0;
            }
            double frequency = Math.max(1, counts.getOrDefault(name, 1L)) / total;
            double bits = Math.log(sumOfSquares / frequency) / Math.log(2);
            return Math.max(-MOST_BITS, Math.min(MOST_BITS, bits));
        }
    }
}

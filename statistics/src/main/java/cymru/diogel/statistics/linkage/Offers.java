package cymru.diogel.statistics.linkage;

import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.groups.BlockingKeys;
import cymru.diogel.statistics.linkage.model.Band;
import cymru.diogel.statistics.linkage.model.Scoring;
import cymru.diogel.statistics.linkage.model.StandardModel;
import cymru.diogel.statistics.linkage.model.TermFrequencies;
import cymru.diogel.statistics.linkage.people.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Offers known people while one person is being written down.
 *
 * <p>The caller finds in its database who has a key of {@link #keys} in common, and passes them on.
 */
public final class Offers {
    private static final Comparator<Offer> SUREST_FIRST =
            Comparator.comparing((Offer offer) -> offer.score().band())
                    .thenComparingDouble(offer -> -offer.score().probability())
                    .thenComparing(offer -> offer.known().id());

    private final Scoring scoring;

    /** Judges by what was learnt from a file. */
    public Offers(Scoring scoring) {
        this.scoring = scoring;
    }

    /**
     * Judges by experience, where there is no file to learn from.
     *
     * @param names how common names are among those known
     * @param known how many people are known
     */
    public static Offers byExperience(TermFrequencies names, int known) {
        return new Offers(new Scoring(StandardModel.model(), names, Math.max(1, known)));
    }

    /** What to look a person up by. */
    public static Set<String> keys(Person person) {
        return BlockingKeys.of(person);
    }

    /**
     * Who of the candidates to offer, the surest first; nobody who is known to be somebody else.
     *
     * @param different ids of candidates of whom a person has said that they are not the same
     */
    public List<Offer> of(Person person, Collection<Person> candidates, Set<String> different) {
        var described = Described.of(person);
        return candidates.stream()
                .map(known -> offer(described, known, different.contains(known.id())))
                .filter(offer -> offer.score().band() != Band.NOT)
                .sorted(SUREST_FIRST)
                .toList();
    }

    private Offer offer(Described person, Person known, boolean different) {
        return new Offer(known, scoring.score(person, Described.of(known), different));
    }
}

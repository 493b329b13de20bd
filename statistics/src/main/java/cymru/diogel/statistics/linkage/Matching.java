package cymru.diogel.statistics.linkage;

import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.compare.Pattern;
import cymru.diogel.statistics.linkage.groups.Candidates;
import cymru.diogel.statistics.linkage.groups.Link;
import cymru.diogel.statistics.linkage.model.Expectation;
import cymru.diogel.statistics.linkage.model.Scoring;
import cymru.diogel.statistics.linkage.model.StandardModel;
import cymru.diogel.statistics.linkage.model.TermFrequencies;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Finds records of one person in one file or between two, after learning from the files themselves.
 *
 * <p>It only suggests. What is done with a suggestion is a person's decision.
 */
public final class Matching {
    private static final int DRAWN_AT_LEAST = 100_000;
    private static final int DRAWN_EACH = 5;
    private static final long SEED = 1;

    private final List<Described> first;
    private final List<Described> second;
    private final boolean oneFile;
    private final Scoring scoring;

    private Matching(List<Described> first, List<Described> second, boolean oneFile) {
        this.first = first;
        this.second = second;
        this.oneFile = oneFile;
        this.scoring = learn();
    }

    /** Learns from one file in which people may stand several times. */
    public static Matching within(List<Described> people) {
        return new Matching(people, people, true);
    }

    /** Learns from two files. */
    public static Matching between(List<Described> first, List<Described> second) {
        return new Matching(first, second, false);
    }

    /** The links of at least this chance, in the order they are found. */
    public List<Link> links(double chance) {
        var links = new ArrayList<Link>();
        candidates((i, j) -> {
            var a = first.get(i);
            var b = second.get(j);
            double probability = scoring.probability(a, b, a.compare(b));
            if (probability >= chance) {
                links.add(new Link(i, j, probability));
            }
        });
        return links;
    }

    /** What was learnt. */
    public Scoring scoring() {
        return scoring;
    }

    private void candidates(Candidates.Pairs pairs) {
        if (oneFile) {
            Candidates.within(first, pairs);
        } else {
            Candidates.between(first, second, pairs);
        }
    }

    private Scoring learn() {
        double others = Math.max(1, oneFile ? first.size() - 1 : second.size());
        var counted = new int[Pattern.COUNT];
        candidates((i, j) -> counted[first.get(i).compare(second.get(j))]++);
        var model =
                new Expectation(counted, drawn(), first.size(), others)
                        .learn(StandardModel.model());
        return new Scoring(model, TermFrequencies.among(second), others);
    }

    /** Patterns of pairs drawn at random, the same each time. */
    private int[] drawn() {
        var counted = new int[Pattern.COUNT];
        var random = new SplittableRandom(SEED);
        boolean none = first.isEmpty() || second.isEmpty();
        int draws = none ? 0 : Math.max(DRAWN_AT_LEAST, DRAWN_EACH * first.size());
        for (int draw = 0; draw < draws; draw++) {
            int i = random.nextInt(first.size());
            int j = random.nextInt(second.size());
            if (!oneFile || i != j) {
                counted[first.get(i).compare(second.get(j))]++;
            }
        }
        return counted;
    }
}

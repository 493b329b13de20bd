package cymru.diogel.statistics.linkage.model;

import cymru.diogel.statistics.linkage.compare.Field;
import cymru.diogel.statistics.linkage.compare.Pattern;
import java.util.Arrays;

/**
 * Learns a {@link LinkageModel} by expectation and maximisation (Dempster, Laird and Rubin 1977;
 * for linkage Winkler 1988) over counted patterns; the same counts give the same model.
 *
 * <p>What strangers agree in is learnt from pairs drawn at random, because pairs found by blocking
 * agree by selection. The two other kinds are learnt from the pairs found, of which blocking is to
 * miss few. Each field has a Dirichlet prior at the start, so that a kind of which a file has no
 * examples keeps what experience says.
 */
public final class Expectation {
    private static final int ROUNDS = 100;
    private static final double STILL = 1e-6;
    private static final double PRIOR_SAME = 100;
    private static final double PRIOR_HOUSEHOLD = 400;
    // Namesakes are learnt to be anywhere, but not to be born on one day: that is one person.
    private static final double PRIOR_NAMESAKES = 100_000;
    private static final double PRIOR_STRANGERS = 2_000;

    private final int[] found;
    private final int[] drawn;
    private final double records;
    private final double others;

    /**
     * @param found how often each pattern stands among the pairs found by blocking, by pattern
     * @param drawn the same among pairs drawn at random
     * @param records how many records looked for others
     * @param others among how many each looked; within one file all but itself
     */
    public Expectation(int[] found, int[] drawn, double records, double others) {
        this.found = found.clone();
        this.drawn = drawn.clone();
        this.records = records;
        this.others = others;
    }

    /** The model that explains the pairs found, near the start. */
    public LinkageModel learn(LinkageModel start) {
        var model = start;
        for (int round = 0; round < ROUNDS; round++) {
            var next = improved(model, start);
            boolean still = Math.abs(next.sameEach() / model.sameEach() - 1) < STILL;
            model = next;
            if (still) {
                break;
            }
        }
        return model;
    }

    private LinkageModel improved(LinkageModel model, LinkageModel start) {
        var same = new Sums();
        var household = new Sums();
        var namesakes = new Sums();
        var strangers = new Sums();
        for (int p = 0; p < found.length; p++) {
            if (found[p] == 0 && drawn[p] == 0) {
                continue;
            }
            var parts = responsibilities(model, p);
            same.add(p, found[p] * parts[Kind.SAME_PERSON.place()]);
            household.add(p, found[p] * parts[Kind.HOUSEHOLD.place()]);
            namesakes.add(p, found[p] * parts[Kind.NAMESAKES.place()]);
            strangers.add(p, drawn[p] * parts[Kind.STRANGERS.place()]);
        }
        var chances = start.copyOfChances();
        same.into(chances[Kind.SAME_PERSON.place()], PRIOR_SAME);
        household.into(chances[Kind.HOUSEHOLD.place()], PRIOR_HOUSEHOLD);
        namesakes.into(chances[Kind.NAMESAKES.place()], PRIOR_NAMESAKES);
        strangers.into(chances[Kind.STRANGERS.place()], PRIOR_STRANGERS);
        return new LinkageModel(
                each(same.total), each(household.total), each(namesakes.total), chances);
    }

    // Never none at all: a rate of zero could not be learnt away from.
    private double each(double pairs) {
        boolean oneFile = Math.abs(records - others - 1) < 0.5;
        return Math.max(1e-6, (oneFile ? 2 : 1) * pairs / Math.max(1, records));
    }

    private double[] responsibilities(LinkageModel model, int pattern) {
        var parts = new double[Kind.values().length];
        double most = Double.NEGATIVE_INFINITY;
        for (var kind : Kind.values()) {
            int k = kind.place();
            parts[k] = model.logShare(kind, others) + model.logChance(kind, pattern);
            most = Math.max(most, parts[k]);
        }
        double sum = 0;
        for (int k = 0; k < parts.length; k++) {
            parts[k] = Math.exp(parts[k] - most);
            sum += parts[k];
        }
        for (int k = 0; k < parts.length; k++) {
            parts[k] /= sum;
        }
        return parts;
    }

    /** What a kind is seen to do, by field and level. */
    private static final class Sums {
        private final double[][] seen = new double[Field.values().length][];
        private double total;

        Sums() {
            for (var field : Field.values()) {
                seen[field.place()] = new double[field.levels().size() + 1];
            }
        }

        void add(int pattern, double weight) {
            total += weight;
            for (var field : Field.values()) {
                seen[field.place()][Pattern.code(pattern, field)] += weight;
            }
        }

        /** Replaces prior chances by posterior ones. */
        void into(double[][] prior, double strength) {
            for (int f = 0; f < seen.length; f++) {
                double all = strength + Arrays.stream(seen[f]).skip(1).sum();
                for (int code = 1; code < seen[f].length; code++) {
                    prior[f][code] = (seen[f][code] + strength * prior[f][code]) / all;
                }
            }
        }
    }
}

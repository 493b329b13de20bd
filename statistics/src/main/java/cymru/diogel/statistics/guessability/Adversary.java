package cymru.diogel.statistics.guessability;

/**
 * The prequential adversary: replays a household's calls in order and, before each unannounced one,
 * names k windows by the predictor that has done best so far. No look-ahead, so no winner's curse.
 *
 * <p>Five predictors, {@link Predictor}, are replayed side by side, for k = 1, 2, 3 separately; all
 * of them take part in every unannounced call, the first included.
 */
public final class Adversary {
    public static final double ALPHA = 2;
    public static final double DECAY = 0.8;
    private static final int MOST_GUESSES = 3;
    private static final Predictor[] PREDICTORS = Predictor.values();

    private final double[] q;
    private final double[] all;
    private final double[] recent;
    private final int[][] hitsOf = new int[MOST_GUESSES][PREDICTORS.length];
    private final int[] hits = new int[MOST_GUESSES];
    private final int[] ranks = new int[PREDICTORS.length];
    private int trials;
    private int last = -1;
    private int lastPlanned = -1;
    private int lastUnannounced = -1;

    /**
     * Begins with nothing seen.
     *
     * @param q envelope mass of each window; calls outside the envelope have windows of mass 0
     */
    public Adversary(double[] q) {
        this.q = q.clone();
        all = new double[q.length];
        recent = new double[q.length];
    }

    /** A planned call: the adversary learns from it. */
    public void planned(int window) {
        learn(window);
        lastPlanned = window;
    }

    /**
     * Whether guesses made now would name a window; nothing is learned.
     *
     * @return a bit for each k that would name it: 1 for one guess, 2 for two, 4 for three
     */
    public int names(int window) {
        rank(window);
        int named = 0;
        for (int k = 1; k <= MOST_GUESSES; k++) {
            named |= ranks[inPlay(k)] < k ? 1 << (k - 1) : 0;
        }
        return named;
    }

    /**
     * An unannounced call: named or not, then learned from.
     *
     * @return the same bits
     */
    public int unannounced(int window) {
        int named = names(window);
        for (int k = 1; k <= MOST_GUESSES; k++) {
            hits[k - 1] += named >> (k - 1) & 1;
            for (int predictor = 0; predictor < ranks.length; predictor++) {
                hitsOf[k - 1][predictor] += ranks[predictor] < k ? 1 : 0;
            }
        }
        trials++;
        learn(window);
        lastUnannounced = window;
        return named;
    }

    public int hits(int k) {
        return hits[k - 1];
    }

    public int trials() {
        return trials;
    }

    /** The predictor that the adversary would play next. */
    public Predictor predictor(int k) {
        return PREDICTORS[inPlay(k)];
    }

    private int inPlay(int k) {
        int[] record = hitsOf[k - 1];
        int best = 0;
        for (int predictor = 1; predictor < record.length; predictor++) {
            best = record[predictor] > record[best] ? predictor : best;
        }
        return best;
    }

    /** Where each predictor ranks the window: 0 is its first guess. */
    private void rank(int window) {
        ranks[0] = rank(all, window);
        ranks[1] = rank(recent, window);
        ranks[2] = rankBehind(last, window);
        ranks[3] = rankBehind(lastPlanned, window);
        ranks[4] = rankBehind(lastUnannounced, window);
    }

    private int rank(double[] seen, int window) {
        int ahead = 0;
        for (int b = 0; b < q.length; b++) {
            ahead += b != window && beats(seen, b, window) ? 1 : 0;
        }
        return ahead;
    }

    /** In the order of MODE_ALL, but with one window moved to the front. */
    private int rankBehind(int front, int window) {
        if (front < 0 || front == window) {
            return front < 0 ? ranks[0] : 0;
        }
        return ranks[0] + (beats(all, front, window) ? 0 : 1);
    }

    /** Scores are rounded to 12 decimals; ties: larger envelope mass, then lower index. */
    private boolean beats(double[] seen, int one, int other) {
        double score = Math.rint((seen[one] + ALPHA * q[one]) * 1e12);
        double against = Math.rint((seen[other] + ALPHA * q[other]) * 1e12);
        if (score != against) {
            return score > against;
        }
        return q[one] != q[other] ? q[one] > q[other] : one < other;
    }

    private void learn(int window) {
        all[window]++;
        for (int b = 0; b < recent.length; b++) {
            recent[b] *= DECAY;
        }
        recent[window]++;
        last = window;
    }
}

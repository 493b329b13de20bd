package cymru.diogel.benchmarks.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./diogel bench matching}: FEBRL beside two known matchers, then Welsh families. */
public final class MatchingBenchmark {
    private static final int PEOPLE = 200_000;
    private static final int PEOPLE_QUICK = 20_000;

    private MatchingBenchmark() {}

    /**
     * All figures, in the order of the table.
     *
     * @param febrl folder of the reference sets, which may be absent
     * @param quick few families and no peers
     */
    public static List<Figure> measure(Path febrl, boolean quick) {
        var figures = new ArrayList<Figure>();
        if (Files.exists(febrl.resolve("febrl3.csv"))) {
            figures.addAll(new FebrlMeasures(febrl).measure(quick ? List.of() : peers()));
        } else {
            System.err.println("FEBRL is skipped: there is no " + febrl.normalize());
        }
        figures.addAll(new FamilyMeasures(quick ? PEOPLE_QUICK : PEOPLE).measure());
        return figures;
    }

    // Tuned on FEBRL 3 beforehand: 12 sets of weights for fuzzy-matcher, some 65 of chances for
    // Duke.
    // The threshold is tuned in the run, on FEBRL 3 again.
    private static List<Peer> peers() {
        return List.of(
                new FuzzyMatcher(1, 3, 2),
                new Duke(
                        new double[] {.45, .45, .4, .4, .45, .4, .3, .45, .05},
                        new double[] {.6, .6, .7, .7, .6, .7, .8, .6, .97}));
    }
}

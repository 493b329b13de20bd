package cymru.diogel.benchmarks.matching;

import cymru.diogel.benchmarks.matching.teulusyn.TeuluSyn;
import cymru.diogel.statistics.linkage.Matching;
import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.model.LearntModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Learns from made-up Welsh families what the application ships and judges single records by. */
public final class FamiliesModel {
    private static final int CHILDREN = 100_000;
    private static final double SECOND_RECORDS = 0.05;
    private static final long SEED = 11;
    // A rarer name is as rare as one that is not listed.
    private static final long RAREST = 15;

    private FamiliesModel() {}

    /** The same each time. */
    public static LearntModel learn() {
        var people =
                TeuluSyn.make(CHILDREN, SECOND_RECORDS, SEED).stream()
                        .map(it -> Described.of(it.person()))
                        .toList();
        var model = Matching.within(people).scoring().model();
        return new LearntModel(
                "families-1",
                "TeuluSyn, %,d made-up children, one in twenty written down twice, seed %d"
                        .formatted(CHILDREN, SEED),
                CHILDREN,
                model,
                counted(people, Described::givenName),
                counted(people, Described::familyName));
    }

    private static Map<String, Long> counted(
            List<Described> people, Function<Described, String> name) {
        var counts = new HashMap<String, Long>();
        people.forEach(it -> counts.merge(name.apply(it), 1L, Long::sum));
        counts.values().removeIf(n -> n < RAREST);
        counts.remove("");
        return counts;
    }
}

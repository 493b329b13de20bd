package cymru.diogel.benchmarks.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How well pairs were found.
 *
 * @param right pairs found that are one person
 * @param found pairs found
 * @param all pairs there are
 */
record Quality(long right, long found, long all) {
    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return (double) right / all;
    }

    double f1() {
        return 2.0 * right / (found + all);
    }

    /** Of groups in one file, where every pair within a group counts. */
    static Quality ofGroups(
            Collection<List<Integer>> groups, ToIntFunction<Integer> truth, int size) {
        long right = 0;
        long found = 0;
        for (var group : groups) {
            for (int i = 1; i < group.size(); i++) {
                for (int j = 0; j < i; j++) {
                    found++;
                    right +=
                            truth.applyAsInt(group.get(i)) == truth.applyAsInt(group.get(j))
                                    ? 1
                                    : 0;
                }
            }
        }
        return new Quality(right, found, pairsWithin(truth, size));
    }

    /** Pairs of one file that are one person. */
    static long pairsWithin(ToIntFunction<Integer> truth, int size) {
        var counts = new HashMap<Integer, Long>();
        for (int i = 0; i < size; i++) {
            counts.merge(truth.applyAsInt(i), 1L, Long::sum);
        }
        return counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }
}

package cymru.diogel.statistics.linkage.groups;

import cymru.diogel.statistics.linkage.compare.Described;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the pairs worth comparing: those with a blocking key in common, each once. */
public final class Candidates {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> keysOfEach = new ArrayList<>();
    private int[][] members = new int[0][];

    /** Takes one pair of places in the lists. */
    public interface Pairs {
        void found(int first, int second);
    }

    private Candidates() {}

    /** All pairs within one list, the later place first; later and earlier places ascend. */
    public static void within(List<Described> people, Pairs pairs) {
        var index = new Candidates();
        people.forEach(index::add);
        index.close();
        var seen = new int[people.size()];
        Arrays.fill(seen, -1);
        for (int i = 0; i < people.size(); i++) {
            for (int key : index.keysOfEach.get(i)) {
                for (int j : index.members[key]) {
                    if (j >= i) {
                        break;
                    }
                    if (seen[j] != i) {
                        seen[j] = i;
                        pairs.found(i, j);
                    }
                }
            }
        }
    }

    /** All pairs of one list with another, by place in the first. */
    public static void between(List<Described> first, List<Described> second, Pairs pairs) {
        var index = new Candidates();
        second.forEach(index::add);
        index.close();
        var seen = new int[second.size()];
        Arrays.fill(seen, -1);
        for (int i = 0; i < first.size(); i++) {
            for (var key : BlockingKeys.of(first.get(i).person())) {
                var number = index.numbers.get(key);
                for (int j : number == null ? new int[0] : index.members[number]) {
                    if (seen[j] != i) {
                        seen[j] = i;
                        pairs.found(i, j);
                    }
                }
            }
        }
    }

    private void add(Described person) {
        var keys = BlockingKeys.of(person.person());
        var own = new int[keys.size()];
        int at = 0;
        for (var key : keys) {
            own[at++] = numbers.computeIfAbsent(key, any -> numbers.size());
        }
        keysOfEach.add(own);
    }

    private void close() {
        var sizes = new int[numbers.size()];
        keysOfEach.forEach(own -> Arrays.stream(own).forEach(key -> sizes[key]++));
        members = new int[sizes.length][];
        for (int key = 0; key < sizes.length; key++) {
            members[key] = new int[sizes[key]];
        }
        for (int i = keysOfEach.size() - 1; i >= 0; i--) {
            for (int key : keysOfEach.get(i)) {
                members[key][--sizes[key]] = i;
            }
        }
    }
}

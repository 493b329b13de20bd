package cymru.diogel.statistics.many;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Members of each group, in order. */
public record Groups(int[] starts, int[] all) {
    /** Of so many things, each with the code of its group, from 0. */
    public static Groups of(int size, IntUnaryOperator code) {
        int groups = 1 + IntStream.range(0, size).map(code).max().orElse(-1);
        int[] starts = new int[groups + 1];
        for (int i = 0; i < size; i++) {
            starts[code.applyAsInt(i) + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        int[] next = starts.clone();
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[next[code.applyAsInt(i)]++] = i;
        }
        return new Groups(starts, all);
    }

    /** One more than the highest code. */
    public int groups() {
        return starts.length - 1;
    }

    /** The things of one group, in order; none beyond the highest code. */
    public int[] members(int group) {
        return group < groups()
                ? Arrays.copyOfRange(all, starts[group], starts[group + 1])
                : new int[0];
    }
}

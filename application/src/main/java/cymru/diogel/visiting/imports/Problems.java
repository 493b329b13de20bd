package cymru.diogel.visiting.imports;

import cymru.diogel.visiting.imports.Problem.Code;
import cymru.diogel.visiting.imports.Problem.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All problems of a file counted, and the first of each kind kept with what they say. */
public final class Problems {
    private final int keptOfEachKind;
    private final Consumer<Problem> told;
    private final List<Problem> kept = new ArrayList<>();
    private final Map<Code, Long> counts = new EnumMap<>(Code.class);

    Problems(int keptOfEachKind) {
        this(keptOfEachKind, _ -> {});
    }

    /** Every problem is told as it is found, kept or not. */
    Problems(int keptOfEachKind, Consumer<Problem> told) {
        this.keptOfEachKind = keptOfEachKind;
        this.told = told;
    }

    /** In the order of the file. */
    public List<Problem> kept() {
        return Collections.unmodifiableList(kept);
    }

    public long count(Code code) {
        return counts.getOrDefault(code, 0L);
    }

    /** How many of each kind, kept or not. */
    public Map<Code, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** Whether some are counted that are not kept. */
    public boolean isShortened() {
        return counts.values().stream().mapToLong(Long::longValue).sum() > kept.size();
    }

    public boolean refuseFile() {
        return counts.keySet().stream().anyMatch(code -> code.effect() == Effect.REFUSES_FILE);
    }

    /**
     * Whether the file may write months before days: then some dates were refused and others, such
     * as 02/01/2025, may have been read the wrong way round.
     */
    public boolean monthsMayComeFirst() {
        return count(Code.DATE_MONTH_FIRST) > 0;
    }

    void add(Problem problem) {
        if (counts.merge(problem.code(), 1L, Long::sum) <= keptOfEachKind) {
            kept.add(problem);
        }
        told.accept(problem);
    }
}

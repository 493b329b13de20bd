package cymru.diogel.practice.casefiles;

import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All troubles of a folder counted, and the first of each kind kept with what they say. */
public final class CaseTroubles {
    private static final int KEPT_OF_EACH_KIND = 200;

    private final List<CaseTrouble> kept = new ArrayList<>();
    private final Map<Code, Long> counts = new EnumMap<>(Code.class);

    public void add(CaseTrouble trouble) {
        if (counts.merge(trouble.code(), 1L, Long::sum) <= KEPT_OF_EACH_KIND) {
            kept.add(trouble);
        }
    }

    /** In the order in which they were found. */
    public List<CaseTrouble> kept() {
        return List.copyOf(kept);
    }

    public long count(Code code) {
        return counts.getOrDefault(code, 0L);
    }

    /** How many of each kind, kept or not. */
    public Map<Code, Long> counts() {
        return Map.copyOf(counts);
    }

    /** How many for which nothing of the folder can be taken over. */
    public long errors() {
        return counts.entrySet().stream()
                .filter(it -> !it.getKey().isNote())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}

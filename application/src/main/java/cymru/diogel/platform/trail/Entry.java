package cymru.diogel.platform.trail;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the trail: what was done to or seen of whom, on which ground. */
public record Entry(
        String act,
        Outcome outcome,
        @Nullable UUID child,
        @Nullable UUID household,
        @Nullable String ground,
        Map<String, String> about) {

    /** What became of it. */
    public enum Outcome {
        DONE,
        SEEN,
        REFUSED
    }

    public static Entry done(String act) {
        return new Entry(act, Outcome.DONE, null, null, null, Map.of());
    }

    public static Entry seen(String act) {
        return new Entry(act, Outcome.SEEN, null, null, null, Map.of());
    }

    public static Entry refused(String act) {
        return new Entry(act, Outcome.REFUSED, null, null, null, Map.of());
    }

    public Entry ofChild(UUID whom, @Nullable String onGround) {
        return new Entry(act, outcome, whom, household, onGround, about);
    }

    public Entry ofHousehold(UUID which) {
        return new Entry(act, outcome, child, which, ground, about);
    }

    /** Codes and counts only: never a name, an address or case text. */
    public Entry with(String key, Object value) {
        var more = new TreeMap<>(about);
        more.put(key, String.valueOf(value));
        return new Entry(act, outcome, child, household, ground, Map.copyOf(more));
    }
}

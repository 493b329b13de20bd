package cymru.diogel.practice.conferences;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When enough agencies are there.
 *
 * @param groupings which agencies count as one, by agency
 * @param essential the grouping without which there is no quorum
 * @param minimum how many groupings there must be
 */
public record Quorum(Map<String, String> groupings, String essential, int minimum) {
    public Quorum {
        groupings = Map.copyOf(groupings);
        if (minimum < 1) {
            throw new IllegalArgumentException("a quorum of " + minimum);
        }
    }

    /** What a meeting may do with those who came. */
    public enum Verdict {
        QUORATE,
        /** Too few came, and the chair said why all that is essential is there. */
        PROCEEDED_BY_CHAIR,
        INQUORATE
    }

    /** The groupings there; an agency in none of them counts for itself. */
    public Collection<String> present(Collection<String> agencies) {
        var present = new TreeSet<String>();
        agencies.forEach(it -> present.add(groupings.getOrDefault(it, it)));
        return present;
    }

    public Verdict of(Collection<String> agencies, @Nullable String reasonOfChair) {
        var present = present(agencies);
        if (present.contains(essential) && present.size() >= minimum) {
            return Verdict.QUORATE;
        }
        return reasonOfChair == null || reasonOfChair.isBlank()
                ? Verdict.INQUORATE
                : Verdict.PROCEEDED_BY_CHAIR;
    }
}

package cymru.diogel.practice.joining;

import cymru.diogel.statistics.linkage.model.Band;
import cymru.diogel.statistics.linkage.model.Caution;
import cymru.diogel.statistics.linkage.model.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Two records that may be of one person. */
public record Pair(
        UUID id,
        UUID one,
        UUID other,
        Band band,
        double weight,
        List<Reason> reasons,
        Set<Caution> cautions) {

    /** What a duty manager is told, so that nobody has to spell a name on the telephone. */
    public static String reference(UUID person) {
        return person.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}

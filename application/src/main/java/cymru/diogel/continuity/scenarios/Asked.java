package cymru.diogel.continuity.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A scenario as somebody asks for it.
 *
 * @param id made with the form, so that a second press asks nothing twice
 * @param begins first day ahead
 * @param measures those to hold beside doing nothing
 * @param seed where the random numbers start: the same seed gives the same result
 */
public record Asked(
        UUID id,
        ScenarioKind kind,
        Start start,
        LocalDate begins,
        int weeks,
        Set<Measure> measures,
        long seed) {
    /** Ways it might go that are drawn. */
    public static final int TRAJECTORIES = 10_000;

    public static final int MOST_WEEKS = 26;

    /** What is held side by side: nothing done, each measure, and all where there are several. */
    public List<String> variants() {
        var variants = new ArrayList<String>();
        variants.add(Measure.NOTHING);
        for (var measure : Measure.values()) {
            if (measures.contains(measure)) {
                variants.add(measure.name());
            }
        }
        if (measures.size() > 1) {
            variants.add(Measure.ALL);
        }
        return List.copyOf(variants);
    }

    Set<Measure> taken(String variant) {
        return switch (variant) {
            case Measure.NOTHING -> Set.of();
            case Measure.ALL -> measures;
            default -> Set.of(Measure.valueOf(variant));
        };
    }
}

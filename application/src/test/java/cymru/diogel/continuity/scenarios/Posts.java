package cymru.diogel.continuity.scenarios;

import cymru.diogel.continuity.assumptions.Held;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Staff, assumptions and questions for the tests of scenarios. */
final class Posts {
    private static final String USUAL =
            """
            SI_MEAN 5.9 SI_SD 4.1 SUSCEPTIBLE 93 ASCERTAINMENT 40 DISPERSION 10 WALK 3 IMPORTS 2
            SEASON 10 SURGE_WEEK 2 SURGE_FACTOR 1.4 SCHOOLS_WEEK 2 SCHOOLS_FOR 4 SCHOOLS_FACTOR 0.85
            FLU_SI_MEAN 2.6 FLU_SI_SD 1.5 FLU_START 11 FLU_R 1.5 FLU_R_SD 0.1 FLU_SUSCEPTIBLE 80
            FLU_ASCERTAINMENT 10 BASELINE 4.2 LEAVE 6 KAPPA 1.5 DURATION 7 CONTACTS 1 ISOLATION 10
            CARERS 30 COVER 50 TOGETHER 10 TEAM 8 SHIFTS 5 FILLED 112 MEASURES_WEEK 3 TRANSFER 60
            AID 12 VACCINE_EFFECT 50 VACCINE_UPTAKE 60 LEAVE_KEPT 25 STRESS 25 STRESS_WEEK 3
            STRESS_FOR 3
            """;

    private Posts() {}

    static Post post(String service, int tier, int own, int lent, int minimum) {
        return new Post(
                new Post.Key(service, "CARE"),
                new Post.Named(service, service),
                new Post.Named("Care", "Gofal"),
                tier,
                new Post.Count(own, lent, minimum, own + lent));
    }

    /** Two services that must not fail, and one that may pause. */
    static List<Post> three() {
        return List.of(
                post("HOME", 1, 30, 14, 36), post("MEALS", 2, 12, 0, 9), post("CLUB", 3, 20, 0, 8));
    }

    static Asked asked(ScenarioKind kind, Set<Measure> measures, long seed) {
        var start = new Start("Glannant", 132_000, Collections.nCopies(21, 18), 1.1, 0.1);
        return new Asked(
                UUID.randomUUID(), kind, start, LocalDate.of(2026, 12, 7), 8, measures, seed);
    }

    /** What the program came with, but for what a test sets. */
    static Held held(Map<String, Double> set) {
        var values = new TreeMap<String, Held.At>();
        var words = USUAL.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) {
            values.put(words[i], new Held.At(1, Double.parseDouble(words[i + 1])));
        }
        set.forEach((code, value) -> values.put(code, new Held.At(1, value)));
        return new Held(values);
    }
}

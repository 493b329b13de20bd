package cymru.diogel.continuity.scenarios;

import java.util.Locale;

/** What a scenario supposes to happen. */
public enum ScenarioKind {
    SURGE,
    FLU,
    BOTH,
    SCHOOLS,
    STRESS;

    boolean hasSurge() {
        return this == SURGE || this == BOTH;
    }

    public boolean hasFlu() {
        return this == FLU || this == BOTH;
    }

    /** The key of its name. */
    public String message() {
        return "scenarios.kind-" + name().toLowerCase(Locale.ROOT);
    }
}

package cymru.diogel.practice.plans;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a plan has come, what may follow, and the clock under which it is looked at again. */
public enum Stage {
    /** Made at the conference; the first core group makes it detailed. */
    OUTLINE("CORE_FIRST"),
    DETAILED("CORE_NEXT"),
    REVISED("CORE_NEXT"),
    ENDED(null);

    private final @Nullable String clock;

    Stage(@Nullable String clock) {
        this.clock = clock;
    }

    public Set<Stage> next() {
        return switch (this) {
            case OUTLINE -> Set.of(DETAILED, ENDED);
            case DETAILED, REVISED -> Set.of(REVISED, ENDED);
            case ENDED -> Set.of();
        };
    }

    public Optional<String> clock() {
        return Optional.ofNullable(clock);
    }

    /** The key of its words; they take {@code n}, how often it was revised. */
    public String message() {
        return "plans.stage-" + name().toLowerCase(Locale.ROOT);
    }
}

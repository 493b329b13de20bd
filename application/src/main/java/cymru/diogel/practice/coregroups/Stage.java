package cymru.diogel.practice.coregroups;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a core group has come, what may follow, and the clock under which it waits. */
public enum Stage {
    FIRST_DUE("CORE_FIRST"),
    NEXT_DUE("CORE_NEXT"),
    /** The last day passed; somebody says why, and it is held late. */
    MISSED("CORE_NEXT"),
    ENDED(null);

    private final @Nullable String clock;

    Stage(@Nullable String clock) {
        this.clock = clock;
    }

    public Set<Stage> next() {
        return switch (this) {
            case FIRST_DUE, NEXT_DUE -> Set.of(NEXT_DUE, MISSED, ENDED);
            case MISSED -> Set.of(NEXT_DUE, ENDED);
            case ENDED -> Set.of();
        };
    }

    public Optional<String> clock() {
        return Optional.ofNullable(clock);
    }

    /** The key of its words. */
    public String message() {
        return "coregroups.stage-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package cymru.diogel.continuity.redeployment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a loan has come. This is the one table of what may follow what. */
public enum PlacementStage {
    AGREED,
    WORKING,
    RETURNED,
    CANCELLED;

    /** The stages that may follow this one. */
    public Set<PlacementStage> next() {
        return switch (this) {
            case AGREED -> EnumSet.of(WORKING, CANCELLED);
            case WORKING -> EnumSet.of(RETURNED);
            case RETURNED, CANCELLED -> EnumSet.noneOf(PlacementStage.class);
        };
    }

    /** What it waits under, none for an end. */
    public Optional<String> clock() {
        return switch (this) {
            case AGREED -> Optional.of("first day");
            case WORKING -> Optional.of("planned return");
            case RETURNED, CANCELLED -> Optional.empty();
        };
    }

    public boolean isOpen() {
        return this == AGREED || this == WORKING;
    }

    public String message() {
        return "redeployment.stage-" + name().toLowerCase(Locale.ROOT);
    }

    public String band() {
        return switch (this) {
            case AGREED -> "due";
            case WORKING -> "good";
            case RETURNED, CANCELLED -> "plain";
        };
    }
}

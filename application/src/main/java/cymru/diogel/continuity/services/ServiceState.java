package cymru.diogel.continuity.services;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a service runs. This is the one table of what may follow what. */
public enum ServiceState {
    RUNNING,
    REDUCED,
    PAUSED,
    RESTARTING,
    NOT_RESTARTING_FOR_NOW,
    CLOSED;

    /** The states that may follow this one. */
    public Set<ServiceState> next() {
        return switch (this) {
            case RUNNING -> EnumSet.of(REDUCED, PAUSED, CLOSED);
            case REDUCED -> EnumSet.of(RUNNING, PAUSED, RESTARTING, CLOSED);
            case PAUSED -> EnumSet.of(RESTARTING, NOT_RESTARTING_FOR_NOW, CLOSED);
            case RESTARTING -> EnumSet.of(RUNNING, REDUCED, PAUSED);
            case NOT_RESTARTING_FOR_NOW -> EnumSet.of(PAUSED, RESTARTING, CLOSED);
            case CLOSED -> EnumSet.noneOf(ServiceState.class);
        };
    }

    /** What it waits under, none for an end. */
    public Optional<String> clock() {
        return switch (this) {
            case RUNNING -> Optional.of("the situation of the day");
            case REDUCED, PAUSED, RESTARTING, NOT_RESTARTING_FOR_NOW -> Optional.of("next look");
            case CLOSED -> Optional.empty();
        };
    }

    /** Whether somebody must say when it is looked at again. */
    public boolean asksForNextLook() {
        return this != RUNNING && this != CLOSED;
    }

    /** The key of its name in words. */
    public String message() {
        return "services.state-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How it looks on a page, beside its name. */
    public String band() {
        return switch (this) {
            case RUNNING -> "good";
            case REDUCED, RESTARTING -> "due";
            case PAUSED -> "bad";
            case NOT_RESTARTING_FOR_NOW, CLOSED -> "plain";
        };
    }
}

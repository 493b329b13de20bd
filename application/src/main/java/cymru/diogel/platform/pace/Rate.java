package cymru.diogel.platform.pace;

import java.time.Duration;

/** At most so many times within so long. */
public record Rate(String what, int times, Duration within) {
    public static Rate aMinute(String what, int times) {
        return new Rate(what, times, Duration.ofMinutes(1));
    }

    public static Rate anHour(String what, int times) {
        return new Rate(what, times, Duration.ofHours(1));
    }
}

package cymru.diogel.platform.pace;

import cymru.diogel.platform.language.Words;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Whether it is somebody's turn.
 *
 * @param uses what was counted, to be given back if it should not have been
 * @param left how long until the next turn, nothing when it is now
 */
public record Turn(List<Long> uses, Duration left) {
    private static final long IN_SECONDS = 90;
    private static final int MINUTE = 60;

    public boolean isNow() {
        return left.isZero();
    }

    /** When to try again, as a whole sentence. */
    public String when(Words words) {
        var seconds = Math.max(1, left.plusMillis(999).toSeconds());
        return seconds <= IN_SECONDS
                ? words.say("pace.seconds", Map.of("n", seconds))
                : words.say("pace.minutes", Map.of("n", (seconds + MINUTE - 1) / MINUTE));
    }
}

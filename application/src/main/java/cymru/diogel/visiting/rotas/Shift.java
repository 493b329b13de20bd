package cymru.diogel.visiting.rotas;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One stretch of work, by the clock on the wall.
 *
 * @param from first minute of day
 * @param to minute of day at which it ends, at most 1440
 */
public record Shift(UUID practitioner, LocalDate day, int from, int to) {
    public Shift {
        if (from < 0 || to > 24 * 60 || from >= to) {
            throw new IllegalArgumentException("a shift from minute %d to %d".formatted(from, to));
        }
    }
}

package cymru.diogel.continuity.pressure;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A week of a service.
 *
 * @param monday on which it begins
 * @param work in hand, in pieces as the service counts them
 * @param capacity how many of them it could do
 */
public record Week(LocalDate monday, int work, int capacity) {
    /** Work for each hundred that could be done; none where nothing could be. */
    public OptionalDouble percent() {
        return capacity == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * work / capacity);
    }
}

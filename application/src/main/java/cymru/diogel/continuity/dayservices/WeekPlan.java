package cymru.diogel.continuity.dayservices;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Places proposed for a week, and what people decided about it.
 *
 * @param number which proposal for that week, from 1
 * @param distance in metres, for which it was made
 * @param places in the order of days and halves
 * @param changes the latest first
 */
public record WeekPlan(
        UUID id,
        LocalDate monday,
        int number,
        State state,
        BigDecimal distance,
        Step proposed,
        @Nullable Step decided,
        List<Spot> places,
        List<Change> changes) {
    /** What became of a proposal. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        REPLACED;

        public String message() {
            return "dayservices.state-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who, and when. */
    public record Step(UUID by, Instant at) {}

    /**
     * Somebody in a room on a half-day.
     *
     * @param day of the week, 1 Monday
     * @param half 1 morning, 2 afternoon
     */
    public record Spot(UUID person, int day, int half, UUID room) {}

    /** A place given, moved or taken away after the proposal; without a half it was taken. */
    public record Change(
            UUID id,
            UUID person,
            int day,
            @Nullable Integer half,
            @Nullable UUID room,
            String reason,
            Step step) {}

    public List<Spot> of(UUID person) {
        return places.stream().filter(it -> it.person().equals(person)).toList();
    }

    public List<Spot> in(UUID room, int day, int half) {
        return places.stream()
                .filter(it -> it.room().equals(room) && it.day() == day && it.half() == half)
                .toList();
    }
}

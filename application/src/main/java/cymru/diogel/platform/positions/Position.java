package cymru.diogel.platform.positions;

import cymru.diogel.platform.access.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody works in which team.
 *
 * @param from first day, none for what was so before positions were written down
 * @param until last day, none while it lasts
 */
public record Position(
        UUID id,
        UUID account,
        Role role,
        @Nullable UUID team,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean isAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    /** Somebody who answers for a whole team on these days. */
    public record Duty(UUID account, UUID team, LocalDate from, LocalDate until) {}
}

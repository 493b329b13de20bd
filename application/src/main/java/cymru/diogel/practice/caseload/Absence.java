package cymru.diogel.practice.caseload;

import java.time.LocalDate;
import java.util.UUID;

/** That somebody is not at work on these days; why is nobody's business here. */
public record Absence(UUID id, UUID account, LocalDate from, LocalDate until) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

package cymru.diogel.visiting.clocks;

import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.practice.caseload.Burden;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Visits that the clocks want of whoever works with a child. */
@Component
class VisitBurden implements Burden {
    private final Clocks clocks;

    VisitBurden(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public String code() {
        return "visit";
    }

    @Override
    public Map<UUID, List<LocalDate>> owed(
            Collection<UUID> children, LocalDate today, LocalDate to) {
        var owed = new HashMap<UUID, List<LocalDate>>();
        clocks.owed(children, today)
                .forEach((child, running) -> {
                    var days =
                            running.values().stream()
                                    .map(VisitBurden::by)
                                    .filter(day -> !day.isAfter(to))
                                    .sorted()
                                    .toList();
                    if (!days.isEmpty()) {
                        owed.put(child, days);
                    }
                });
        return owed;
    }

    // As a visit's day is worked out everywhere: its last day in time.
    private static LocalDate by(Occasion it) {
        return Objects.requireNonNullElse(it.expectedOn(), it.startedOn());
    }
}

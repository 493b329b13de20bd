package cymru.diogel.demonstration.generation;

import static cymru.diogel.demonstration.generation.MadeUp.CALENDAR;
import static cymru.diogel.demonstration.generation.MadeUp.COUNTY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.Plan;
import cymru.diogel.demonstration.county.Visit.Seen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ClocksTests {
    private final Map<String, TreeSet<LocalDate>> alone = new HashMap<>();
    private int kept;
    private int late;
    private int overdue;

    @Test
    void nine_in_ten_visits_alone_are_within_ten_working_days_and_a_few_are_overdue_now() {
        COUNTY.visits().forEach(it -> it.children().forEach(seen -> note(seen, it.day())));
        COUNTY.children().forEach(this::count);
        assertThat(kept + late).isGreaterThan(2_000);
        assertThat(kept / (double) (kept + late)).isBetween(0.91, 0.955);
        assertThat(overdue).isBetween(1, 15);
    }

    private void note(Seen seen, LocalDate day) {
        if (Boolean.TRUE.equals(seen.alone())) {
            alone.computeIfAbsent(seen.childId(), _ -> new TreeSet<>()).add(day);
        }
    }

    private void count(Child child) {
        for (var plan : child.plans()) {
            if (plan instanceof Plan.Registration registration) {
                count(child, registration);
            }
        }
    }

    private void count(Child child, Plan.Registration registration) {
        var until = Objects.requireNonNullElse(registration.until(), COUNTY.lastDay());
        var days = alone.getOrDefault(child.id(), new TreeSet<>()).tailSet(registration.from());
        var began = registration.from().isAfter(COUNTY.firstDay());
        if (days.isEmpty() || until.isBefore(days.getFirst())) {
            return;
        }
        var last = began ? registration.from() : days.getFirst();
        for (var day : days.headSet(until.plusDays(1))) {
            if (day.isAfter(last)) {
                var inTime = CALENDAR.between(last, day) <= 10;
                kept += inTime ? 1 : 0;
                late += inTime ? 0 : 1;
                last = day;
            }
        }
        overdue +=
                registration.until() == null && CALENDAR.between(last, COUNTY.lastDay()) > 10
                        ? 1
                        : 0;
    }
}

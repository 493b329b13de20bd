package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.county.Visit;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** One made-up county for all tests, over a year with both clock changes and every holiday. */
final class MadeUp {
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 21);
    static final WorkingDays CALENDAR = WorkingDays.englandAndWales();
    static final County COUNTY = county(1);

    private MadeUp() {}

    static County county(long seed) {
        return Demonstration.county(seed, Scale.COUNTY, LAST_DAY, CALENDAR);
    }

    static List<Visit> visits() {
        return COUNTY.visits().toList();
    }

    static double share(List<Visit> visits, Predicate<Visit> which) {
        return visits.stream().filter(which).count() / (double) visits.size();
    }

    /** Calls at home, in person, at a time that is known. */
    static List<Visit> usableAtHome(List<Visit> visits) {
        return visits.stream()
                .filter(visit -> visit.place() == Place.HOME && visit.mode() == Mode.IN_PERSON)
                .filter(visit -> visit.startedAt() != null)
                .toList();
    }

    static LocalTime start(Visit visit) {
        return Objects.requireNonNull(visit.startedAt());
    }

    static int minute(Visit visit) {
        return start(visit).toSecondOfDay() / 60;
    }
}

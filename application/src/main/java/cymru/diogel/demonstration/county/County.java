package cymru.diogel.demonstration.county;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up county and its last twelve months.
 *
 * @param tickBoxFrom the day from which the visit form asks whether a visit is planned
 * @param truths what was planted, to be found again by whoever analyses the visits
 */
public record County(
        long seed,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate tickBoxFrom,
        Staff staff,
        List<Household> households,
        List<Truth> truths) {

    /** Every call of the year; siblings seen together are one. */
    public Stream<Visit> visits() {
        return households.stream().flatMap(household -> household.visits().stream());
    }

    public Stream<Child> children() {
        return households.stream().flatMap(household -> household.children().stream());
    }
}

package cymru.diogel.visiting.thematic;

import cymru.diogel.statistics.envelope.WorkedHours;
import cymru.diogel.statistics.patterns.AuditResult;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.statistics.visits.Codes;
import cymru.diogel.statistics.visits.Exclusion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One audit with all that its documents need: the findings, whose codes are the identifiers of the
 * file, and what was read.
 *
 * @param result the findings
 * @param names the identifiers behind the codes
 * @param visits the visits that were read
 * @param rota the rota that was read, or null without one
 * @param staff the hours of the week in which anybody was on that rota, or null
 * @param calendar how working days were counted
 */
public record VisitAudit(
        AuditResult result,
        Names names,
        Input visits,
        @Nullable Input rota,
        @Nullable WorkedHours staff,
        Calendar calendar) {

    /** Identifiers as they stand in the file; a team that the file does not name is empty. */
    public record Names(Codes households, Codes practitioners, Codes teams) {}

    /**
     * What was read.
     *
     * @param rows rows after the headings
     * @param rejectedRows of those, rows that could not be read
     * @param repeatedRows of those, rows that say word for word what an earlier row said
     * @param rejected every problem of those rows, in their order
     * @param sha256 of the bytes that were read
     */
    public record Input(
            int rows,
            int rejectedRows,
            int repeatedRows,
            List<Rejection> rejected,
            String sha256) {}

    /** Why a row could not be read; line and column run from 1. */
    public record Rejection(long line, int column, String code, String message) {}

    /** How working days were counted. */
    public enum Calendar {
        /** Monday to Friday but for the bank holidays of England and Wales. */
        BANK_HOLIDAYS,
        /** The same, but plain Monday to Friday in years whose bank holidays are not known here. */
        BANK_HOLIDAYS_WHERE_KNOWN
    }

    /**
     * Rows that take no part in the hours of the day, by reason; with the usable ones, all rows.
     */
    public Map<String, Integer> excluded() {
        var excluded = new LinkedHashMap<String, Integer>();
        for (Exclusion reason : Exclusion.values()) {
            excluded.put(
                    reason.name().toLowerCase(Locale.ROOT),
                    result.exclusions().getOrDefault(reason, 0));
        }
        excluded.put("repeated", visits.repeatedRows());
        excluded.put("rejected", visits.rejectedRows());
        return excluded;
    }

    /** The dates of the first and last appearance at a door, or null when there was none. */
    @Nullable Period period() {
        var days = IntStream.range(0, result.appearances().size());
        var range = days.map(result.appearances()::epochDay).summaryStatistics();
        return range.getCount() == 0
                ? null
                : new Period(
                        LocalDate.ofEpochDay(range.getMin()), LocalDate.ofEpochDay(range.getMax()));
    }

    /** From a day to a day, both included. */
    record Period(LocalDate from, LocalDate to) {}

    /** Whether anybody's hours of work are known. */
    boolean knowsRota() {
        return result.rosterAlpha() != null;
    }

    List<HouseholdProfile> householdsInOrder() {
        return inOrder(result.households(), HouseholdProfile::household, names.households());
    }

    List<UnitProfile> teamsInOrder() {
        return inOrder(result.teams(), UnitProfile::unit, names.teams());
    }

    List<UnitProfile> practitionersInOrder() {
        return inOrder(result.practitioners(), UnitProfile::unit, names.practitioners());
    }

    private static <T> List<T> inOrder(List<T> items, ToIntFunction<T> code, Codes ids) {
        var order = ids.order();
        return items.stream()
                .sorted((one, other) -> order.compare(code.applyAsInt(one), code.applyAsInt(other)))
                .toList();
    }

    String household(int code) {
        return names.households().id(code);
    }

    /** Empty where the file names no team. */
    String team(int code) {
        return names.teams().id(code);
    }

    String practitioner(int code) {
        return names.practitioners().id(code);
    }
}

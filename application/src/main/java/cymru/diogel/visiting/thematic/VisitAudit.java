package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.charts.HeatTable;
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
 * One audit with all that its documents need: the findings, the identifiers behind their codes, and
 * what was read.
 *
 * @param result the findings
 * @param names the identifiers behind the codes
 * @param read what was read
 * @param staff in which hours of the week anybody was on the rota, or null where none is known
 * @param calendar how working days were counted
 */
public record VisitAudit(
        AuditResult result,
        Names names,
        Read read,
        HeatTable.@Nullable Area staff,
        Calendar calendar) {

    /** Identifiers as a reader knows them; a team that nobody named is empty. */
    public record Names(Codes households, Codes practitioners, Codes teams) {}

    /**
     * What was read.
     *
     * @param rows all of them, used or not
     * @param hash of the visits
     * @param rotaHash of the rota they were held against, or null without one
     */
    public record Read(Origin origin, int rows, String hash, @Nullable String rotaHash) {}

    /** Where the visits come from. */
    public sealed interface Origin {
        /** A file, of which some rows could not be read and some say again what others said. */
        record OfFile(int rejectedRows, int repeatedRows) implements Origin {}

        /**
         * Visits on record here.
         *
         * @param teams those whose visits alone were read; without any, all visits
         * @param address where the same choice is made again
         */
        record OnRecord(LocalDate from, LocalDate to, List<String> teams, String address)
                implements Origin {}
    }

    /** How working days were counted. */
    public enum Calendar {
        /** Monday to Friday but for the bank holidays of England and Wales. */
        BANK_HOLIDAYS,
        /** The same, but plain Monday to Friday in years whose bank holidays are not known here. */
        BANK_HOLIDAYS_WHERE_KNOWN,
        /** Every Monday to Friday: the bank holidays of some of these years are not known here. */
        MONDAY_TO_FRIDAY
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
        if (read.origin() instanceof Origin.OfFile file) {
            excluded.put("repeated", file.repeatedRows());
            excluded.put("rejected", file.rejectedRows());
        }
        return excluded;
    }

    /**
     * The period that was chosen; of a file, the dates of the first and last appearance at a door,
     * or null when there was none.
     */
    @Nullable Period period() {
        if (read.origin() instanceof Origin.OnRecord chosen) {
            return new Period(chosen.from(), chosen.to());
        }
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
    public boolean knowsRota() {
        return result.rosterAlpha() != null;
    }

    public List<HouseholdProfile> householdsInOrder() {
        return inOrder(result.households(), HouseholdProfile::household, names.households());
    }

    public List<UnitProfile> teamsInOrder() {
        return inOrder(result.teams(), UnitProfile::unit, names.teams());
    }

    public List<UnitProfile> practitionersInOrder() {
        return inOrder(result.practitioners(), UnitProfile::unit, names.practitioners());
    }

    private static <T> List<T> inOrder(List<T> items, ToIntFunction<T> code, Codes ids) {
        var order = ids.order();
        return items.stream()
                .sorted((one, other) -> order.compare(code.applyAsInt(one), code.applyAsInt(other)))
                .toList();
    }

    public String household(int code) {
        return names.households().id(code);
    }

    /** Empty where nobody named a team. */
    public String team(int code) {
        return names.teams().id(code);
    }

    public String practitioner(int code) {
        return names.practitioners().id(code);
    }
}

package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.visits.Appearances;
import cymru.diogel.statistics.visits.Exclusion;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one audit; every number can open its rows.
 *
 * @param settings the choices behind it
 * @param rows visits read
 * @param usable rows that take part in the hours of the day
 * @param exclusions rows that do not, by reason; with {@code usable} they make up {@code rows}
 * @param appearances the calls at the door, timed or not, with their rows
 * @param policyAlpha concentration of the prior about policy hours
 * @param rosterAlpha concentration of the prior about the rota, null when none is known
 * @param grid minutes to which people round times, and the share of times rounded so
 * @param county all households
 * @param teams by code; a team without appearances is left out
 * @param practitioners by code; for the line manager and quality assurance only
 * @param households by code; a household without appearances is left out
 */
public record AuditResult(
        Settings settings,
        int rows,
        int usable,
        Map<Exclusion, Integer> exclusions,
        Appearances appearances,
        double policyAlpha,
        @Nullable Double rosterAlpha,
        Map<Integer, Double> grid,
        UnitProfile county,
        List<UnitProfile> teams,
        List<UnitProfile> practitioners,
        List<HouseholdProfile> households) {

    /** The rows behind all appearances of a household, in order of time. */
    public int[] rowsOfHousehold(int household) {
        int from = appearances.start(household);
        int to = appearances.end(household);
        return appearances.rows(i -> from <= i && i < to);
    }

    /** The rows behind all appearances of a team, in order of household and time. */
    public int[] rowsOfTeam(int team) {
        return appearances.rows(i -> appearances.team(i) == team);
    }

    /** The rows behind all appearances of a practitioner, in order of household and time. */
    public int[] rowsOfPractitioner(int practitioner) {
        return appearances.rows(i -> appearances.practitioner(i) == practitioner);
    }

    /** The rows behind one cell of a heat map, within the appearances that are asked for. */
    public int[] rowsOfCell(int weekday, int hour, IntPredicate wanted) {
        return appearances.rows(i ->
                appearances.isUsable(i)
                        && Appearances.weekday(appearances.epochDay(i)) == weekday
                        && appearances.minute(i) / 60 == hour
                        && wanted.test(i));
    }
}

package cymru.diogel.visiting.patterns;

import cymru.diogel.statistics.patterns.AuditResult;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.statistics.visits.VisitTable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The audit of a period, with the identities behind its codes, so that every number opens its rows.
 *
 * @param visits the visit behind each row
 * @param table the rows themselves
 * @param staff when those who made them were at work
 * @param dataHash what the rows were, the first 16 hexadecimal digits of a SHA-256
 * @param rotaHash the same of the shifts they were held against, or null without any
 */
public record Picture(
        LocalDate from,
        LocalDate to,
        AuditResult result,
        Codes households,
        Codes practitioners,
        Codes teams,
        List<UUID> visits,
        VisitTable table,
        StaffHours staff,
        String dataHash,
        @Nullable String rotaHash) {

    /** What there is to say of a county, team or practitioner; of one without visits, nothing. */
    public Optional<UnitPicture> of(Unit unit) {
        return UnitPicture.of(this, unit);
    }

    public Optional<HouseholdProfile> household(UUID id) {
        var code = households.find(id);
        return code.isEmpty()
                ? Optional.empty()
                : result.households().stream()
                        .filter(it -> it.household() == code.getAsInt())
                        .findFirst();
    }

    public Optional<UnitProfile> team(UUID id) {
        return unit(result.teams(), teams, id);
    }

    public Optional<UnitProfile> practitioner(UUID id) {
        return unit(result.practitioners(), practitioners, id);
    }

    /** The households most of whose calls were a team's own, in the order of the audit. */
    public List<HouseholdProfile> householdsOf(UUID team) {
        var code = teams.find(team);
        return result.households().stream()
                .filter(it -> code.isPresent() && it.team() == code.getAsInt())
                .toList();
    }

    /** Those who made a visit that counts for a team. */
    public Set<UUID> practitionersOf(UUID team) {
        var code = teams.find(team);
        var found = new LinkedHashSet<UUID>();
        var appearances = result.appearances();
        for (var index = 0; index < appearances.size() && code.isPresent(); index++) {
            if (appearances.team(index) == code.getAsInt()) {
                found.add(practitioners.id(appearances.practitioner(index)));
            }
        }
        return found;
    }

    /** The visits behind the appearances asked for, in order of household and time. */
    public Set<UUID> visitsBehind(IntPredicate appearances) {
        var behind = new LinkedHashSet<UUID>();
        for (var row : result.appearances().rows(appearances)) {
            behind.add(visits.get(row));
        }
        return behind;
    }

    /** How many appearances are asked for; two visits within half an hour may be one. */
    public int count(IntPredicate appearances) {
        var count = 0;
        for (var index = 0; index < result.appearances().size(); index++) {
            count += appearances.test(index) ? 1 : 0;
        }
        return count;
    }

    private static Optional<UnitProfile> unit(List<UnitProfile> units, Codes codes, UUID id) {
        var code = codes.find(id);
        return code.isEmpty()
                ? Optional.empty()
                : units.stream().filter(it -> it.unit() == code.getAsInt()).findFirst();
    }
}

package cymru.diogel.demonstration.county;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people who work for the county, and when.
 *
 * @param rota in order of practitioner and date
 */
public record Staff(
        List<Team> teams,
        List<Practitioner> practitioners,
        List<Account> accounts,
        List<Shift> rota) {

    /** A social work team and the area it serves, which has a name in each language. */
    public record Team(String id, String welshName, String englishName, String area) {}

    /** A social worker who visits. */
    public record Practitioner(String id, String teamId, String name) {}

    /** Hours of one date; a date without a shift is a day off. */
    public record Shift(String practitionerId, LocalDate date, LocalTime from, LocalTime to) {}

    /**
     * Somebody who can sign in to the demonstration.
     *
     * @param teamId of those who belong to a team
     * @param practitionerId of those who visit
     */
    public record Account(
            String username,
            String name,
            Role role,
            @Nullable String teamId,
            @Nullable String practitionerId,
            Language language) {}

    /** What an account is for. */
    public enum Role {
        PRACTITIONER,
        TEAM_MANAGER,
        QUALITY,
        HEAD_OF_SERVICE,
        COUNCILLOR,
        INSPECTOR,
        ADMINISTRATOR,
        FRONT_DOOR,
        GOLD,
        SILVER,
        SERVICE_MANAGER
    }
}

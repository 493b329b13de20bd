package cymru.diogel.visiting.patterns.web;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Habit;
import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The made-up county, loaded once into a database of its own, and where its truths lie. */
public record PlantedCounty(Accounts accounts) {
    /** The property that names the database. */
    public static final String DATABASE = "diogel.test.database=patterns";

    public static final String DAYS = "from=2024-11-21&to=2025-11-20";

    /** The morning after its last day. */
    public static final Instant TODAY = Instant.parse("2025-11-21T08:00:00Z");

    private static final County COUNTY =
            Demonstration.county(
                    1, Scale.COUNTY, LocalDate.of(2025, 11, 20), WorkingDays.englandAndWales());

    public static synchronized PlantedCounty in(Accounts accounts, CountyLoader loader) {
        if (accounts.teams().isEmpty()) {
            loader.load(COUNTY);
        }
        return new PlantedCounty(accounts);
    }

    public Account a(Role role) {
        return accounts.all().stream().filter(it -> it.role() == role).findFirst().orElseThrow();
    }

    /** The manager of a team. */
    public Account managerOf(Team team) {
        return accounts.all().stream()
                .filter(it -> it.role() == Role.TEAM_MANAGER && team.id().equals(it.team()))
                .findFirst()
                .orElseGet(() -> addManager(team));
    }

    private Account addManager(Team team) {
        var manager =
                new Account(
                        UUID.randomUUID(),
                        "M-" + team.reference(),
                        null,
                        "Manager " + team.reference(),
                        Role.TEAM_MANAGER,
                        team.id(),
                        "en",
                        null,
                        false);
        accounts.add(manager, null);
        return manager;
    }

    /** Who or what this habit was planted in, as other systems call it. */
    static String subject(Habit habit) {
        return COUNTY.truths().stream()
                .filter(it -> it.habit() == habit)
                .findFirst()
                .orElseThrow()
                .subject();
    }

    public Team team(String reference) {
        return accounts.teams().stream()
                .filter(it -> it.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    /** The team that always calls in the middle of the afternoon. */
    public Team midAfternoon() {
        return team(subject(Habit.MID_AFTERNOON));
    }

    public Team anotherTeam() {
        return accounts.teams().stream()
                .filter(it -> !it.equals(midAfternoon()))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Account> practitionerIn(Team team) {
        return accounts.all().stream()
                .filter(it -> it.role() == Role.PRACTITIONER && team.id().equals(it.team()))
                .findFirst();
    }
}

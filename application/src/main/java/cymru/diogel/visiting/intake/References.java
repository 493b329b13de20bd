package cymru.diogel.visiting.intake;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows whom a file means by its references, and adds whoever is not known here. */
@Component
class References {
    private final People people;
    private final Accounts accounts;

    References(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** Whom the new rows name, and what the latest of them says with each. */
    record Names(
            Map<String, @Nullable String> areasOfHouseholds,
            Map<String, @Nullable String> householdsOfChildren,
            Map<String, @Nullable String> teamsOfPractitioners,
            Map<String, @Nullable String> teams) {}

    /** Who of them is here, by reference. */
    record Known(
            Map<String, UUID> households,
            Map<String, UUID> children,
            Map<String, UUID> practitioners,
            Map<String, UUID> teams) {}

    Names names(Staging.Table table) {
        return new Names(
                table.latest("household", "area"),
                table.latest("child", "household"),
                table.latest("practitioner", "team"),
                table.latest("team", "team"));
    }

    Known known(Names names) {
        var households = people.householdsByReference(names.areasOfHouseholds().keySet());
        var children = new HashMap<String, UUID>();
        people.childrenByReference(names.householdsOfChildren().keySet())
                .forEach((reference, child) -> children.put(reference, child.id()));
        var practitioners = new HashMap<String, UUID>();
        for (var account : accounts.all()) {
            if (names.teamsOfPractitioners().containsKey(account.reference())) {
                practitioners.put(account.reference(), account.id());
            }
        }
        var teams = new HashMap<String, UUID>();
        for (var team : accounts.teams()) {
            if (names.teams().containsKey(team.reference())) {
                teams.put(team.reference(), team.id());
            }
        }
        return new Known(new HashMap<>(households), children, practitioners, teams);
    }

    /** Adds all who are not known, by reference alone. */
    Known complete(Names names) {
        var known = known(names);
        names.teams().keySet().stream()
                .filter(it -> !known.teams().containsKey(it))
                .forEach(it -> known.teams().put(it, addTeam(it)));
        names.teamsOfPractitioners()
                .forEach((reference, team) ->
                        known.practitioners()
                                .computeIfAbsent(
                                        reference, it -> addPractitioner(it, id(known, team))));
        addPeople(names, known);
        return known;
    }

    private static @Nullable UUID id(Known known, @Nullable String team) {
        return team == null ? null : known.teams().get(team);
    }

    private UUID addTeam(String reference) {
        return accounts.add(new Team(UUID.randomUUID(), reference, reference, reference));
    }

    private UUID addPractitioner(String reference, @Nullable UUID team) {
        return accounts.add(
                new Account(
                        UUID.randomUUID(),
                        reference,
                        null,
                        reference,
                        Role.PRACTITIONER,
                        team,
                        "en",
                        null,
                        false),
                null);
    }

    private void addPeople(Names names, Known known) {
        var households =
                names.areasOfHouseholds().entrySet().stream()
                        .filter(it -> !known.households().containsKey(it.getKey()))
                        .map(it -> household(it.getKey(), it.getValue()))
                        .toList();
        households.forEach(it -> known.households().put(it.reference(), it.id()));
        var children =
                names.householdsOfChildren().entrySet().stream()
                        .filter(it -> !known.children().containsKey(it.getKey()))
                        .map(it -> child(it.getKey(), it.getValue(), known))
                        .toList();
        children.forEach(it -> known.children().put(it.reference(), it.id()));
        if (!households.isEmpty() || !children.isEmpty()) {
            people.takeOver(households, children);
        }
    }

    private static Household household(String reference, @Nullable String area) {
        return new Household(UUID.randomUUID(), reference, null, null, area);
    }

    private static Child child(String reference, @Nullable String household, Known known) {
        var home = known.households().get(Objects.requireNonNull(household));
        return new Child(
                UUID.randomUUID(), reference, Objects.requireNonNull(home), null, null, null, null);
    }
}

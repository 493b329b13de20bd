package cymru.diogel.practice.joining;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Writes families down whose work is somebody’s, each person under a name of choice. */
public record Parish(People people, Families families, Account worker) {
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 6);

    public Household home(String address) {
        var home =
                new Household(
                        UUID.randomUUID(), "H-" + UUID.randomUUID(), "Teulu", address, "North");
        people.add(List.of(home), List.of());
        return home;
    }

    /** A child written down by this county itself. */
    public UUID child(Household home, String given, String family, String born) {
        var child =
                new Child(
                        UUID.randomUUID(),
                        "C-" + UUID.randomUUID(),
                        home.id(),
                        given,
                        family,
                        LocalDate.parse(born),
                        "cy");
        people.add(List.of(), List.of(child));
        var team = Objects.requireNonNull(worker.team());
        people.allocate(List.of(new Allocation(child.id(), worker.id(), team, SINCE, null)));
        return child.id();
    }

    /** Somebody around a child. */
    public UUID around(UUID child, Fact.Tie.Role role, String given, String family) {
        var person = UUID.randomUUID();
        families.add(
                Set.of(person),
                List.of(
                        fact(person, Fact.Name.official(given, family)),
                        fact(child, new Fact.Tie(person, role, true))));
        return person;
    }

    public void say(UUID person, Fact says) {
        families.say(person, says, Period.ALWAYS, worker.id());
    }

    /** Somebody as they sign in. */
    static Viewer viewer(Account account) {
        return new Viewer(
                account.id(),
                account.reference(),
                account.name(),
                account.role(),
                account.team(),
                "en");
    }

    private static Version fact(UUID person, Fact says) {
        return Version.first(person, says, Period.ALWAYS, Version.Knowledge.TAKEN_OVER);
    }
}

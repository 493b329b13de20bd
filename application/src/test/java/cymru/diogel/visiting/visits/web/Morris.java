package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A made-up family of three: Cadi is 7, Iolo is 4 and Nel is a baby. */
record Morris(Household household, Child cadi, Child iolo, Child nel) {
    static Morris arrive(People people, Account practitioner, LocalDate today) {
        var id = UUID.randomUUID();
        var household =
                new Household(
                        id, "H-" + id.toString().substring(0, 8), "Morris", "3 Bryn Teg", "North");
        var family =
                new Morris(
                        household,
                        child(household, "Cadi", today.minusYears(7), "cy"),
                        child(household, "Iolo", today.minusYears(4), "cy"),
                        child(household, "Nel", today.minusMonths(8), null));
        people.add(List.of(household), family.children());
        var team = Objects.requireNonNull(practitioner.team());
        people.allocate(
                family.children().stream()
                        .map(it ->
                                new Allocation(
                                        it.id(),
                                        practitioner.id(),
                                        team,
                                        today.minusYears(2),
                                        null))
                        .toList());
        return family;
    }

    List<Child> children() {
        return List.of(cadi, iolo, nel);
    }

    String address() {
        return "/visits/record/" + household.id();
    }

    private static Child child(
            Household household,
            String name,
            LocalDate born,
            @org.jspecify.annotations.Nullable String language) {
        var id = UUID.randomUUID();
        var reference = "C-" + id.toString().substring(0, 8);
        return new Child(id, reference, household.id(), name, "Morris", born, language);
    }
}

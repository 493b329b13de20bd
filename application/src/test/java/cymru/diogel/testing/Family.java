package cymru.diogel.testing;

import cymru.diogel.platform.access.Account;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A household and its children, eldest first. */
public record Family(Household household, List<Child> children) {
    /** The eldest. */
    public Child child() {
        return children.getFirst();
    }

    static Arriving arriving(People people, LocalDate today) {
        return new Arriving(people, today, null, 1, today.minusYears(1), "Child");
    }

    /** A family not yet known to the county. */
    public record Arriving(
            People people,
            LocalDate today,
            @Nullable Account practitioner,
            int children,
            LocalDate since,
            String given) {

        public Arriving withChildren(int number) {
            return new Arriving(people, today, practitioner, number, since, given);
        }

        /** Whose work they become; somebody with a team. Without this nobody may see them. */
        public Arriving allocatedTo(Account somebody) {
            return new Arriving(people, today, somebody, children, since, given);
        }

        /** The first day of the allocation; otherwise a year ago. */
        public Arriving since(LocalDate day) {
            return new Arriving(people, today, practitioner, children, day, given);
        }

        /** What the children are called, with a number each; otherwise as all others are. */
        public Arriving called(String name) {
            return new Arriving(people, today, practitioner, children, since, name);
        }

        public Family arrive() {
            var number = County.next();
            var household =
                    new Household(
                            UUID.randomUUID(),
                            County.reference("HOUSE", number),
                            "Household " + number,
                            number + " Heol y Prawf",
                            "North");
            var born = IntStream.range(0, children).mapToObj(it -> child(household, it)).toList();
            people.add(List.of(household), born);
            allocate(born);
            return new Family(household, born);
        }

        private Child child(Household household, int place) {
            var number = County.next();
            return new Child(
                    UUID.randomUUID(),
                    County.reference("CHILD", number),
                    household.id(),
                    given + " " + number,
                    "Prawf",
                    today.minusYears(10 - Math.min(place, 9)),
                    "cy");
        }

        private void allocate(List<Child> born) {
            if (practitioner == null) {
                return;
            }
            var team = Objects.requireNonNull(practitioner.team(), "a practitioner with a team");
            people.allocate(
                    born.stream()
                            .map(it ->
                                    new Allocation(it.id(), practitioner.id(), team, since, null))
                            .toList());
        }
    }
}

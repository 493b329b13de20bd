package cymru.diogel.platform.retention;

import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Somebody whose record may end: grown up long ago, and nobody was in contact since. */
public final class Ended {
    private Ended() {}

    /** A child alone in a household, whose only plan ended at the age of ten. */
    public static Child child(ApplicationContext beans) {
        return inHousehold(beans, 1).getFirst();
    }

    /** Brothers and sisters, the first of whom alone may leave. */
    static List<Child> inHousehold(ApplicationContext beans, int number) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var household =
                new Household(UUID.randomUUID(), "E-" + mark, "Ended", "1 Yr Hen Ffordd", "North");
        var children =
                java.util.stream.IntStream.range(0, number)
                        .mapToObj(it ->
                                new Child(
                                        UUID.randomUUID(),
                                        "E-" + mark + "-" + it,
                                        household.id(),
                                        "Mari" + it,
                                        "Diwedd",
                                        LocalDate.of(it == 0 ? 1960 : 2015, 2, 3),
                                        "cy"))
                        .toList();
        var people = beans.getBean(People.class);
        people.add(List.of(household), children);
        people.plan(List.of(plan(children.getFirst())), List.of());
        return children;
    }

    private static Plan plan(Child child) {
        return new Plan(
                UUID.randomUUID(),
                child.id(),
                Plan.Kind.CARE_AND_SUPPORT,
                LocalDate.of(1968, 5, 1),
                LocalDate.of(1970, 5, 1),
                null,
                null);
    }
}

package cymru.diogel.planning.redeployment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What if a service wants its people back? */
public final class Recall {
    private Recall() {}

    /**
     * Everybody stays where they are but the people of these services, who go back and may be
     * needed there; those who are placed nowhere may fill the gaps.
     *
     * @param base who works where now
     * @param services the codes of the services that recall their people
     */
    public static Recalled of(Staffing staffing, Plan base, Set<Integer> services, Duration time) {
        var returns = new ArrayList<Recalled.Return>();
        for (var person = 0; person < staffing.people().size(); person++) {
            var from = base.at(person);
            if (isLentBy(staffing, person, from, services)) {
                returns.add(new Recalled.Return(person, from));
            }
        }
        var without = base;
        for (var one : returns) {
            without = without.with(one.person(), Plan.NOWHERE);
        }
        var left = without;
        var question = staffing.with(person -> after(staffing, left, person, services));
        var refilled = Redeployer.propose(question, time);
        return new Recalled(returns, falls(staffing, base, left, refilled), refilled);
    }

    /** For each service that lends people: what is lost when it takes them all back. */
    public static List<Marginal> marginals(Staffing staffing) {
        var whole = Redeployer.quick(staffing);
        var before = Auditor.audit(staffing, whole);
        return staffing.people().stream()
                .map(Person::service)
                .distinct()
                .sorted()
                .map(service -> marginal(staffing, whole, before, service))
                .filter(it -> it.lent() > 0)
                .toList();
    }

    private static Marginal marginal(Staffing staffing, Plan whole, Audit before, int service) {
        var lent =
                IntStream.range(0, staffing.people().size())
                        .filter(it -> isLentBy(staffing, it, whole.at(it), Set.of(service)))
                        .count();
        var without = staffing.with(person -> keptHome(staffing, person, service));
        var after = Auditor.audit(without, Redeployer.quick(without));
        var tiers =
                IntStream.range(0, Place.TIERS)
                        .mapToObj(tier -> after.tiers().get(tier) - before.tiers().get(tier))
                        .toList();
        return new Marginal(service, (int) lent, tiers, after.cost() - before.cost());
    }

    // People of a service that takes its own back may still work in it.
    private static Person keptHome(Staffing staffing, int index, int service) {
        var person = staffing.people().get(index);
        if (person.service() != service || person.isPinned()) {
            return person.service() == service ? person.away() : person;
        }
        var never = new HashSet<>(person.bounds().never());
        IntStream.range(0, staffing.places().size())
                .filter(it -> staffing.places().get(it).service() != service)
                .forEach(never::add);
        var bounds = new Person.Bounds(Plan.NOWHERE, never, person.bounds().isAway());
        return person.with(bounds);
    }

    private static Person after(Staffing staffing, Plan left, int index, Set<Integer> services) {
        var person = staffing.people().get(index);
        if (left.at(index) != Plan.NOWHERE) {
            return person.at(left.at(index)).pinnedTo(left.at(index));
        }
        return services.contains(person.service())
                ? keptHome(staffing, index, person.service())
                : person.at(Plan.NOWHERE);
    }

    private static boolean isLentBy(
            Staffing staffing, int person, int place, Set<Integer> services) {
        return place != Plan.NOWHERE
                && services.contains(staffing.people().get(person).service())
                && staffing.isMove(person, place);
    }

    private static List<Recalled.Fall> falls(
            Staffing staffing, Plan base, Plan left, Plan refilled) {
        return IntStream.range(0, staffing.places().size())
                .filter(place -> left.count(place) < base.count(place))
                .mapToObj(place ->
                        new Recalled.Fall(
                                place, base.count(place), left.count(place), refilled.count(place)))
                .sorted(Comparator.comparingInt(fall -> staffing.places().get(fall.place()).tier()))
                .toList();
    }
}

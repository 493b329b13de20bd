package cymru.diogel.continuity.redeployproposals;

import cymru.diogel.continuity.redeployment.Leaning;
import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.planning.redeployment.Person;
import cymru.diogel.planning.redeployment.Place;
import cymru.diogel.planning.redeployment.Plan;
import cymru.diogel.planning.redeployment.Staffing;
import cymru.diogel.planning.redeployment.Weights;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the solver's question of the register, the catalogue and who is on duty. */
@Component("redeploymentSettings")
class Settings {
    /** Moving whoever works elsewhere already is a burden a little less than being lent. */
    private static final int CHANGE = 40;

    // Office and telephones can be done from home.
    private static final String FROM_HOME = "ADMIN";
    private static final Set<ServiceState> STOPPED =
            Set.of(ServiceState.PAUSED, ServiceState.NOT_RESTARTING_FOR_NOW, ServiceState.CLOSED);

    private final Redeployment redeployment;

    Settings(Redeployment redeployment) {
        this.redeployment = redeployment;
    }

    /** What the numbers of a question stand for. */
    private record Numbers(List<UUID> homes, List<String> areas, LocalDate day, boolean keeps) {}

    /** The question on a day; whoever works elsewhere is pinned there where {@code keeps}. */
    Setting on(LocalDate day, boolean keeps) {
        var loans = redeployment.loans();
        var leanings =
                redeployment.leanings(day).stream()
                        .filter(it -> it.lent() > 0 || !STOPPED.contains(it.service().state()))
                        .filter(it -> it.open() > 0 || it.lent() > 0)
                        .toList();
        var numbers = new Numbers(homes(loans, leanings), areas(loans), day, keeps);
        var now = loans.stream().map(it -> at(it, leanings, day)).toList();
        var people = new ArrayList<Person>();
        for (var loan : loans) {
            people.add(person(loan, now.get(people.size()), numbers));
        }
        var places = leanings.stream().map(it -> place(it, numbers.homes)).toList();
        var journeys = redeployment.journeys();
        var travel = numbers.areas.stream().map(it -> travel(it, numbers.homes, journeys)).toList();
        var weights = Weights.standard().withChange(CHANGE);
        var staffing = new Staffing(people, places, travel, weights);
        return new Setting(loans, leanings, numbers.homes, staffing, new Plan(now));
    }

    private static List<UUID> homes(List<Loan> loans, List<Leaning> leanings) {
        var homes = new LinkedHashSet<UUID>();
        leanings.forEach(it -> homes.add(it.service().id()));
        loans.forEach(it -> homes.add(it.person().home()));
        return List.copyOf(homes);
    }

    private static List<String> areas(List<Loan> loans) {
        return loans.stream().map(it -> it.person().area()).distinct().sorted().toList();
    }

    private static int at(Loan loan, List<Leaning> leanings, LocalDate day) {
        var open = loan.open().filter(it -> it.holds(day));
        for (var place = 0; place < leanings.size() && open.isPresent(); place++) {
            var there = leanings.get(place);
            if (there.service().id().equals(open.get().service())
                    && there.skill().equals(open.get().skill())) {
                return place;
            }
        }
        return Plan.NOWHERE;
    }

    private static Person person(Loan loan, int at, Numbers numbers) {
        var it = loan.person();
        var weeks =
                loan.open()
                        .map(open -> ChronoUnit.WEEKS.between(open.since(), numbers.day))
                        .orElse(0L);
        var mayWork = it.checks().hold(numbers.day);
        var pinned = mayWork && numbers.keeps ? at : Plan.NOWHERE;
        return new Person(
                new HashSet<>(it.skills()),
                numbers.areas.indexOf(it.area()),
                numbers.homes.indexOf(it.home()),
                it.hours(),
                it.isShielding(),
                at,
                (int) Math.max(0, weeks),
                new Person.Bounds(pinned, Set.of(), !mayWork));
    }

    // Somebody must be wanted wherever somebody is now, or the question would have no answer.
    private static Place place(Leaning it, List<UUID> codes) {
        var stopped = STOPPED.contains(it.service().state());
        var need = stopped ? it.lent() : Math.max(it.open(), it.lent());
        var code = codes.indexOf(it.service().id());
        var minimum = stopped ? 0 : Math.clamp(it.safe() - it.own(), 0, need);
        return new Place(
                code,
                it.service().tier(),
                it.skill(),
                need,
                minimum,
                code,
                it.skill().equals(FROM_HOME),
                0);
    }

    // A journey that nobody has written down is taken to be short.
    private static List<Integer> travel(
            String area, List<UUID> codes, Map<String, Map<UUID, Integer>> journeys) {
        var known = journeys.getOrDefault(area, Map.of());
        return codes.stream().map(it -> known.getOrDefault(it, 0)).toList();
    }
}

package cymru.diogel.visiting.clocks.web;

import static java.util.stream.Collectors.groupingBy;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.visiting.clocks.Clocks;
import cymru.diogel.visiting.clocks.Duty;
import cymru.diogel.visiting.clocks.Owed;
import cymru.diogel.visiting.clocks.web.ChildWork.Practitioner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Children with all that is owed to them today, gathered in the same few queries however many they
 * are. For those who have asked access first.
 */
@Component
class Caseload {
    /** How many working days ahead a visit is on the list. */
    static final int AHEAD = 5;

    private final People people;
    private final Clocks clocks;
    private final Deadlines deadlines;
    private final Clock clock;

    Caseload(People people, Clocks clocks, Deadlines deadlines, Clock clock) {
        this.people = people;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The work of a day.
     *
     * @param horizon the last day that is near
     */
    record Load(LocalDate today, LocalDate horizon, List<ChildWork> children) {
        List<DueVisit> visits() {
            return DueVisit.by(children, horizon);
        }

        /** Only those to whom a visit is owed. */
        Load owed() {
            return new Load(
                    today, horizon, children.stream().filter(it -> !it.owed().isEmpty()).toList());
        }

        /** The same in parts, each child looked at once however many parts there are. */
        Map<String, Load> by(Function<ChildWork, String> part) {
            var parts = new HashMap<String, Load>();
            children.stream()
                    .collect(groupingBy(part))
                    .forEach((name, its) -> parts.put(name, new Load(today, horizon, its)));
            return parts;
        }

        Load ofNobody() {
            return new Load(today, horizon, List.of());
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Everything a list of these children shows. */
    Load load(Collection<UUID> children, Map<UUID, Practitioner> practitioners) {
        var owed = clocks.owed(children, today());
        return gathered(
                people.children(children).values(), people.plans(children), practitioners, owed);
    }

    /**
     * What counting visits needs, without plans or names, of those to whom a visit is owed by now
     * or soon.
     *
     * @param whole of these whatever is owed, on whichever day
     */
    Load near(Collection<UUID> children, Collection<UUID> whole) {
        var today = today();
        var horizon = deadlines.calendar().plus(today, AHEAD);
        var owed = new HashMap<>(clocks.near(children, today, horizon));
        if (!whole.isEmpty()) {
            owed.putAll(clocks.owed(whole, today));
        }
        return gathered(people.children(owed.keySet()).values(), List.of(), Map.of(), owed);
    }

    private Load gathered(
            Collection<Child> children,
            List<Plan> plans,
            Map<UUID, Practitioner> practitioners,
            Map<UUID, Map<Duty, Occasion>> owed) {
        var today = today();
        var calendar = deadlines.calendar();
        var planned = plans.stream().collect(groupingBy(Plan::child));
        var work = new ArrayList<ChildWork>();
        for (var child : children) {
            var its = planned.getOrDefault(child.id(), List.of());
            work.add(
                    new ChildWork(
                            child,
                            its.stream().filter(it -> it.isOpenOn(today)).toList(),
                            Owed.all(owed.getOrDefault(child.id(), Map.of()), its, today, calendar),
                            practitioners.getOrDefault(child.id(), Practitioner.NOBODY)));
        }
        return new Load(today, calendar.plus(today, AHEAD), work);
    }
}

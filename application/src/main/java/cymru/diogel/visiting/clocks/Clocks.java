package cymru.diogel.visiting.clocks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Deadlines.Running;
import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.platform.deadlines.Seen;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.platform.ledger.Repointed;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.VisitFilter;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What visits are owed to children by when, worked out anew whenever a fact changes.
 *
 * <p>What it returns is for those who have asked access first: it does not ask again.
 */
@Component
public class Clocks {
    private static final Logger LOG = LoggerFactory.getLogger(Clocks.class);

    private final Deadlines deadlines;
    private final People people;
    private final Visits visits;

    Clocks(Deadlines deadlines, People people, Visits visits) {
        this.deadlines = deadlines;
        this.people = people;
        this.visits = visits;
    }

    /** Works out all clocks of these children from what happened, in the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recompute(Collection<UUID> children) {
        if (!children.isEmpty()) {
            deadlines.replaceAll(all(children));
        }
    }

    private Map<UUID, List<Occasion>> all(Collection<UUID> children) {
        var whom = Set.copyOf(children);
        deadlines.lock(whom);
        var plans = people.plans(whom).stream().collect(groupingBy(Plan::child));
        var conferences = people.conferences(whom).stream().collect(groupingBy(Conference::child));
        var seen = seen(plans.keySet());
        var calendar = deadlines.calendar();
        var occasions = new HashMap<UUID, List<Occasion>>();
        for (var child : whom) {
            var facts =
                    new ChildFacts(
                            plans.getOrDefault(child, List.of()),
                            conferences.getOrDefault(child, List.of()),
                            seen.getOrDefault(child, List.of()));
            occasions.put(child, occasions(facts, calendar));
        }
        return occasions;
    }

    /** The most pressing run of each duty owed to each of these children on a day. */
    public Map<UUID, Map<Duty, Occasion>> owed(Collection<UUID> children, LocalDate on) {
        return pressing(deadlines.open(children, on));
    }

    /** The same, of those children alone to whom something is owed by a day. */
    public Map<UUID, Map<Duty, Occasion>> near(
            Collection<UUID> children, LocalDate on, LocalDate by) {
        return pressing(deadlines.open(children, on, by));
    }

    private static Map<UUID, Map<Duty, Occasion>> pressing(List<Running> open) {
        var owed = new HashMap<UUID, Map<Duty, Occasion>>();
        for (var running : open) {
            Duty.of(running.occasion())
                    .ifPresent(duty ->
                            owed.computeIfAbsent(running.child(), _ -> new EnumMap<>(Duty.class))
                                    // They come by due date: the first is the most pressing.
                                    .putIfAbsent(duty, running.occasion()));
        }
        return owed;
    }

    /** What is owed to one child today, and how each of it stands. */
    public List<Owed> owing(UUID child, List<Plan> plans, LocalDate today) {
        var owed = owed(List.of(child), today).getOrDefault(child, Map.of());
        return Owed.all(owed, plans, today, deadlines.calendar()).values().stream()
                .sorted(Comparator.comparing(Owed::by))
                .toList();
    }

    /** The clocks of these children that what was done on a day has met. */
    public List<Running> metBy(Collection<UUID> children, LocalDate day) {
        return deadlines.met(children, day);
    }

    // In the transaction of the visit: nobody ever reads a visit without the clocks it met.
    @EventListener
    void on(Visit.Recorded event) {
        var before = event.before();
        recompute(
                Stream.concat(Stream.of(event.visit()), Stream.ofNullable(before))
                        .flatMap(visit -> visit.children().stream())
                        .map(Visit.Seen::child)
                        .collect(toSet()));
    }

    @EventListener
    void on(Visit.Recorded.Many event) {
        recompute(event.children());
    }

    @EventListener
    void on(Plan.Changed event) {
        recompute(event.children());
    }

    // What was put back as it was is left alone.
    @EventListener
    void on(Repointed event) {
        deadlines.replaceChanged(all(event.persons()));
    }

    // A visit to a child without a plan moves no clock.
    private Map<UUID, List<Seen>> seen(Set<UUID> children) {
        var seen = new HashMap<UUID, List<Seen>>();
        if (!children.isEmpty()) {
            visits.forEachChild(
                    VisitFilter.ALL,
                    new Reach.Only(children, Set.of()),
                    (call, child) ->
                            seen.computeIfAbsent(child.child(), _ -> new ArrayList<>())
                                    .add(ChildFacts.seen(call, child)));
        }
        return seen;
    }

    // The calendar refuses years it does not know; a report is kept all the same, because what
    // happened must not be lost for want of a list of holidays.
    private static List<Occasion> occasions(ChildFacts facts, WorkingDays calendar) {
        try {
            return facts.occasions(calendar);
        } catch (WorkingDays.UnknownYear unknown) {
            LOG.error("The clocks of one child cannot be worked out: {}", unknown.getMessage());
            return List.of();
        }
    }
}

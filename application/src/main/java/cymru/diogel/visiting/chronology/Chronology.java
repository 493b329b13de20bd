package cymru.diogel.visiting.chronology;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import cymru.diogel.practice.families.Correction;
import cymru.diogel.practice.families.Corrections;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.visiting.amendments.Amendments;
import cymru.diogel.visiting.visits.Visits;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Everything that happened to a child and is known here, the latest first.
 *
 * <p>What it returns is for those who have asked access first: it does not ask again.
 */
@Component
public class Chronology {
    private static final Comparator<Event> LATEST_FIRST =
            comparing(Event::on)
                    .thenComparing(Event::at, nullsFirst(naturalOrder()))
                    .reversed()
                    .thenComparing(Event::kind);

    private final Visits visits;
    private final People people;
    private final Families families;
    private final Written written;
    private final Clock clock;

    Chronology(Visits visits, People people, Families families, Written written, Clock clock) {
        this.visits = visits;
        this.people = people;
        this.families = families;
        this.written = written;
        this.clock = clock;
    }

    /** What was corrected in either way. */
    @Component
    record Written(Corrections corrections, Amendments amendments) {}

    /** A story, and what is known of the child and those around it. */
    public record Story(List<Event> events, Map<UUID, Portrait> around) {}

    /** The story of a child under these plans. */
    public Story of(UUID child, List<Plan> plans) {
        var around = families.around(child);
        var events = new ArrayList<Event>();
        visits.latest(child, Integer.MAX_VALUE)
                .forEach(it -> events.add(new Event.Called(it, child)));
        plans.forEach(it -> add(events, it));
        people.conferences(List.of(child)).forEach(it -> events.add(new Event.Met(it)));
        people.allocationsKnown(child, clock.instant()).forEach(it -> add(events, it));
        around.getOrDefault(child, new Portrait(child, List.of()))
                .versions()
                .forEach(it -> add(events, it));
        written.corrections().of(child).forEach(it -> events.add(rectified(it)));
        written.amendments()
                .of(child)
                .forEach(it -> events.add(new Event.Amended(it, child, Event.day(it.lastAt()))));
        events.sort(LATEST_FIRST);
        return new Story(events, around);
    }

    private static void add(List<Event> events, Plan plan) {
        events.add(new Event.Planned(plan, plan.startedOn(), false));
        var ended = plan.endedOn();
        if (ended != null) {
            events.add(new Event.Planned(plan, ended, true));
        }
    }

    private static void add(List<Event> events, Allocation allocation) {
        events.add(new Event.Worked(allocation, allocation.from(), false));
        var until = allocation.until();
        if (until != null) {
            events.add(new Event.Worked(allocation, until, true));
        }
    }

    // What was always so, as far as anybody said, is no event.
    private static void add(List<Event> events, Version fact) {
        var from = fact.valid().from();
        var known = fact.known().from();
        if (from != null) {
            events.add(new Event.Became(fact, from, false));
        } else if (known != null) {
            events.add(new Event.Became(fact, Event.day(known), false));
        }
        var until = fact.valid().until();
        if (until != null) {
            events.add(new Event.Became(fact, until, true));
        }
    }

    private static Event rectified(Correction correction) {
        var decision = correction.decision();
        var at = decision == null ? correction.askedAt() : decision.at();
        return new Event.Rectified(correction, Event.day(at));
    }
}

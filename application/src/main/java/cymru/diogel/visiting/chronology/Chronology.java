package cymru.diogel.visiting.chronology;

import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Doorway;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.visiting.amendments.Amendments;
import cymru.diogel.visiting.chronology.Event.Became.How;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What visits, plans, facts and corrections tell of a child, in any order.
 *
 * <p>What it returns is for those who have asked access first: it does not ask again.
 */
@Component
class Chronology {
    private final Visits visits;
    private final Families families;
    private final Amendments amendments;

    Chronology(Visits visits, Families families, Amendments amendments) {
        this.visits = visits;
        this.families = families;
        this.amendments = amendments;
    }

    /** A story, and what is known of the child and those around it. */
    record Story(List<Event> events, Map<UUID, Portrait> around) {}

    /** The story of a child who was opened. */
    Story of(Doorway.Opened opened) {
        var child = opened.child().id();
        var around = families.around(child);
        var events = new ArrayList<Event>();
        visits.latest(child, Integer.MAX_VALUE)
                .forEach(it -> events.add(new Event.Called(it, child)));
        opened.home().plans().forEach(it -> add(events, it));
        opened.home().conferences().forEach(it -> events.add(new Event.Met(it)));
        opened.home().work().forEach(it -> add(events, it));
        around.getOrDefault(child, new Portrait(child, List.of()))
                .versions()
                .forEach(it -> add(events, it));
        amendments
                .of(child)
                .forEach(it -> events.add(new Event.Amended(it, child, Event.day(it.lastAt()))));
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
        var from = from(fact);
        var known = fact.known().from();
        if (from != null) {
            events.add(new Event.Became(fact, from, How.BEGAN));
        } else if (known != null) {
            events.add(new Event.Became(fact, Event.day(known), How.KNOWN));
        }
        var until = fact.valid().until();
        if (until != null) {
            events.add(new Event.Became(fact, until, How.ENDED));
        }
    }

    // A life begins with a birth, whenever that became known.
    private static @Nullable LocalDate from(Version fact) {
        return fact.says() instanceof Fact.Life life ? life.bornOn() : fact.valid().from();
    }
}

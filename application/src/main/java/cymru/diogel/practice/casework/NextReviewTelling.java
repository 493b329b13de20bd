package cymru.diogel.practice.casework;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.ConferenceClocks;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.work.Task;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for the next review conference of a child whose name is on the register. */
@Component
class NextReviewTelling {
    private static final String NOTICE = "next-review";

    private final People people;
    private final Conferences conferences;
    private final Deadlines deadlines;
    private final Telling telling;

    NextReviewTelling(
            People people, Conferences conferences, Deadlines deadlines, Telling telling) {
        this.people = people;
        this.conferences = conferences;
        this.deadlines = deadlines;
        this.telling = telling;
    }

    @EventListener
    void on(Plan.Changed event) {
        tell(event.children());
    }

    @EventListener
    void on(Conference.Changed event) {
        tell(event.children());
    }

    void tell(Collection<UUID> children) {
        var stays =
                people.plans(children).stream()
                        .filter(it -> it.kind() == Plan.Kind.REGISTER)
                        .collect(Collectors.groupingBy(Plan::child));
        if (stays.isEmpty()) {
            return;
        }
        var held =
                people.conferences(stays.keySet()).stream()
                        .filter(it -> !it.initial())
                        .collect(
                                Collectors.groupingBy(
                                        cymru.diogel.practice.people.Conference::child));
        var called = called(stays.keySet());
        var whose = telling.workers(stays.keySet());
        var next = new HashMap<UUID, Telling.Next>();
        stays.forEach((child, all) ->
                all.stream()
                        .filter(it -> it.endedOn() == null && !called.contains(child))
                        .findFirst()
                        .map(it -> last(it, held.getOrDefault(child, List.of())))
                        .ifPresent(it -> next.put(child, next(child, whose, it))));
        telling.putEach(next);
        // A record that was joined to this one may have left one of its own.
        var keys = next.keySet().stream().map(NextReviewTelling::key).toList();
        telling.doneBut(NOTICE, stays.keySet(), keys);
    }

    /** The conference that the next one is counted from. */
    private record Last(LocalDate on, boolean initial) {}

    private static Last last(Plan stay, List<cymru.diogel.practice.people.Conference> reviews) {
        return reviews.stream()
                .map(cymru.diogel.practice.people.Conference::heldOn)
                .filter(it -> it.isAfter(stay.startedOn()))
                .max(LocalDate::compareTo)
                .map(it -> new Last(it, false))
                .orElseGet(() -> new Last(stay.startedOn(), true));
    }

    private Telling.Next next(UUID child, Map<UUID, Task.Whose> whose, Last last) {
        var clocks = new ConferenceClocks(Rules.published(), deadlines.calendar());
        var run = clocks.review(last.on(), last.initial(), null);
        var theirs = whose.getOrDefault(child, Task.Whose.all(Right.CALL_CONFERENCES));
        var href = "/conferences/new?child=" + child;
        return new Telling.Next(key(child), NOTICE, theirs, run.dueOn(), href);
    }

    // Those for whom one is called have it on the list of whoever called it.
    private Set<UUID> called(Collection<UUID> children) {
        var open =
                conferences.open(children).stream()
                        .filter(it -> !it.initial())
                        .map(Conference::id)
                        .toList();
        var called = new HashSet<UUID>();
        conferences.about(open).values().forEach(all -> all.forEach(it -> called.add(it.child())));
        return called;
    }

    private static String key(UUID child) {
        return NOTICE + ":" + child;
    }
}

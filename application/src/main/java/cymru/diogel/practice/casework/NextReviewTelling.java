package cymru.diogel.practice.casework;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.ConferenceClocks;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import java.time.LocalDate;
import java.util.Collection;
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

    private void tell(Collection<UUID> children) {
        var plans = people.plans(children).stream().filter(it -> it.kind() == Plan.Kind.REGISTER);
        var stays = plans.collect(Collectors.groupingBy(Plan::child));
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
        stays.forEach((child, all) ->
                all.stream()
                        .filter(it -> it.endedOn() == null)
                        .findFirst()
                        .ifPresentOrElse(
                                it -> tell(it, held, called), () -> telling.done(key(child))));
    }

    private void tell(
            Plan stay,
            Map<UUID, List<cymru.diogel.practice.people.Conference>> held,
            Set<UUID> called) {
        var child = stay.child();
        var last =
                held.getOrDefault(child, List.of()).stream()
                        .map(cymru.diogel.practice.people.Conference::heldOn)
                        .filter(it -> it.isAfter(stay.startedOn()))
                        .max(LocalDate::compareTo);
        var clocks = new ConferenceClocks(Rules.published(), deadlines.calendar());
        var run = clocks.review(last.orElse(stay.startedOn()), last.isEmpty(), null);
        telling.putWhile(
                !called.contains(child),
                List.of(child),
                new Telling.Next(
                        key(child),
                        "next-review",
                        telling.worker(List.of(child)),
                        run.dueOn(),
                        "/conferences/new?child=" + child));
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
        return "next-review:" + child;
    }
}

package cymru.diogel.practice.caseload;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.caseload.Handover.Given;
import cymru.diogel.practice.caseload.Handover.Handed;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.work.Task;
import cymru.diogel.practice.work.WorkBook;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the children of a household to somebody, and tells everybody whom it concerns. */
@Component
public class Handovers {
    private final HandoverStore store;
    private final People people;
    private final Access access;
    private final Around around;
    private final Clock clock;

    Handovers(HandoverStore store, People people, Access access, Around around, Clock clock) {
        this.store = store;
        this.people = people;
        this.access = access;
        this.around = around;
        this.clock = clock;
    }

    /** Whom it tells. */
    @Component
    record Around(WorkBook work, Trail trail, ApplicationEventPublisher events) {}

    /**
     * Gives children of one household to somebody; for whoever asked access to write of them. The
     * same form again is nothing.
     *
     * @param id made with the form
     * @param name of whoever they go to, for those who had them
     */
    @Transactional
    public void give(UUID id, List<Child> children, Given given, String name, UUID by) {
        SecondLock.deciding(() -> {
            var ids = children.stream().map(Child::id).toList();
            var had = access.workers(ids);
            var handed = ids.stream().map(it -> new Handed(it, account(had.get(it)))).toList();
            var household = children.getFirst().household();
            var it = new Handover(id, household, given, handed, by, clock.instant(), null);
            if (!store.add(it)) {
                return false;
            }
            people.allocate(
                    ids.stream()
                            .map(child ->
                                    new Allocation(
                                            child, given.to(), given.team(), given.from(), null))
                            .toList());
            around.trail()
                    .wrote(
                            ids.stream()
                                    .map(child ->
                                            Entry.done("handover.give")
                                                    .ofChild(child, null)
                                                    .with("handover", id))
                                    .toArray(Entry[]::new));
            tell(it, children, name);
            around.events().publishEvent(new Handover.Made(id, ids));
            return true;
        });
    }

    private static @Nullable UUID account(Access.@Nullable Worker worker) {
        return worker == null ? null : worker.account();
    }

    private void tell(Handover it, List<Child> children, String name) {
        var names = children.stream().map(Child::title).collect(Collectors.joining(", "));
        put(
                "handover:" + it.id(),
                it.ids().getFirst(),
                it.given().to(),
                new Task.Due("handover", it.given().from()),
                what(it, "handover", Map.of("names", Phrase.text(names))));
        for (var who : it.parted()) {
            put(
                    "parted:" + it.id() + ":" + who,
                    null,
                    who,
                    new Task.Due("parted", null),
                    what(it, "parted", Map.of("name", Phrase.text(name))));
        }
    }

    private static Task.What what(Handover it, String notice, Map<String, String> values) {
        return new Task.What(
                new Phrase("caseload.task-" + notice, values), "/handovers/" + it.id());
    }

    private void put(String key, @Nullable UUID child, UUID whose, Task.Due due, Task.What what) {
        around.work().put(new Task(key, child, Task.Whose.of(whose), due, what));
    }

    /** One, for those who then ask access for its children, or had them before. */
    public Optional<Handover> find(UUID id) {
        return SecondLock.deciding(() -> store.find(id));
    }

    /** Somebody whom it concerns has read it; says no to everybody else. */
    @Transactional
    public boolean read(Handover it, UUID by) {
        return SecondLock.deciding(() -> {
            var isTo = by.equals(it.given().to());
            if (!isTo && !it.parted().contains(by)) {
                return false;
            }
            if (isTo) {
                store.read(it.id(), clock.instant());
            }
            around.work().done(isTo ? "handover:" + it.id() : "parted:" + it.id() + ":" + by);
            around.trail().wrote(Entry.done("handover.read").with("handover", it.id()));
            return true;
        });
    }
}

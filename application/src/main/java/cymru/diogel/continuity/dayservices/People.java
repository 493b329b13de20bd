package cymru.diogel.continuity.dayservices;

import cymru.diogel.continuity.dayservices.Person.Group;
import cymru.diogel.continuity.dayservices.Person.Said;
import cymru.diogel.continuity.dayservices.PersonStore.By;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The adults who use day services: what they wish for, how they come, how much at risk. */
@Component("dayPeople")
public class People {
    private final PersonStore store;
    private final Trail trail;
    private final Clock clock;

    People(PersonStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Everybody who uses day services on a day, with the risk group that holds then, by name. */
    public List<Person> on(LocalDate day) {
        return store.on(day);
    }

    public Optional<Person> find(UUID id) {
        return store.find(id, LocalDate.now(clock)).stream().findFirst();
    }

    /** All groups that somebody was ever said to be in, the latest first. */
    public List<Group> groupsOf(UUID person) {
        return store.groupsOf(person);
    }

    /** Notes that somebody looked at these people, each by name. */
    public void seen(String act, List<UUID> people) {
        if (people.isEmpty()) {
            trail.noted(Entry.seen(act));
            return;
        }
        trail.noted(people.stream().map(it -> Entry.seen(act).with("person", it)).toList());
    }

    /** Adds somebody or changes what is written; says no where the reference is another's. */
    @Transactional
    public boolean keep(UUID id, Said said, Group group, UUID by) {
        var taken = byReference().get(said.reference());
        if (taken != null && !taken.id().equals(id)) {
            return false;
        }
        write(id, said, group, new By(by, clock.instant()));
        trail.wrote(Entry.done("dayservices.person").with("person", id));
        return true;
    }

    /** Somebody uses day services no more from a day on. */
    @Transactional
    public void end(UUID id, LocalDate on, UUID by) {
        store.end(id, on, new By(by, clock.instant()));
        trail.wrote(Entry.done("dayservices.person-end").with("person", id).with("on", on));
    }

    /** One person as a file tells of them. */
    public record Told(Said said, Group group) {}

    /**
     * Takes all of a file over; what is the same already is left as it is.
     *
     * @return how many were added or changed
     */
    @Transactional
    public int takeOver(List<Told> file, UUID by) {
        var known = byReference();
        var present = on(LocalDate.now(clock)).stream().map(Person::id).collect(Collectors.toSet());
        var now = new By(by, clock.instant());
        int changed = 0;
        for (var it : file) {
            var here = known.get(it.said().reference());
            if (here != null && present.contains(here.id()) && isSame(here, it)) {
                continue;
            }
            write(here == null ? UUID.randomUUID() : here.id(), it.said(), it.group(), now);
            changed++;
        }
        trail.wrote(
                Entry.done("dayservices.import").with("rows", file.size()).with("new", changed));
        return changed;
    }

    private static boolean isSame(Person here, Told it) {
        return here.said().equals(it.said()) && here.group().equals(it.group());
    }

    // Whoever has left keeps the reference too.
    private Map<String, Person> byReference() {
        return store.everybody(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(it -> it.said().reference(), Function.identity()));
    }

    private void write(UUID id, Said said, Group group, By by) {
        store.keep(id, said, by);
        if (store.groupsOf(id).stream().noneMatch(group::equals)) {
            store.add(id, group, by);
        }
    }
}

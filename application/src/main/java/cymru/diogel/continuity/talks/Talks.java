package cymru.diogel.continuity.talks;

import cymru.diogel.continuity.dayservices.People;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.WeekPlan.Spot;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.continuity.talks.Talk.Look;
import cymru.diogel.continuity.talks.Talk.Works;
import cymru.diogel.continuity.talks.Talk.Written;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The talks with those who cannot come, and a list on which nobody is forgotten. */
@Component
public class Talks {
    private final TalkStore store;
    private final People people;
    private final Weeks weeks;
    private final Trail trail;
    private final Clock clock;

    Talks(TalkStore store, People people, Weeks weeks, Trail trail, Clock clock) {
        this.store = store;
        this.people = people;
        this.weeks = weeks;
        this.trail = trail;
        this.clock = clock;
    }

    /** Somebody who wishes to come and has no place, and the last talk with them, or null. */
    public record Waiting(Person person, @Nullable Talk last, Standing standing) {}

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The talks with somebody, the latest first. */
    public List<Talk> with(UUID person) {
        return store.with(List.of(person));
    }

    public Optional<Talk> find(UUID id) {
        return store.find(id).stream().findFirst();
    }

    /**
     * Everybody who wishes to come and has no place in what was last accepted, the most pressing
     * first.
     */
    public List<Waiting> waiting() {
        var today = today();
        var placed = placed();
        var without =
                people.on(today).stream()
                        .filter(it -> it.said().wanted() > 0 && !placed.contains(it.id()))
                        .toList();
        var last = new HashMap<UUID, Talk>();
        store.with(without.stream().map(Person::id).toList())
                .forEach(it -> last.putIfAbsent(it.person(), it));
        return without.stream()
                .map(it -> {
                    var talk = last.get(it.id());
                    return new Waiting(it, talk, Standing.of(talk, today));
                })
                .sorted(Comparator.comparing(Waiting::standing))
                .toList();
    }

    private Set<UUID> placed() {
        return weeks.acceptedBy(weeks.monday()).stream()
                .flatMap(it -> it.places().stream())
                .map(Spot::person)
                .collect(Collectors.toSet());
    }

    /** Writes a talk down; the same form again writes nothing. */
    @Transactional
    public void hold(Talk it, UUID by) {
        var talk =
                new Talk(
                        it.id(),
                        it.person(),
                        it.said(),
                        it.arranged(),
                        new Written(by, clock.instant()),
                        List.of());
        if (store.add(talk)) {
            trail.wrote(Entry.done("talks.hold").with("person", it.person()));
        }
    }

    /** What somebody saw on a day, and when to look again. */
    public record Seen(UUID id, LocalDate on, Works works, String words, LocalDate next) {}

    /** Writes down whether what was arranged works; the same form again writes nothing. */
    @Transactional
    public void look(Talk talk, Seen it, UUID by) {
        var written = new Written(by, clock.instant());
        var look = new Look(it.id(), it.on(), it.works(), it.words(), it.next(), written);
        if (store.add(talk.id(), look)) {
            trail.wrote(
                    Entry.done("talks.look")
                            .with("person", talk.person())
                            .with("works", it.works()));
        }
    }
}

package cymru.diogel.continuity.command;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What command is or was called together for, exercises among it. */
@Component
public class Incidents {
    private final IncidentStore store;
    private final Trail trail;
    private final Clock clock;

    Incidents(IncidentStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** What may befall the county. */
    public List<Hazard> hazards() {
        return store.hazards();
    }

    /** All incidents, the latest first. */
    public List<Incident> all() {
        return store.all();
    }

    /** Those that go on today. */
    public List<Incident> open() {
        var today = LocalDate.now(clock);
        return all().stream().filter(it -> it.isOpen(today)).toList();
    }

    public Optional<Incident> find(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Transactional
    public void open(Incident it, UUID by) {
        if (store.add(it, by, clock.instant())) {
            trail.wrote(
                    Entry.done("incident.open")
                            .with("incident", it.id())
                            .with("exercise", it.isExercise()));
        }
    }

    /** Ends an incident with this day; says no where it ended before. */
    @Transactional
    public boolean end(UUID id) {
        var isEnded = store.end(id, LocalDate.now(clock));
        if (isEnded) {
            trail.wrote(Entry.done("incident.end").with("incident", id));
        }
        return isEnded;
    }
}

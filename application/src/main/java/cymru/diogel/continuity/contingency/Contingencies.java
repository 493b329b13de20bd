package cymru.diogel.continuity.contingency;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans for what may happen: each version stays as it was written. */
@Component
public class Contingencies {
    private final ContingencyStore store;
    private final Trail trail;
    private final Clock clock;

    Contingencies(ContingencyStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Contingency> all() {
        return store.all();
    }

    public Optional<Contingency> find(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * A plan as somebody writes it.
     *
     * @param form made with the form, so that a second press writes nothing twice
     * @param plan its identity, made with the form of the first version
     * @param english its name, kept with the first version
     */
    public record Written(
            UUID form,
            UUID plan,
            String english,
            String welsh,
            String supposed,
            String standDown,
            @Nullable UUID run,
            List<Contingency.Action> actions,
            List<Contingency.Trigger> triggers) {}

    /** Writes the next version of a plan, which holds from now on. */
    @Transactional
    public void write(Written it, UUID by) {
        // Before a plan begins: a form that was sent before begins no other plan.
        if (store.isKnown(it.form())) {
            return;
        }
        var now = clock.instant();
        store.begin(it.plan(), it.english(), it.welsh(), by, now);
        store.hold(it.plan());
        if (store.isKnown(it.form())) {
            return;
        }
        int number =
                1
                        + find(it.plan()).stream()
                                .flatMap(plan -> plan.versions().stream())
                                .mapToInt(Contingency.Version::number)
                                .max()
                                .orElse(0);
        var version =
                new Contingency.Version(
                        number,
                        it.supposed(),
                        it.standDown(),
                        it.run(),
                        it.actions(),
                        it.triggers(),
                        by,
                        now);
        store.add(it.plan(), version, it.form());
        trail.wrote(
                Entry.done("contingency.write").with("plan", it.plan()).with("version", number));
    }
}

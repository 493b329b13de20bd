package cymru.diogel.continuity.assumptions;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What scenarios suppose, with where each number comes from and what it was before. */
@Component
public class Assumptions {
    private final AssumptionStore store;
    private final Trail trail;
    private final Clock clock;

    Assumptions(AssumptionStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Assumption> all() {
        return store.all();
    }

    public Optional<Assumption> find(String code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** What holds now. */
    public Held held() {
        return Held.of(all());
    }

    /**
     * What somebody sets.
     *
     * @param form made with the form, so that a second press sets nothing twice
     */
    public record Said(
            UUID form, String code, double value, String source, boolean checked, String reason) {}

    /** Sets a value as the next version; says no where it is out of bounds. */
    @Transactional
    public boolean set(Said it, UUID by) {
        store.hold(it.code());
        var known = find(it.code());
        if (known.isEmpty() || !known.get().takes(it.value())) {
            return false;
        }
        if (!store.isKnown(it.form())) {
            int version = known.get().now().version() + 1;
            var value =
                    new Assumption.Value(
                            version,
                            it.value(),
                            it.source(),
                            it.checked(),
                            it.reason(),
                            by,
                            clock.instant());
            store.add(it.code(), value, it.form());
            trail.wrote(
                    Entry.done("assumption.set")
                            .with("assumption", it.code())
                            .with("version", version)
                            .with("value", it.value()));
        }
        return true;
    }
}

package cymru.diogel.continuity.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every signal that a module offers. */
@Component
public class Signals {
    private final ObjectProvider<SignalSource> sources;

    Signals(ObjectProvider<SignalSource> sources) {
        this.sources = sources;
    }

    public List<Signal> all() {
        return sources.orderedStream().flatMap(it -> it.signals().stream()).toList();
    }

    public Optional<Signal> find(String code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The readings of a signal, the oldest first; none where nobody offers it. */
    public List<Reading> readings(String code, LocalDate from, LocalDate to) {
        return sources.orderedStream()
                .filter(it -> it.measures(code))
                .findFirst()
                .map(it -> it.readings(code, from, to))
                .orElse(List.of());
    }
}

package cymru.diogel.continuity.pressure;

import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.continuity.signals.Reading;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.continuity.signals.SignalSource;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Work in hand against capacity, week by week; a signal for each service. */
@Component
public class Pressures implements SignalSource {
    private static final String SIGNAL = "pressure.";
    private static final int DAYS_TO_SUNDAY = 6;

    private final WeekStore store;
    private final Services services;
    private final Trail trail;
    private final Clock clock;

    Pressures(WeekStore store, Services services, Trail trail, Clock clock) {
        this.store = store;
        this.services = services;
        this.trail = trail;
        this.clock = clock;
    }

    /** The weeks of a service, the earliest first. */
    public List<Week> of(UUID service) {
        return store.of(service);
    }

    /** Keeps weeks in place of what was said of them; gives how many said something new. */
    @Transactional
    public int put(UUID service, Collection<Week> weeks, UUID by) {
        var now = clock.instant();
        var changed = (int) weeks.stream().filter(it -> store.put(service, it, by, now)).count();
        if (changed > 0) {
            trail.wrote(Entry.done("pressure.put").with("service", service).with("weeks", changed));
        }
        return changed;
    }

    @Override
    public List<Signal> signals() {
        return services.catalogue().stream().limit(100).map(Pressures::signal).toList();
    }

    private static Signal signal(Provision it) {
        var names =
                Map.of(
                        "english", Phrase.text(it.name().english()),
                        "welsh", Phrase.text(it.name().welsh()));
        return new Signal(SIGNAL + it.code(), new Phrase("pressure.signal", names));
    }

    @Override
    public boolean measures(String code) {
        return code.startsWith(SIGNAL);
    }

    /** Of each week its last day; of weeks in which nothing could be done there is none. */
    @Override
    public List<Reading> readings(String code, LocalDate from, LocalDate to) {
        var service =
                services.catalogue().stream()
                        .filter(it -> code.equals(SIGNAL + it.code()))
                        .findFirst();
        return service.map(it -> store.of(it.id())).orElse(List.of()).stream()
                .flatMap(it -> reading(it).stream())
                .filter(it -> !it.day().isBefore(from) && !it.day().isAfter(to))
                .toList();
    }

    private static List<Reading> reading(Week it) {
        var percent = it.percent();
        return percent.isEmpty()
                ? List.of()
                : List.of(
                        Reading.exact(it.monday().plusDays(DAYS_TO_SUNDAY), percent.getAsDouble()));
    }
}

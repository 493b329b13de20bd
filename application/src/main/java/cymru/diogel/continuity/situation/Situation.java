package cymru.diogel.continuity.situation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How things stand: what every module says of itself, now or as it was known at a moment. */
@Component
public class Situation {
    private final ObjectProvider<SituationSource> sources;
    private final SituationStore store;
    private final Clock clock;

    Situation(ObjectProvider<SituationSource> sources, SituationStore store, Clock clock) {
        this.sources = sources;
        this.store = store;
        this.clock = clock;
    }

    /** All sections as they were known at a moment, in their fixed order. */
    public record Known(Instant at, List<Section> sections) {
        public Known {
            sections = List.copyOf(sections);
        }

        /** The section that stands at a place, none where nobody speaks there. */
        public Optional<Section> at(int order) {
            return sections.stream().filter(it -> it.order() == order).findFirst();
        }
    }

    public Known now() {
        var sections =
                sources.stream()
                        .map(SituationSource::section)
                        .sorted(Comparator.comparingInt(Section::order))
                        .toList();
        return new Known(clock.instant(), sections);
    }

    /** Keeps the situation as it is known now, for what is decided on it. */
    @Transactional
    public UUID keep() {
        var id = UUID.randomUUID();
        store.add(id, now());
        return id;
    }

    /** The situation as it was known when it was kept. */
    public Optional<Known> find(UUID id) {
        return store.find(id);
    }
}

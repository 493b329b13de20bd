package cymru.diogel.continuity.dayservices;

import cymru.diogel.continuity.dayservices.Centre.Room;
import cymru.diogel.continuity.dayservices.Centre.Route;
import cymru.diogel.planning.dayservices.Apart;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Day centres, their rooms and rounds of transport, and what people keep to there. */
@Component
public class Centres {
    // As first held in Wales, spring 2020: 2 metres on premises. The other figures are usual ones
    // that the county replaces by its own.
    private static final Apart USUAL = new Apart(new BigDecimal("2.0"), 10, 4);

    private final CentreStore store;
    private final Trail trail;
    private final Clock clock;

    Centres(CentreStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Centre> all() {
        return store.all();
    }

    public Optional<Centre> find(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** All that was ever set, the latest day first. */
    public List<DistanceRule> rules() {
        return store.rules();
    }

    /** What people keep to on a day; the usual where nothing was set. */
    public DistanceRule on(LocalDate day) {
        return rules().stream()
                .filter(it -> !it.from().isAfter(day))
                .findFirst()
                .orElseGet(() ->
                        new DistanceRule(
                                new UUID(0, 0),
                                LocalDate.EPOCH,
                                USUAL,
                                50,
                                60,
                                "–",
                                new UUID(0, 0),
                                Instant.EPOCH));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Sets a rule; the same form again sets nothing. */
    @Transactional
    public void set(DistanceRule it) {
        if (store.add(it)) {
            trail.wrote(
                    Entry.done("dayservices.rule")
                            .with("from", it.from())
                            .with("metres", it.apart().distance()));
        }
    }

    /** What becomes of a rule that somebody says, with who and when. */
    @Transactional
    public void set(UUID id, LocalDate from, DistanceRule like, UUID by) {
        set(
                new DistanceRule(
                        id,
                        from,
                        like.apart(),
                        like.seatsPercent(),
                        like.ride(),
                        like.reason(),
                        by,
                        clock.instant()));
    }

    /** Adds a centre; says no where its code is taken. */
    @Transactional
    public boolean add(Centre it) {
        var isNew = store.add(it);
        if (isNew) {
            trail.wrote(Entry.done("dayservices.centre").with("centre", it.id()));
        }
        return isNew;
    }

    /** Adds a room or changes it. */
    @Transactional
    public void keep(Room it) {
        if (store.keep(it)) {
            trail.wrote(
                    Entry.done("dayservices.room")
                            .with("centre", it.centre())
                            .with("room", it.id()));
        }
    }

    /** Adds a round of transport; says no where its code is taken. */
    @Transactional
    public boolean add(Route it) {
        var isNew = store.add(it);
        if (isNew) {
            trail.wrote(
                    Entry.done("dayservices.route")
                            .with("centre", it.centre())
                            .with("route", it.id()));
        }
        return isNew;
    }
}

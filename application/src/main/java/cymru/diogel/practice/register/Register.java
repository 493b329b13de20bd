package cymru.diogel.practice.register;

import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.people.PlanBook;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names on the register. Whoever asks here has asked access first; people hears in the same
 * transaction, so that the clocks of the visits go on.
 */
@Component
public class Register {
    private final RegisterStore store;
    private final Around around;
    private final Clock clock;

    Register(RegisterStore store, Around around, Clock clock) {
        this.store = store;
        this.around = around;
        this.clock = clock;
    }

    /** What this needs of other modules. */
    @Component
    record Around(People people, PlanBook plans, Trail trail, ApplicationEventPublisher events) {}

    /**
     * A name that comes on.
     *
     * @param conference the one that decided so, none where another way brought it
     */
    public record Entering(
            UUID child, LocalDate on, Set<String> categories, @Nullable UUID conference) {}

    /**
     * Puts a name on the register; one that is on keeps its stay and gets these categories.
     *
     * @return the stay
     */
    @Transactional
    public UUID enter(Entering it) {
        return SecondLock.deciding(() -> {
            var standing = hold(it.child());
            if (standing.isPresent()) {
                label(standing.get(), it.on(), it.categories());
                return standing.get().id();
            }
            var id = UUID.randomUUID();
            var label = new Spell.Label(it.on(), it.categories(), clock.instant());
            store.add(new Spell(id, it.child(), false, List.of(label), null), it.conference());
            around.people().plan(List.of(plan(id, it)), List.of());
            wrote("register.enter", it.child(), id);
            around.events()
                    .publishEvent(
                            new NameEntered(
                                    id, it.child(), it.conference(), it.on(), it.categories()));
            return id;
        });
    }

    private static Plan plan(UUID id, Entering it) {
        var kind = Plan.Kind.REGISTER;
        return new Plan(id, it.child(), kind, it.on(), null, joined(it.categories()), null);
    }

    /** Puts a name under other categories from a day on; says no where none is on. */
    @Transactional
    public boolean change(UUID child, LocalDate on, Set<String> categories) {
        return SecondLock.deciding(() -> {
            var standing = hold(child).filter(it -> !on.isBefore(it.registeredOn()));
            standing.ifPresent(it -> label(it, on, categories));
            return standing.isPresent();
        });
    }

    private void label(Spell spell, LocalDate on, Set<String> categories) {
        store.add(spell, new Spell.Label(on, categories, clock.instant()));
        around.plans().categorise(spell.child(), joined(categories));
        wrote("register.change", spell.child(), spell.id());
        around.events()
                .publishEvent(new CategoriesChanged(spell.id(), spell.child(), on, categories));
    }

    /** Takes a name off by one of the ways there are; says no where none is on. */
    @Transactional
    public boolean remove(UUID child, LocalDate on, Way way) {
        return SecondLock.deciding(() -> {
            var standing = hold(child).filter(it -> !on.isBefore(it.registeredOn()));
            standing.ifPresent(it -> {
                store.end(it.id(), new Spell.Ending(on, way, clock.instant()));
                around.plans().end(child, on);
                wrote("register.remove", child, it.id());
                around.events().publishEvent(new NameRemoved(it.id(), child, on, way));
            });
            return standing.isPresent();
        });
    }

    /**
     * Enters the name of a child of another council for a while; one that is entered stays so.
     *
     * @return the stay, which no number of ours counts
     */
    @Transactional
    public UUID host(Entering it) {
        return SecondLock.deciding(() -> {
            var standing = hosted(it.child());
            var id = standing.map(Spell::id).orElseGet(UUID::randomUUID);
            if (standing.isEmpty()) {
                var label = new Spell.Label(it.on(), it.categories(), clock.instant());
                store.add(new Spell(id, it.child(), true, List.of(label), null), it.conference());
                wrote("register.host", it.child(), id);
            }
            return id;
        });
    }

    /** Ends the entry of a child of another council. */
    @Transactional
    public void release(UUID child, LocalDate on) {
        SecondLock.deciding(() -> {
            hosted(child)
                    .ifPresent(it -> {
                        var first = it.registeredOn();
                        var last = on.isBefore(first) ? first : on;
                        store.end(it.id(), new Spell.Ending(last, null, clock.instant()));
                        wrote("register.release", child, it.id());
                    });
            return true;
        });
    }

    private Optional<Spell> hosted(UUID child) {
        store.lock(child);
        return store.of(List.of(child)).stream()
                .filter(it -> it.temporary() && it.ending() == null)
                .findFirst();
    }

    /** The module that knows which children move between councils. */
    public interface Elsewhere {
        /**
         * Where a child comes from, or goes.
         *
         * @param since the day on which it came, or on which the move became known
         * @param href its page
         */
        record Where(String council, String contact, LocalDate since, String href) {}

        /** None where a child does not move. */
        Optional<Where> of(UUID child);
    }

    /** The stays of these children whose names are on the register on a day, as known now. */
    public Map<UUID, Spell> on(LocalDate day, Collection<UUID> children) {
        var on = new HashMap<UUID, Spell>();
        for (var it : store.of(children)) {
            if (!it.temporary() && it.holds(day, clock.instant())) {
                on.put(it.child(), it);
            }
        }
        return on;
    }

    /** All stays of these children, oldest first, those of other councils' children too. */
    public List<Spell> stays(Collection<UUID> children) {
        return store.of(children);
    }

    /** Every stay, to be counted as it was known at an instant; shows no child. */
    public RegisterCount count(Instant known) {
        return new RegisterCount(SecondLock.counting(store::all), known);
    }

    /** These stays by how old the children were on a day, the youngest first; shows no child. */
    public Map<AgeBand, List<Spell>> byAge(LocalDate day, List<Spell> stays) {
        var ids = stays.stream().map(Spell::child).toList();
        var children = SecondLock.counting(() -> around.people().children(ids));
        var byAge = new EnumMap<AgeBand, List<Spell>>(AgeBand.class);
        for (var it : stays) {
            var child = children.get(it.child());
            var band = AgeBand.on(day, child == null ? null : child.bornOn());
            byAge.computeIfAbsent(band, _ -> new ArrayList<>()).add(it);
        }
        return byAge;
    }

    /** Every category there is or was. */
    public Categories categories() {
        return store.categories();
    }

    // What another system told of, or another way brought: the stay has the plan's identity.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Plan.Begun begun) {
        var plans = begun.plans().stream().filter(it -> it.kind() == Plan.Kind.REGISTER).toList();
        if (!plans.isEmpty()) {
            store.takeOver(plans, begun.takenOver() ? null : clock.instant());
        }
    }

    private Optional<Spell> hold(UUID child) {
        store.lock(child);
        return store.of(List.of(child)).stream()
                .filter(it -> !it.temporary() && it.ending() == null)
                .findFirst();
    }

    private void wrote(String act, UUID child, UUID spell) {
        var ground = Ground.QUALITY_ASSURANCE.name();
        around.trail().wrote(Entry.done(act).ofChild(child, ground).with("spell", spell));
    }

    private static String joined(Set<String> categories) {
        return String.join(",", new TreeSet<>(categories));
    }
}

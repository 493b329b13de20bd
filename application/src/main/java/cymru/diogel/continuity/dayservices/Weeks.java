package cymru.diogel.continuity.dayservices;

import cymru.diogel.continuity.dayservices.WeekPlan.Change;
import cymru.diogel.continuity.dayservices.WeekPlan.Spot;
import cymru.diogel.continuity.dayservices.WeekPlan.State;
import cymru.diogel.continuity.dayservices.WeekPlan.Step;
import cymru.diogel.planning.dayservices.Allocation;
import cymru.diogel.planning.dayservices.Allocator;
import cymru.diogel.planning.dayservices.Shortfall;
import cymru.diogel.planning.dayservices.WeekAudit;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who comes when: weeks that are proposed, accepted by a person and changed with a reason. */
@Component
public class Weeks {
    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final long SEED = 1;

    private final WeekStore store;
    private final Centres centres;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    Weeks(WeekStore store, Centres centres, People people, Trail trail, Clock clock) {
        this.store = store;
        this.centres = centres;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** The Monday of this week. */
    public LocalDate monday() {
        return monday(LocalDate.now(clock));
    }

    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public Optional<WeekPlan> latest(LocalDate monday) {
        return store.latest(monday);
    }

    /** What was accepted for a week, or the last accepted before it. */
    public Optional<WeekPlan> acceptedBy(LocalDate monday) {
        return store.acceptedBy(monday);
    }

    /** What a week is shared out from: rooms by the rule that holds on its Monday, and people. */
    public Wishes wishes(LocalDate monday) {
        return Wishes.of(
                centres.all(), centres.on(monday), people.on(monday), placesBefore(monday));
    }

    private List<Spot> placesBefore(LocalDate monday) {
        return store.acceptedBy(monday.minusWeeks(1)).map(WeekPlan::places).orElse(List.of());
    }

    /** Proposes places for a week. */
    @Transactional
    public WeekPlan propose(UUID id, LocalDate monday, UUID by) {
        var known = store.find(id);
        if (known.isPresent()) {
            return known.get();
        }
        var wishes = wishes(monday);
        var found =
                wishes.week().guests().isEmpty() || wishes.rooms().isEmpty()
                        ? List.<Spot>of()
                        : wishes.spots(Allocator.allocate(wishes.week(), BUDGET, SEED).places());
        int number = store.latest(monday).map(WeekPlan::number).orElse(0) + 1;
        var plan =
                new WeekPlan(
                        id,
                        monday,
                        number,
                        State.PROPOSED,
                        centres.on(monday).apart().distance(),
                        new Step(by, clock.instant()),
                        null,
                        found,
                        List.of());
        store.add(plan);
        trail.wrote(
                Entry.done("dayservices.propose")
                        .with("week", monday)
                        .with("number", number)
                        .with("places", found.size()));
        return plan;
    }

    /** Accepts a proposal; says no where another was made since, or it was decided. */
    @Transactional
    public boolean accept(UUID id, UUID by) {
        var plan = store.find(id);
        if (plan.isEmpty() || !store.accept(plan.get(), new Step(by, clock.instant()))) {
            return false;
        }
        trail.wrote(
                Entry.done("dayservices.accept")
                        .with("week", plan.get().monday())
                        .with("number", plan.get().number()));
        return true;
    }

    /**
     * Changes the place of somebody on a day, or of both of a pair; nothing is changed where a rule
     * would be broken.
     *
     * @param change without step; a half and a room, or neither to take the place away
     * @return the rules that stand in the way, none when it was changed
     */
    @Transactional
    public List<WeekAudit.Broken> change(WeekPlan plan, Change change, UUID by) {
        if (plan.changes().stream().anyMatch(it -> it.id().equals(change.id()))) {
            return List.of();
        }
        var wishes = wishes(plan.monday());
        var together = together(wishes, change.person());
        var half = change.half();
        var room = change.room();
        var spots =
                plan.places().stream()
                        .filter(it -> it.day() != change.day() || !together.contains(it.person()))
                        .collect(Collectors.toList());
        if (half != null && room != null) {
            together.forEach(it -> spots.add(new Spot(it, change.day(), half, room)));
            var broken = WeekAudit.of(wishes.week(), wishes.places(spots)).broken();
            if (!broken.isEmpty()) {
                return broken.stream().sorted().toList();
            }
        }
        var step = new Step(by, clock.instant());
        for (var it : together) {
            var id = it.equals(change.person()) ? change.id() : UUID.randomUUID();
            store.change(
                    plan.id(), new Change(id, it, change.day(), half, room, change.reason(), step));
        }
        trail.wrote(
                Entry.done("dayservices.change")
                        .with("week", plan.monday())
                        .with("person", change.person()));
        return List.of();
    }

    private static List<UUID> together(Wishes wishes, UUID person) {
        return wishes.guests().stream()
                .map(pair -> pair.stream().map(Person::id).toList())
                .filter(pair -> pair.contains(person))
                .findFirst()
                .orElse(List.of(person));
    }

    /** Why people lack half-days in a plan, those with none at all first. */
    public static List<Shortfall> shortfalls(Wishes wishes, WeekPlan plan) {
        return Shortfall.of(wishes.week(), wishes.places(plan.places()));
    }

    /** What one rule would give beside another, as a first allocation has it. */
    public record Compared(DistanceRule rule, Wishes wishes, Allocation allocation) {}

    /** Capacities and places at a rule, everything else as in the week. */
    public Compared at(DistanceRule rule, Wishes like) {
        var all = like.guests().stream().flatMap(List::stream).toList();
        var wishes = Wishes.of(like.centres(), rule, all, List.of());
        return new Compared(rule, wishes, Allocator.begin(wishes.week()));
    }
}

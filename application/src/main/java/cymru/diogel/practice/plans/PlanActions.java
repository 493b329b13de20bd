package cymru.diogel.practice.plans;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.coregroups.PlannedActions;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done under plans, and what became of it; a core group settles it as well. */
@Component
public class PlanActions implements PlannedActions {
    private final PlanStore store;
    private final Trail trail;
    private final Clock clock;

    PlanActions(PlanStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds an action to a plan that holds; one that is there already is left as it is. */
    @Transactional
    public boolean add(UUID id, UUID plan, Action action, UUID by) {
        var it = store.hold(plan).orElseThrow(Absent::new);
        var kept = new Kept(id, plan, action, LocalDate.now(clock), null);
        if (!it.isOpen() || !action.flaws().isEmpty() || !store.add(kept, by, clock.instant())) {
            return false;
        }
        wrote("plan.action", it.child(), plan);
        return true;
    }

    /** What became of an action. */
    public record Became(UUID action, Action.State state, String evidence) {}

    /** Settles an action; says no where it is settled already. */
    @Transactional
    public boolean settle(UUID plan, Became of, UUID by) {
        var it = store.hold(plan).orElseThrow(Absent::new);
        var today = LocalDate.now(clock);
        var settled = new ProtectionPlan.Settled(today, by, clock.instant(), null);
        var there = store.actions(List.of(plan)).stream().anyMatch(is(of.action()));
        if (!there || !store.settle(of.action(), of.state(), of.evidence(), settled)) {
            return false;
        }
        wrote("plan.settle", it.child(), plan);
        return true;
    }

    private static Predicate<Kept> is(UUID action) {
        return it -> it.id().equals(action);
    }

    @Override
    public List<Planned> open(Collection<UUID> children) {
        var plans = byId(store.of(children).stream().filter(ProtectionPlan::isOpen).toList());
        return store.actions(plans.keySet()).stream()
                .filter(it -> it.action().state() == Action.State.OPEN)
                .map(it -> planned(it, Objects.requireNonNull(plans.get(it.plan())).child()))
                .toList();
    }

    @Override
    public List<Told> at(UUID meeting) {
        return store.settledAt(meeting).entrySet().stream()
                .map(it -> new Told(planned(it.getKey(), it.getValue()), settled(it.getKey())))
                .toList();
    }

    @Override
    @Transactional
    public void settle(UUID meeting, LocalDate on, List<Settled> settled, UUID by) {
        for (var it : settled) {
            var state = Action.State.valueOf(it.became().name());
            var when = new ProtectionPlan.Settled(on, by, clock.instant(), meeting);
            if (store.settle(it.action(), state, it.evidence(), when)) {
                trail.wrote(Entry.done("plan.settle").with("meeting", meeting));
            }
        }
    }

    private static Planned planned(Kept it, UUID child) {
        var action = it.action();
        return new Planned(
                it.id(), child, action.change(), action.owner().person(), action.dueOn());
    }

    private static Settled settled(Kept it) {
        var action = it.action();
        return new Settled(
                it.id(), PlannedActions.Became.valueOf(action.state().name()), action.evidence());
    }

    private static Map<UUID, ProtectionPlan> byId(List<ProtectionPlan> plans) {
        return plans.stream().collect(Collectors.toMap(ProtectionPlan::id, Function.identity()));
    }

    private void wrote(String act, UUID child, UUID plan) {
        trail.wrote(Entry.done(act).ofChild(child, null).with("plan", plan));
    }
}

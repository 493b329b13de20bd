package cymru.diogel.practice.plans;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.plans.ProtectionPlan.Days;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import cymru.diogel.practice.plans.Version.Made;
import cymru.diogel.practice.plans.Version.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Care and support protection plans, one for each registered child, in all their versions. */
@Component
public class Plans {
    private final PlanStore store;
    private final Deadlines deadlines;
    private final Trail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Plans(
            PlanStore store,
            Deadlines deadlines,
            Trail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.deadlines = deadlines;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    // A registration never stands without a plan.
    @EventListener
    @Transactional
    void on(CoreGroup.Joined event) {
        SecondLock.entering(() -> {
            var open = store.of(List.of(event.child())).stream().anyMatch(ProtectionPlan::isOpen);
            if (!open) {
                var plan =
                        new ProtectionPlan(
                                UUID.randomUUID(),
                                event.child(),
                                event.group(),
                                event.conference(),
                                Stage.OUTLINE,
                                days(event.on()),
                                null);
                store.add(plan, clock.instant());
                wrote("plan.begin", plan);
            }
        });
    }

    Days days(LocalDate on) {
        var detail = Rules.published().on("CORE_FIRST", on);
        return new Days(
                on,
                detail.version(),
                due("OUTLINE_PLAN_OUT", on),
                null,
                detail.limit().due(on, calendar()));
    }

    private LocalDate due(String clock, LocalDate on) {
        return Rules.published().on(clock, on).limit().due(on, calendar());
    }

    private WorkingDays calendar() {
        return deadlines.calendar();
    }

    @EventListener
    @Transactional
    void on(CoreGroup.Left event) {
        SecondLock.entering(() -> {
            for (var it : store.of(List.of(event.child()))) {
                if (it.isOpen()) {
                    store.end(it.id(), event.on());
                    wrote("plan.end", it);
                }
            }
        });
    }

    public Optional<ProtectionPlan> find(UUID id) {
        return store.find(id);
    }

    /** Those of these children, open and ended, as far as access lets. */
    public List<ProtectionPlan> of(Collection<UUID> children) {
        return store.of(children);
    }

    /** Every version of a plan, the first first. */
    public List<Version> versions(UUID plan) {
        return store.versions(List.of(plan));
    }

    /** What is or was to be done under each of these plans, the most pressing first. */
    public Map<UUID, List<Kept>> actions(Collection<UUID> plans) {
        return store.actions(plans).stream().collect(Collectors.groupingBy(Kept::plan));
    }

    /** What a plan may be written as next: its outline first, unless it is detailed at once. */
    public static List<Stage> mayBeWrittenAs(ProtectionPlan plan, List<Version> versions) {
        if (!plan.isOpen()) {
            return List.of();
        }
        if (versions.isEmpty()) {
            return List.of(Stage.OUTLINE, Stage.DETAILED);
        }
        return List.of(plan.stage() == Stage.OUTLINE ? Stage.DETAILED : Stage.REVISED);
    }

    /**
     * A version about to be kept.
     *
     * @param after the number of the version it was written over, 0 for the first
     * @param changed what changed and why, none for the first
     */
    public record Writing(
            int after, Stage stage, LocalDate madeOn, @Nullable String changed, Text text) {}

    /** Keeps a new version; says no where somebody wrote another meanwhile. */
    @Transactional
    public boolean write(UUID plan, Writing of, UUID by) {
        var it = store.hold(plan).orElseThrow(Absent::new);
        var versions = store.versions(List.of(plan));
        if (versions.size() != of.after() || !mayBeWrittenAs(it, versions).contains(of.stage())) {
            return false;
        }
        var made = new Made(of.madeOn(), by, clock.instant());
        var number = of.after() + 1;
        store.add(new Version(plan, number, of.stage(), made, of.changed(), of.text()));
        store.move(plan, of.stage());
        wrote("plan.write", it);
        return true;
    }

    /** Keeps the day on which the outline was sent; says no a second time. */
    @Transactional
    public boolean send(UUID plan, LocalDate on) {
        var it = store.hold(plan).orElseThrow(Absent::new);
        if (it.days().outlineSentOn() != null) {
            return false;
        }
        store.send(plan, on);
        wrote("plan.send", it);
        return true;
    }

    void tookOver(List<UUID> ids) {
        events.publishEvent(new ProtectionPlan.Changed(ids));
    }

    private void wrote(String act, ProtectionPlan it) {
        trail.wrote(Entry.done(act).ofChild(it.child(), null).with("plan", it.id()));
        events.publishEvent(new ProtectionPlan.Changed(List.of(it.id())));
    }
}

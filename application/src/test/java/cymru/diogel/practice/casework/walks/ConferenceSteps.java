package cymru.diogel.practice.casework.walks;

import cymru.diogel.practice.conferences.Chairing;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Decision;
import cymru.diogel.practice.conferences.Stage;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Meetings;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Way;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What may be tried with conferences, the register and core groups. */
final class ConferenceSteps {
    private final ApplicationContext beans;
    private final Walk walk;
    private final Luck luck;

    ConferenceSteps(ApplicationContext beans, Walk walk, Luck luck) {
        this.beans = beans;
        this.walk = walk;
        this.luck = luck;
    }

    List<Runnable> all() {
        return List.of(
                this::call,
                this::call,
                () -> chairing().postpone(conference(), walk.today().plusDays(3), "Ill.", by()),
                this::cancel,
                this::hold,
                this::hold,
                this::decide,
                this::decide,
                this::decide,
                () -> chairing().sendSummary(conference()),
                this::record,
                this::record,
                this::remove,
                this::meet,
                this::meet,
                this::miss);
    }

    private Chairing chairing() {
        return beans.getBean(Chairing.class);
    }

    private Conferences conferences() {
        return beans.getBean(Conferences.class);
    }

    private UUID by() {
        return walk.cast().quality().id();
    }

    private Conference some() {
        return luck.one(conferences().of(walk.children()));
    }

    private UUID conference() {
        return some().id();
    }

    private void call() {
        var children = walk.some();
        var registered = beans.getBean(Register.class).on(walk.today(), children).keySet();
        var initial = !registered.containsAll(children);
        var start = new Conferences.Start(initial, walk.today(), null, luck.chance(0.5));
        var call =
                new Conference.Call(
                        conferences().counted(start),
                        walk.today().plusDays(luck.below(20)),
                        "Neuadd",
                        "cy",
                        "cy",
                        walk.cast().worker().id(),
                        beans.getBean(Clock.class).instant());
        conferences().call(new Conferences.Calling(UUID.randomUUID(), initial, call, children));
    }

    private void cancel() {
        if (luck.chance(0.3)) {
            chairing().cancel(conference(), "Moved away.", by());
        }
    }

    private void hold() {
        var reason = luck.chance(0.7) ? "All that matters is here." : null;
        var held = new Chairing.Held(walk.today(), Map.of(), Map.of(), reason);
        chairing().hold(conference(), held, by());
    }

    private void decide() {
        var it = some();
        var about = conferences().about(List.of(it.id())).getOrDefault(it.id(), List.of());
        var decisions = new ArrayList<Decision>();
        for (var each : about) {
            var outcomes =
                    List.of(Decision.Outcome.values()).stream()
                            .filter(of -> of.isOf(it.initial()))
                            .toList();
            var outcome = luck.one(outcomes);
            var under = outcome.isOn() ? Set.of("neglect") : Set.<String>of();
            decisions.add(new Decision(each.child(), outcome, under, "Weighed."));
        }
        var said =
                new Conference.Said(
                        "They came.",
                        "Nain.",
                        "Hunger.",
                        "Breakfast.",
                        "",
                        null,
                        beans.getBean(Clock.class).instant());
        chairing().decide(it.id(), said, decisions, by());
    }

    private void record() {
        chairing().record(conference(), luck.one(LATER), "Asked.", by());
    }

    private static final List<Stage> LATER =
            List.of(
                    Stage.RECORD_DRAFTED,
                    Stage.RECORD_AGREED,
                    Stage.RECORD_SENT,
                    Stage.CORRECTION_ASKED,
                    Stage.FINAL);

    private void remove() {
        if (luck.chance(0.3)) {
            var way = luck.chance(0.5) ? Way.LEFT_UK : Way.DIED;
            beans.getBean(Register.class).remove(luck.one(walk.children()), walk.today(), way);
        }
    }

    private void meet() {
        var groups = beans.getBean(CoreGroups.class);
        var group = luck.one(groups.of(walk.children()));
        var words = new Meeting.Words("Stairs.", "None.", null, "They came.", null);
        var minutes =
                new Meeting.Minutes(
                        walk.today(),
                        walk.cast().worker().id(),
                        beans.getBean(Clock.class).instant(),
                        words,
                        Map.of(),
                        List.of());
        var meeting = awaited(group);
        beans.getBean(Meetings.class)
                .record(meeting, new Meetings.Kept(minutes, List.of(), "Snow.", null));
    }

    private void miss() {
        var group = luck.one(beans.getBean(CoreGroups.class).of(walk.children()));
        beans.getBean(Meetings.class).missed(awaited(group), "Snow.", walk.cast().worker().id());
    }

    // The one it waits for, or one that is over.
    private UUID awaited(CoreGroup group) {
        var groups = beans.getBean(CoreGroups.class);
        var awaited = groups.awaited(List.of(group.id())).get(group.id());
        return awaited != null && luck.chance(0.9)
                ? awaited.id()
                : luck.one(groups.meetings(List.of(group.id())).getOrDefault(group.id(), List.of()))
                        .id();
    }
}

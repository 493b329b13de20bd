package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.plans.Action;
import cymru.diogel.practice.plans.Action.State;
import cymru.diogel.practice.plans.ProtectionPlan;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import cymru.diogel.practice.plans.ProtectionPlan.Settled;
import cymru.diogel.practice.plans.Stage;
import cymru.diogel.practice.plans.Version;
import cymru.diogel.practice.plans.Version.Made;
import cymru.diogel.practice.plans.Version.Part;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The versions and actions of a made-up plan. */
record ProtectionWriting(ProtectionPlan plan, UUID by, ProtectionWords words, Draw draw) {
    /** The outline, and the detailed plan once the core group had met. */
    List<Version> versions(@Nullable LocalDate first) {
        var text = text();
        var outline = version(1, Stage.OUTLINE, plan.days().beganOn(), null, text);
        if (first == null) {
            return List.of(outline);
        }
        var changed = words.one("changed");
        return List.of(outline, version(2, Stage.DETAILED, first, changed, text));
    }

    private Version version(
            int number, Stage stage, LocalDate on, @Nullable String changed, Version.Text text) {
        var made = new Made(on, by, WallClock.instant(on.atTime(17, 5)));
        return new Version(plan.id(), number, stage, made, changed, text);
    }

    private Version.Text text() {
        var parts = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            parts.put(part, words.one(part.code()));
        }
        return new Version.Text(parts);
    }

    List<Kept> actions(List<Member> members, LocalDate first, LocalDate last) {
        var actions = new ArrayList<Kept>();
        for (var number = draw.between(2, 3); number > 0; number--) {
            var due = first.plusDays(draw.between(20, 120));
            var owner = draw.from(members);
            actions.add(action(number, owner, new Span(first, due, last)));
        }
        return actions;
    }

    /** From when an action was there, by when it is to be done, and the last day there is. */
    private record Span(LocalDate from, LocalDate due, LocalDate last) {}

    private Kept action(int number, Member owner, Span days) {
        var which = draw.below(words.count("change"));
        var settled = settled(days);
        var state =
                settled == null
                        ? State.OPEN
                        : draw.weighted(
                                List.of(State.DONE, State.NOT_DONE, State.NO_LONGER_NEEDED),
                                0.8,
                                0.1,
                                0.1);
        var evidence = settled == null ? "" : words.one(state == State.DONE ? "done" : "not-done");
        var action =
                new Action(
                        words.get("change", which),
                        new Action.Owner(owner.name(), owner.agency().name()),
                        days.due(),
                        words.get("sign", which),
                        state,
                        evidence);
        var id =
                UUID.nameUUIDFromBytes((plan.id() + "/" + number).getBytes(StandardCharsets.UTF_8));
        return new Kept(id, plan.id(), action, days.from(), settled);
    }

    private @Nullable Settled settled(Span days) {
        if (days.due().isAfter(days.last()) || !draw.chance(0.85)) {
            return null;
        }
        var on = days.due().minusDays(draw.between(0, 10));
        return new Settled(on, by, WallClock.instant(on.atTime(12, 0)), null);
    }
}

package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.strategy.Attendance.Agency;
import cymru.diogel.practice.strategy.Discussions.Present;
import cymru.diogel.practice.strategy.Invitations.Guest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a discussion was held and who was there, as typed. */
record AttendanceForm(DiscussionView view) {
    private static final int LONGEST = 200;

    /** What was typed, or nothing and why. */
    @Nullable Present read(Instant now, Problems problems) {
        var frame = view.frame();
        var decided = view.discussion().called().at();
        var at = Times.typed(typed(), "held").orElse(null);
        if (at == null || at.isAfter(now) || isBefore(at, decided)) {
            var day = Map.of("day", Times.shown(frame, decided));
            problems.add("held-day", frame.say("strategy.problem-held", day));
        }
        var others = others(problems);
        return at == null || !problems.isEmpty() ? null : new Present(at, came(), others);
    }

    // Times are typed in minutes.
    private static boolean isBefore(Instant at, Instant decided) {
        return at.isBefore(decided.minusSeconds(60));
    }

    private Map<UUID, Boolean> came() {
        var came = new HashMap<UUID, Boolean>();
        for (var party : view.who().parties()) {
            if (view.isTicked("came-" + party.id())) {
                came.put(party.id(), view.isTicked("decides-" + party.id()));
            }
        }
        return came;
    }

    private List<Guest> others(Problems problems) {
        var others = new ArrayList<Guest>();
        for (var place = 1; place <= DiscussionView.OTHERS; place++) {
            var name = typed().get("other-" + place);
            var agency = typed().one("other-agency-" + place, Agency.class).orElse(null);
            var values = Map.of("n", place);
            if (name.length() > LONGEST || (name.isEmpty() && agency != null)) {
                problems.add("other-" + place, view.frame().say("strategy.problem-other", values));
            } else if (!name.isEmpty() && agency == null) {
                problems.add(
                        "other-agency-" + place,
                        view.frame().say("strategy.problem-other-agency", values));
            } else if (agency != null) {
                others.add(new Guest(agency, null, name, view.isTicked("other-decides-" + place)));
            }
        }
        return others;
    }

    private Typed typed() {
        return view.typed();
    }
}

package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.visiting.planner.Overrides;
import cymru.diogel.visiting.planner.Overrides.Outcome;
import cymru.diogel.visiting.planner.web.OverrideForm.Sent;
import cymru.diogel.visiting.planner.web.PlannerDesk.Case;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Another time instead of the one drawn, with its reason. */
@Controller
class OverridePage {
    private final PlannerDesk desk;
    private final Overrides overrides;
    private final Templates templates;
    private final Clock clock;

    OverridePage(PlannerDesk desk, Overrides overrides, Templates templates, Clock clock) {
        this.desk = desk;
        this.overrides = overrides;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.DRAW_TIMES)
    @GetMapping("/planner/draws/{id}/change")
    View show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var found = desk.find(viewer, id, "draw.show");
        return found.draw().stateOn(today()).isStanding()
                ? new Page(template(found, Sent.EMPTY, frame, new Problems()))
                : back(id, "");
    }

    @Needs(Right.DRAW_TIMES)
    @PostMapping("/planner/draws/{id}/change")
    View change(@PathVariable UUID id, Sent sent, Frame frame, Viewer viewer) {
        var found = desk.find(viewer, id, "draw.show");
        var problems = new Problems();
        var wish = new OverrideForm(frame, sent, problems).read();
        if (wish == null) {
            return Page.refused(template(found, sent, frame, problems));
        }
        return switch (overrides.change(id, wish, viewer)) {
            case Outcome.Changed _, Outcome.Already _ -> back(id, "?done=changed");
            case Outcome.Refused it -> {
                var key = "planner.refused-" + PlannerWords.lower(it.why());
                problems.add(sent.isByHand() ? "handTime" : "how", frame.say(key));
                yield Page.refused(template(found, sent, frame, problems));
            }
        };
    }

    private gg.jte.models.runtime.JteModel template(
            Case found, Sent sent, Frame frame, Problems problems) {
        var model = new OverrideModel(frame, found, sent.orNew(), today());
        return templates.visitingPlannerChange(model, problems);
    }

    private LocalDate today() {
        return WallClock.shown(clock.instant()).toLocalDate();
    }

    private static RedirectView back(UUID id, String more) {
        return new RedirectView("/planner/draws/" + id + more);
    }
}

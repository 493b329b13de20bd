package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.visiting.planner.Openings;
import cymru.diogel.visiting.planner.Openings.Ripeness;
import cymru.diogel.visiting.planner.Overrides;
import cymru.diogel.visiting.planner.Reveal;
import cymru.diogel.visiting.planner.web.DrawModel.Opened;
import cymru.diogel.visiting.planner.web.PlannerDesk.Case;
import gen.jte.Templates;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** One drawn time: what may be known of it, and the button that opens it. */
@Controller
class DrawPage {
    private static final int LONGEST = 1_000;

    private final PlannerDesk desk;
    private final Openings openings;
    private final Overrides overrides;
    private final Templates templates;
    private final Clock clock;

    DrawPage(
            PlannerDesk desk,
            Openings openings,
            Overrides overrides,
            Templates templates,
            Clock clock) {
        this.desk = desk;
        this.openings = openings;
        this.overrides = overrides;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.DRAW_TIMES)
    @GetMapping("/planner/draws/{id}")
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            Frame frame,
            Viewer viewer) {
        var found = desk.find(viewer, id, "draw.show");
        return new Page(page(found, new Said(null, new Problems(), done), frame, viewer));
    }

    /** An opened page that is loaded again, or in the other language, is closed. */
    @Needs(Right.DRAW_TIMES)
    @GetMapping("/planner/draws/{id}/open")
    RedirectView close(@PathVariable UUID id) {
        return new RedirectView("/planner/draws/" + id);
    }

    @Needs(Right.DRAW_TIMES)
    @PostMapping("/planner/draws/{id}/open")
    Page open(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            Viewer viewer) {
        var found = desk.find(viewer, id, "draw.show");
        if (viewer.role() == Role.TEAM_MANAGER) {
            return ask(found, reason.strip(), frame, viewer);
        }
        var opened = new Opened(openings.open(found.draw(), viewer));
        var problems = new Problems();
        if (opened.reveal() instanceof Reveal.Nothing) {
            problems.add("sealed", frame.say("planner.too-early"));
        }
        var said = new Said(opened, problems, "");
        return new Page(page(found, said, frame, viewer), problems.isEmpty() ? 200 : 422);
    }

    private Page ask(Case found, String reason, Frame frame, Viewer viewer) {
        var problems = new Problems();
        if (reason.isEmpty()) {
            problems.add("reason", frame.say("planner.problem-ask"));
        } else if (reason.length() > LONGEST) {
            problems.add("reason", frame.say("planner.problem-long"));
        }
        if (!problems.isEmpty()) {
            return Page.refused(page(found, new Said(null, problems, ""), frame, viewer));
        }
        var at = openings.ask(found.draw(), viewer, reason);
        var opened = new Opened(new Reveal.Whole(at));
        return new Page(page(found, new Said(opened, problems, ""), frame, viewer));
    }

    /** What this answer says besides the draw itself. */
    private record Said(@Nullable Opened opened, Problems problems, String done) {}

    private gg.jte.models.runtime.JteModel page(Case found, Said said, Frame frame, Viewer viewer) {
        var draw = found.draw();
        var changes = draw.overrides() == 0 ? List.<Overrides.Made>of() : changes(found);
        var people = new HashSet<>(List.of(draw.practitioner(), draw.drawnBy()));
        changes.forEach(it -> people.add(it.by()));
        var today = WallClock.shown(clock.instant()).toLocalDate();
        var model =
                new DrawModel(
                        frame,
                        found,
                        draw.stateOn(today),
                        desk.names(people),
                        changes,
                        openings.ripe(viewer, List.of(draw))
                                .getOrDefault(draw.id(), Ripeness.SEALED),
                        openings.check(draw).orElse(null),
                        viewer.role() == Role.TEAM_MANAGER,
                        said.opened());
        return templates.visitingPlannerDraw(model, said.problems(), said.done());
    }

    private List<Overrides.Made> changes(Case found) {
        return overrides.of(List.of(found.draw().id()));
    }
}

package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.visiting.planner.Draw;
import cymru.diogel.visiting.planner.Draws;
import cymru.diogel.visiting.planner.Openings;
import cymru.diogel.visiting.planner.Openings.Ripeness;
import cymru.diogel.visiting.planner.web.PlannerDesk.Case;
import gen.jte.Templates;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How draws were made, for whoever checks them: the commitment at once, the rest when over. */
@Controller
class ChecksPage {
    private final Draws draws;
    private final Openings openings;
    private final PlannerDesk desk;
    private final Templates templates;
    private final Clock clock;

    ChecksPage(Draws draws, Openings openings, PlannerDesk desk, Templates templates, Clock clock) {
        this.draws = draws;
        this.openings = openings;
        this.desk = desk;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.CHECK_DRAWS)
    @GetMapping("/planner/checks")
    Page list(Frame frame) {
        desk.browse("draw.checks");
        var all = draws.latest();
        var households =
                desk.households(all.stream().map(Draw::household).collect(Collectors.toSet()));
        var today = WallClock.shown(clock.instant()).toLocalDate();
        var model =
                new DrawnTimesModel(
                        frame,
                        today,
                        true,
                        all,
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        households,
                        Map.of());
        return new Page(templates.visitingPlannerChecks(model));
    }

    @Needs(Right.CHECK_DRAWS)
    @GetMapping("/planner/checks/{id}")
    Page one(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var draw = draws.find(id).orElseThrow(Absent::new);
        var family = desk.look(viewer, draw.household(), "draw.check");
        var today = WallClock.shown(clock.instant()).toLocalDate();
        var model =
                new DrawModel(
                        frame,
                        new Case(draw, family),
                        draw.stateOn(today),
                        desk.names(List.of(draw.practitioner(), draw.drawnBy())),
                        List.of(),
                        Ripeness.SEALED,
                        openings.check(draw).orElse(null),
                        true,
                        null);
        return new Page(templates.visitingPlannerCheck(model));
    }
}

package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.visiting.planner.Draw;
import cymru.diogel.visiting.planner.Draws;
import cymru.diogel.visiting.planner.Draws.Handed;
import cymru.diogel.visiting.planner.Openings;
import cymru.diogel.visiting.planner.web.DrawnTimesModel.Waiting;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Somebody's drawn times, or a team's without the times, and who has none yet. */
@Controller
class DrawnTimesPage {
    private static final int MOST_OVER = 20;

    private final Draws draws;
    private final Openings openings;
    private final PlannerDesk desk;
    private final Templates templates;
    private final Clock clock;

    DrawnTimesPage(
            Draws draws, Openings openings, PlannerDesk desk, Templates templates, Clock clock) {
        this.draws = draws;
        this.openings = openings;
        this.desk = desk;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.DRAW_TIMES)
    @GetMapping("/planner")
    Page show(Frame frame, Viewer viewer) {
        var today = WallClock.shown(clock.instant()).toLocalDate();
        var reach = desk.reach(viewer, "draw.list");
        var households = Set.copyOf(reach.values());
        var all = draws.of(households);
        var drawn = all.stream().filter(it -> isStanding(it, today)).toList();
        var mine = drawn.stream().filter(it -> PlannerDesk.isFor(viewer, it)).toList();
        var handed = draws.handed(households);
        var without = new HashSet<>(households);
        drawn.forEach(it -> without.remove(it.household()));
        handed.forEach(it -> without.remove(it.household()));
        var model =
                new DrawnTimesModel(
                        frame,
                        today,
                        viewer.role() == Role.TEAM_MANAGER,
                        mine,
                        over(all, viewer, today),
                        handed,
                        waiting(without, draws.due(reach)),
                        openings.ripe(viewer, mine),
                        desk.households(households),
                        names(viewer, all, handed));
        return new Page(templates.visitingPlannerList(model));
    }

    private static List<Draw> over(List<Draw> all, Viewer viewer, LocalDate today) {
        return all.stream()
                .filter(it -> !isStanding(it, today))
                .filter(it -> PlannerDesk.isFor(viewer, it))
                .limit(MOST_OVER)
                .toList();
    }

    private static List<Waiting> waiting(Set<UUID> households, Map<UUID, LocalDate> due) {
        return households.stream()
                .map(it -> new Waiting(it, due.get(it)))
                .sorted(Waiting.BY_DUE)
                .toList();
    }

    private Map<UUID, String> names(Viewer viewer, List<Draw> all, List<Handed> handed) {
        if (viewer.role() != Role.TEAM_MANAGER) {
            return Map.of();
        }
        var people = new HashSet<UUID>();
        all.forEach(it -> people.add(it.practitioner()));
        handed.forEach(it -> people.add(it.practitioner()));
        return desk.names(people);
    }

    private static boolean isStanding(Draw draw, LocalDate today) {
        return draw.stateOn(today).isStanding();
    }
}

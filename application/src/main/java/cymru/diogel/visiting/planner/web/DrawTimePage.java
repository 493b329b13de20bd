package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.people.Household;
import cymru.diogel.visiting.planner.Draw;
import cymru.diogel.visiting.planner.Draws;
import cymru.diogel.visiting.planner.Draws.Handed;
import cymru.diogel.visiting.planner.Draws.Outcome;
import cymru.diogel.visiting.planner.Limits;
import cymru.diogel.visiting.planner.Limits.Question;
import cymru.diogel.visiting.planner.Limits.Terms;
import cymru.diogel.visiting.planner.web.PlannerDesk.Family;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What bounds the draw for one household, and the button that draws. */
@Controller
class DrawTimePage {
    private final Draws draws;
    private final PlannerDesk desk;
    private final Templates templates;

    DrawTimePage(Draws draws, PlannerDesk desk, Templates templates) {
        this.draws = draws;
        this.desk = desk;
        this.templates = templates;
    }

    /** The choices as they are sent; what is missing or unknown is the usual. */
    record Choices(
            @Nullable String minutes,
            @Nullable String alone,
            @Nullable UUID practitioner,
            @Nullable UUID intention,
            @Nullable String again) {
        /** The same choices, for a page that is only looked at. */
        String query() {
            var terms = terms();
            var choices =
                    "?minutes=" + terms.minutes() + "&alone=" + (terms.alone() ? "yes" : "no");
            return practitioner == null ? choices : choices + "&practitioner=" + practitioner;
        }

        Terms terms() {
            var length =
                    Terms.LENGTHS.stream()
                            .filter(it -> it.toString().equals(minutes))
                            .findFirst()
                            .orElse(Terms.USUAL.minutes());
            return new Terms(length, !"no".equals(alone));
        }
    }

    @Needs(Right.DRAW_TIMES)
    @GetMapping("/planner/households/{household}")
    View show(@PathVariable UUID household, Choices choices, Frame frame, Viewer viewer) {
        var asked = new Asked(desk.look(viewer, household, "draw.household"), choices, viewer);
        var practitioners = desk.practitioners(viewer, asked.family());
        var standing = draws.standing(household, practitioners.keySet());
        if (standing.ofHousehold().isPresent()) {
            var draw = standing.ofHousehold().get();
            return PlannerDesk.isFor(viewer, draw)
                    ? to(draw, "")
                    : new Page(templates.visitingPlannerTaken(frame, asked.household()));
        }
        var question = question(asked, practitioners);
        return question.isEmpty()
                ? new Page(templates.visitingPlannerNobody(frame, asked.household()))
                : page(asked, practitioners, draws.limits(question.get(), standing), frame);
    }

    @Needs(Right.DRAW_TIMES)
    @PostMapping("/planner/households/{household}")
    View draw(@PathVariable UUID household, Choices choices, Viewer viewer) {
        var asked = new Asked(desk.look(viewer, household, "draw.household"), choices, viewer);
        var question = question(asked, desk.practitioners(viewer, asked.family()));
        if (question.isEmpty() || choices.again() != null) {
            return new RedirectView("/planner/households/" + household + choices.query());
        }
        var intention = choices.intention() == null ? UUID.randomUUID() : choices.intention();
        return switch (draws.draw(question.get(), viewer.id(), intention)) {
            case Outcome.Drawn it -> to(it.draw(), "?done=drawn");
            case Outcome.Already it when PlannerDesk.isFor(viewer, it.draw()) ->
                    to(it.draw(), "?done=drawn");
            case Outcome.Already _, Outcome.NoStart _ ->
                    new RedirectView("/planner/households/" + household + choices.query());
        };
    }

    @Needs(Right.DRAW_TIMES)
    @PostMapping("/planner/households/{household}/hand")
    View hand(@PathVariable UUID household, Choices choices, Viewer viewer) {
        var asked = new Asked(desk.look(viewer, household, "draw.household"), choices, viewer);
        question(asked, desk.practitioners(viewer, asked.family()))
                .map(draws::limits)
                .filter(it -> it.feasible().cells().isEmpty())
                .ifPresent(it -> draws.hand(it, viewer.id()));
        return new RedirectView("/planner/households/" + household);
    }

    private record Asked(Family family, Choices choices, Viewer viewer) {
        Household household() {
            return family.household();
        }
    }

    private View page(Asked asked, Map<UUID, String> practitioners, Limits limits, Frame frame) {
        var feasible = limits.feasible();
        var handed =
                feasible.cells().isEmpty()
                        ? draws.handed(List.of(asked.household().id())).stream().findFirst()
                        : Optional.<Handed>empty();
        var model =
                new DrawTimeModel(
                        frame,
                        new DrawTimeModel.People(
                                asked.family(), practitioners, asked.viewer().id()),
                        limits,
                        feasible,
                        limits.binding(),
                        handed.orElse(null));
        return new Page(templates.visitingPlannerDrawTime(model, UUID.randomUUID().toString()));
    }

    private static Optional<Question> question(Asked asked, Map<UUID, String> practitioners) {
        var chosen = asked.choices().practitioner();
        var who =
                chosen != null && practitioners.containsKey(chosen)
                        ? Optional.of(chosen)
                        : practitioners.keySet().stream().findFirst();
        var family = asked.family();
        return who.map(it ->
                new Question(family.household().id(), family.ids(), it, asked.choices().terms()));
    }

    private static View to(Draw draw, String more) {
        return new RedirectView("/planner/draws/" + draw.id() + more);
    }
}

package cymru.diogel.practice.plans.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.plans.Action.State;
import cymru.diogel.practice.plans.PlanActions;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Adds actions to a plan, for brothers and sisters too, and says what became of one. */
@Controller
class ActionPage {
    private static final String PATH = PlanPage.PATH + "/actions";
    private static final String ACT = "plan.action";
    private static final int LONGEST = 2000;

    private final PlanDesk desk;
    private final PlanActions actions;
    private final Templates templates;
    private final Clock clock;

    ActionPage(PlanDesk desk, PlanActions actions, Templates templates, Clock clock) {
        this.desk = desk;
        this.actions = actions;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.PLAN_PROTECTION)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var typed = new Typed(Map.of("action", UUID.randomUUID().toString()));
        var form = form(frame, desk.lookTogether(id, viewer, ACT), typed);
        return new Page(templates.practicePlansAction(frame, form, Set.of(), new Problems()));
    }

    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH)
    View add(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable Set<UUID> also,
            Frame frame,
            Viewer viewer) {
        var form = form(frame, desk.lookTogether(id, viewer, ACT), new Typed(fields));
        var problems = new Problems();
        var action = form.read(problems);
        var others = also == null ? Set.<UUID>of() : also;
        if (action == null) {
            return Page.refused(templates.practicePlansAction(frame, form, others, problems));
        }
        actions.add(form.id(), id, action, viewer.id());
        form.beside().stream()
                .filter(it -> others.contains(it.plan().id()))
                .forEach(it ->
                        actions.add(
                                form.idFor(it.plan().id()), it.plan().id(), action, viewer.id()));
        return PlanPage.at(id);
    }

    private ActionForm form(Frame frame, PlanDesk.Together of, Typed typed) {
        var today = LocalDate.now(clock);
        return new ActionForm(
                frame,
                of.opened(),
                desk.members(of.opened().plan(), today),
                of.others(),
                typed,
                today);
    }

    @Needs(Right.PLAN_PROTECTION)
    @GetMapping(PATH + "/{action}")
    Page one(@PathVariable UUID id, @PathVariable UUID action, Frame frame, Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, ACT);
        var view = new SettleView(frame, opened, open(id, action), Typed.NOTHING);
        return new Page(templates.practicePlansSettle(frame, view, new Problems()));
    }

    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH + "/{action}")
    View settle(
            @PathVariable UUID id,
            @PathVariable UUID action,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, ACT);
        var typed = new Typed(fields);
        var problems = new Problems();
        var state = typed.one("state", State.class).filter(it -> it != State.OPEN).orElse(null);
        var evidence = typed.get("evidence");
        if (state == null) {
            problems.add("state", frame.say("plans.problem-state"));
        }
        if (evidence.isEmpty() || evidence.length() > LONGEST) {
            problems.add("evidence", frame.say("plans.problem-evidence"));
        }
        if (state == null || !problems.isEmpty()) {
            var view = new SettleView(frame, opened, open(id, action), typed);
            return Page.refused(templates.practicePlansSettle(frame, view, problems));
        }
        actions.settle(id, new PlanActions.Became(action, state, evidence), viewer.id());
        return PlanPage.at(id);
    }

    private Kept open(UUID plan, UUID action) {
        return desk.actions(plan).stream()
                .filter(it -> it.id().equals(action) && it.action().state() == State.OPEN)
                .findFirst()
                .orElseThrow(Absent::new);
    }
}

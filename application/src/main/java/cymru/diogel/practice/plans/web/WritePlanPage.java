package cymru.diogel.practice.plans.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.plans.Action;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.plans.Stage;
import cymru.diogel.practice.plans.Version.Part;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Writes the next version of a plan over the last one: all it said stands in the form. */
@Controller
class WritePlanPage {
    private static final String PATH = PlanPage.PATH + "/write";
    private static final int LONGEST = 5000;

    private final PlanDesk desk;
    private final Plans plans;
    private final Templates templates;
    private final Clock clock;

    WritePlanPage(PlanDesk desk, Plans plans, Templates templates, Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.PLAN_PROTECTION)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, "plan.write");
        var form = form(frame, opened, Typed.NOTHING);
        return new Page(templates.practicePlansWrite(frame, form, new Problems()));
    }

    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH)
    View write(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, "plan.write");
        var form = form(frame, opened, new Typed(fields));
        var problems = new Problems();
        var writing = read(form, problems);
        if (writing != null && !plans.write(id, writing, viewer.id())) {
            problems.add("made", frame.say("plans.problem-meanwhile"));
        }
        return problems.isEmpty()
                ? PlanPage.at(id)
                : Page.refused(templates.practicePlansWrite(frame, form, problems));
    }

    private Plans.@Nullable Writing read(WritePlanForm form, Problems problems) {
        var stage = stage(form, problems);
        var made = made(form, problems);
        var changed = form.typed().get("changed");
        if (form.isLater() && (changed.isEmpty() || changed.length() > LONGEST)) {
            form.problem(problems, "changed", "changed");
        }
        var text = form.text();
        var missing = text.missing(stage == null ? Stage.OUTLINE : stage);
        for (var part : Part.values()) {
            if (missing.contains(part) || text.get(part).length() > LONGEST) {
                form.problem(problems, part.code(), "part");
            }
        }
        if (stage == Stage.DETAILED && !hasActions(form)) {
            form.problem(problems, "risks", "no-actions");
        }
        return stage == null || made == null || !problems.isEmpty()
                ? null
                : new Plans.Writing(
                        form.after(), stage, made, form.isLater() ? changed : null, text);
    }

    private boolean hasActions(WritePlanForm form) {
        return desk.actions(form.opened().plan().id()).stream()
                .anyMatch(it -> it.action().state() == Action.State.OPEN);
    }

    private static @Nullable Stage stage(WritePlanForm form, Problems problems) {
        var offered = form.stages();
        if (offered.size() == 1) {
            return offered.getFirst();
        }
        var stage = form.typed().one("stage", Stage.class).filter(offered::contains).orElse(null);
        if (stage == null) {
            form.problem(problems, "stage", "stage");
        }
        return stage;
    }

    private @Nullable LocalDate made(WritePlanForm form, Problems problems) {
        var from = form.opened().plan().days().beganOn();
        var today = LocalDate.now(clock);
        var made =
                form.typed()
                        .day("made")
                        .filter(it -> !it.isBefore(from) && !it.isAfter(today))
                        .orElse(null);
        if (made == null) {
            form.problem(problems, "made", "made");
        }
        return made;
    }

    private WritePlanForm form(Frame frame, PlanDesk.Opened opened, Typed typed) {
        var versions = plans.versions(opened.plan().id());
        return new WritePlanForm(frame, opened, versions, typed, LocalDate.now(clock));
    }
}

package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.contingency.Contingencies;
import cymru.diogel.continuity.contingency.Contingency;
import cymru.diogel.continuity.contingency.Triggers;
import cymru.diogel.continuity.scenarios.Runs;
import cymru.diogel.continuity.signals.Signals;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The form that writes a contingency plan, and its next version. */
@Controller
class WriteContingencyPage {
    private static final int RUNS = 20;

    private final Contingencies plans;
    private final Triggers triggers;
    private final Sources sources;
    private final Trail trail;
    private final Templates templates;

    WriteContingencyPage(
            Contingencies plans,
            Triggers triggers,
            Sources sources,
            Trail trail,
            Templates templates) {
        this.plans = plans;
        this.triggers = triggers;
        this.sources = sources;
        this.trail = trail;
        this.templates = templates;
    }

    /** What a plan may rest on. */
    @Component("contingencySources")
    record Sources(Signals signals, Runs runs) {
        List<Choice> choices(Frame frame) {
            var choices = new ArrayList<Choice>();
            choices.add(new Choice("", frame.say("contingency.no-run")));
            runs.latest().stream()
                    .limit(RUNS)
                    .map(it ->
                            new Choice(
                                    it.id().toString(),
                                    frame.say(
                                            "contingency.run",
                                            Map.of(
                                                    "kind",
                                                    frame.say(it.asked().kind().message()),
                                                    "day",
                                                    frame.words().date(it.asked().begins())))))
                    .forEach(choices::add);
            return choices;
        }
    }

    @Needs(Right.PLAN_CONTINGENCY)
    @GetMapping(ContingencyPage.PATH + "/new")
    Page begin(Frame frame) {
        trail.noted(Entry.seen("contingency.form"));
        var form = form(frame, null, Typed.NOTHING);
        return new Page(templates.continuityContingencyWrite(form));
    }

    @Needs(Right.PLAN_CONTINGENCY)
    @PostMapping(ContingencyPage.PATH)
    View keep(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        return keep(form(frame, null, typed), typed.ownId("plan"), viewer);
    }

    @Needs(Right.PLAN_CONTINGENCY)
    @GetMapping(ContingencyPage.PATH + "/{id}/versions")
    Page next(@PathVariable UUID id, Frame frame) {
        trail.noted(Entry.seen("contingency.form").with("plan", id));
        var plan = plans.find(id).orElseThrow(Absent::new);
        var form = form(frame, plan, ContingencyForm.of(plan));
        return new Page(templates.continuityContingencyWrite(form));
    }

    @Needs(Right.PLAN_CONTINGENCY)
    @PostMapping(ContingencyPage.PATH + "/{id}/versions")
    View write(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var plan = plans.find(id).orElseThrow(Absent::new);
        return keep(form(frame, plan, new Typed(fields)), id, viewer);
    }

    private View keep(ContingencyForm form, UUID plan, Viewer viewer) {
        var written = form.read(plan);
        if (written.isEmpty()) {
            return Page.refused(templates.continuityContingencyWrite(form));
        }
        plans.write(written.get(), viewer.id());
        triggers.look();
        return new RedirectView(ContingencyPage.PATH + "/" + plan);
    }

    private ContingencyForm form(Frame frame, @Nullable Contingency plan, Typed typed) {
        return new ContingencyForm(
                frame,
                plan,
                sources.signals().all(),
                sources.choices(frame),
                typed,
                new Problems());
    }
}

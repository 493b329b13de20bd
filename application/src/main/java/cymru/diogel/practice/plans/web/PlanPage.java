package cymru.diogel.practice.plans.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.plans.Plans;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A plan as it stands, each earlier version of it, and the document in either language. */
@Controller
class PlanPage {
    static final String PATH = PlanListPage.PATH + "/{id}";

    private final PlanDesk desk;
    private final Plans plans;
    private final Writers writers;
    private final Templates templates;
    private final Clock clock;

    PlanPage(PlanDesk desk, Plans plans, Writers writers, Templates templates, Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.writers = writers;
        this.templates = templates;
        this.clock = clock;
    }

    /** Who wrote something down. */
    @Component
    record Writers(Accounts accounts) {
        String name(UUID account) {
            return accounts.find(account).map(it -> it.name()).orElse("–");
        }
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var view = view(desk.look(id, viewer, "plan.look"), frame.words(), 0);
        return page(frame, view, viewer, new Problems());
    }

    /** The plan as it stood in one version. */
    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH + "/versions/{number}")
    Page version(@PathVariable UUID id, @PathVariable int number, Frame frame, Viewer viewer) {
        var view = view(desk.look(id, viewer, "plan.version"), frame.words(), number);
        if (view.version() == null) {
            throw new Absent();
        }
        return new Page(templates.practicePlansVersion(frame, view));
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH + "/plan.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable UUID id,
            @RequestParam(name = "in", defaultValue = "") String in,
            Frame frame,
            Viewer viewer) {
        var words = in.matches("en|cy") ? Words.in(in) : frame.words();
        var view = view(desk.look(id, viewer, "plan.print"), words, 0);
        if (view.version() == null) {
            throw new Absent();
        }
        var page = templates.practicePlansPrinted(view).render();
        return PdfAnswer.of(page, words.say("plans.file"), words.tag());
    }

    /** Says on which day the outline was sent. */
    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH + "/sent")
    View send(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, "plan.send");
        var today = LocalDate.now(clock);
        var on =
                new Typed(fields)
                        .day("sent")
                        .filter(it -> !it.isAfter(today))
                        .filter(it -> !it.isBefore(opened.plan().days().beganOn()))
                        .orElse(null);
        if (on == null) {
            var problems = new Problems();
            problems.add("sent", frame.say("plans.problem-sent"));
            return page(frame, view(opened, frame.words(), 0), viewer, problems);
        }
        plans.send(id, on);
        return at(id);
    }

    private Page page(Frame frame, PlanView view, Viewer viewer, Problems problems) {
        var mayPlan = viewer.may(Right.PLAN_PROTECTION) && view.plan().isOpen();
        var model = templates.practicePlansPlan(frame, view, mayPlan, problems);
        return problems.isEmpty() ? new Page(model) : Page.refused(model);
    }

    // Number 0 is the last version.
    private PlanView view(PlanDesk.Opened opened, Words words, int number) {
        var id = opened.plan().id();
        var versions = plans.versions(id);
        var place = number == 0 ? versions.size() : number;
        var version = place < 1 || place > versions.size() ? null : versions.get(place - 1);
        var by = version == null ? "" : writers.name(version.made().by());
        return new PlanView(
                words,
                opened,
                versions,
                version,
                desk.actions(id),
                new PlanView.Now(LocalDate.now(clock), by));
    }

    static RedirectView at(UUID id) {
        return new RedirectView(PlanListPage.PATH + "/" + id);
    }
}

package cymru.diogel.continuity.scenarios.web;

import cymru.diogel.continuity.assumptions.Assumptions;
import cymru.diogel.continuity.scenarios.Asked;
import cymru.diogel.continuity.scenarios.Run;
import cymru.diogel.continuity.scenarios.Runs;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
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

/** One scenario: how far it is, what came out, what came, and its document. */
@Controller
class RunPage {
    private static final String PATH = ScenariosPage.PATH + "/{id}";
    private static final int LONGEST = 200;

    private final Runs runs;
    private final Sources sources;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    RunPage(Runs runs, Sources sources, Trail trail, Templates templates, Clock clock) {
        this.runs = runs;
        this.sources = sources;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    /** What a scenario is told with. */
    @Component("scenarioSources")
    record Sources(Assumptions assumptions, Accounts accounts) {}

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("scenario").with("run", id));
        var view = view(find(id), frame, viewer);
        return new Page(
                templates.continuityScenariosRun(frame, view, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/posts/{service}/{skill}")
    Page post(
            @PathVariable UUID id,
            @PathVariable String service,
            @PathVariable String skill,
            Frame frame,
            Viewer viewer) {
        trail.noted(Entry.seen("scenario.post").with("run", id));
        var run = find(id);
        var post =
                run.posts().stream()
                        .filter(it -> it.key().service().equals(service))
                        .filter(it -> it.key().skill().equals(skill) && run.isDone())
                        .findFirst()
                        .orElseThrow(Absent::new);
        var view = new PostView(view(run, frame, viewer), post);
        return new Page(templates.continuityScenariosPost(frame, view));
    }

    /** The scenario as a document in the language of the page. */
    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/scenario.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id, Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("scenario.document").with("run", id));
        var run = find(id);
        if (!run.isDone()) {
            throw new Absent();
        }
        var printed = templates.continuityScenariosPrinted(view(run, frame, viewer)).render();
        return PdfAnswer.of(printed, frame.say("scenarios.file"), frame.words().tag());
    }

    @Needs(Right.PLAN_CONTINGENCY)
    @PostMapping(PATH + "/came")
    View came(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var run = find(id);
        var typed = new Typed(fields);
        var problems = new Problems();
        var cases = ScenarioForm.cases(typed.get("came"), Asked.MOST_WEEKS);
        if (cases.isEmpty() || cases.size() > run.asked().weeks()) {
            problems.add("came", frame.say("scenarios.problem-came"));
        }
        if (!typed.isSaid("source", LONGEST)) {
            problems.add("source", frame.say("scenarios.problem-source"));
        }
        if (!problems.isEmpty()) {
            var view = view(run, frame, viewer);
            return Page.refused(templates.continuityScenariosRun(frame, view, typed, problems));
        }
        var said = new Run.Came(cases, typed.get("source"), viewer.id(), clock.instant());
        runs.came(id, typed.ownId("id"), said);
        return new RedirectView(ScenariosPage.PATH + "/" + id);
    }

    private Run find(UUID id) {
        return runs.find(id).orElseThrow(Absent::new);
    }

    private RunView view(Run run, Frame frame, Viewer viewer) {
        var by = sources.accounts().named(Set.of(run.by())).get(run.by());
        return new RunView(
                frame.words(),
                run,
                sources.assumptions().all(),
                by == null ? "–" : by.name(),
                runs.came(run.id()),
                viewer.may(Right.PLAN_CONTINGENCY));
    }
}

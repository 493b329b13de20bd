package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.drafts.Draft;
import cymru.diogel.platform.drafts.Merge;
import cymru.diogel.platform.drafts.Saved;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import cymru.diogel.visiting.visits.Visits.Outcome;
import cymru.diogel.visiting.visits.web.FormPage.Family;
import cymru.diogel.visiting.visits.web.FormPage.State;
import cymru.diogel.visiting.visits.web.ReadVisit.Sheet;
import cymru.diogel.visiting.visits.web.VisitFacts.Difference;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Corrects a report; what it said before is kept, and nobody overwrites anybody unseen. */
@Controller
class CorrectVisitPage {
    static final String FORM = "visit-correction";

    private final Visits visits;
    private final StartVisitPage.Desk desk;
    private final Templates templates;

    CorrectVisitPage(Visits visits, StartVisitPage.Desk desk, Templates templates) {
        this.visits = visits;
        this.desk = desk;
        this.templates = templates;
    }

    /** Whoever wrote it, and the manager of those who work with the child. */
    static boolean mayCorrect(Viewer viewer, Visit visit) {
        return viewer.may(Right.RECORD_VISITS)
                && (viewer.role() == Role.TEAM_MANAGER
                        || viewer.id().equals(visit.practitioner())
                        || viewer.id().equals(visit.recording().by()));
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/visits/{id}/correct")
    View show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String again,
            Frame frame,
            Viewer viewer) {
        var writing = begin(id, frame, viewer);
        var draft = desk.draft(viewer, id);
        var form =
                draft.map(it -> VisitForm.sent(it.fields()))
                        .orElseGet(() -> VisitForm.of(writing.visit()));
        // What was typed into a second tab stands beside what is kept.
        var differences = again == null ? List.<Difference>of() : differences(writing, form);
        var page = template(writing, form, new Problems(), differences);
        return new Page(page, differences.isEmpty() ? 200 : HttpStatus.CONFLICT.value());
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/visits/{id}/correct")
    View send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            Viewer viewer) {
        var writing = begin(id, frame, viewer);
        var form = VisitForm.sent(sent);
        if (sent.containsKey("undo")) {
            desk.end(viewer, id);
            return new RedirectView("/visits/" + id);
        }
        var saved = desk.keep(viewer, blank(writing), form);
        if (!saved.clashes().isEmpty()) {
            return windows(writing, form, saved);
        }
        if (sent.containsKey("language")) {
            var language = "cy".equals(sent.getFirst("language")) ? "cy" : "en";
            return new RedirectView("/visits/" + id + "/correct?lang=" + language);
        }
        if (sent.containsKey("leave") || sent.containsKey("clock")) {
            var leaves = sent.containsKey("leave");
            return new RedirectView("/visits/" + id + (leaves ? "?left=yes" : "/correct"));
        }
        return finish(writing, new VisitForm(saved.kept()), "corrected");
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/visits/{id}/correct/draft")
    ResponseEntity<Map<String, String>> save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            Viewer viewer) {
        var household = desk.allowCorrecting(viewer, id);
        var blank = desk.blank(FORM, id, household);
        return VisitFacts.told(desk.keep(viewer, blank, VisitForm.sent(sent)), frame);
    }

    private record Writing(Family family, Visit visit, Frame frame, Viewer viewer) {}

    private Writing begin(UUID id, Frame frame, Viewer viewer) {
        var opened = desk.openToWrite(viewer, id, "visit.correct-look");
        if (!mayCorrect(viewer, opened.visit())) {
            throw new Absent();
        }
        return new Writing(opened.family(), opened.visit(), frame, viewer);
    }

    private View finish(Writing writing, VisitForm form, String done) {
        var frame = writing.frame();
        var problems = new Problems();
        var visit = new ReadVisit(sheet(writing, form), frame, problems).read();
        var reason = form.one("reason");
        if (reason.isBlank()) {
            problems.add("reason", frame.say("visits.problem-reason"));
        } else if (visit != null && facts(writing).changedIn(visit).isEmpty()) {
            problems.add("reason", frame.say("visits.problem-nothing-changed"));
        }
        if (visit == null || !problems.isEmpty()) {
            return refused(writing, form, problems, List.of());
        }
        return switch (visits.correct(visit, writing.viewer().id(), reason)) {
            case Outcome.Kept kept -> {
                desk.end(writing.viewer(), kept.visit().id());
                yield new RedirectView("/visits/" + kept.visit().id() + "?done=" + done);
            }
            case Outcome.Stale stale -> stale(writing, form, stale.current());
            case Outcome.Twin _ -> {
                problems.add("start-hour", frame.say("visits.problem-twin"));
                yield refused(writing, form, problems, List.of());
            }
            case Outcome.Refused refused -> {
                ReadVisit.note(refused.reasons(), frame, problems);
                yield refused(writing, form, problems, List.of());
            }
            case Outcome.Already _ ->
                    throw new IllegalStateException("a correction begins no visit");
        };
    }

    // Each change that the other did not touch is taken. Where both changed the same, both texts
    // are shown, and sending again replaces the other knowingly.
    private View stale(Writing writing, VisitForm form, Visit current) {
        var revision = "" + current.recording().revision();
        var shown =
                visits.corrections(current.id()).stream()
                        .filter(it -> ("" + (it.revision() - 1)).equals(form.one("revision")))
                        .findFirst()
                        .map(it -> VisitForm.of(it.before()))
                        .orElse(VisitForm.EMPTY);
        var kept = VisitForm.of(current).fields();
        var merge = Merge.of(shown.fields(), kept, form.fields(), VisitForm.TOGETHER);
        var merged = new VisitForm(merge.merged()).with(Map.of("revision", revision));
        var against = new Writing(writing.family(), current, writing.frame(), writing.viewer());
        if (merge.clashes().stream().allMatch("revision"::equals)) {
            return finish(against, merged, "merged");
        }
        var problems = new Problems();
        problems.add("conflict", writing.frame().say("visits.problem-stale"));
        return refused(against, merged, problems, differences(against, merged));
    }

    private List<Difference> differences(Writing writing, VisitForm form) {
        var typed = new ReadVisit(sheet(writing, form), writing.frame(), new Problems()).read();
        return typed == null ? List.of() : facts(writing).changedIn(typed);
    }

    private static VisitFacts facts(Writing writing) {
        var children = VisitFacts.named(writing.family().children());
        return new VisitFacts(writing.frame(), writing.visit(), children);
    }

    private Sheet sheet(Writing writing, VisitForm form) {
        return new Sheet(
                form,
                writing.visit().household(),
                writing.family().children(),
                writing.viewer(),
                desk.now(),
                writing.visit());
    }

    private Draft blank(Writing writing) {
        return desk.blank(FORM, writing.visit().id(), writing.visit().household());
    }

    // What was typed in this window stands in the form, and beside what another one wrote.
    private View windows(Writing writing, VisitForm form, Saved saved) {
        var problems = new Problems();
        problems.add("conflict", writing.frame().say("visits.problem-windows"));
        var both = new VisitForm(saved.kept()).withAll(saved.clashes(), form);
        var differences = VisitFacts.typed(writing.frame(), saved, form);
        return new Page(template(writing, both, problems, differences), 409);
    }

    private View refused(
            Writing writing, VisitForm form, Problems problems, List<Difference> differences) {
        desk.replace(writing.viewer(), blank(writing), form);
        var page = template(writing, form, problems, differences);
        return differences.isEmpty()
                ? Page.refused(page)
                : new Page(page, HttpStatus.CONFLICT.value());
    }

    private JteModel template(
            Writing writing, VisitForm form, Problems problems, List<Difference> differences) {
        var address = "/visits/" + writing.visit().id() + "/correct";
        var began = WallClock.shown(desk.now()).truncatedTo(ChronoUnit.MINUTES);
        var draft = desk.draft(writing.viewer(), writing.visit().id());
        var state =
                new State(
                        address,
                        began,
                        draft.map(Draft::savedAt).orElse(null),
                        draft.map(Draft::version).orElse(0L),
                        writing.visit(),
                        null,
                        differences,
                        Set.of());
        var frame = writing.frame();
        return templates.visitingVisitsWrite(
                frame, new FormPage(frame, writing.family(), form, problems, state));
    }
}

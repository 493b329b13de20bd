package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.drafts.Draft;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The report of a visit, written on a phone: kept at every step, finished in one. */
@Controller
class WriteVisitPage {
    static final String FORM = "visit";

    private final Visits visits;
    private final StartVisitPage.Desk desk;
    private final Templates templates;

    WriteVisitPage(Visits visits, StartVisitPage.Desk desk, Templates templates) {
        this.visits = visits;
        this.desk = desk;
        this.templates = templates;
    }

    /** Gives the report its one intention, in the address, so that reloading begins no other. */
    @Needs(Right.RECORD_VISITS)
    @GetMapping("/visits/record/{household}")
    RedirectView begin(@PathVariable UUID household) {
        return new RedirectView(address(household, UUID.randomUUID()));
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/visits/record/{household}/{intention}")
    View show(
            @PathVariable UUID household,
            @PathVariable UUID intention,
            Frame frame,
            Viewer viewer) {
        var finished = visits.ofIntention(intention);
        if (finished.isPresent()) {
            return new RedirectView("/visits/" + finished.get().id());
        }
        var family = desk.look(viewer, household, "visit.write");
        var draft = desk.draft(viewer, intention);
        var form = draft.map(it -> VisitForm.sent(it.fields())).orElse(VisitForm.EMPTY);
        var writing = new Writing(family, intention, frame, viewer);
        return new Page(template(writing, form, new Problems(), Shown.of(draft, null)));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/visits/record/{household}/{intention}")
    View send(
            @PathVariable UUID household,
            @PathVariable UUID intention,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            Viewer viewer) {
        var family = desk.look(viewer, household, "visit.write");
        var writing = new Writing(family, intention, frame, viewer);
        var form = VisitForm.sent(sent);
        var finished = visits.ofIntention(intention);
        if (finished.isPresent()) {
            return already(writing, form, finished.get());
        }
        if (sent.containsKey("clock")) {
            form = clocked(form, "start".equals(sent.getFirst("clock")));
        }
        var saved = keep(writing, form);
        if (!saved.clashes().isEmpty()) {
            return windows(writing, form, saved);
        }
        return elsewhere(sent, writing)
                .orElseGet(() -> finish(writing, new VisitForm(saved.kept())));
    }

    private static Optional<View> elsewhere(MultiValueMap<String, String> sent, Writing writing) {
        var address = address(writing.household(), writing.intention());
        if (sent.containsKey("language")) {
            var language = "cy".equals(sent.getFirst("language")) ? "cy" : "en";
            return Optional.of(new RedirectView(address + "?lang=" + language));
        }
        if (sent.containsKey("leave")) {
            return Optional.of(new RedirectView("/visits/record?left=yes"));
        }
        return sent.containsKey("clock")
                ? Optional.of(new RedirectView(address + "#start-hour"))
                : Optional.empty();
    }

    /** Keeps the draft while it is written; says when, or that it is a draft no more. */
    @Needs(Right.RECORD_VISITS)
    @PostMapping("/visits/record/{household}/{intention}/draft")
    ResponseEntity<Map<String, String>> save(
            @PathVariable UUID household,
            @PathVariable UUID intention,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            Viewer viewer) {
        desk.allow(viewer, household);
        if (visits.ofIntention(intention).isPresent()) {
            return ResponseEntity.status(409).build();
        }
        var blank = desk.blank(FORM, intention, household);
        return VisitFacts.told(desk.keep(viewer, blank, VisitForm.sent(sent)), frame);
    }

    private record Writing(Family family, UUID intention, Frame frame, Viewer viewer) {
        UUID household() {
            return family.household().id();
        }
    }

    // What was typed in this window stands in the form, and beside what another one wrote.
    private View windows(Writing writing, VisitForm typed, Saved saved) {
        var both = new VisitForm(saved.kept()).withAll(saved.clashes(), typed);
        var problems = new Problems();
        problems.add("conflict", writing.frame().say("visits.problem-windows"));
        var beside = VisitFacts.typed(writing.frame(), saved, typed);
        var shown = new Shown(saved.at(), saved.current(), null, beside);
        return new Page(template(writing, both, problems, shown), 409);
    }

    private View finish(Writing writing, VisitForm form) {
        var problems = new Problems();
        var visit = new ReadVisit(sheet(writing, form), writing.frame(), problems).read();
        if (visit == null) {
            return refused(writing, form, problems, null);
        }
        return switch (visits.record(visit, writing.intention())) {
            case Outcome.Kept kept -> {
                desk.end(writing.viewer(), writing.intention());
                yield new RedirectView("/visits/" + kept.visit().id() + "?done=recorded");
            }
            case Outcome.Already already -> already(writing, form, already.visit());
            case Outcome.Twin twin -> {
                problems.add("start-hour", writing.frame().say("visits.problem-twin"));
                yield refused(writing, form, problems, twin.visit().id());
            }
            case Outcome.Refused refused -> {
                ReadVisit.note(refused.reasons(), writing.frame(), problems);
                yield refused(writing, form, problems, null);
            }
            case Outcome.Stale _ -> throw new IllegalStateException("a new visit is never stale");
        };
    }

    // Sent again, it shows what is kept. Sent again with other words, they go on as a correction.
    private View already(Writing writing, VisitForm form, Visit visit) {
        desk.end(writing.viewer(), writing.intention());
        var again = new ReadVisit(sheet(writing, form), writing.frame(), new Problems()).read();
        if (again != null && isSame(writing, visit, again)) {
            return new RedirectView("/visits/" + visit.id() + "?done=already");
        }
        var blank = desk.blank(CorrectVisitPage.FORM, visit.id(), visit.household());
        var revision = Map.of("revision", "" + visit.recording().revision());
        desk.replace(writing.viewer(), blank, form.with(revision));
        return new RedirectView("/visits/" + visit.id() + "/correct?again=yes");
    }

    private static boolean isSame(Writing writing, Visit one, Visit other) {
        var children = VisitFacts.named(writing.family().children());
        return new VisitFacts(writing.frame(), one, children).changedIn(other).isEmpty();
    }

    private Sheet sheet(Writing writing, VisitForm form) {
        return new Sheet(
                form,
                writing.household(),
                writing.family().children(),
                writing.viewer(),
                desk.now(),
                null);
    }

    private Saved keep(Writing writing, VisitForm form) {
        var blank = desk.blank(FORM, writing.intention(), writing.household());
        return desk.keep(writing.viewer(), blank, form);
    }

    private VisitForm clocked(VisitForm form, boolean start) {
        var now = WallClock.shown(desk.now());
        return start ? form.accepted(now) : form.ended(now);
    }

    private View refused(Writing writing, VisitForm form, Problems problems, @Nullable UUID twin) {
        var draft = desk.draft(writing.viewer(), writing.intention());
        return Page.refused(template(writing, form, problems, Shown.of(draft, twin)));
    }

    /** What the page says of the draft, and of another report or window beside it. */
    private record Shown(
            @Nullable Instant at, long version, @Nullable UUID twin, List<Difference> both) {
        static Shown of(Optional<Draft> draft, @Nullable UUID twin) {
            return draft.map(it -> new Shown(it.savedAt(), it.version(), twin, List.of()))
                    .orElse(new Shown(null, 0, twin, List.of()));
        }
    }

    private JteModel template(Writing writing, VisitForm form, Problems problems, Shown shown) {
        var began = WallClock.shown(desk.now()).truncatedTo(ChronoUnit.MINUTES);
        var address = address(writing.household(), writing.intention());
        var fresh = form.fields().isEmpty();
        var expected = fresh ? desk.purposes(writing.family().children()) : Set.<Visit.Purpose>of();
        var state =
                new State(
                        address,
                        began,
                        shown.at(),
                        shown.version(),
                        null,
                        shown.twin(),
                        shown.both(),
                        expected);
        var page = new FormPage(writing.frame(), writing.family(), form, problems, state);
        return templates.visitingVisitsWrite(writing.frame(), page);
    }

    private static String address(UUID household, UUID intention) {
        return "/visits/record/" + household + "/" + intention;
    }
}

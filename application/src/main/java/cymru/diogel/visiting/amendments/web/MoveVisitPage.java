package cymru.diogel.visiting.amendments.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.amendments.Amendment.Kind;
import cymru.diogel.visiting.amendments.Amendment.Subject;
import cymru.diogel.visiting.amendments.Amendments;
import gen.jte.Templates;
import java.util.List;
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
import org.springframework.web.servlet.view.RedirectView;

/** Asks that a child's part in a report go to the child it is about. */
@Controller
class MoveVisitPage {
    private static final String ACT = "visit.move";

    private final VisitDesk desk;
    private final Amendments amendments;
    private final Templates templates;

    MoveVisitPage(VisitDesk desk, Amendments amendments, Templates templates) {
        this.desk = desk;
        this.amendments = amendments;
        this.templates = templates;
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/visits/{id}/move")
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var opened = desk.open(viewer, id, ACT);
        var only = opened.children().size() == 1;
        var from = only ? opened.children().getFirst().id().toString() : "";
        var typed = new Typed(Map.of("from", from));
        var asking = asking(frame, opened, typed, new Problems());
        return new Page(templates.visitingAmendmentsAsk(frame, asking));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/visits/{id}/move")
    View ask(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.open(viewer, id, ACT);
        var typed = new Typed(fields);
        var problems = new Problems();
        var from = from(opened, typed);
        if (from == null) {
            problems.add("from", frame.say("amendments.problem-from"));
        }
        var to = desk.child(viewer, typed.get("to"), ACT);
        if (to == null || opened.all().contains(to.id())) {
            problems.add("to", frame.say("amendments.problem-to"));
        }
        var reason = Asking.reason(typed, frame, problems);
        if (from == null || to == null || !problems.isEmpty()) {
            var asking = asking(frame, opened, typed, problems);
            return Page.refused(templates.visitingAmendmentsAsk(frame, asking));
        }
        var subject = Subject.move(id, to.id());
        var wish = new Amendments.Wish(Kind.MOVE_VISIT, Set.of(from.id()), subject, null, reason);
        var done = amendments.ask(wish, viewer.id()) ? "asked" : "waits";
        return new RedirectView("/children/" + from.id() + "/amendments?done=" + done);
    }

    private static @Nullable Child from(VisitDesk.Opened opened, Typed typed) {
        return opened.children().stream()
                .filter(it -> it.id().toString().equals(typed.get("from")))
                .findFirst()
                .orElse(null);
    }

    private static Asking asking(
            Frame frame, VisitDesk.Opened opened, Typed typed, Problems problems) {
        var children =
                opened.children().stream()
                        .map(it -> new Choice(it.id().toString(), it.title(), it.reference()))
                        .toList();
        var fields = List.of(Asking.Field.one("from", children), Asking.Field.text("to"));
        var here = "/visits/" + opened.visit().id();
        var about = frame.words().date(opened.visit().when().on());
        var paths = new Asking.Paths(here + "/move", here);
        return new Asking(frame, "move", about, paths, fields, typed, problems);
    }
}

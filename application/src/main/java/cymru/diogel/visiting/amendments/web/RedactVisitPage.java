package cymru.diogel.visiting.amendments.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.visiting.amendments.Amendment.Kind;
import cymru.diogel.visiting.amendments.Amendment.Subject;
import cymru.diogel.visiting.amendments.Amendments;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks that words be taken out of a report. */
@Controller
class RedactVisitPage {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 4_000;

    private final VisitDesk desk;
    private final Amendments amendments;
    private final Templates templates;

    RedactVisitPage(VisitDesk desk, Amendments amendments, Templates templates) {
        this.desk = desk;
        this.amendments = amendments;
        this.templates = templates;
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/visits/{id}/redact")
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var opened = desk.open(viewer, id, "visit.redact");
        var asking = asking(frame, opened, Typed.NOTHING, new Problems());
        return new Page(templates.visitingAmendmentsAsk(frame, asking));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/visits/{id}/redact")
    View ask(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.open(viewer, id, "visit.redact");
        var typed = new Typed(fields);
        var problems = new Problems();
        var words = typed.get("words");
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            problems.add("words", frame.say("amendments.problem-words"));
        } else if (!amendments.isSaid(opened.visit(), words)) {
            problems.add("words", frame.say("amendments.problem-not-said"));
        }
        var reason = Asking.reason(typed, frame, problems);
        if (!problems.isEmpty()) {
            var asking = asking(frame, opened, typed, problems);
            return Page.refused(templates.visitingAmendmentsAsk(frame, asking));
        }
        var wish =
                new Amendments.Wish(
                        Kind.REDACT_VISIT, opened.all(), Subject.visit(id), words, reason);
        var done = amendments.ask(wish, viewer.id()) ? "asked" : "waits";
        var child = opened.children().getFirst().id();
        return new RedirectView("/children/" + child + "/amendments?done=" + done);
    }

    private static Asking asking(
            Frame frame, VisitDesk.Opened opened, Typed typed, Problems problems) {
        var here = "/visits/" + opened.visit().id();
        var fields = List.of(Asking.Field.words("words"));
        var about = frame.words().date(opened.visit().when().on());
        var paths = new Asking.Paths(here + "/redact", here);
        return new Asking(frame, "redact", about, paths, fields, typed, problems);
    }
}

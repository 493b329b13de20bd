package cymru.diogel.visiting.amendments.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Doorway;
import cymru.diogel.visiting.amendments.Amendment.Kind;
import cymru.diogel.visiting.amendments.Amendment.Subject;
import cymru.diogel.visiting.amendments.Amendments;
import cymru.diogel.visiting.amendments.Copies;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks that a document already taken out be withdrawn. */
@Controller
class WithdrawPage {
    private final Doorway doorway;
    private final AmendmentDesk desk;
    private final Amendments amendments;
    private final Templates templates;

    WithdrawPage(Doorway doorway, AmendmentDesk desk, Amendments amendments, Templates templates) {
        this.doorway = doorway;
        this.desk = desk;
        this.amendments = amendments;
        this.templates = templates;
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/children/{id}/copies/{entry}/withdraw")
    Page show(@PathVariable UUID id, @PathVariable long entry, Frame frame, Viewer viewer) {
        var opened = doorway.lookToWrite(viewer, id, "document.withdraw");
        var copy = copy(opened, entry);
        var asking = asking(frame, id, copy, Typed.NOTHING, new Problems());
        return new Page(templates.visitingAmendmentsAsk(frame, asking));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/children/{id}/copies/{entry}/withdraw")
    View ask(
            @PathVariable UUID id,
            @PathVariable long entry,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = doorway.lookToWrite(viewer, id, "document.withdraw");
        var copy = copy(opened, entry);
        var typed = new Typed(fields);
        var problems = new Problems();
        var reason = Asking.reason(typed, frame, problems);
        if (!problems.isEmpty()) {
            var asking = asking(frame, id, copy, typed, problems);
            return Page.refused(templates.visitingAmendmentsAsk(frame, asking));
        }
        var subject = Subject.document(entry);
        var wish = new Amendments.Wish(Kind.WITHDRAW, Set.of(id), subject, null, reason);
        var done = amendments.ask(wish, viewer.id()) ? "asked" : "waits";
        return new RedirectView("/children/" + id + "/amendments?done=" + done);
    }

    private Copies.Copy copy(Doorway.Opened opened, long entry) {
        return desk.copies(opened.child()).stream()
                .filter(it -> it.entry() == entry)
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private Asking asking(
            Frame frame, UUID child, Copies.Copy copy, Typed typed, Problems problems) {
        var here = "/children/" + child;
        var paths =
                new Asking.Paths(
                        here + "/copies/" + copy.entry() + "/withdraw", here + "/amendments");
        var about = AmendmentsView.document(frame, copy, desk.names(List.of(copy)));
        return new Asking(frame, "withdraw", about, paths, List.of(), typed, problems);
    }
}

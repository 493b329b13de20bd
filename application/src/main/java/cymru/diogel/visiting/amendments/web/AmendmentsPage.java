package cymru.diogel.visiting.amendments.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.people.Doorway;
import cymru.diogel.visiting.amendments.Amendment.Outcome;
import cymru.diogel.visiting.amendments.Amendments;
import gen.jte.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What was taken out of a child's record, moved or withdrawn, and what left the house before. */
@Controller
class AmendmentsPage {
    private final Doorway doorway;
    private final AmendmentDesk desk;
    private final Amendments amendments;
    private final Templates templates;

    AmendmentsPage(
            Doorway doorway, AmendmentDesk desk, Amendments amendments, Templates templates) {
        this.doorway = doorway;
        this.desk = desk;
        this.amendments = amendments;
        this.templates = templates;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children/{id}/amendments")
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            Frame frame,
            Viewer viewer) {
        var child = doorway.look(viewer, id, "child.amendments").child();
        var all = desk.of(id);
        var copies = desk.copies(child);
        var reader =
                new AmendmentsView.Reader(
                        viewer.id(),
                        viewer.may(Right.RECORD_VISITS),
                        viewer.may(Right.OPEN_SEALED),
                        done);
        var view = new AmendmentsView(frame, child, all, copies, desk.names(all, copies), reader);
        return new Page(templates.visitingAmendmentsList(frame, view));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/children/{child}/amendments/{id}")
    View decide(
            @PathVariable UUID child,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String outcome,
            Viewer viewer) {
        doorway.lookToWrite(viewer, child, "amendment.decide");
        var agreed = outcome.equals("agree");
        var answer =
                desk.decide(
                        desk.amendment(child, id),
                        agreed ? Outcome.AGREED : Outcome.DECLINED,
                        viewer);
        var done =
                switch (answer) {
                    case DONE -> agreed ? "agreed" : "declined";
                    case DECIDED_BEFORE -> "before";
                    case OWN -> "own";
                    case IMPOSSIBLE -> "impossible";
                };
        return new RedirectView("/children/" + child + "/amendments?done=" + done);
    }

    @Needs(value = Right.OPEN_SEALED, again = true)
    @PostMapping("/children/{id}/amendments/{amendment}/sealed")
    Page unseal(@PathVariable UUID id, @PathVariable UUID amendment, Frame frame, Viewer viewer) {
        var child = doorway.look(viewer, id, "amendment.unseal").child();
        var found = desk.amendment(id, amendment);
        var words = amendments.unseal(found.id()).orElseThrow(Absent::new);
        return new Page(templates.visitingAmendmentsSealed(frame, child, words));
    }
}

package cymru.diogel.continuity.contingency.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Plans for what may happen, with what calls for them; and each plan, also as a document. */
@Controller
class ContingencyPage {
    static final String PATH = "/contingency";

    private final ContingencyDesk desk;
    private final Trail trail;
    private final Templates templates;

    ContingencyPage(ContingencyDesk desk, Trail trail, Templates templates) {
        this.desk = desk;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page list(Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("contingency"));
        return new Page(templates.continuityContingencyList(frame, desk.view(frame, viewer)));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("contingency.plan").with("plan", id));
        var view = desk.view(frame, viewer);
        var plan = ContingencyDesk.find(view, id);
        return new Page(templates.continuityContingencyPlan(frame, view, plan));
    }

    /** The plan as a document in the language of the page. */
    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/{id}/plan.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id, Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("contingency.document").with("plan", id));
        var view = desk.view(frame, viewer);
        var plan = ContingencyDesk.find(view, id);
        var printed = templates.continuityContingencyPrinted(view, plan).render();
        return PdfAnswer.of(printed, frame.say("contingency.file"), frame.words().tag());
    }
}

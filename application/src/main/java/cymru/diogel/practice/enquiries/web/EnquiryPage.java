package cymru.diogel.practice.enquiries.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import gen.jte.Templates;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One enquiry, what is determined in it, and the manager who ratifies that. */
@Controller
class EnquiryPage {
    static final String PATH = EnquiryListPage.PATH + "/{id}";
    private static final int LONGEST = 5000;

    private final EnquiryDesk desk;
    private final Enquiries enquiries;
    private final Templates templates;

    EnquiryPage(EnquiryDesk desk, Enquiries enquiries, Templates templates) {
        this.desk = desk;
        this.enquiries = enquiries;
        this.templates = templates;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var view = desk.view(desk.look(id, viewer), frame, viewer, Typed.NOTHING);
        return new Page(templates.practiceEnquiriesEnquiry(frame, view, new Problems()));
    }

    /** Where a form that was refused is asked for again, as in the other language. */
    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH + "/{act}")
    View back(@PathVariable UUID id, Viewer viewer) {
        desk.look(id, viewer);
        return at(id);
    }

    @Needs(Right.LEAD_ENQUIRIES)
    @PostMapping(PATH + "/determine")
    View determine(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = desk.look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var which = typed.one("determination", Determination.class).orElse(null);
        if (which == null) {
            problems.add("determination", frame.say("enquiries.problem-determination"));
        }
        var reasons = typed.get("reasons");
        if (!typed.isSaid("reasons", LONGEST)) {
            problems.add("reasons", frame.say("enquiries.problem-reasons"));
        }
        before(it, frame, problems);
        if (which == null || !problems.isEmpty()) {
            return refused(desk.view(it, frame, viewer, typed), problems);
        }
        enquiries.determine(id, which, reasons, viewer.id());
        return at(id);
    }

    private static void before(Enquiry it, Frame frame, Problems problems) {
        if (it.lead() == null) {
            problems.add("lead", frame.say("enquiries.problem-no-lead"));
        }
        if (it.seen() == null) {
            problems.add("seen", frame.say("enquiries.problem-not-seen"));
        }
    }

    @Needs(Right.RATIFY_DETERMINATIONS)
    @PostMapping(PATH + "/ratify")
    View ratify(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = desk.look(id, viewer);
        var typed = new Typed(fields);
        var words = typed.get("words");
        var problems = new Problems();
        if (words.length() > LONGEST) {
            problems.add("words", frame.say("enquiries.problem-long"));
            return refused(desk.view(it, frame, viewer, typed), problems);
        }
        enquiries.ratify(id, words.isEmpty() ? null : words, viewer.id());
        return at(id);
    }

    private Page refused(EnquiryView view, Problems problems) {
        return Page.refused(templates.practiceEnquiriesEnquiry(view.frame(), view, problems));
    }

    static RedirectView at(UUID id) {
        return new RedirectView(EnquiryListPage.PATH + "/" + id);
    }
}

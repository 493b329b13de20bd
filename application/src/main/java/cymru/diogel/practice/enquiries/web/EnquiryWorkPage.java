package cymru.diogel.practice.enquiries.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Conducting;
import cymru.diogel.practice.strategy.Attendance.Agency;
import gen.jte.Templates;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The work of an enquiry: who leads it, with whom, what was told, the child seen and heard. */
@Controller
class EnquiryWorkPage {
    private static final int LONGEST = 5000;
    private static final int LONGEST_NAME = 200;

    private final EnquiryDesk desk;
    private final Conducting conducting;
    private final Templates templates;

    EnquiryWorkPage(EnquiryDesk desk, Conducting conducting, Templates templates) {
        this.desk = desk;
        this.conducting = conducting;
        this.templates = templates;
    }

    @Needs(Right.LEAD_ENQUIRIES)
    @PostMapping(EnquiryPage.PATH + "/lead")
    View lead(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = desk.look(id, viewer);
        var typed = new Typed(fields);
        var chosen =
                desk.leads(viewer).stream()
                        .map(Account::id)
                        .filter(who -> who.toString().equals(typed.get("lead")))
                        .findFirst();
        if (chosen.isEmpty()) {
            var problems = new Problems();
            problems.add("lead", frame.say("enquiries.problem-lead"));
            return refused(desk.view(it, frame, viewer, typed), problems);
        }
        conducting.lead(id, chosen.get());
        return EnquiryPage.at(id);
    }

    @Needs(Right.LEAD_ENQUIRIES)
    @PostMapping(EnquiryPage.PATH + "/turn")
    View turn(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = desk.look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var type = typed.one("type", Conduct.Type.class).orElse(null);
        if (type == null || type == it.type()) {
            problems.add("type", frame.say("enquiries.problem-type"));
        }
        needed(typed, "turn-reason", "enquiries.problem-turn-reason", frame, problems);
        if (type == null || !problems.isEmpty()) {
            return refused(desk.view(it, frame, viewer, typed), problems);
        }
        conducting.turn(id, type, typed.get("turn-reason"), viewer.id());
        return EnquiryPage.at(id);
    }

    @Needs(Right.LEAD_ENQUIRIES)
    @PostMapping(EnquiryPage.PATH + "/told")
    View told(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = desk.look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var agency = typed.one("agency", Agency.class).orElse(null);
        if (agency == null) {
            problems.add("agency", frame.say("enquiries.problem-agency"));
        }
        needed(typed, "fact", "enquiries.problem-fact", frame, problems);
        var on = typed.day("told-on").orElse(null);
        if (on == null || on.isAfter(desk.today())) {
            problems.add("told-on", frame.say("enquiries.problem-day"));
        }
        if (agency == null || on == null || !problems.isEmpty()) {
            return refused(desk.view(it, frame, viewer, typed), problems);
        }
        conducting.told(id, agency, typed.get("fact"), on, viewer.id());
        return EnquiryPage.at(id);
    }

    @Needs(Right.LEAD_ENQUIRIES)
    @PostMapping(EnquiryPage.PATH + "/seen")
    View seen(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = desk.look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var how = typed.get("seen");
        if (!how.matches("alone|with-others|not")) {
            problems.add("seen", frame.say("enquiries.problem-seen"));
        }
        var on = typed.day("seen-on").orElse(null);
        var isSeen = !how.equals("not");
        if (isSeen && (on == null || on.isAfter(desk.today()))) {
            problems.add("seen-on", frame.say("enquiries.problem-day"));
        }
        if (isSeen) {
            needed(typed, "heard", "enquiries.problem-heard", frame, problems);
        }
        if (!how.equals("alone")) {
            needed(typed, "unseen", "enquiries.problem-unseen", frame, problems);
        }
        if (!problems.isEmpty()) {
            return refused(desk.view(it, frame, viewer, typed), problems);
        }
        var heard = isSeen ? typed.get("heard") : null;
        var why = how.equals("alone") ? null : typed.get("unseen");
        var sight = new Conducting.Sight(isSeen ? on : null, how.equals("alone"), heard, why);
        conducting.seen(id, sight, viewer.id());
        return EnquiryPage.at(id);
    }

    @Needs(Right.LEAD_ENQUIRIES)
    @PostMapping(EnquiryPage.PATH + "/transfer")
    View transfer(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = desk.look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var to = typed.get("council");
        if (!typed.isSaid("council", LONGEST_NAME)) {
            problems.add("council", frame.say("enquiries.problem-council"));
        }
        needed(typed, "transfer-reason", "enquiries.problem-transfer-reason", frame, problems);
        if (!problems.isEmpty()) {
            return refused(desk.view(it, frame, viewer, typed), problems);
        }
        conducting.transfer(id, to, typed.get("transfer-reason"), viewer.id());
        return EnquiryPage.at(id);
    }

    private static void needed(
            Typed typed, String field, String message, Frame frame, Problems problems) {
        if (!typed.isSaid(field, LONGEST)) {
            problems.add(field, frame.say(message));
        }
    }

    private Page refused(EnquiryView view, Problems problems) {
        return Page.refused(templates.practiceEnquiriesEnquiry(view.frame(), view, problems));
    }
}

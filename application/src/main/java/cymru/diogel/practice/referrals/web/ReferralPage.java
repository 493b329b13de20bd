package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.referrals.Decisions;
import cymru.diogel.practice.referrals.Matches;
import cymru.diogel.practice.referrals.Outcome;
import gen.jte.Templates;
import java.util.HashMap;
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

/** One report: what was said, what was found out, and the decision for each child. */
@Controller
class ReferralPage {
    static final String PATH = QueuePage.PATH + "/{id}";
    private static final int LONGEST = 2000;

    private final ReportDesk desk;
    private final Matches matches;
    private final Decisions decisions;
    private final Found found;
    private final Templates templates;

    ReferralPage(
            ReportDesk desk,
            Matches matches,
            Decisions decisions,
            Found found,
            Templates templates) {
        this.desk = desk;
        this.found = found;
        this.matches = matches;
        this.decisions = decisions;
        this.templates = templates;
    }

    @Needs(Right.TAKE_REPORTS)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var view = desk.view(desk.look(id, viewer), frame, viewer, Typed.NOTHING);
        return new Page(templates.practiceReferralsReport(frame, view, new Problems()));
    }

    @Needs(Right.TAKE_REPORTS)
    @PostMapping(PATH + "/take")
    View take(@PathVariable UUID id, Viewer viewer) {
        matches.take(id, viewer);
        return at(id);
    }

    @Needs(Right.TAKE_REPORTS)
    @PostMapping(PATH + "/note")
    View note(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var note = found.read(typed, frame, problems);
        if (!problems.isEmpty()) {
            return refused(desk.view(opened, frame, viewer, typed), problems);
        }
        decisions.note(id, note, viewer.id());
        var deciding = Found.deciding(fields);
        if (deciding.isEmpty()) {
            return at(id);
        }
        // What was typed of the decision already stays.
        var now = desk.view(desk.lookToWork(id, viewer), frame, viewer, new Typed(deciding));
        return new Page(templates.practiceReferralsReport(frame, now, new Problems()));
    }

    @Needs(Right.TAKE_REPORTS)
    @PostMapping(PATH + "/decide")
    View decide(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var note = found.read(typed, frame, problems);
        var decided = new HashMap<UUID, Decisions.Decided>();
        for (var child : opened.named()) {
            var mark = "-" + child.place();
            var name = Map.of("name", ConcernView.name(frame, child));
            var outcome = typed.one("outcome" + mark, Outcome.class).orElse(null);
            if (outcome == null) {
                problems.add("outcome" + mark, frame.say("referrals.problem-outcome", name));
            } else {
                var reasons = typed.get("reasons" + mark);
                var next = typed.get("next" + mark);
                decided.put(child.id(), new Decisions.Decided(outcome, reasons, next));
            }
            for (var field : List.of("reasons", "next")) {
                var says = frame.say("referrals.problem-" + field, name);
                needed(typed, field + mark, true, says, problems);
                tooLong(typed, field + mark, frame, problems);
            }
        }
        found.missing(opened.report(), note, frame, problems);
        if (!problems.isEmpty()) {
            return refused(desk.view(opened, frame, viewer, typed), problems);
        }
        decisions.noteAndDecide(id, note, decided, viewer.id());
        return at(id);
    }

    @Needs(Right.TAKE_REPORTS)
    @PostMapping(PATH + "/close")
    View close(@PathVariable UUID id, Viewer viewer) {
        desk.lookToWork(id, viewer);
        decisions.close(id);
        return new RedirectView(QueuePage.PATH);
    }

    @Needs(Right.TAKE_REPORTS)
    @PostMapping(PATH + "/acknowledge")
    View acknowledge(@PathVariable UUID id, Viewer viewer) {
        desk.lookToWork(id, viewer);
        decisions.acknowledge(id);
        return at(id);
    }

    @Needs(Right.REOPEN_REPORTS)
    @PostMapping(PATH + "/reopen")
    View reopen(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var why = frame.say("referrals.problem-reopen");
        needed(typed, "reason", true, why, problems);
        tooLong(typed, "reason", frame, problems);
        if (!problems.isEmpty()) {
            return refused(desk.view(opened, frame, viewer, typed), problems);
        }
        decisions.reopen(id, typed.get("reason"), viewer.id());
        return at(id);
    }

    private Page refused(ConcernView view, Problems problems) {
        return Page.refused(templates.practiceReferralsReport(view.frame(), view, problems));
    }

    private static void needed(
            Typed typed, String field, boolean asked, String says, Problems problems) {
        if (asked && typed.get(field).isEmpty()) {
            problems.add(field, says);
        }
    }

    private static void tooLong(Typed typed, String field, Frame frame, Problems problems) {
        if (typed.get(field).length() > LONGEST) {
            problems.add(field, frame.say("referrals.problem-long"));
        }
    }

    static RedirectView at(UUID id) {
        return new RedirectView(QueuePage.PATH + "/" + id);
    }
}

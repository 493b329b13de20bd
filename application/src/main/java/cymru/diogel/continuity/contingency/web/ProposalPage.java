package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.contingency.Proposal;
import cymru.diogel.continuity.contingency.Triggers;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
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

/** What a trigger proposes, and what command decides on it. */
@Controller
class ProposalPage {
    static final String PATH = ContingencyPage.PATH + "/proposals/{id}";

    private static final int LONGEST = 4_000;

    private final Triggers triggers;
    private final ContingencyDesk desk;
    private final Trail trail;
    private final Templates templates;

    ProposalPage(
            Triggers triggers, ContingencyDesk desk, Trail trail, Templates templates) {
        this.triggers = triggers;
        this.desk = desk;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("contingency.proposal").with("proposal", id));
        var it = find(id);
        return new Page(page(frame, viewer, it, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.REVIEW_AS_SILVER)
    @PostMapping(PATH + "/silver")
    View silver(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        return decide(find(id), new Typed(fields), frame, viewer);
    }

    @Needs(Right.REVIEW_AS_GOLD)
    @PostMapping(PATH + "/gold")
    View gold(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        return decide(find(id), new Typed(fields), frame, viewer);
    }

    private View decide(Proposal it, Typed typed, Frame frame, Viewer viewer) {
        var problems = new Problems();
        if (!List.of("agree", "refuse").contains(typed.get("answer"))) {
            problems.add("answer", frame.say("contingency.problem-answer"));
        }
        if (!typed.isSaid("reason", LONGEST)) {
            problems.add("reason", frame.say("contingency.problem-reason"));
        }
        if (!problems.isEmpty()) {
            return Page.refused(page(frame, viewer, it, typed, problems));
        }
        boolean agreed = typed.get("answer").equals("agree");
        triggers.decide(it.id(), agreed, typed.get("reason"), viewer.id());
        return new RedirectView(ContingencyPage.PATH + "/proposals/" + it.id());
    }

    private JteModel page(
            Frame frame, Viewer viewer, Proposal it, Typed typed, Problems problems) {
        var tier =
                viewer.may(Right.REVIEW_AS_GOLD)
                        ? "gold"
                        : viewer.may(Right.REVIEW_AS_SILVER) ? "silver" : "";
        var view = desk.view(frame, viewer);
        var plan = ContingencyDesk.find(view, it.plan());
        return templates.continuityContingencyProposal(
                frame, new ProposalView(view, it, plan, tier), typed, problems);
    }

    private Proposal find(UUID id) {
        return triggers.proposal(id).orElseThrow(Absent::new);
    }
}

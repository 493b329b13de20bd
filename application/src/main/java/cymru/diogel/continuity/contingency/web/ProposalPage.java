package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.command.Tier;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
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

    private final Triggers triggers;
    private final ContingencyDesk desk;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    ProposalPage(
            Triggers triggers,
            ContingencyDesk desk,
            Trail trail,
            Templates templates,
            Clock clock) {
        this.triggers = triggers;
        this.desk = desk;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
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
        return decide(find(id), Tier.SILVER, new Typed(fields), new Reader(frame, viewer));
    }

    @Needs(Right.REVIEW_AS_GOLD)
    @PostMapping(PATH + "/gold")
    View gold(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        return decide(find(id), Tier.GOLD, new Typed(fields), new Reader(frame, viewer));
    }

    private record Reader(Frame frame, Viewer viewer) {}

    private View decide(Proposal it, Tier tier, Typed typed, Reader by) {
        var frame = by.frame();
        var problems = new Problems();
        var title = desk.view(frame, by.viewer()).proposed(it);
        var form = new DecisionForm(frame, typed, problems);
        var decided = form.read(it, tier, title, LocalDate.now(clock));
        boolean isDone =
                decided.filter(said -> triggers.decide(said, by.viewer().id())).isPresent();
        if (problems.isEmpty() && !isDone) {
            problems.add("answer", frame.say("contingency.problem-answered"));
        }
        return problems.isEmpty()
                ? new RedirectView(ContingencyPage.PATH + "/proposals/" + it.id())
                : Page.refused(page(frame, by.viewer(), it, typed, problems));
    }

    private JteModel page(Frame frame, Viewer viewer, Proposal it, Typed typed, Problems problems) {
        var view = desk.view(frame, viewer);
        var plan = ContingencyDesk.find(view, it.plan());
        var tier =
                Tier.of(viewer).stream()
                        .filter(one -> one != Tier.BRONZE)
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .findFirst()
                        .orElse("");
        var shown = new TriggerProposalView(view, it, plan, tier, desk.incidents());
        return templates.continuityContingencyProposal(frame, shown, typed, problems);
    }

    private Proposal find(UUID id) {
        return triggers.proposal(id).orElseThrow(Absent::new);
    }
}

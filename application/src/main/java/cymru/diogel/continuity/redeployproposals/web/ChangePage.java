package cymru.diogel.continuity.redeployproposals.web;

import cymru.diogel.continuity.redeployproposals.Change;
import cymru.diogel.continuity.redeployproposals.Change.Decision;
import cymru.diogel.continuity.redeployproposals.Decisions;
import cymru.diogel.continuity.redeployproposals.Proposal;
import cymru.diogel.continuity.redeployproposals.Proposals;
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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Accepts, changes or refuses one change of a proposal. */
@Controller
class ChangePage {
    private static final String PATH = ProposalsPage.PATH + "/{proposal}/{change}";
    private static final int LONGEST = 1_000;

    private final Proposals proposals;
    private final Decisions decisions;
    private final ProposalsPage.Around around;
    private final Trail trail;
    private final Templates templates;

    ChangePage(
            Proposals proposals,
            Decisions decisions,
            ProposalsPage.Around around,
            Trail trail,
            Templates templates) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.around = around;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @GetMapping(PATH)
    Page ask(@PathVariable UUID proposal, @PathVariable UUID change, Frame frame) {
        trail.noted(Entry.seen("redeployment.change").with("change", change));
        var of = proposals.find(proposal).orElseThrow(Absent::new);
        var it = find(proposal, change);
        return new Page(form(frame, of, it, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @PostMapping(PATH)
    View decide(
            @PathVariable UUID proposal,
            @PathVariable UUID change,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var of = proposals.find(proposal).orElseThrow(Absent::new);
        var it = find(proposal, change);
        var typed = new Typed(fields);
        var problems = new Problems();
        var verdict = verdict(frame, of, it, typed, problems);
        if (problems.isEmpty() && !decisions.decide(it, verdict, viewer.id())) {
            problems.add("as", frame.say("redeployproposals.problem-decided"));
        }
        return problems.isEmpty()
                ? new RedirectView(ProposalsPage.PATH + "/" + proposal + "?kept")
                : Page.refused(form(frame, of, it, typed, problems));
    }

    private Decisions.Verdict verdict(
            Frame frame, Proposal of, Change it, Typed typed, Problems problems) {
        var as = typed.one("as", Decision.class).filter(one -> one != Decision.OPEN).orElse(null);
        if (as == null) {
            problems.add("as", frame.say("redeployproposals.problem-as"));
        }
        if (as != Decision.ACCEPTED && !typed.isSaid("reason", LONGEST)) {
            problems.add("reason", frame.say("redeployproposals.problem-reason"));
        }
        if (as != Decision.REFUSED && !typed.isSaid("agreed", LONGEST)) {
            problems.add("agreed", frame.say("redeployproposals.problem-agreed"));
        }
        var where = as == Decision.CHANGED ? chosen(frame, of, it, typed, problems) : it.to();
        return new Decisions.Verdict(
                as == null ? Decision.OPEN : as, where, typed.get("reason"), typed.get("agreed"));
    }

    // Another place: a service, and a skill that the person has and the service needs.
    private Change.@Nullable Where chosen(
            Frame frame, Proposal of, Change it, Typed typed, Problems problems) {
        var said = typed.get("where");
        var found =
                around.view(frame, of).places(it).stream()
                        .filter(choice -> choice.value().equals(said))
                        .findFirst();
        if (found.isEmpty()) {
            problems.add("where", frame.say("redeployproposals.problem-where"));
            return null;
        }
        var cut = said.indexOf(' ');
        return new Change.Where(UUID.fromString(said.substring(0, cut)), said.substring(cut + 1));
    }

    private Change find(UUID proposal, UUID change) {
        return proposals.changes(proposal).stream()
                .filter(it -> it.id().equals(change))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private JteModel form(Frame frame, Proposal of, Change it, Typed typed, Problems problems) {
        return templates.continuityRedeployproposalsChange(
                around.view(frame, of), it, typed, problems);
    }
}

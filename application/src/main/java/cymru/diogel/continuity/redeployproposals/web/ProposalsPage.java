package cymru.diogel.continuity.redeployproposals.web;

import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.redeployproposals.Proposal;
import cymru.diogel.continuity.redeployproposals.Proposals;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Aside;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks who had best work where, and shows what was proposed, change by change. */
@Controller
class ProposalsPage {
    static final String PATH = "/redeployment/proposals";

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Proposals proposals;
    private final Around around;
    private final Aside aside;
    private final Trail trail;
    private final Templates templates;

    ProposalsPage(
            Proposals proposals, Around around, Aside aside, Trail trail, Templates templates) {
        this.proposals = proposals;
        this.around = around;
        this.aside = aside;
        this.trail = trail;
        this.templates = templates;
    }

    /** What else a proposal is shown with. */
    @Component("redeploymentProposalAround")
    record Around(
            Proposals proposals, Redeployment redeployment, Services services, Accounts accounts) {
        ProposalView view(Frame frame, Proposal it) {
            var changes = proposals.changes(it.id());
            var whom =
                    Stream.concat(
                                    Stream.of(it.by()),
                                    changes.stream()
                                            .flatMap(one -> Stream.ofNullable(one.decidedBy())))
                            .collect(Collectors.toSet());
            return new ProposalView(
                    frame,
                    it,
                    changes,
                    redeployment.loans().stream()
                            .collect(Collectors.toMap(one -> one.person().id(), one -> one)),
                    new ProposalView.Names(
                            services.all(),
                            services.everySkill(),
                            accounts.named(whom).values().stream()
                                    .collect(Collectors.toMap(Account::id, Account::name))));
        }
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @GetMapping(PATH)
    Page list(Frame frame) {
        trail.noted(Entry.seen("redeployment.proposals"));
        var recent = proposals.recent();
        return new Page(
                templates.continuityRedeployproposalsProposals(frame, recent, UUID.randomUUID()));
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @PostMapping(PATH)
    View ask(@RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var id = typed.ownId("id");
        var asked = proposals.ask(id, typed.get("keeps").equals("yes"), viewer.id());
        aside.run("redeployment", PATIENCE, () -> proposals.solve(asked));
        return new RedirectView(PATH + "/" + id);
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @GetMapping(PATH + "/{proposal}")
    Page show(@PathVariable UUID proposal, Frame frame) {
        trail.noted(Entry.seen("redeployment.proposal").with("proposal", proposal));
        var it = proposals.find(proposal).orElseThrow(Absent::new);
        return new Page(templates.continuityRedeployproposalsProposal(around.view(frame, it)));
    }
}

package cymru.diogel.continuity.redeployproposals.web;

import cymru.diogel.continuity.redeployment.web.LentCounty;
import cymru.diogel.continuity.redeployproposals.Change;
import cymru.diogel.continuity.redeployproposals.Proposals;
import cymru.diogel.platform.once.web.Sending;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** The forms of proposals, each filled in rightly. */
public final class ProposalSendings {
    private final LentCounty county;
    private final Proposals proposals;

    public ProposalSendings(ApplicationContext beans) {
        this.county = new LentCounty(beans);
        this.proposals = beans.getBean(Proposals.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put(
                "/redeployment/proposals",
                () -> Sending.of(county.silver, "/redeployment/proposals", "keeps", "yes"));
        all.put("/redeployment/proposals/{proposal}/{change}", () -> decide(change(), "ACCEPTED"));
    }

    /** A change that sends somebody who is free to a service that needs one. */
    Change change() {
        var who = county.person(county.service("Leisure", 3, 5, 0));
        var needs = county.service("Home care", 1, 2, 1);
        county.own(needs, 0);
        var asked = proposals.ask(UUID.randomUUID(), true, county.silver.id());
        proposals.solve(asked);
        return proposals.changes(asked.id()).stream()
                .filter(it -> it.person().equals(who.id()))
                .findFirst()
                .orElseThrow();
    }

    Sending decide(Change change, String as) {
        return Sending.of(
                county.silver,
                "/redeployment/proposals/" + change.proposal() + "/" + change.id(),
                "as",
                as,
                "reason",
                "It is near.",
                "agreed",
                "Head of leisure");
    }
}

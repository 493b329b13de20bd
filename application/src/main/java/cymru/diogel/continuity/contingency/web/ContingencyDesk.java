package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.command.Incidents;
import cymru.diogel.continuity.contingency.Contingencies;
import cymru.diogel.continuity.contingency.Contingency;
import cymru.diogel.continuity.contingency.Triggers;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what the pages of contingency plans show. */
@Component
class ContingencyDesk {
    private final Contingencies plans;
    private final Triggers triggers;
    private final Incidents incidents;
    private final Accounts accounts;

    ContingencyDesk(
            Contingencies plans, Triggers triggers, Incidents incidents, Accounts accounts) {
        this.plans = plans;
        this.triggers = triggers;
        this.incidents = incidents;
        this.accounts = accounts;
    }

    /** What command decides in now, exercises among it. */
    List<Incident> incidents() {
        return incidents.open();
    }

    ContingencyView view(Frame frame, Viewer viewer) {
        var all = plans.all();
        var proposals = triggers.proposals();
        var whom = new HashSet<UUID>();
        all.forEach(plan -> plan.versions().forEach(it -> whom.add(it.by())));
        for (var it : proposals) {
            var answer = it.answer();
            if (answer != null) {
                whom.add(answer.by());
            }
        }
        return new ContingencyView(
                frame.words(),
                all,
                triggers.watched(),
                proposals,
                accounts.named(whom),
                viewer.may(Right.PLAN_CONTINGENCY));
    }

    static Contingency find(ContingencyView view, UUID id) {
        return view.plans().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
    }
}

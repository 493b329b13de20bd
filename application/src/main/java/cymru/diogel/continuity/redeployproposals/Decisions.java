package cymru.diogel.continuity.redeployproposals;

import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.continuity.redeployment.Placement;
import cymru.diogel.continuity.redeployment.PlacementStage;
import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.redeployproposals.Change.Decision;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people decide on what was proposed, and what follows from it. */
@Component("redeploymentDecisions")
public class Decisions {
    private final ProposalStore store;
    private final Redeployment redeployment;
    private final Trail trail;
    private final Clock clock;

    Decisions(ProposalStore store, Redeployment redeployment, Trail trail, Clock clock) {
        this.store = store;
        this.redeployment = redeployment;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Decides one change; says no where somebody decided it before.
     *
     * @param where the place chosen, the one proposed or another, or null for none
     * @param agreedBy who says yes in the own service
     */
    public record Verdict(
            Decision as, Change.@Nullable Where where, String reason, String agreedBy) {}

    /** Writes a verdict, and ends and agrees the loans that follow from it. */
    @Transactional
    public boolean decide(Change change, Verdict verdict, UUID by) {
        if (!store.decide(change.id(), verdict.as(), verdict.reason(), by, clock.instant())) {
            return false;
        }
        trail.wrote(
                Entry.done("redeployment.decide")
                        .with("change", change.id())
                        .with("as", verdict.as()));
        if (verdict.as() != Decision.REFUSED) {
            redeployment.find(change.person()).ifPresent(loan -> carryOut(loan, verdict, by));
        }
        return true;
    }

    private void carryOut(Loan loan, Verdict verdict, UUID by) {
        var today = LocalDate.now(clock);
        loan.open()
                .ifPresent(it -> {
                    var end =
                            it.stage() == PlacementStage.WORKING
                                    ? PlacementStage.RETURNED
                                    : PlacementStage.CANCELLED;
                    redeployment.move(loan, end, today, by);
                });
        var where = verdict.where();
        if (where == null || where.service().equals(loan.person().home())) {
            return;
        }
        redeployment.agree(
                new Placement(
                        UUID.randomUUID(),
                        loan.person().id(),
                        where.service(),
                        where.skill(),
                        "",
                        today.plusDays(1),
                        null,
                        Placement.Ready.NOT_YET,
                        verdict.agreedBy(),
                        PlacementStage.AGREED,
                        null),
                by);
    }
}

package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.contingency.Contingency;
import cymru.diogel.continuity.contingency.Proposal;
import cymru.diogel.platform.pages.Choice;
import java.util.List;

/**
 * A proposal and the plan it is about.
 *
 * @param tier gold or silver where the reader decides in it, or ""
 */
public record ProposalView(ContingencyView of, Proposal it, Contingency plan, String tier) {
    /** The version that the trigger called for. */
    public Contingency.Version version() {
        return plan.versions().stream()
                .filter(one -> one.number() == it.number())
                .findFirst()
                .orElseGet(plan::now);
    }

    public boolean isOld() {
        return it.number() != plan.now().number();
    }

    public List<Choice> answers() {
        var kind = it.kind() == Proposal.Kind.TAKE_UP ? "take-up" : "stand-down";
        return List.of(
                new Choice("agree", of.say("agree-" + kind)),
                new Choice("refuse", of.say("refuse-" + kind)));
    }
}

package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.contingency.Contingency;
import cymru.diogel.continuity.contingency.Proposal;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Typed;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A proposal and the plan it is about.
 *
 * @param tier gold or silver where the reader decides in it, or ""
 * @param incidents those that command decides in now
 */
public record TriggerProposalView(
        ContingencyView of, Proposal it, Contingency plan, String tier, List<Incident> incidents) {
    public List<Choice> incidentChoices() {
        return incidents.stream()
                .map(one ->
                        new Choice(
                                one.id().toString(),
                                one.name(of.words()),
                                one.isExercise() ? of.say("exercise") : ""))
                .toList();
    }

    /** What is known when the form is opened: where the trigger stands. */
    public String information(Typed typed) {
        return typed.get("information").isEmpty()
                ? of.watchedOf(plan).stream()
                        .map(one -> one.label().in(of.words()) + ": " + of.limit(one))
                        .collect(Collectors.joining("\n"))
                : typed.get("information");
    }

    /** What is done once it is agreed. */
    public String action(Typed typed) {
        return typed.get("action").isEmpty()
                ? version().actions().stream()
                        .map(one -> one.what() + " (" + one.owner() + ", " + one.within() + ")")
                        .collect(Collectors.joining("\n"))
                : typed.get("action");
    }

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

package cymru.diogel.continuity.command.web;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.platform.pages.Choice;
import java.util.List;

/** What may be chosen when a decision is written, and the one that is followed. */
public record DecisionChoices(
        List<Choice> tiers, List<Choice> incidents, List<Decision> followed) {}

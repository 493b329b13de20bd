package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Decisions;
import cymru.diogel.continuity.command.Tier;
import cymru.diogel.continuity.contingency.Proposal;
import cymru.diogel.continuity.contingency.Triggers;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What command writes when it decides on a proposal, by the steps of its model. */
record DecisionForm(Frame frame, Typed typed, Problems problems) {
    private static final int LONGEST = 4_000;
    private static final int TITLE = 150;

    /** The decision, or nothing where something is wrong, which is then said. */
    Optional<Triggers.Decided> read(Proposal it, Tier tier, String title, LocalDate today) {
        if (!List.of("agree", "refuse").contains(typed.get("answer"))) {
            problems.add("answer", frame.say("contingency.problem-answer"));
        }
        var incident = typed.id("incident");
        if (incident.isEmpty()) {
            problems.add("incident", frame.say("command.problem-incident"));
        }
        for (var step : Decision.Model.STEPS) {
            if (!typed.isSaid(step, LONGEST)) {
                problems.add(step, frame.say("command.problem-" + step));
            }
        }
        var review = typed.day("review").filter(day -> !day.isBefore(today));
        if (review.isEmpty()) {
            problems.add("review", frame.say("command.problem-review"));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        boolean agreed = typed.get("answer").equals("agree");
        var said = said(it, tier, titled(title, agreed), review.orElseThrow());
        return Optional.of(
                new Triggers.Decided(
                        it.id(),
                        agreed,
                        new Decisions.Written(typed.ownId("id"), incident.orElseThrow(), said)));
    }

    private Decision.Said said(Proposal it, Tier tier, String title, LocalDate review) {
        var model =
                new Decision.Model(
                        typed.get("information"),
                        typed.get("risk"),
                        typed.get("powers"),
                        typed.get("options"),
                        typed.get("action"),
                        typed.get("reason"));
        var about = new Decision.About("contingency", it.plan(), it.number());
        return new Decision.Said(tier, title, model, review, null, about);
    }

    private String titled(String title, boolean agreed) {
        var whole = agreed ? title : frame.say("contingency.not-done") + " " + title;
        return whole.length() <= TITLE ? whole : whole.substring(0, TITLE);
    }
}

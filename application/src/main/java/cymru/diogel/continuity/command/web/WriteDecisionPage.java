package cymru.diogel.continuity.command.web;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Decisions;
import cymru.diogel.continuity.command.Tier;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Writes a decision by the steps of the joint decision model. */
@Controller
class WriteDecisionPage {
    static final String PATH = "/new-decision";

    private static final int LONGEST = 4_000;
    private static final int TITLE = 150;

    private final Decisions decisions;
    private final DecisionsPage.Around around;
    private final Templates templates;
    private final Clock clock;

    WriteDecisionPage(
            Decisions decisions, DecisionsPage.Around around, Templates templates, Clock clock) {
        this.decisions = decisions;
        this.around = around;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page ask(@RequestParam Map<String, String> query, Frame frame, Viewer viewer) {
        around.trail().noted(Entry.seen("decision.write"));
        return new Page(form(frame, viewer, new Typed(query), new Problems()));
    }

    @Needs(Right.READ_CONTINUITY)
    @PostMapping(PATH)
    View decide(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var tier = typed.one("tier", Tier.class).filter(Tier.of(viewer)::contains);
        if (tier.isEmpty()) {
            problems.add("tier", frame.say("command.problem-tier"));
        }
        if (!typed.isSaid("title", TITLE)) {
            problems.add("title", frame.say("command.problem-title"));
        }
        Decision.Model.STEPS.stream()
                .filter(step -> !typed.isSaid(step, LONGEST))
                .forEach(step -> problems.add(step, frame.say("command.problem-" + step)));
        var review = typed.day("review").filter(it -> !it.isBefore(LocalDate.now(clock)));
        if (review.isEmpty()) {
            problems.add("review", frame.say("command.problem-review"));
        }
        var id = typed.ownId("id");
        if (problems.isEmpty()) {
            var said = said(typed, tier.orElseThrow(), review.orElseThrow());
            var incident = typed.id("incident");
            if (incident.isEmpty() || !keep(id, incident.get(), said, viewer)) {
                problems.add("incident", frame.say("command.problem-incident"));
            }
        }
        return problems.isEmpty()
                ? new RedirectView(DecisionsPage.PATH + "/" + id + "?kept")
                : Page.refused(form(frame, viewer, typed, problems));
    }

    private boolean keep(UUID id, UUID incident, Decision.Said said, Viewer viewer) {
        return decisions.decide(new Decisions.Written(id, incident, said), viewer.id());
    }

    private static Decision.Said said(Typed typed, Tier tier, LocalDate review) {
        var model =
                new Decision.Model(
                        typed.get("information"),
                        typed.get("risk"),
                        typed.get("powers"),
                        typed.get("options"),
                        typed.get("action"),
                        typed.get("reason"));
        var follows = typed.id("follows").orElse(null);
        return new Decision.Said(tier, typed.get("title"), model, review, follows, null);
    }

    private JteModel form(Frame frame, Viewer viewer, Typed typed, Problems problems) {
        var tiers =
                Tier.of(viewer).stream()
                        .map(it -> new Choice(it.name(), frame.say(it.message())))
                        .toList();
        if (tiers.isEmpty()) {
            throw new Absent();
        }
        var incidents =
                around.incidents().open().stream()
                        .map(it ->
                                new Choice(
                                        it.id().toString(),
                                        it.isExercise()
                                                ? frame.say(
                                                        "command.exercise-of",
                                                        Map.of("name", it.name(frame.words())))
                                                : it.name(frame.words())))
                        .toList();
        var followed = typed.id("follows").flatMap(decisions::find).stream().toList();
        return templates.continuityCommandDecide(
                frame, new DecisionChoices(tiers, incidents, followed), typed, problems);
    }
}

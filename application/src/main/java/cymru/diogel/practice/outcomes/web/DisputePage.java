package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.outcomes.Disputes;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Review.Learning.Kind;
import cymru.diogel.practice.outcomes.Stage;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What follows where reviewers do not agree: the team's answer and a senior decision. */
@Controller
class DisputePage {
    private final OutcomeDesk desk;
    private final Disputes disputes;
    private final Templates templates;

    DisputePage(OutcomeDesk desk, Disputes disputes, Templates templates) {
        this.desk = desk;
        this.disputes = disputes;
        this.templates = templates;
    }

    @Needs(Right.RATIFY_DETERMINATIONS)
    @PostMapping(OutcomePage.PATH + "/response")
    View respond(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var whole = desk.look(id, viewer);
        if (!Disputes.mayRespond(whole.review(), viewer)) {
            return OutcomePage.at(id);
        }
        var typed = new Typed(fields);
        var form = new VerdictForm(frame, typed, List.of());
        var problems = new Problems();
        words("response", frame, typed, problems);
        if (!problems.isEmpty()) {
            return refused(whole, form, viewer, problems);
        }
        disputes.respond(id, typed.get("response"), viewer);
        return OutcomePage.at(id);
    }

    @Needs(Right.DECIDE_DISPUTES)
    @PostMapping(OutcomePage.PATH + "/decider")
    View take(@PathVariable UUID id, Viewer viewer) {
        return disputes.take(id, viewer)
                ? OutcomePage.at(id)
                : new RedirectView(OutcomeQueuePage.DISPUTES);
    }

    @Needs(Right.DECIDE_DISPUTES)
    @PostMapping(OutcomePage.PATH + "/decision")
    View decide(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var whole = desk.look(id, viewer);
        if (!Disputes.mayDecide(whole.review(), viewer)) {
            return OutcomePage.at(id);
        }
        var typed = new Typed(fields);
        var form = new VerdictForm(frame, typed, List.of());
        var problems = new Problems();
        var to = stage("decision", whole.review(), frame, typed, problems);
        words("why", frame, typed, problems);
        var learning = VerdictForm.learning(frame, typed, problems);
        if (to == Stage.AGREED_WITH_LEARNING && learning.isEmpty()) {
            problems.add(VerdictForm.field(Kind.TRAINING), frame.say("outcomes.problem-learning"));
        }
        if (!problems.isEmpty()) {
            return refused(whole, form, viewer, problems);
        }
        disputes.decide(id, to, typed.get("why"), learning, viewer);
        return desk.onward(id, viewer, OutcomeQueuePage.DISPUTES);
    }

    @Needs(Right.DECIDE_DISPUTES)
    @PostMapping(OutcomePage.PATH + "/ending")
    View end(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var whole = desk.look(id, viewer);
        if (!Disputes.mayEnd(whole.review(), viewer)) {
            return OutcomePage.at(id);
        }
        var typed = new Typed(fields);
        var form = new VerdictForm(frame, typed, List.of());
        var problems = new Problems();
        var to = stage("ending", whole.review(), frame, typed, problems);
        words("why", frame, typed, problems);
        if (!problems.isEmpty()) {
            return refused(whole, form, viewer, problems);
        }
        disputes.end(id, to, typed.get("why"), viewer);
        return desk.onward(id, viewer, OutcomeQueuePage.DISPUTES);
    }

    // What follows is what the lifecycle allows; where nothing was chosen, it stays as it is.
    private static Stage stage(
            String field, Review it, Frame frame, Typed typed, Problems problems) {
        var chosen = typed.one(field, Stage.class).filter(it.stage()::mayBecome);
        if (chosen.isEmpty()) {
            problems.add(field, frame.say("outcomes.problem-" + field));
        }
        return chosen.orElse(it.stage());
    }

    private static void words(String field, Frame frame, Typed typed, Problems problems) {
        if (typed.get(field).isEmpty()) {
            problems.add(field, frame.say("outcomes.problem-" + field));
        }
        VerdictForm.tooLong(frame, typed, field, problems);
    }

    private Page refused(Review.Whole whole, VerdictForm form, Viewer viewer, Problems problems) {
        var frame = form.frame();
        var view = desk.view(whole, frame, viewer);
        return Page.refused(templates.practiceOutcomesOutcome(frame, view, form, null, problems));
    }
}

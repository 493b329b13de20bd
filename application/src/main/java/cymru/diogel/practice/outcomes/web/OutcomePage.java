package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.instruments.Answered;
import cymru.diogel.platform.instruments.Instrument;
import cymru.diogel.platform.instruments.Instruments;
import cymru.diogel.platform.instruments.QuestionForm;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.Verdict;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One review: what is looked at, what each says of it, and what came after. */
@Controller
class OutcomePage {
    static final String PATH = OutcomeQueuePage.PATH + "/{id}";

    private final OutcomeDesk desk;
    private final Reviews reviews;
    private final Instruments instruments;
    private final Templates templates;
    private final Clock clock;

    OutcomePage(
            OutcomeDesk desk,
            Reviews reviews,
            Instruments instruments,
            Templates templates,
            Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.instruments = instruments;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var view = desk.view(desk.look(id, viewer), frame, viewer);
        var questions =
                view.acts().judge() ? new QuestionForm(frame, asked(), Typed.NOTHING) : null;
        return new Page(
                templates.practiceOutcomesOutcome(
                        frame, view, VerdictForm.empty(frame), questions, new Problems()));
    }

    @Needs(Right.REVIEW_OUTCOMES)
    @PostMapping(PATH + "/take")
    View take(@PathVariable UUID id, Viewer viewer) {
        return reviews.take(id, viewer) ? at(id) : new RedirectView(OutcomeQueuePage.PATH);
    }

    @Needs(Right.REVIEW_OUTCOMES)
    @PostMapping(PATH + "/release")
    View release(@PathVariable UUID id, Viewer viewer) {
        desk.look(id, viewer);
        reviews.release(id, viewer);
        return new RedirectView(OutcomeQueuePage.PATH);
    }

    @Needs(Right.REVIEW_OUTCOMES)
    @PostMapping(PATH + "/verdict")
    View judge(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var whole = desk.look(id, viewer);
        if (whole.review().partOf(viewer.id()) == null) {
            throw new Absent();
        }
        var form = VerdictForm.of(frame, fields);
        var problems = new Problems();
        var asked = asked();
        var judged = form.judged(asked, problems);
        if (judged.isEmpty()) {
            var view = desk.view(whole, frame, viewer);
            var questions = new QuestionForm(frame, asked, form.typed());
            return Page.refused(
                    templates.practiceOutcomesOutcome(frame, view, form, questions, problems));
        }
        reviews.judge(id, judged.get(), viewer);
        return desk.onward(id, viewer, OutcomeQueuePage.PATH);
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH + "/answers")
    Page answers(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var whole = desk.look(id, viewer);
        var acts = OutcomeView.Acts.of(whole, viewer);
        var verdicts = acts.hidden() ? List.<Verdict>of() : whole.verdicts();
        return new Page(
                templates.practiceOutcomesAnswers(
                        frame, whole.review(), answered(frame, verdicts)));
    }

    private List<OutcomeView.Answers> answered(Frame frame, List<Verdict> verdicts) {
        var sheets = instruments.sheets(verdicts.stream().map(Verdict::id).toList());
        var answered = new ArrayList<OutcomeView.Answers>();
        for (var verdict : verdicts) {
            var sheet = sheets.get(verdict.id());
            if (sheet != null) {
                var asked = instruments.version(sheet.version());
                answered.add(new OutcomeView.Answers(verdict, new Answered(frame, asked, sheet)));
            }
        }
        return answered;
    }

    private Instrument asked() {
        return instruments.on(Reviews.QUESTIONS, LocalDate.now(clock));
    }

    static RedirectView at(UUID id) {
        return new RedirectView(OutcomeQueuePage.PATH + "/" + id);
    }
}

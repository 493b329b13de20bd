package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.referrals.Decisions;
import cymru.diogel.practice.referrals.Report.How;
import cymru.diogel.practice.referrals.Stage;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the maker of a report is told, in their language, or why nothing. */
@Controller
class AnswerPage {
    private static final String PATH = ReferralPage.PATH + "/answer";
    private static final int LONGEST = 5000;

    private final ReportDesk desk;
    private final Decisions decisions;
    private final Templates templates;

    AnswerPage(ReportDesk desk, Decisions decisions, Templates templates) {
        this.desk = desk;
        this.decisions = decisions;
        this.templates = templates;
    }

    @Needs(Right.TAKE_REPORTS)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var opened = waiting(id, viewer);
        var view = new AnswerView(frame, opened.report(), opened.named());
        var typed = new Typed(Map.of("words", view.offered()));
        return new Page(page(frame, view, typed, new Problems()));
    }

    @Needs(Right.TAKE_REPORTS)
    @PostMapping(PATH)
    View answer(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = waiting(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var how = typed.one("how", How.class).orElse(null);
        if (how == null) {
            problems.add("how", frame.say("referrals.problem-how"));
        }
        var words = typed.get("words");
        if (!typed.isSaid("words", LONGEST)) {
            problems.add("words", frame.say("referrals.problem-answer"));
        }
        if (how == null || !problems.isEmpty()) {
            var view = new AnswerView(frame, opened.report(), opened.named());
            return Page.refused(page(frame, view, typed, problems));
        }
        decisions.answer(id, how, words, viewer.id());
        return ReferralPage.at(id);
    }

    /** The letter that was sent, in the language its reader asked for. */
    @Needs(Right.TAKE_REPORTS)
    @GetMapping(ReferralPage.PATH + "/letter.pdf")
    ResponseEntity<byte[]> letter(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var report = desk.lookToWork(id, viewer).report();
        var how = report.answer().how();
        if (how == null || !how.isTold()) {
            throw new Absent();
        }
        var words = Words.in(report.maker().language());
        var page = templates.practiceReferralsLetter(words, report).render();
        return PdfAnswer.of(page, words.say("referrals.letter-file"), words.tag());
    }

    private ReportDesk.Opened waiting(UUID id, Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        if (opened.report().handling().stage() != Stage.DECIDED) {
            throw new Absent();
        }
        return opened;
    }

    private gg.jte.models.runtime.JteModel page(
            Frame frame, AnswerView view, Typed typed, Problems problems) {
        return templates.practiceReferralsAnswer(frame, view, typed, problems);
    }

    static List<Choice> ways(Frame frame) {
        return Stream.of(How.SENT, How.TOLD, How.UNSAFE, How.UNLAWFUL)
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }
}

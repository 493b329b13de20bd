package cymru.diogel.practice.learning.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.learning.Lesson;
import cymru.diogel.practice.learning.LessonMark;
import cymru.diogel.practice.learning.Lessons;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Hands one lesson to training or to audit, or says how it was answered. */
@Controller
class LearningMarkPage {
    private static final int LONGEST = 1_000;

    private final Lessons lessons;
    private final LearningPage.Around around;
    private final Templates templates;
    private final Clock clock;

    LearningMarkPage(
            Lessons lessons, LearningPage.Around around, Templates templates, Clock clock) {
        this.lessons = lessons;
        this.around = around;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.DECIDE_DISPUTES)
    @GetMapping(LearningPage.PATH + "/{review}/{lesson}")
    Page ask(@PathVariable UUID review, @PathVariable UUID lesson, Frame frame, Viewer viewer) {
        around.access().browse(Entry.seen("learning.lesson").with("review", review));
        var it = lessons.find(review, lesson).orElseThrow(Absent::new);
        return new Page(form(frame, it, viewer, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.DECIDE_DISPUTES)
    @PostMapping(LearningPage.PATH + "/{review}/{lesson}")
    View mark(
            @PathVariable UUID review,
            @PathVariable UUID lesson,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = lessons.find(review, lesson).orElseThrow(Absent::new);
        var typed = new Typed(fields);
        var problems = new Problems();
        var kind = typed.one("kind", LessonMark.Kind.class).filter(which -> !it.is(which));
        if (kind.isEmpty()) {
            problems.add("kind", frame.say("learning.problem-kind"));
        }
        var words = typed.get("words");
        if (!typed.isSaid("words", LONGEST)) {
            problems.add("words", frame.say("learning.problem-words"));
        }
        if (!problems.isEmpty()) {
            return Page.refused(form(frame, it, viewer, typed, problems));
        }
        lessons.mark(it, kind.orElseThrow(), words, viewer.id());
        return new RedirectView(LearningPage.PATH + "/" + review + "/" + lesson + "?kept");
    }

    private JteModel form(Frame frame, Lesson it, Viewer viewer, Typed typed, Problems problems) {
        var today = LocalDate.now(clock);
        var only = List.of(it);
        var asked = LearningAsked.of(Map.of(), today);
        var names = around.names(only);
        var open = around.open(viewer, only);
        var pages = Pages.of(1, 1, "");
        var view = new LearningView(frame, asked, only, only, names, open, pages);
        var left =
                Stream.of(LessonMark.Kind.values())
                        .filter(kind -> !it.is(kind))
                        .map(kind -> new Choice(kind.name(), frame.say(kind.message())))
                        .toList();
        return templates.practiceLearningMark(view, it, left, typed, problems);
    }
}

package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Discussions.Present;
import cymru.diogel.practice.strategy.Outcome;
import gen.jte.Templates;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** That a discussion was held, who was there, its record and its outcome. */
@Controller
class MeetingPage {
    private static final int LONGEST = 2000;
    private static final int LONGEST_RECORD = 10000;

    private final StrategyDesk desk;
    private final Discussions discussions;
    private final Templates templates;
    private final Clock clock;

    MeetingPage(StrategyDesk desk, Discussions discussions, Templates templates, Clock clock) {
        this.desk = desk;
        this.discussions = discussions;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.HOLD_STRATEGY)
    @PostMapping(DiscussionPage.PATH + "/held")
    View held(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var view = desk.view(opened, frame, viewer, new Typed(fields));
        var problems = new Problems();
        var present = new AttendanceForm(view).read(clock.instant(), problems);
        if (present == null) {
            return refused(view, problems);
        }
        missing(view, present, problems);
        if (!problems.isEmpty()) {
            return refused(view, problems);
        }
        discussions.held(id, present, viewer.id());
        return DiscussionPage.at(id);
    }

    private static void missing(DiscussionView view, Present present, Problems problems) {
        var missing = present.missing(view.who().parties());
        if (!missing.isEmpty()) {
            var frame = view.frame();
            var who =
                    missing.stream()
                            .map(it -> frame.say(it.message()))
                            .collect(Collectors.joining(", "));
            problems.add("present", frame.say("strategy.problem-present", Map.of("who", who)));
        }
    }

    @Needs(Right.HOLD_STRATEGY)
    @PostMapping(DiscussionPage.PATH + "/record")
    View keepRecord(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var words = typed.get("record");
        if (!typed.isSaid("record", LONGEST_RECORD)) {
            problems.add("record", frame.say("strategy.problem-record"));
            return refused(desk.view(opened, frame, viewer, typed), problems);
        }
        discussions.recorded(id, words, viewer.id());
        return DiscussionPage.at(id);
    }

    @Needs(Right.HOLD_STRATEGY)
    @PostMapping(DiscussionPage.PATH + "/conclude")
    View conclude(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var outcome = typed.one("outcome", Outcome.class).orElse(null);
        if (outcome == null) {
            problems.add("outcome", frame.say("strategy.problem-outcome"));
        }
        var reasons = typed.get("reasons");
        if (!typed.isSaid("reasons", LONGEST)) {
            problems.add("reasons", frame.say("strategy.problem-reasons"));
        }
        if (outcome == null || !problems.isEmpty()) {
            return refused(desk.view(opened, frame, viewer, typed), problems);
        }
        discussions.concluded(id, outcome, reasons, viewer.id());
        return DiscussionPage.at(id);
    }

    private Page refused(DiscussionView view, Problems problems) {
        return Page.refused(templates.practiceStrategyDiscussion(view.frame(), view, problems));
    }
}

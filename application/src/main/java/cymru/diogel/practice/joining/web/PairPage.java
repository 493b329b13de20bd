package cymru.diogel.practice.joining.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.joining.Joins;
import cymru.diogel.practice.joining.Joins.Answer;
import cymru.diogel.practice.joining.Pair;
import cymru.diogel.practice.joining.Pairs;
import cymru.diogel.practice.joining.Pairs.Offered;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Two records beside each other: one person, or two. */
@Controller
class PairPage {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    private final Pairs pairs;
    private final Joins joins;
    private final Templates templates;
    private final Clock clock;

    PairPage(Pairs pairs, Joins joins, Templates templates, Clock clock) {
        this.pairs = pairs;
        this.joins = joins;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.SEE_OWN_WORK)
    @GetMapping("/joining/{pair}")
    Page show(@PathVariable UUID pair, Frame frame, Viewer viewer) {
        var offered = pairs.look(viewer, pair);
        return new Page(
                templates.practiceJoiningPair(
                        frame, view(frame, viewer, offered, Typed.NOTHING, new Problems())));
    }

    @Needs(Right.JOIN_PEOPLE)
    @PostMapping("/joining/{pair}/part")
    View part(@PathVariable UUID pair, Viewer viewer) {
        pairs.part(viewer, pair);
        return new RedirectView(PairsPage.PATH + "?done=parted");
    }

    @Needs(Right.JOIN_PEOPLE)
    @PostMapping("/joining/{pair}")
    View join(
            @PathVariable UUID pair,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var offered = pairs.look(viewer, pair);
        var typed = new Typed(fields);
        var problems = new Problems();
        var keep = typed.get("keep");
        if (!keep.matches("one|other")) {
            problems.add("keep", frame.say("joining.problem-keep"));
        }
        var reason = reason(typed, "reason", frame, problems);
        var two = offered.what();
        if (problems.isEmpty()) {
            var isOne = keep.equals("one");
            var kept = isOne ? two.one() : two.other();
            var gone = isOne ? two.other() : two.one();
            switch (joins.join(new Joins.Wish(kept, gone, reason), viewer)) {
                case DONE -> {
                    return new RedirectView("/joining/acts?done=done");
                }
                case WAITS -> {
                    return new RedirectView(PairsPage.PATH + "?waits=" + Pair.reference(kept));
                }
                case Answer other ->
                        problems.add("keep", frame.say("joining.answer-" + code(other)));
            }
        }
        var view = view(frame, viewer, offered, typed, problems);
        return Page.refused(templates.practiceJoiningPair(frame, view));
    }

    static String reason(Typed typed, String field, Frame frame, Problems problems) {
        var reason = typed.get(field);
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            problems.add(field, frame.say("joining.problem-reason"));
        }
        return reason;
    }

    static String code(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private PairView view(
            Frame frame, Viewer viewer, Offered<Pair> pair, Typed typed, Problems problems) {
        var mayJoin = viewer.may(Right.JOIN_PEOPLE);
        return new PairView(frame, LocalDate.now(clock), pair, mayJoin, typed, problems);
    }
}

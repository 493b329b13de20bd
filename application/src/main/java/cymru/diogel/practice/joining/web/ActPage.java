package cymru.diogel.practice.joining.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.ledger.Stayed;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.joining.Act;
import cymru.diogel.practice.joining.Act.State;
import cymru.diogel.practice.joining.Acts;
import cymru.diogel.practice.joining.Joins;
import cymru.diogel.practice.joining.Joins.Answer;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One joining: a second person decides, anybody who may join undoes and places what is left. */
@Controller
class ActPage {
    private final Doing doing;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    ActPage(Doing doing, Accounts accounts, Templates templates, Clock clock) {
        this.doing = doing;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    /** Joinings, and what can be done about them. */
    @Component
    record Doing(Acts acts, Joins joins) {}

    @Needs(Right.SEE_OWN_WORK)
    @GetMapping("/joining/acts/{act}")
    Page show(
            @PathVariable UUID act,
            @RequestParam(defaultValue = "") String done,
            Frame frame,
            Viewer viewer) {
        var seen = doing.acts.look(viewer, act);
        var view = view(frame, viewer, seen, Map.of("done", done), new Problems());
        return new Page(templates.practiceJoiningAct(frame, view));
    }

    @Needs(Right.JOIN_PEOPLE)
    @PostMapping("/joining/acts/{act}/decide")
    View decide(
            @PathVariable UUID act, @RequestParam(defaultValue = "") String say, Viewer viewer) {
        doing.acts.look(viewer, act);
        var outcome =
                switch (say) {
                    case "agree" -> State.JOINED;
                    case "decline" -> State.DECLINED;
                    default -> throw new Absent();
                };
        var answer = doing.joins.decide(act, outcome, viewer);
        var isDeclined = answer == Answer.DONE && outcome == State.DECLINED;
        return shown(act, isDeclined ? "declined" : PairPage.code(answer));
    }

    @Needs(Right.JOIN_PEOPLE)
    @PostMapping("/joining/acts/{act}/undo")
    View undo(
            @PathVariable UUID act,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var seen = doing.acts.look(viewer, act);
        var problems = new Problems();
        var reason = PairPage.reason(new Typed(fields), "why", frame, problems);
        if (!problems.isEmpty()) {
            var view = view(frame, viewer, seen, fields, problems);
            return Page.refused(templates.practiceJoiningAct(frame, view));
        }
        var answer = doing.joins.undo(act, reason, viewer);
        return shown(act, answer == Answer.DONE ? "undone" : PairPage.code(answer));
    }

    @Needs(Right.JOIN_PEOPLE)
    @PostMapping("/joining/acts/{act}/stayed/{row}")
    View settle(
            @PathVariable UUID act,
            @PathVariable UUID row,
            @RequestParam(defaultValue = "") String place,
            Viewer viewer) {
        doing.acts.look(viewer, act);
        var whose =
                switch (place) {
                    case "stays" -> Stayed.Place.STAYS;
                    case "moved" -> Stayed.Place.MOVED;
                    default -> throw new Absent();
                };
        var answer = doing.joins.settle(act, row, whose, viewer);
        return shown(act, answer == Answer.DONE ? "settled" : PairPage.code(answer));
    }

    private static View shown(UUID act, String done) {
        return new RedirectView("/joining/acts/" + act + "?done=" + done);
    }

    private ActView view(
            Frame frame,
            Viewer viewer,
            Acts.Seen seen,
            Map<String, String> fields,
            Problems problems) {
        var act = seen.act();
        List<Stayed> stayed = act.state() == State.UNDONE ? doing.joins.stayed(act) : List.of();
        var whom = ActsPage.whom(act).collect(Collectors.toSet());
        return new ActView(
                frame,
                LocalDate.now(clock),
                seen,
                stayed,
                ActsPage.names(accounts, whom),
                may(viewer, act),
                new Typed(fields),
                problems,
                ActsPage.said(frame, fields.getOrDefault("done", "")));
    }

    private static ActView.May may(Viewer viewer, Act act) {
        var mayJoin = viewer.may(Right.JOIN_PEOPLE);
        var isOwn = act.asked().by().equals(viewer.id());
        return new ActView.May(
                mayJoin && act.state() == State.ASKED && !isOwn,
                mayJoin && act.state() == State.JOINED,
                mayJoin && act.state() == State.UNDONE);
    }
}

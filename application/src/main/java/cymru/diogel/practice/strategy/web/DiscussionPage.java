package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.strategy.Attendance.Agency;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Invitations;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One discussion: whom it is about, who is invited, and by when it is held. */
@Controller
class DiscussionPage {
    static final String PATH = StrategyQueuePage.PATH + "/{id}";
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 200;

    private final StrategyDesk desk;
    private final Discussions discussions;
    private final Invitations invitations;
    private final Templates templates;

    DiscussionPage(
            StrategyDesk desk,
            Discussions discussions,
            Invitations invitations,
            Templates templates) {
        this.desk = desk;
        this.discussions = discussions;
        this.invitations = invitations;
        this.templates = templates;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var view = desk.view(desk.look(id, viewer), frame, viewer, Typed.NOTHING);
        return new Page(templates.practiceStrategyDiscussion(frame, view, new Problems()));
    }

    /** Where a form that was refused is asked for again, as in the other language. */
    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH + "/{act}")
    View back(@PathVariable UUID id, Viewer viewer) {
        desk.look(id, viewer);
        return at(id);
    }

    @Needs(Right.HOLD_STRATEGY)
    @PostMapping(PATH + "/invite")
    View invite(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var who = typed.get("who");
        if (!typed.isSaid("who", LONGEST_NAME)) {
            problems.add("who", frame.say("strategy.problem-who"));
        }
        var agency = typed.one("agency", Agency.class).orElse(null);
        if (agency == null) {
            problems.add("agency", frame.say("strategy.problem-agency"));
        }
        var found = who.isEmpty() ? List.<Account>of() : desk.called(who);
        var isNamed = found.isEmpty() || typed.get("account").equals("none");
        var chosen = typed.id("account").orElse(null);
        var account = found.stream().filter(it -> it.id().equals(chosen)).findFirst();
        if (!isNamed && account.isEmpty()) {
            problems.add("account", frame.say("strategy.problem-account"));
        }
        if (agency == null || !problems.isEmpty()) {
            return refused(desk.view(opened, frame, viewer, typed).with(found), problems);
        }
        var guest =
                new Invitations.Guest(
                        agency,
                        account.map(Account::id).orElse(null),
                        account.map(Account::name).orElse(who),
                        false);
        invitations.invite(id, guest, viewer.id());
        return at(id);
    }

    @Needs(Right.HOLD_STRATEGY)
    @PostMapping(PATH + "/cancel")
    View cancel(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var why = typed.get("why");
        if (!typed.isSaid("why", LONGEST)) {
            problems.add("why", frame.say("strategy.problem-why"));
            return refused(desk.view(opened, frame, viewer, typed), problems);
        }
        discussions.cancelled(id, why, viewer.id());
        return new RedirectView(StrategyQueuePage.PATH);
    }

    @Needs(Right.DECIDE_DISPUTES)
    @PostMapping(PATH + "/depart")
    View depart(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var until = typed.day("until").orElse(null);
        var rule = opened.discussion().called().dueOn();
        if (until == null || !until.isAfter(rule)) {
            var day = Map.of("day", frame.words().date(rule));
            problems.add("until", frame.say("strategy.problem-until", day));
        }
        var reasons = typed.get("reasons");
        if (!typed.isSaid("reasons", LONGEST)) {
            problems.add("reasons", frame.say("strategy.problem-reasons"));
        }
        if (until == null || !problems.isEmpty()) {
            return refused(desk.view(opened, frame, viewer, typed), problems);
        }
        discussions.depart(id, until, reasons, viewer.id());
        return at(id);
    }

    private Page refused(DiscussionView view, Problems problems) {
        return Page.refused(templates.practiceStrategyDiscussion(view.frame(), view, problems));
    }

    static RedirectView at(UUID id) {
        return new RedirectView(StrategyQueuePage.PATH + "/" + id);
    }
}

package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Meetings;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One core group: who belongs to it, the meeting it waits for, and those it held. */
@Controller
class CoreGroupPage {
    static final String PATH = GroupQueuePage.PATH + "/{id}";
    private static final int LONGEST = 2000;

    private final GroupDesk desk;
    private final CoreGroups groups;
    private final Meetings meetings;
    private final Templates templates;
    private final Clock clock;

    CoreGroupPage(
            GroupDesk desk,
            CoreGroups groups,
            Meetings meetings,
            Templates templates,
            Clock clock) {
        this.desk = desk;
        this.groups = groups;
        this.meetings = meetings;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var opened = desk.look(id, viewer, "coregroup.look");
        var view = view(opened, frame, viewer, Typed.NOTHING);
        return new Page(templates.practiceCoregroupsGroup(frame, view, new Problems()));
    }

    /** Fixes the day of the meeting it waits for. */
    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH + "/meetings/{meeting}/day")
    View plan(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, "coregroup.plan");
        var it = desk.meeting(id, meeting);
        var typed = new Typed(fields);
        var on = typed.day("planned").orElse(null);
        if (on == null || isOutside(it, on)) {
            var problems = new Problems();
            var last = Map.of("last", frame.words().date(it.dueOn()));
            problems.add("planned", frame.say("coregroups.problem-planned", last));
            return refused(view(opened, frame, viewer, typed), problems);
        }
        meetings.plan(meeting, on);
        return at(id);
    }

    // A late one is still to be held, as soon as may be.
    private boolean isOutside(Meeting it, LocalDate on) {
        var today = LocalDate.now(clock);
        return on.isBefore(today) || (!it.isLate(today) && on.isAfter(it.dueOn()));
    }

    /** Says why a meeting was not held by its last day. */
    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH + "/meetings/{meeting}/missed")
    View missed(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, "coregroup.missed");
        desk.meeting(id, meeting);
        var typed = new Typed(fields);
        var reason = typed.get("reason");
        if (!typed.isSaid("reason", LONGEST)) {
            var problems = new Problems();
            problems.add("reason", frame.say("coregroups.problem-reason"));
            return refused(view(opened, frame, viewer, typed), problems);
        }
        meetings.missed(meeting, reason, viewer.id());
        return at(id);
    }

    private Page refused(CoreGroupView view, Problems problems) {
        return Page.refused(templates.practiceCoregroupsGroup(view.frame(), view, problems));
    }

    private CoreGroupView view(GroupDesk.Opened opened, Frame frame, Viewer viewer, Typed typed) {
        var id = opened.group().id();
        return new CoreGroupView(
                frame,
                opened,
                groups.members(id),
                desk.meetings(id),
                new CoreGroupView.Now(
                        LocalDate.now(clock), viewer.may(Right.PLAN_PROTECTION), typed));
    }

    static RedirectView at(UUID id) {
        return new RedirectView(GroupQueuePage.PATH + "/" + id);
    }
}

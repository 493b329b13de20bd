package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Meeting.Told;
import cymru.diogel.practice.coregroups.MeetingCorrections;
import cymru.diogel.practice.coregroups.Meetings;
import cymru.diogel.practice.coregroups.PlannedActions;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Writes a meeting down: who came, of whom they spoke, what was done and what it did. */
@Controller
class RecordMeetingPage {
    static final String PATH = CoreGroupPage.PATH + "/meetings/{meeting}";

    private final GroupDesk desk;
    private final Meetings meetings;
    private final Parts parts;
    private final Templates templates;
    private final Clock clock;

    RecordMeetingPage(
            GroupDesk desk, Meetings meetings, Parts parts, Templates templates, Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.parts = parts;
        this.templates = templates;
        this.clock = clock;
    }

    /** What stands in the form already. */
    @Component
    record Parts(
            CoreGroups groups,
            MeetingCorrections corrections,
            ObjectProvider<PlannedActions> actions) {
        List<PlannedActions.Planned> open(List<UUID> children) {
            var plans = actions.getIfAvailable();
            return plans == null ? List.of() : plans.open(children);
        }
    }

    @Needs(Right.PLAN_PROTECTION)
    @GetMapping(PATH + "/record")
    View show(@PathVariable UUID id, @PathVariable UUID meeting, Frame frame, Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, "coregroup.record");
        var it = desk.meeting(id, meeting);
        if (!it.isAwaited()) {
            return at(id, meeting);
        }
        return new Page(
                templates.practiceCoregroupsRecord(
                        frame, form(frame, opened, it, Typed.NOTHING), new Problems()));
    }

    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH + "/record")
    View record(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, "coregroup.record");
        var it = desk.meeting(id, meeting);
        var form = form(frame, opened, it, new Typed(fields));
        var problems = new Problems();
        var told =
                new MeetingReading(form, meetings::after)
                        .read(viewer.id(), clock.instant(), problems);
        if (told != null && !meetings.record(meeting, told)) {
            problems.add("held", frame.say("coregroups.problem-recorded"));
        }
        return problems.isEmpty()
                ? at(id, meeting)
                : Page.refused(templates.practiceCoregroupsRecord(frame, form, problems));
    }

    @Needs(Right.PLAN_PROTECTION)
    @GetMapping(PATH + "/correct")
    View showAgain(@PathVariable UUID id, @PathVariable UUID meeting, Frame frame, Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, "coregroup.correct");
        var it = desk.meeting(id, meeting);
        var minutes = it.minutes();
        if (minutes == null) {
            return at(id, meeting);
        }
        var form = form(frame, opened, it, new Typed(MeetingForm.written(minutes)));
        return new Page(templates.practiceCoregroupsRecord(frame, form, new Problems()));
    }

    /** Corrects what was written; what stood before is kept with the reason. */
    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH + "/correct")
    View correct(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, "coregroup.correct");
        var it = desk.meeting(id, meeting);
        if (it.minutes() == null) {
            throw new Absent();
        }
        var form = form(frame, opened, it, new Typed(fields));
        var problems = new Problems();
        var reading = new MeetingReading(form, meetings::after);
        var why = reading.reason(problems);
        var told = reading.read(viewer.id(), clock.instant(), problems);
        if (told == null) {
            return Page.refused(templates.practiceCoregroupsRecord(frame, form, problems));
        }
        parts.corrections()
                .correct(
                        meeting,
                        new MeetingCorrections.Correcting(
                                told.minutes(), why, viewer.id(), told.lateReason()));
        return at(id, meeting);
    }

    /** Says who was told that access was denied, where nobody was at the meeting. */
    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH + "/told")
    View tell(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            Viewer viewer) {
        desk.lookToWrite(id, viewer, "coregroup.told");
        desk.meeting(id, meeting);
        var told = new Typed(fields).one("told", Told.class).orElseThrow(Absent::new);
        meetings.tell(meeting, told);
        return at(id, meeting);
    }

    private MeetingForm form(Frame frame, GroupDesk.Opened opened, Meeting it, Typed typed) {
        var today = latest(opened.group().id(), it);
        var minutes = it.minutes();
        var members =
                parts.groups().members(opened.group().id()).stream()
                        .filter(of ->
                                minutes == null
                                        ? of.belongsOn(today)
                                        : of.belongsOn(minutes.heldOn())
                                                || minutes.attended().containsKey(of.id()))
                        .toList();
        var open =
                minutes == null
                        ? parts.open(opened.group().children())
                        : List.<PlannedActions.Planned>of();
        return new MeetingForm(frame, opened, it, members, open, typed, today);
    }

    // No meeting was held after the one that followed it.
    private LocalDate latest(UUID group, Meeting it) {
        var today = LocalDate.now(clock);
        var minutes = it.minutes();
        return minutes == null
                ? today
                : desk.meetings(group).stream()
                        .map(Meeting::minutes)
                        .filter(of -> of != null && of.heldOn().isAfter(minutes.heldOn()))
                        .map(of -> of == null ? today : of.heldOn())
                        .min(LocalDate::compareTo)
                        .orElse(today);
    }

    static RedirectView at(UUID id, UUID meeting) {
        return new RedirectView(GroupQueuePage.PATH + "/" + id + "/meetings/" + meeting);
    }
}

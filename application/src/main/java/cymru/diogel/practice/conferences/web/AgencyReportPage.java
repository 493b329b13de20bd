package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.AgencyReport;
import cymru.diogel.practice.conferences.AgencyReport.Holds;
import cymru.diogel.practice.conferences.AgencyReport.Opinion;
import cymru.diogel.practice.conferences.Conferences;
import gen.jte.Templates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What an agency writes for a conference, in one form whoever it is. */
@Controller
class AgencyReportPage {
    static final String PATH = ConferencePage.PATH + "/report";
    private static final List<String> PARTS = List.of("known", "well", "worries", "needed");
    private static final int LONGEST = 10_000;

    private final ConferenceDesk desk;
    private final Conferences conferences;
    private final Templates templates;
    private final Clock clock;

    AgencyReportPage(
            ConferenceDesk desk, Conferences conferences, Templates templates, Clock clock) {
        this.desk = desk;
        this.conferences = conferences;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.WRITE_AGENCY_REPORTS)
    @GetMapping(PATH)
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String agency,
            Frame frame,
            Viewer viewer) {
        var view = view(id, frame, viewer, new Typed(Map.of("agency", agency))).drafted();
        return new Page(templates.practiceConferencesReport(frame, view, new Problems()));
    }

    @Needs(Right.WRITE_AGENCY_REPORTS)
    @PostMapping(PATH)
    View send(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var typed = new Typed(fields);
        var view = view(id, frame, viewer, typed);
        var opened = view.opened();
        var problems = new Problems();
        for (var part : PARTS) {
            if (!typed.isSaid(part, LONGEST)) {
                problems.add(part, frame.say("conferences.problem-report"));
            }
        }
        var opinions = opinions(opened, typed, frame, problems);
        if (!problems.isEmpty()) {
            return Page.refused(templates.practiceConferencesReport(frame, view, problems));
        }
        var words =
                new AgencyReport.Words(
                        typed.get("known"),
                        typed.get("well"),
                        typed.get("worries"),
                        typed.get("needed"),
                        clock.instant());
        conferences.report(
                new AgencyReport(
                        UUID.randomUUID(), id, view.agency(), viewer.id(), words, opinions),
                opened.ids());
        return ConferencePage.at(id);
    }

    private static List<Opinion> opinions(
            ConferenceDesk.Opened opened, Typed typed, Frame frame, Problems problems) {
        var opinions = new ArrayList<Opinion>();
        for (var child : opened.about()) {
            var mark = "-" + child.place();
            var name = Map.of("name", opened.name(child));
            var holds = typed.one("holds" + mark, Holds.class).orElse(null);
            var why = typed.get("why" + mark);
            if (holds == null) {
                problems.add("holds" + mark, frame.say("conferences.problem-holds", name));
            } else {
                opinions.add(new Opinion(child.child(), holds, why));
            }
            if (why.length() > LONGEST) {
                problems.add("why" + mark, frame.say("conferences.problem-long"));
            }
        }
        return opinions;
    }

    // Whoever works with the family writes for social work, and for agencies without an account; a
    // guest, for whom they come.
    private AgencyReportView view(UUID id, Frame frame, Viewer viewer, Typed typed) {
        var written = conferences.written(id);
        var opened = desk.look(id, viewer, written.before());
        var own = opened.own();
        var agency = own == null ? null : own.whom().agency();
        var mayWrite = viewer.may(Right.CALL_CONFERENCES);
        if (mayWrite) {
            var asked = typed.get("agency");
            var isOther = opened.withoutAccount().contains(asked);
            agency = isOther ? asked : agency == null ? ConferenceDesk.SOCIAL_WORK : agency;
        }
        if (agency == null) {
            throw new Absent();
        }
        var told = told(written, opened, viewer);
        var accounts = desk.named(AgencyReportView.authors(told));
        return new AgencyReportView(frame, opened, agency, told, accounts, mayWrite, typed);
    }

    // What was written for the conference before: all of it for whoever may see every child it was
    // about, and otherwise no more than what the reader wrote.
    private static AgencyReport.Written told(
            AgencyReport.Written written, ConferenceDesk.Opened opened, Viewer viewer) {
        var former = written.former();
        if (former == null || opened.shows(written.before())) {
            return written;
        }
        var own = former.reports().stream().filter(it -> it.by().equals(viewer.id())).toList();
        var less = new AgencyReport.Former(own, former.on());
        return new AgencyReport.Written(written.reports(), written.replaced(), less);
    }
}

package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Meeting.Earlier;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.PlannedActions;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was said at a meeting, on a page and as a document in either language. */
@Controller
class MinutesPage {
    private final GroupDesk desk;
    private final Sources sources;
    private final Templates templates;

    MinutesPage(GroupDesk desk, Sources sources, Templates templates) {
        this.desk = desk;
        this.sources = sources;
        this.templates = templates;
    }

    /** Where minutes draw from. */
    @Component
    record Sources(CoreGroups groups, ObjectProvider<PlannedActions> actions, Accounts accounts) {
        List<PlannedActions.Told> at(UUID meeting) {
            var plans = actions.getIfAvailable();
            return plans == null ? List.of() : plans.at(meeting);
        }

        Map<UUID, Account> named(Minutes minutes, List<Earlier> earlier) {
            var by = Stream.concat(Stream.of(minutes.by()), earlier.stream().map(Earlier::by));
            return accounts.named(by.collect(Collectors.toSet()));
        }
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(RecordMeetingPage.PATH)
    Page show(@PathVariable UUID id, @PathVariable UUID meeting, Frame frame, Viewer viewer) {
        var opened = desk.look(id, viewer, "coregroup.minutes");
        var view = view(opened, meeting, frame.words());
        var may = viewer.may(Right.PLAN_PROTECTION);
        var mayTell = may && view.meeting().isToBeTold();
        return new Page(templates.practiceCoregroupsMeeting(frame, view, mayTell, may));
    }

    /** The document, in the language asked for. */
    @Needs(Right.READ_CHILDREN)
    @GetMapping(RecordMeetingPage.PATH + "/minutes.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam(name = "in", defaultValue = "") String in,
            Frame frame,
            Viewer viewer) {
        var opened = desk.look(id, viewer, "coregroup.print");
        var words = in.matches("en|cy") ? Words.in(in) : frame.words();
        var view = view(opened, meeting, words);
        if (view.meeting().minutes() == null) {
            throw new Absent();
        }
        var page = templates.practiceCoregroupsMinutes(view).render();
        return PdfAnswer.of(page, words.say("coregroups.minutes-file"), words.tag());
    }

    private MinutesView view(GroupDesk.Opened opened, UUID meeting, Words words) {
        var group = opened.group().id();
        var it = desk.meeting(group, meeting);
        var minutes = it.minutes();
        var earlier = it.earlier();
        var named = minutes == null ? Map.<UUID, Account>of() : sources.named(minutes, earlier);
        var by = minutes == null ? "" : name(named, minutes.by());
        var members = sources.groups().members(group);
        var settled = sources.at(meeting);
        var view = new MinutesView(words, opened, it, members, settled, by, List.of());
        var corrected = earlier.stream().map(of -> view.before(of, name(named, of.by()))).toList();
        return view.with(corrected);
    }

    private static String name(Map<UUID, Account> named, UUID id) {
        var account = named.get(id);
        return account == null ? "–" : account.name();
    }
}

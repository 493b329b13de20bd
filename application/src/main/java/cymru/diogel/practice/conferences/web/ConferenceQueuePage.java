package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conferences;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Conferences to be held, records that are owed, and those a guest is invited to. */
@Controller
class ConferenceQueuePage {
    static final String PATH = "/conferences";

    private final Conferences conferences;
    private final ConferenceDesk desk;
    private final Access access;
    private final Templates templates;

    ConferenceQueuePage(
            Conferences conferences, ConferenceDesk desk, Access access, Templates templates) {
        this.conferences = conferences;
        this.desk = desk;
        this.access = access;
        this.templates = templates;
    }

    @Bean
    static MenuItem conferencesToHold() {
        return new MenuItem(70, "conferences.menu", PATH, Right.SEE_OWN_WORK.name());
    }

    @Needs(Right.SEE_OWN_WORK)
    @GetMapping(PATH)
    Page queue(
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page,
            Frame frame,
            Viewer viewer) {
        access.browse(Entry.seen("conference.queue"));
        var waiting = conferences.waiting();
        var about = conferences.about(waiting.stream().map(Conference::id).toList());
        var mine = desk.mine(waiting, about, viewer);
        var toHold = mine.stream().filter(it -> it.said() == null).toList();
        var records = mine.stream().filter(it -> it.said() != null).toList();
        var shown = only.equals("records") ? records : toHold;
        var at = Pages.of(page, shown.size(), PATH + "?only=" + only(only) + "&page=");
        var rows = shown.subList(at.before(), at.to());
        var view =
                new ConferenceQueueView(
                        frame, rows, about, desk.children(children(rows, about)), at, desk.today());
        var counts = new ConferenceQueueView.Counts(toHold.size(), records.size());
        return new Page(templates.practiceConferencesQueue(frame, view, counts, only(only)));
    }

    private static String only(String asked) {
        return asked.equals("records") ? asked : "hold";
    }

    private static List<UUID> children(List<Conference> rows, Map<UUID, List<About>> about) {
        return rows.stream()
                .flatMap(it -> about.getOrDefault(it.id(), List.of()).stream())
                .map(About::child)
                .toList();
    }
}

package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centres;
import cymru.diogel.continuity.dayservices.People;
import cymru.diogel.continuity.dayservices.PeopleFile;
import cymru.diogel.continuity.dayservices.PeopleFile.Fault;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.exchange.DelimitedText;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Takes people over from a CSV file: all of it, or nothing with each fault by line and column. */
@Controller
class DayImportPage {
    static final String PATH = DayServicesPage.PATH + "/import";

    private static final long MOST_BYTES = 5_000_000;

    private final Centres centres;
    private final People people;
    private final Trail trail;
    private final Templates templates;

    DayImportPage(Centres centres, People people, Trail trail, Templates templates) {
        this.centres = centres;
        this.people = people;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @GetMapping(PATH)
    Page show(Frame frame) {
        trail.noted(Entry.seen("dayservices.import-form"));
        return new Page(form(frame, new Problems()));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH)
    View receive(@RequestParam("file") MultipartFile file, Frame frame, Viewer viewer)
            throws IOException {
        var problems = new Problems();
        if (file.isEmpty() || file.getSize() > MOST_BYTES) {
            problems.add("file", frame.say("dayservices.problem-file"));
            return Page.refused(form(frame, problems));
        }
        switch (DelimitedText.open(file::getInputStream)) {
            case DelimitedText.Refused(var why) ->
                    problems.add(
                            "file",
                            frame.say("dayservices.problem-unreadable", Map.of("why", why)));
            case DelimitedText.Accepted(var text) -> {
                var content = PeopleFile.read(text, centres.all());
                content.faults().forEach(it -> problems.add("file", fault(frame, it)));
                if (problems.isEmpty()) {
                    int changed = people.takeOver(content.told(), viewer.id());
                    return new RedirectView(DayPeoplePage.PATH + "?taken=" + changed);
                }
            }
        }
        return Page.refused(form(frame, problems));
    }

    private static String fault(Frame frame, Fault it) {
        return frame.say(
                "dayservices.fault",
                Map.of(
                        "line", Long.toString(it.line()),
                        "column", Integer.toString(it.column()),
                        "what",
                                frame.say(
                                        "dayservices.fault-" + it.code(),
                                        Map.of("column", it.value()))));
    }

    private JteModel form(Frame frame, Problems problems) {
        List<String> codes =
                centres.all().stream()
                        .map(it -> it.code() + " = " + it.names().in(frame.words()))
                        .toList();
        return templates.continuityDayservicesImported(frame, codes, problems);
    }
}

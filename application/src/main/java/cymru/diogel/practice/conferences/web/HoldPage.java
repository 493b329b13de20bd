package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.Chairing;
import cymru.diogel.practice.conferences.Conference.Advocacy;
import cymru.diogel.practice.conferences.Conference.Part;
import cymru.diogel.practice.conferences.Conference.Took;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Invited.Came;
import cymru.diogel.practice.conferences.Quorum.Verdict;
import cymru.diogel.practice.conferences.Stage;
import gen.jte.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who came to a conference, whether that is enough, and each child's own part. */
@Controller
class HoldPage {
    static final String PATH = ConferencePage.PATH + "/hold";
    private static final int LONGEST = 5000;

    private final ConferenceDesk desk;
    private final Conferences conferences;
    private final Chairing chairing;
    private final Templates templates;

    HoldPage(ConferenceDesk desk, Conferences conferences, Chairing chairing, Templates templates) {
        this.desk = desk;
        this.conferences = conferences;
        this.chairing = chairing;
        this.templates = templates;
    }

    @Needs(Right.CHAIR_CONFERENCES)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var opened = waiting(id, viewer);
        var today = Map.of("on", Siblings.typed(desk.today()));
        return new Page(page(opened, frame, new Typed(today), new Problems()));
    }

    @Needs(Right.CHAIR_CONFERENCES)
    @PostMapping(PATH)
    View hold(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = waiting(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var from = opened.conference().call().counted().startOn();
        var on =
                typed.day("on")
                        .filter(it -> !it.isBefore(from) && !it.isAfter(desk.today()))
                        .orElse(null);
        if (on == null) {
            problems.add("on", frame.say("conferences.problem-on"));
        }
        var took = took(opened, typed, frame, problems);
        var came = came(opened, typed, frame, problems);
        if (typed.get("reason").length() > LONGEST) {
            problems.add("reason", frame.say("conferences.problem-long"));
        }
        if (on == null || !problems.isEmpty()) {
            return Page.refused(page(opened, frame, typed, problems));
        }
        var again = typed.get("again").equals("yes");
        var reason = again ? null : typed.get("reason");
        var held = new Chairing.Held(on, came, took, reason);
        if (!again && chairing.verdict(held, opened.invited()) == Verdict.INQUORATE) {
            problems.add("reason", frame.say("conferences.problem-few"));
            return Page.refused(page(opened, frame, typed, problems));
        }
        chairing.hold(id, held, viewer.id());
        return ConferencePage.at(id);
    }

    private static Map<UUID, Came> came(
            ConferenceDesk.Opened opened, Typed typed, Frame frame, Problems problems) {
        var came = new HashMap<UUID, Came>();
        for (var it : opened.invited()) {
            var field = "came-" + it.id();
            if (!it.isKeptOut()) {
                typed.one(field, Came.class)
                        .ifPresentOrElse(
                                how -> came.put(it.id(), how),
                                () ->
                                        problems.add(
                                                field,
                                                frame.say(
                                                        "conferences.problem-came",
                                                        Map.of("name", it.whom().name()))));
            }
        }
        return came;
    }

    private static Map<UUID, Took> took(
            ConferenceDesk.Opened opened, Typed typed, Frame frame, Problems problems) {
        var all = new HashMap<UUID, Took>();
        for (var child : opened.about()) {
            var mark = "-" + child.place();
            var name = Map.of("name", opened.name(child));
            var part = typed.one("part" + mark, Part.class).orElse(null);
            var advocacy = typed.one("advocacy" + mark, Advocacy.class).orElse(null);
            var words = typed.get("part-words" + mark);
            var advocate = typed.get("advocate" + mark);
            if (part == null) {
                problems.add("part" + mark, frame.say("conferences.problem-part", name));
            }
            if (advocacy == null) {
                problems.add("advocacy" + mark, frame.say("conferences.problem-advocacy", name));
            } else if (advocacy == Advocacy.NOT_OFFERED && advocate.isEmpty()) {
                problems.add("advocate" + mark, frame.say("conferences.problem-advocate", name));
            }
            for (var field : List.of("part-words", "advocate")) {
                if (typed.get(field + mark).length() > LONGEST) {
                    problems.add(field + mark, frame.say("conferences.problem-long"));
                }
            }
            if (part != null && advocacy != null) {
                all.put(child.id(), new Took(part, words, advocacy, advocate));
            }
        }
        return all;
    }

    private ConferenceDesk.Opened waiting(UUID id, Viewer viewer) {
        var opened = desk.look(id, viewer);
        if (!opened.conference().progress().stage().mayBecome(Stage.HELD)) {
            throw new Absent();
        }
        return opened;
    }

    private gg.jte.models.runtime.JteModel page(
            ConferenceDesk.Opened opened, Frame frame, Typed typed, Problems problems) {
        var reports = conferences.reports(opened.id());
        var view = new MeetingView(frame, opened, reports, List.of(), null, typed);
        return templates.practiceConferencesHold(frame, view, problems);
    }
}

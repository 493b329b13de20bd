package cymru.diogel.continuity.command.web;

import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.command.Incidents;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
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

/** What command is called together for, and the exercises it holds. */
@Controller
class IncidentsPage {
    static final String PATH = "/incidents";

    private static final int LONGEST = 120;

    private final Incidents incidents;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    IncidentsPage(Incidents incidents, Trail trail, Templates templates, Clock clock) {
        this.incidents = incidents;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.KEEP_SERVICES)
    @GetMapping(PATH)
    Page list(Frame frame) {
        trail.noted(Entry.seen("incidents"));
        return new Page(page(frame, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(PATH)
    View open(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var hazard =
                incidents.hazards().stream()
                        .filter(it -> it.code().equals(typed.get("hazard")))
                        .findFirst();
        if (hazard.isEmpty()) {
            problems.add("hazard", frame.say("command.problem-hazard"));
        }
        var began = typed.day("began").filter(it -> !it.isAfter(LocalDate.now(clock)));
        if (began.isEmpty()) {
            problems.add("began", frame.say("command.problem-began"));
        }
        check(frame, typed, problems);
        if (!problems.isEmpty()) {
            return Page.refused(page(frame, typed, problems));
        }
        incidents.open(
                new Incident(
                        typed.ownId("id"),
                        hazard.orElseThrow(),
                        typed.get("english"),
                        typed.get("welsh"),
                        typed.get("exercise").equals("YES"),
                        began.orElseThrow(),
                        null),
                viewer.id());
        return new RedirectView(PATH + "?kept");
    }

    private static void check(Frame frame, Typed typed, Problems problems) {
        for (var language : List.of("english", "welsh")) {
            if (!typed.isSaid(language, LONGEST)) {
                problems.add(language, frame.say("command.problem-" + language));
            }
        }
        if (!List.of("YES", "NO").contains(typed.get("exercise"))) {
            problems.add("exercise", frame.say("command.problem-exercise"));
        }
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(PATH + "/{incident}/end")
    View end(@PathVariable UUID incident) {
        if (!incidents.end(incident)) {
            throw new Absent();
        }
        return new RedirectView(PATH + "?kept");
    }

    private JteModel page(Frame frame, Typed typed, Problems problems) {
        var hazards =
                incidents.hazards().stream()
                        .map(it -> new Choice(it.code(), it.name(frame.words())))
                        .toList();
        return templates.continuityCommandIncidents(
                frame, incidents.all(), hazards, typed, problems);
    }
}

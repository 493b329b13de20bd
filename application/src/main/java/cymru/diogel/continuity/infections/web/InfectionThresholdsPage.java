package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.Infections;
import cymru.diogel.continuity.infections.Threshold;
import cymru.diogel.continuity.infections.Thresholds;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.statistics.epidemic.alarms.RateThreshold;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The limits on rates, each with its history, and a form that sets one from a day on. */
@Controller
class InfectionThresholdsPage {
    static final String PATH = InfectionsPage.PATH + "/thresholds";

    private static final int LONGEST = 300;
    private static final double PERCENT = 100;

    private final Thresholds thresholds;
    private final Infections infections;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    InfectionThresholdsPage(
            Thresholds thresholds,
            Infections infections,
            Trail trail,
            Templates templates,
            Clock clock) {
        this.thresholds = thresholds;
        this.infections = infections;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("infections.thresholds"));
        return new Page(form(frame, viewer, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.IMPORT_INFECTIONS)
    @PostMapping(PATH)
    View set(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = new Problems();
        int rate = number(frame, typed, "rate", 2_000, problems);
        int trip = number(frame, typed, "trip", 99, problems);
        int clear = number(frame, typed, "clear", 50, problems);
        int days = number(frame, typed, "days", 60, problems);
        if (trip > 0 && trip <= 50) {
            problems.add("trip", frame.say("infections.problem-trip"));
        }
        var from = typed.day("from").orElse(LocalDate.MIN);
        if (from.getYear() < 2000 || from.isAfter(infections.today().plusYears(1))) {
            problems.add("from", frame.say("infections.problem-from"));
        }
        for (var field : new String[] {"english", "welsh", "source"}) {
            if (!typed.isSaid(field, LONGEST)) {
                problems.add(field, frame.say("infections.problem-" + field));
            }
        }
        if (!problems.isEmpty()) {
            return Page.refused(form(frame, viewer, typed, problems));
        }
        var rule = new RateThreshold(rate, trip / PERCENT, clear / PERCENT, days);
        thresholds.set(threshold(typed, from, rule, viewer));
        return new RedirectView(PATH + "?set");
    }

    private Threshold threshold(Typed typed, LocalDate from, RateThreshold rule, Viewer viewer) {
        return new Threshold(
                typed.ownId("id"),
                "" + (int) rule.limit(),
                from,
                typed.get("english"),
                typed.get("welsh"),
                rule,
                !typed.get("watched").equals("NO"),
                typed.get("source"),
                viewer.id(),
                clock.instant());
    }

    private static int number(Frame frame, Typed typed, String field, int most, Problems problems) {
        var said = typed.get(field);
        int number = said.matches("[0-9]{1,4}") ? Integer.parseInt(said) : 0;
        if (number < 1 || number > most) {
            problems.add(field, frame.say("infections.problem-number", Map.of("most", most)));
            return 0;
        }
        return number;
    }

    private JteModel form(Frame frame, Viewer viewer, Typed typed, Problems problems) {
        var all = thresholds.all();
        boolean may = viewer.may(Right.IMPORT_INFECTIONS);
        return templates.continuityInfectionsThresholds(
                frame, new ThresholdsView(frame, all, may), typed, problems);
    }
}

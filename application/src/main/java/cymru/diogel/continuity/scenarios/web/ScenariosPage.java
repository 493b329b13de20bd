package cymru.diogel.continuity.scenarios.web;

import cymru.diogel.continuity.scenarios.Runs;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The scenarios that were asked for, and the form that asks for one. */
@Controller
class ScenariosPage {
    static final String PATH = "/scenarios";

    private final Runs runs;
    private final MeasuredStart start;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    ScenariosPage(Runs runs, MeasuredStart start, Trail trail, Templates templates, Clock clock) {
        this.runs = runs;
        this.start = start;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page list(Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("scenarios"));
        var may = viewer.may(Right.PLAN_CONTINGENCY);
        return new Page(templates.continuityScenariosList(frame, rows(frame), may));
    }

    private List<ScenarioRow> rows(Frame frame) {
        return runs.latest().stream()
                .map(it ->
                        new ScenarioRow(
                                it,
                                frame.say(it.asked().kind().message()),
                                frame.words().shortDate(it.asked().begins()),
                                frame.words()
                                        .shortDate(LocalDate.ofInstant(it.at(), clock.getZone()))))
                .toList();
    }

    @Needs(Right.PLAN_CONTINGENCY)
    @GetMapping(PATH + "/new")
    Page form(@RequestParam(defaultValue = "") String area, Frame frame) {
        trail.noted(Entry.seen("scenario.form"));
        var monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var typed = new Typed(start.measured(area, frame.words(), monday));
        var form = new ScenarioForm(frame, typed, List.of(), new Problems());
        return new Page(templates.continuityScenariosAsk(form));
    }

    @Needs(Right.PLAN_CONTINGENCY)
    @PostMapping(PATH)
    View ask(@RequestParam MultiValueMap<String, String> fields, Frame frame, Viewer viewer) {
        var form =
                new ScenarioForm(
                        frame,
                        new Typed(fields.toSingleValueMap()),
                        fields.getOrDefault("measure", List.of()),
                        new Problems());
        var asked = form.read(LocalDate.now(clock));
        if (asked.isEmpty()) {
            return Page.refused(templates.continuityScenariosAsk(form));
        }
        runs.ask(asked.get(), viewer.id());
        return new RedirectView(PATH + "/" + asked.get().id());
    }
}

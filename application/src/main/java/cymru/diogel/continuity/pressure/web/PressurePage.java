package cymru.diogel.continuity.pressure.web;

import cymru.diogel.continuity.pressure.Pressures;
import cymru.diogel.continuity.pressure.Week;
import cymru.diogel.continuity.pressure.WeekRows;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Absent;
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
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The weeks of a service: seen, written by hand, or taken from a file. */
@Controller
class PressurePage {
    static final String PATH = "/pressure/{service}";

    private final Pressures pressures;
    private final Services services;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    PressurePage(
            Pressures pressures, Services services, Trail trail, Templates templates, Clock clock) {
        this.pressures = pressures;
        this.services = services;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page show(@PathVariable UUID service, Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("pressure").with("service", service));
        return new Page(page(service(service), frame, viewer, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(PATH)
    View put(
            @PathVariable UUID service,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = service(service);
        var typed = new Typed(fields);
        var problems = new Problems();
        var today = LocalDate.now(clock);
        var monday =
                typed.day("monday")
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                        .filter(day -> !day.isAfter(today));
        if (monday.isEmpty()) {
            problems.add("monday", frame.say("pressure.problem-monday"));
        }
        for (var field : List.of("work", "capacity")) {
            if (!typed.get(field).matches("[0-9]{1,6}")) {
                problems.add(field, frame.say("pressure.problem-" + field));
            }
        }
        if (!problems.isEmpty()) {
            return Page.refused(page(it, frame, viewer, typed, problems));
        }
        var week =
                new Week(
                        monday.orElseThrow(),
                        Integer.parseInt(typed.get("work")),
                        Integer.parseInt(typed.get("capacity")));
        pressures.put(service, List.of(week), viewer.id());
        return new RedirectView("/pressure/" + service + "?kept");
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(PATH + "/file")
    View take(
            @PathVariable UUID service,
            @RequestParam("file") MultipartFile file,
            Frame frame,
            Viewer viewer)
            throws IOException {
        var it = service(service);
        var found = WeekRows.read(file::getInputStream, LocalDate.now(clock));
        var problems = new Problems();
        for (var wrong : found.wrong()) {
            problems.add(
                    "file",
                    frame.say(
                            "pressure.wrong-at",
                            Map.of(
                                    "line", wrong.line(),
                                    "column", wrong.column().isEmpty() ? "–" : wrong.column(),
                                    "why", frame.say(wrong.key()))));
        }
        if (!problems.isEmpty()) {
            return Page.refused(page(it, frame, viewer, Typed.NOTHING, problems));
        }
        pressures.put(service, found.weeks(), viewer.id());
        return new RedirectView("/pressure/" + service + "?kept");
    }

    private Provision service(UUID id) {
        return services.find(id).orElseThrow(Absent::new);
    }

    private JteModel page(
            Provision it, Frame frame, Viewer viewer, Typed typed, Problems problems) {
        var view = new PressureView(frame, it, pressures.of(it.id()));
        var may = viewer.may(Right.KEEP_SERVICES);
        return templates.continuityPressureWeeks(view, may, typed, problems);
    }
}

package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.WeekPlan.Change;
import cymru.diogel.continuity.dayservices.WeekPlan.Step;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.continuity.dayservices.web.DayForms.Whole;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import gen.jte.Templates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The places of a week: proposed, explained, accepted by a person, changed with a reason. */
@Controller
class DayWeekPage {
    static final String PATH = DayServicesPage.PATH + "/weeks/{monday}";

    private final Weeks weeks;
    private final DayWeekViews views;
    private final Templates templates;

    DayWeekPage(Weeks weeks, DayWeekViews views, Templates templates) {
        this.weeks = weeks;
        this.views = views;
        this.templates = templates;
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @GetMapping(PATH)
    Page show(
            @PathVariable String monday,
            @RequestParam(defaultValue = "") String centre,
            Frame frame) {
        var view = views.of(frame, monday(monday), centre);
        views.seen("dayservices.week", view);
        return new Page(templates.continuityDayservicesWeek(view, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @GetMapping(PATH + "/print")
    ResponseEntity<byte[]> print(
            @PathVariable String monday,
            @RequestParam(defaultValue = "") String centre,
            Frame frame) {
        var view = views.of(frame, monday(monday), centre);
        views.seen("dayservices.week-print", view);
        var page = templates.continuityDayservicesPrinted(view, PdfAnswer.style());
        var name = frame.say("dayservices.week-file");
        return PdfAnswer.of(page.render(), name, frame.words().tag());
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH + "/propose")
    View propose(
            @PathVariable String monday, @RequestParam Map<String, String> fields, Viewer viewer) {
        var week = monday(monday);
        weeks.propose(new Typed(fields).ownId("id"), week, viewer.id());
        return new RedirectView(path(week) + "?proposed");
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH + "/accept")
    View accept(
            @PathVariable String monday,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var week = monday(monday);
        var id = new Typed(fields).id("plan").orElseThrow(Absent::new);
        if (weeks.accept(id, viewer.id())) {
            return new RedirectView(path(week) + "?accepted");
        }
        var problems = new Problems();
        problems.add("accept", frame.say("dayservices.problem-replaced"));
        return refused(frame, week, Typed.NOTHING, problems);
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH + "/change")
    View change(
            @PathVariable String monday,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var week = monday(monday);
        var plan = weeks.latest(week).orElseThrow(Absent::new);
        var typed = new Typed(fields);
        var problems = new Problems();
        var change = change(typed, problems, frame);
        if (problems.isEmpty()) {
            for (var rule : weeks.change(plan, change, viewer.id())) {
                var key = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
                problems.add("to", frame.say("dayservices.broken-" + key));
            }
        }
        return problems.isEmpty()
                ? new RedirectView(path(week) + "?changed")
                : refused(frame, week, typed, problems);
    }

    private Change change(Typed typed, Problems problems, Frame frame) {
        var person = typed.id("person");
        var isKnown = person.filter(views::isKnown).isPresent();
        DayForms.require(isKnown, "person", "person", problems, frame);
        int day = new Whole("day", 1, 5).of(typed, problems, frame);
        var to = typed.get("to");
        var isTaken = to.equals("none");
        var room = isTaken ? null : views.room(to.replaceFirst("^[12]/", ""));
        var isPlace = to.matches("[12]/.*") && room != null;
        DayForms.require(isTaken || isPlace, "to", "to", problems, frame);
        var isSaid = typed.isSaid("reason", DayForms.REASON);
        DayForms.require(isSaid, "reason", "reason", problems, frame);
        @Nullable Integer half = isPlace ? to.charAt(0) - '0' : null;
        return new Change(
                typed.ownId("id"),
                person.orElse(new UUID(0, 0)),
                day,
                half,
                room,
                typed.get("reason"),
                new Step(new UUID(0, 0), Instant.EPOCH));
    }

    private View refused(Frame frame, LocalDate week, Typed typed, Problems problems) {
        var view = views.of(frame, week, typed.get("centre"));
        return Page.refused(templates.continuityDayservicesWeek(view, typed, problems));
    }

    private static String path(LocalDate monday) {
        return PATH.replace("{monday}", monday.toString());
    }

    private static LocalDate monday(String said) {
        try {
            var day = LocalDate.parse(said);
            if (day.equals(Weeks.monday(day))) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // As absent as a day that is no Monday.
        }
        throw new Absent();
    }
}

package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centres;
import cymru.diogel.continuity.dayservices.DistanceRule;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.continuity.dayservices.web.DayForms.Metres;
import cymru.diogel.continuity.dayservices.web.DayForms.Whole;
import cymru.diogel.planning.dayservices.Apart;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What another distance would change, side by side, and the rule set from a day on. */
@Controller
class DayDistancePage {
    static final String PATH = DayServicesPage.PATH + "/distance";

    private static final BigDecimal ONE_METRE = new BigDecimal("1.0");

    private final Centres centres;
    private final Weeks weeks;
    private final Trail trail;
    private final Templates templates;

    DayDistancePage(Centres centres, Weeks weeks, Trail trail, Templates templates) {
        this.centres = centres;
        this.weeks = weeks;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    View show(@RequestParam Map<String, String> query, Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("dayservices.distance"));
        var problems = new Problems();
        var typed = new Typed(query);
        var other =
                typed.get("metres").isEmpty()
                        ? ONE_METRE
                        : new Metres("metres", "0.5", "10").of(typed, problems, frame);
        var view = view(frame, viewer, problems.isEmpty() ? other : ONE_METRE);
        var page = templates.continuityDayservicesDistance(view, typed, problems);
        return problems.isEmpty() ? new Page(page) : Page.refused(page);
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH)
    View set(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var distance = new Metres("distance", "0.5", "10").of(typed, problems, frame);
        int air = new Whole("air", 1, 100).of(typed, problems, frame);
        int ratio = new Whole("ratio", 1, 30).of(typed, problems, frame);
        int seats = new Whole("seats", 0, 100).of(typed, problems, frame);
        int ride = new Whole("ride", 1, 240).of(typed, problems, frame);
        var from = typed.day("from").orElse(LocalDate.MIN);
        var isLate = from.isBefore(centres.today());
        DayForms.require(!isLate, "from", "from", problems, frame);
        var isSaid = typed.isSaid("reason", DayForms.REASON);
        DayForms.require(isSaid, "reason", "reason", problems, frame);
        if (!problems.isEmpty()) {
            var view = view(frame, viewer, ONE_METRE);
            return Page.refused(templates.continuityDayservicesDistance(view, typed, problems));
        }
        var said =
                new DistanceRule(
                        new UUID(0, 0),
                        from,
                        new Apart(distance, air, ratio),
                        seats,
                        ride,
                        typed.get("reason"),
                        viewer.id(),
                        Instant.EPOCH);
        centres.set(typed.ownId("id"), from, said, viewer.id());
        return new RedirectView(PATH + "?kept");
    }

    private DistanceView view(Frame frame, Viewer viewer, BigDecimal metres) {
        var rules = centres.rules();
        var rule = centres.on(centres.today());
        var wishes = weeks.wishes(weeks.monday());
        return new DistanceView(
                frame,
                viewer.may(Right.RUN_DAY_SERVICES),
                rules,
                weeks.at(rule, wishes),
                weeks.at(rule.at(metres), wishes));
    }
}

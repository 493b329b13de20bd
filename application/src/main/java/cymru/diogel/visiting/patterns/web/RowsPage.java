package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.visiting.patterns.Counted;
import cymru.diogel.visiting.patterns.Counted.What;
import cymru.diogel.visiting.patterns.Unit;
import cymru.diogel.visiting.visits.VisitFilter;
import cymru.diogel.visiting.visits.VisitFilter.Order;
import cymru.diogel.visiting.visits.Visits;
import cymru.diogel.visiting.visits.Visits.Scope;
import gen.jte.Templates;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The visits behind a number; whom they were to, only as far as the viewer may see. */
@Controller
class RowsPage {
    private final Sources sources;
    private final Visits visits;
    private final Access access;
    private final Templates templates;

    RowsPage(Sources sources, Visits visits, Access access, Templates templates) {
        this.sources = sources;
        this.visits = visits;
        this.access = access;
        this.templates = templates;
    }

    @Needs(Right.READ_VISITS)
    @GetMapping("/patterns/rows")
    View show(Frame frame, Viewer viewer, @RequestParam Map<String, String> given) {
        var unit = Unit.of(given.getOrDefault("unit", "")).orElseThrow(Absent::new);
        var asked =
                Asked.read(unit, given.get("from"), given.get("to"), sources.today(), frame.words())
                        .among(given.get("teams"));
        if (!asked.problems().isEmpty()) {
            throw new Absent();
        }
        var counted = counted(unit, given);
        sources.look(viewer, asked, "patterns.rows");
        var picture = sources.picture(asked);
        var reports = counted.reports(picture);
        var pages = pages(asked, counted, given, reports.size());
        var view =
                new RowsView(
                        new Phrases(frame.words()),
                        asked,
                        counted,
                        counted.count(picture),
                        sources.name(asked, frame.words()),
                        sources.lines(lines(viewer, reports, pages)));
        return new Page(templates.visitingPatternsRows(frame, view, pages));
    }

    private List<Visits.Line> lines(Viewer viewer, Set<UUID> reports, Pages pages) {
        return visits.page(
                        VisitFilter.ALL.among(reports),
                        new Scope(access.reach(viewer), false),
                        Order.LATEST_FIRST,
                        pages.before(),
                        Pages.ROWS)
                .lines();
    }

    private static Counted counted(Unit unit, Map<String, String> given) {
        var what =
                Arrays.stream(What.values())
                        .filter(it -> Phrases.code(it).equals(given.get("what")))
                        .findFirst()
                        .orElseThrow(Absent::new);
        try {
            var hours = given.getOrDefault("hours", "0-24").split("-", 2);
            var day = given.get("day");
            var month = given.get("month");
            return new Counted(
                    unit,
                    what,
                    day == null ? null : Math.clamp(Integer.parseInt(day), 1, 7) - 1,
                    Integer.parseInt(hours[0]),
                    Integer.parseInt(hours[hours.length - 1]),
                    month == null ? null : YearMonth.parse(month));
        } catch (NumberFormatException | DateTimeException notAsWritten) {
            throw new Absent();
        }
    }

    private static Pages pages(Asked asked, Counted counted, Map<String, String> given, int total) {
        return Pages.of(
                number(given.get("page")),
                total,
                asked.rows(counted.what())
                        + given.entrySet().stream()
                                .filter(it -> it.getKey().matches("hours|day|month"))
                                .map(it -> "&" + it.getKey() + "=" + it.getValue())
                                .sorted()
                                .collect(Collectors.joining())
                        + "&page=");
    }

    static int number(@Nullable String page) {
        return page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    }
}

package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.Verdict.Result;
import cymru.diogel.practice.outcomes.web.OutcomeRates.Table;
import cymru.diogel.practice.outcomes.web.OutcomeRatesView.Asked;
import cymru.diogel.practice.outcomes.web.OutcomeRatesView.Names;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How often reviewers agree, why they do not, what came after, and the rows of each number. */
@Controller
class OutcomeRatesPage {
    static final String PATH = "/outcomes/rates";

    private final Reviews reviews;
    private final Access access;
    private final Around around;
    private final Templates templates;
    private final Clock clock;

    OutcomeRatesPage(
            Reviews reviews, Access access, Around around, Templates templates, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.around = around;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static MenuItem outcomeRates() {
        return new MenuItem(76, "outcomes.menu-rates", PATH, Right.READ_TEAM_PATTERNS.name());
    }

    /** What else it reads. */
    @Component
    record Around(Accounts accounts, OutcomeLater later) {}

    @Needs(Right.READ_TEAM_PATTERNS)
    @GetMapping(PATH)
    Page rates(@RequestParam Map<String, String> query, Frame frame) {
        access.browse(Entry.seen("outcome.rates"));
        var asked = asked(query);
        var judged = judged(asked);
        var rates = rates(judged);
        var names = new Names(around.accounts().teams(), rates.agencies());
        var agreement =
                Stream.of(Table.DETERMINATION, Table.CONDUCT, Table.TEAM, Table.AGENCY)
                        .map(it -> OutcomeRatesView.lines(frame, asked, rates, it, names))
                        .toList();
        var reasons = OutcomeRatesView.lines(frame, asked, rates, Table.REASON, names);
        var later = around.later().lines(frame, asked, judged);
        var tables = new OutcomeRatesView.Tables(agreement, reasons, later);
        var view = new OutcomeRatesView(frame, asked, LocalDate.now(clock), tables);
        return new Page(templates.practiceOutcomesRates(frame, view));
    }

    @Needs(Right.READ_TEAM_PATTERNS)
    @GetMapping(PATH + "/rows")
    Page rows(@RequestParam Map<String, String> query, Frame frame, Viewer viewer) {
        access.browse(Entry.seen("outcome.rows"));
        var asked = asked(query);
        var judged = judged(asked);
        var line = query.getOrDefault("line", "");
        var table = Table.of(query.getOrDefault("by", ""));
        List<Review> rows =
                table.isPresent()
                        ? rates(judged).rows(table.get(), line, results(query))
                        : around.later().rows(line, query.getOrDefault("sign", ""), judged);
        var link = frame.here().replaceAll("[?&]page=[^&]*", "");
        var at = Pages.of(number(query), rows.size(), link + "&page=");
        var view =
                new OutcomeQueueView(
                        frame,
                        viewer,
                        rows.subList(at.before(), at.to()),
                        new Pages(1, Pages.ROWS, at.to() - at.before(), ""),
                        LocalDate.now(clock),
                        "");
        return new Page(templates.practiceOutcomesRows(frame, view, at, open(view, viewer)));
    }

    // Only a review whose child the viewer may see is a link.
    private Set<UUID> open(OutcomeQueueView view, Viewer viewer) {
        var children = new HashSet<UUID>();
        view.rows().stream()
                .filter(it -> OutcomeDesk.mayRead(it, viewer))
                .forEach(it -> children.add(it.of().child()));
        var seen = access.grounds(viewer, children).keySet();
        var open = new HashSet<UUID>();
        view.rows().stream()
                .filter(it -> OutcomeDesk.mayRead(it, viewer) && seen.contains(it.of().child()))
                .forEach(it -> open.add(it.id()));
        return open;
    }

    private OutcomeRates rates(List<Review.Whole> judged) {
        return new OutcomeRates(judged, access.agencies());
    }

    private List<Review.Whole> judged(Asked asked) {
        return reviews.determined(asked.from(), asked.to()).stream()
                .filter(it -> it.review().turns().judgedAt() != null)
                .toList();
    }

    private static Set<Result> results(Map<String, String> query) {
        var typed = query.getOrDefault("result", "");
        return Stream.of(Result.values())
                .filter(it -> it.name().equals(typed))
                .findFirst()
                .<Set<Result>>map(EnumSet::of)
                .orElse(EnumSet.allOf(Result.class));
    }

    private Asked asked(Map<String, String> query) {
        var today = LocalDate.now(clock);
        var to = day(query.getOrDefault("to", ""), today);
        var from = day(query.getOrDefault("from", ""), to.minusYears(1).plusDays(1));
        return from.isAfter(to) ? new Asked(to, from) : new Asked(from, to);
    }

    // As the links of the page have it; whatever else is typed asks for the usual year.
    private static LocalDate day(String typed, LocalDate otherwise) {
        try {
            var day = LocalDate.parse(typed);
            return day.getYear() < 1990 || day.getYear() > 2100 ? otherwise : day;
        } catch (DateTimeParseException notADay) {
            return otherwise;
        }
    }

    private static int number(Map<String, String> query) {
        var typed = query.getOrDefault("page", "1");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }
}

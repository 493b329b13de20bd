package cymru.diogel.practice.emergency.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.emergency.Emergencies;
import gen.jte.Templates;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The month's emergency access for the data officer: who, why and what came of it; no child. */
@Controller
public class MonthPage {
    private static final String PATH = "/emergency/months";

    private final Emergencies emergencies;
    private final Lines lines;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    MonthPage(
            Emergencies emergencies, Lines lines, Access access, Templates templates, Clock clock) {
        this.emergencies = emergencies;
        this.lines = lines;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static MenuItem emergencyMonths() {
        return new MenuItem(80, "emergency.months-menu", PATH, Right.LIST_EMERGENCIES.name());
    }

    /** A month and its openings. */
    public record Month(YearMonth month, List<Lines.Line> lines, boolean isCurrent) {
        public String name(Frame frame) {
            return frame.say(
                    "emergency.month",
                    java.util.Map.of(
                            "month", frame.words().month(month.getMonth()),
                            "year", String.valueOf(month.getYear())));
        }

        public String before() {
            return PATH + "?month=" + month.minusMonths(1);
        }

        public String after() {
            return PATH + "?month=" + month.plusMonths(1);
        }
    }

    @Needs(Right.LIST_EMERGENCIES)
    @GetMapping(PATH)
    Page show(@RequestParam(defaultValue = "") String month, Frame frame) {
        var current = YearMonth.now(clock);
        var asked = read(month, current);
        access.browse(Entry.seen("emergency.month").with("month", asked));
        var from = WallClock.instant(asked.atDay(1).atStartOfDay());
        var to = WallClock.instant(asked.plusMonths(1).atDay(1).atStartOfDay());
        var shown = lines.withoutChildren(emergencies.between(from, to), frame);
        return new Page(
                templates.practiceEmergencyMonth(
                        frame, new Month(asked, shown, asked.equals(current))));
    }

    private static YearMonth read(String typed, YearMonth current) {
        try {
            var asked = YearMonth.parse(typed);
            return asked.isAfter(current) || asked.getYear() < 2000 ? current : asked;
        } catch (DateTimeException notAMonth) {
            return current;
        }
    }
}

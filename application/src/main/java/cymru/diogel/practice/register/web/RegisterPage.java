package cymru.diogel.practice.register.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.register.AgeBand;
import cymru.diogel.practice.register.Enquiries;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.RegisterCount;
import cymru.diogel.practice.register.Spell;
import cymru.diogel.practice.register.web.RegisterView.Days;
import cymru.diogel.practice.register.web.RegisterView.Numbers;
import cymru.diogel.practice.register.web.RegisterView.Rows;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The numbers of the register on a day and over a while, as known then or now. */
@Controller
class RegisterPage {
    static final String PATH = "/register";
    private static final int LATEST = 10;
    private static final int YEARS = 60;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final Register register;
    private final Enquiries enquiries;
    private final Seeing seeing;
    private final Templates templates;
    private final Clock clock;

    RegisterPage(
            Register register,
            Enquiries enquiries,
            Seeing seeing,
            Templates templates,
            Clock clock) {
        this.register = register;
        this.enquiries = enquiries;
        this.seeing = seeing;
        this.templates = templates;
        this.clock = clock;
    }

    /** Whom the reader may see. */
    @Component
    record Seeing(Access access, People people) {}

    @Bean
    static MenuItem theRegister() {
        return new MenuItem(71, "register.menu", PATH, Right.KEEP_REGISTER.name());
    }

    @Needs(Right.KEEP_REGISTER)
    @GetMapping(PATH)
    View show(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var problems = new Problems();
        var days = days(fields, frame, problems);
        var count = register.count(days.known());
        var on = count.on(days.on());
        var ages = register.byAge(days.on(), on);
        var workers = seeing.access().workers(on.stream().map(Spell::child).toList());
        var alone = on.stream().filter(it -> !workers.containsKey(it.child())).toList();
        var numbers =
                new Numbers(
                        on.size(),
                        count.temporaryOn(days.on()).size(),
                        alone.size(),
                        count.again(days.from().plusDays(1), days.on().plusDays(1)).size(),
                        count.between(days.from(), days.on()),
                        count.byCategory(days.on()),
                        ages);
        var show = fields.getOrDefault("show", "");
        var stays = show.equals("alone") ? alone : stays(show, count, days, ages);
        var rows = rows(show, stays, viewer);
        var view = new RegisterView(frame, days, numbers, rows, enquiries.latest(LATEST));
        var page = templates.practiceRegisterRegister(frame, view, problems);
        return problems.isEmpty() ? new Page(page) : Page.refused(page);
    }

    // Of a day that was not understood the numbers are those of today, which is said.
    private Days days(Map<String, String> fields, Frame frame, Problems problems) {
        var today = LocalDate.now(clock);
        var typed = new Typed(fields);
        var on = day(typed, "on", today, frame, problems);
        var from = day(typed, "from", on.minusYears(1), frame, problems);
        if (from.isAfter(on)) {
            problems.add("from", frame.say("register.problem-from"));
            from = on;
        }
        var then = fields.getOrDefault("known", "").equals("then");
        var known =
                then && on.isBefore(today)
                        ? WallClock.instant(on.plusDays(1).atStartOfDay())
                        : clock.instant();
        var shown = new HashMap<>(fields);
        shown.put("on", TYPED.format(on));
        shown.put("from", TYPED.format(from));
        return new Days(new Typed(shown), on, from, then, known);
    }

    private LocalDate day(
            Typed typed, String field, LocalDate otherwise, Frame frame, Problems problems) {
        if (typed.get(field).isEmpty()) {
            return otherwise;
        }
        var today = LocalDate.now(clock);
        var day =
                typed.day(field)
                        .filter(it -> !it.isAfter(today) && it.isAfter(today.minusYears(YEARS)));
        if (day.isEmpty()) {
            problems.add(field, frame.say("register.problem-day"));
        }
        return day.orElse(otherwise);
    }

    private static List<Spell> stays(
            String show, RegisterCount count, Days days, Map<AgeBand, List<Spell>> ages) {
        var on = days.on();
        var from = days.from();
        if (show.startsWith("category-")) {
            var id = show.substring("category-".length());
            return count.on(on).stream()
                    .filter(it -> it.categories(on, days.known()).contains(id))
                    .toList();
        }
        if (show.startsWith("age-")) {
            return Stream.of(AgeBand.values())
                    .filter(it -> show.equals(RegisterView.rows(it)))
                    .flatMap(it -> ages.getOrDefault(it, List.of()).stream())
                    .toList();
        }
        return switch (show) {
            case "all" -> count.on(on);
            case "start" -> count.on(from);
            case "temporary" -> count.temporaryOn(on);
            case "added" -> count.added(from, on);
            case "removed" -> count.removed(from, on);
            case "again" -> count.again(from.plusDays(1), on.plusDays(1));
            default -> List.of();
        };
    }

    private Rows rows(String show, List<Spell> stays, Viewer viewer) {
        var ids = stays.stream().map(Spell::child).distinct().toList();
        var seen = ids.isEmpty() ? Map.<UUID, Ground>of() : seeing.access().grounds(viewer, ids);
        seeing.access().browse(Entry.seen("register.look").with("rows", ids.size()), seen);
        var shown = stays.stream().filter(it -> seen.containsKey(it.child())).toList();
        var children = seeing.people().children(seen.keySet());
        return new Rows(show, shown, children, stays.size() - shown.size());
    }
}

package cymru.diogel.platform.positions.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.positions.Position.Duty;
import cymru.diogel.platform.positions.Positions;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who is on duty for a manager's team, and so works with all of its children on these days. */
@Controller
public class DutyPage {
    private static final String PATH = "/duty";
    private static final int LONGEST = 31;

    private final Positions positions;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    DutyPage(Positions positions, Accounts accounts, Templates templates, Clock clock) {
        this.positions = positions;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    /** Somebody on duty, in words; {@code path} is where it is ended. */
    public record Line(String who, String from, String until, String path) {}

    /** A place of the menu for those who answer for a team. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem dutyMenu() {
            return new MenuItem(74, "positions.menu-duty", PATH, Right.OPEN_GROUNDS.name());
        }
    }

    @Needs(Right.OPEN_GROUNDS)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer) {
        return page(frame, viewer, Typed.NOTHING, new Problems());
    }

    @Needs(Right.OPEN_GROUNDS)
    @PostMapping(PATH)
    View add(Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var who = colleagues().filter(it -> ("" + it.id()).equals(typed.get("who"))).findFirst();
        var from = typed.day("from");
        var until = typed.day("until");
        if (who.isEmpty()) {
            problems.add("who", frame.say("positions.duty-who-missing"));
        }
        if (from.filter(it -> !it.isBefore(LocalDate.now(clock))).isEmpty()) {
            problems.add("from", frame.say("positions.duty-from-wrong"));
        } else if (until.filter(it -> isFit(from.get(), it)).isEmpty()) {
            problems.add("until", frame.say("positions.duty-until-wrong"));
        }
        if (!problems.isEmpty()) {
            return page(frame, viewer, typed, problems);
        }
        var duty =
                new Duty(
                        who.orElseThrow().id(),
                        team(viewer),
                        from.orElseThrow(),
                        until.orElseThrow());
        positions.duty(duty, viewer.id());
        return new RedirectView(PATH + "?added");
    }

    @Needs(Right.OPEN_GROUNDS)
    @PostMapping(PATH + "/{account}/{from}/end")
    View end(
            Viewer viewer,
            @PathVariable UUID account,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from) {
        if (!positions.endDuty(account, team(viewer), from)) {
            throw new Absent();
        }
        return new RedirectView(PATH + "?ended");
    }

    private static boolean isFit(LocalDate from, LocalDate until) {
        return !until.isBefore(from) && until.isBefore(from.plusDays(LONGEST));
    }

    private Page page(Frame frame, Viewer viewer, Typed typed, Problems problems) {
        var duties = positions.duties(team(viewer));
        var names = accounts.named(duties.stream().map(Duty::account).toList());
        var lines = duties.stream().map(it -> line(frame, it, names.get(it.account()))).toList();
        var choices =
                Stream.concat(
                                Stream.of(new Choice("", frame.say("positions.choose"))),
                                colleagues().map(it -> new Choice("" + it.id(), it.name())))
                        .toList();
        return new Page(
                templates.platformPositionsDuty(frame, lines, choices, typed, problems),
                problems.isEmpty() ? 200 : 422);
    }

    private static Line line(Frame frame, Duty duty, @Nullable Account who) {
        var words = frame.words();
        return new Line(
                who == null ? "–" : who.name(),
                words.date(duty.from()),
                words.date(duty.until()),
                PATH + "/" + duty.account() + "/" + duty.from() + "/end");
    }

    private Stream<Account> colleagues() {
        return accounts.all().stream()
                .filter(it -> it.role() == Role.PRACTITIONER || it.role() == Role.TEAM_MANAGER)
                .filter(it -> it.username() != null && !it.disabled())
                .sorted(Comparator.comparing(Account::name));
    }

    private static UUID team(Viewer viewer) {
        var team = viewer.team();
        if (team == null) {
            throw new Absent();
        }
        return team;
    }
}

package cymru.diogel.practice.caseload.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.positions.Position;
import cymru.diogel.platform.positions.Positions;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.caseload.Absence;
import cymru.diogel.practice.caseload.Absences;
import cymru.diogel.practice.caseload.CaseloadColumn;
import cymru.diogel.practice.caseload.Caseloads;
import cymru.diogel.practice.caseload.Home;
import cymru.diogel.practice.caseload.Hours;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A manager's team: what each worker holds, who is away, and who waits for a worker. */
@Controller
class TeamPage {
    static final String PATH = "/team";

    private final Caseloads caseloads;
    private final Absences absences;
    private final Access access;
    private final Around around;
    private final Templates templates;

    TeamPage(
            Caseloads caseloads,
            Absences absences,
            Access access,
            Around around,
            Templates templates) {
        this.caseloads = caseloads;
        this.absences = absences;
        this.access = access;
        this.around = around;
        this.templates = templates;
    }

    /** What else it reads. */
    @Component
    record Around(List<Hours> hours, Positions positions) {
        private static final int WEEK = 6;

        /** The last day on which somebody of the team worked with each child that waits. */
        Map<UUID, LocalDate> last(Caseloads.Team team, Viewer viewer) {
            var had = team.earlier().had();
            var last = new HashMap<>(team.earlier().until());
            var positions = this.positions.of(Set.copyOf(had.values()));
            had.forEach((child, account) ->
                    positions.getOrDefault(account, List.of()).stream()
                            .filter(it -> Objects.equals(it.team(), viewer.team()))
                            .map(Position::until)
                            .filter(Objects::nonNull)
                            .max(LocalDate::compareTo)
                            .ifPresent(day -> last.put(child, day)));
            return last;
        }

        /** Minutes of each in this week. */
        Map<UUID, Integer> minutes(List<UUID> accounts, LocalDate today) {
            var first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var all = new HashMap<UUID, Integer>();
            hours.forEach(it -> all.putAll(it.minutes(accounts, first, first.plusDays(WEEK))));
            return all;
        }
    }

    @Bean
    static MenuItem caseloadMenu() {
        return new MenuItem(12, "caseload.menu", PATH, Right.OPEN_GROUNDS.name());
    }

    @Needs(Right.OPEN_GROUNDS)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer) {
        access.browse(Entry.seen("team"));
        var team = caseloads.of(viewer);
        var ids = team.members().stream().map(it -> it.id()).toList();
        var view =
                new TeamView(
                        frame, team, around.minutes(ids, team.today()), absences.of(ids), Map.of());
        return new Page(templates.practiceCaseloadTeam(view));
    }

    @Needs(Right.OPEN_GROUNDS)
    @GetMapping(PATH + "/waiting")
    Page waiting(Frame frame, Viewer viewer) {
        var team = caseloads.of(viewer);
        named(viewer, team.waiting(), Entry.seen("team.waiting"));
        var last = around.last(team, viewer);
        var view = new TeamView(frame, team, Map.of(), List.of(), last);
        return new Page(templates.practiceCaseloadWaiting(view));
    }

    @Needs(Right.OPEN_GROUNDS)
    @GetMapping(PATH + "/workers/{account}")
    Page worker(
            @PathVariable UUID account,
            @RequestParam(defaultValue = "") String only,
            Frame frame,
            Viewer viewer) {
        var form = new TeamView.Form(CaseloadColumn.of(only), Typed.NOTHING, new Problems());
        return new Page(worker(account, frame, viewer, form));
    }

    private JteModel worker(UUID account, Frame frame, Viewer viewer, TeamView.Form form) {
        var team = caseloads.of(viewer);
        var member =
                team.members().stream()
                        .filter(it -> it.id().equals(account))
                        .findFirst()
                        .orElse(null);
        if (member == null) {
            access.browse(Entry.refused("team.worker"));
            throw new Absent();
        }
        var homes =
                team.of(account).stream()
                        .filter(it -> form.only().takes(it, team.today()))
                        .toList();
        named(viewer, homes, Entry.seen("team.worker").with("account", account));
        var view = new TeamView(frame, team, Map.of(), absences.of(List.of(account)), Map.of());
        return templates.practiceCaseloadWorker(view, member, homes, form);
    }

    /** Says that somebody of the team is not at work on some days. */
    @Needs(Right.OPEN_GROUNDS)
    @PostMapping(PATH + "/workers/{account}/absences")
    View away(
            @PathVariable UUID account,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var from = typed.day("from");
        var until = typed.day("until");
        if (from.isEmpty()) {
            problems.add("from", frame.say("caseload.problem-day"));
        }
        if (until.isEmpty() || (from.isPresent() && until.get().isBefore(from.get()))) {
            problems.add("until", frame.say("caseload.problem-until"));
        }
        if (!problems.isEmpty()) {
            var form = new TeamView.Form(CaseloadColumn.CHILDREN, typed, problems);
            return Page.refused(worker(account, frame, viewer, form));
        }
        member(account, viewer);
        absences.say(
                new Absence(typed.ownId("id"), account, from.orElseThrow(), until.orElseThrow()),
                viewer.id());
        return new RedirectView(PATH + "/workers/" + account + "?away");
    }

    @Needs(Right.OPEN_GROUNDS)
    @PostMapping(PATH + "/workers/{account}/absences/{id}")
    View back(@PathVariable UUID account, @PathVariable UUID id, Viewer viewer) {
        member(account, viewer);
        absences.takeBack(id, account);
        return new RedirectView(PATH + "/workers/" + account);
    }

    private void member(UUID account, Viewer viewer) {
        if (caseloads.members(viewer).stream().noneMatch(it -> it.id().equals(account))) {
            throw new Absent();
        }
    }

    private void named(Viewer viewer, List<Home> homes, Entry entry) {
        var children = children(homes);
        access.browse(entry, children.isEmpty() ? Map.of() : access.grounds(viewer, children));
    }

    private static List<UUID> children(List<Home> homes) {
        return homes.stream()
                .flatMap(it -> it.children().stream())
                .map(it -> it.child().id())
                .toList();
    }
}

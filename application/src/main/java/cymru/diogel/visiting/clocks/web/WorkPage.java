package cymru.diogel.visiting.clocks.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.drafts.Draft;
import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.work.Tasks;
import cymru.diogel.visiting.clocks.web.Caseload.Load;
import cymru.diogel.visiting.clocks.web.WorkView.Unfinished;
import cymru.diogel.visiting.clocks.web.WorkView.Whose;
import gen.jte.Templates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody's day begins: what is late, what is due, and the children with them. */
@Controller
class WorkPage {
    private final Access access;
    private final Rosters rosters;
    private final Drafts drafts;
    private final Tasks tasks;
    private final Templates templates;

    WorkPage(Access access, Rosters rosters, Drafts drafts, Tasks tasks, Templates templates) {
        this.access = access;
        this.rosters = rosters;
        this.drafts = drafts;
        this.tasks = tasks;
        this.templates = templates;
    }

    @Needs(Right.SEE_OWN_WORK)
    @GetMapping("/work")
    Page show(@RequestParam Map<String, String> address, Frame frame, Viewer viewer) {
        var asked = Asked.of(address);
        if (viewer.role() == Role.QUALITY && asked.team().isEmpty()) {
            var mine = tasks.of(viewer);
            var whom = mine.children();
            var named = whom.isEmpty() ? Map.<UUID, Ground>of() : access.grounds(viewer, whom);
            access.browse(Entry.seen("work").with("teams", "all"), named);
            var teams = rosters.teams(frame, viewer);
            return new Page(templates.visitingClocksTeams(frame, teams, mine));
        }
        var roster = rosters.roster(viewer, asked, frame.words());
        var mine = asked.team().isEmpty() ? tasks.of(viewer) : Tasks.Mine.NOTHING;
        var view = view(frame, viewer, roster, mine);
        var named = new HashMap<>(named(view, roster.grounds()));
        var others = new HashSet<>(mine.children());
        // Of those on another page of the list it is known already why they may be seen.
        var elsewhere = new HashMap<>(roster.grounds());
        elsewhere.keySet().retainAll(others);
        named.putAll(elsewhere);
        others.removeAll(named.keySet());
        if (!others.isEmpty()) {
            named.putAll(access.grounds(viewer, others));
        }
        access.browse(Entry.seen("work"), named);
        return new Page(templates.visitingClocksWork(frame, view));
    }

    private WorkView view(Frame frame, Viewer viewer, Rosters.Roster roster, Tasks.Mine mine) {
        var load = roster.load();
        var visits = load.visits();
        var asked = roster.asked();
        var sorted = load.children().stream().sorted(asked.sort().order(frame.words())).toList();
        var pages = Pages.of(asked.page(), sorted.size(), asked.pages());
        return new WorkView(
                frame,
                load.today(),
                whose(viewer, roster),
                visits.stream().filter(DueVisit::late).toList(),
                visits.stream().filter(it -> !it.late()).toList(),
                own(viewer).stream().flatMap(it -> unfinished(it, load)).toList(),
                sorted.subList(Math.max(0, pages.from() - 1), pages.to()),
                pages,
                asked,
                mine);
    }

    private List<Draft> own(Viewer viewer) {
        return viewer.may(Right.RECORD_VISITS) ? drafts.of(viewer.id()) : List.of();
    }

    private static Whose whose(Viewer viewer, Rosters.Roster roster) {
        return new Whose(
                roster.team(),
                viewer.name(),
                roster.practitioners(),
                viewer.may(Right.RECORD_VISITS),
                viewer.may(Right.DRAW_TIMES),
                viewer.role() == Role.QUALITY,
                viewer.role() == Role.FRONT_DOOR || viewer.role() == Role.HEAD_OF_SERVICE);
    }

    // Forms of other modules are continued on pages of theirs.
    private static Stream<Unfinished> unfinished(Draft draft, Load load) {
        var href =
                switch (draft.form()) {
                    case "visit" -> "/visits/record/" + draft.about() + "/" + draft.intention();
                    case "visit-correction" -> "/visits/" + draft.intention() + "/correct";
                    default -> "";
                };
        var children =
                load.children().stream()
                        .map(ChildWork::child)
                        .filter(it -> it.household().equals(draft.about()))
                        .toList();
        return href.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Unfinished(
                                draft.form(), href, children, WallClock.shown(draft.savedAt())));
    }

    private static Map<UUID, Ground> named(WorkView view, Map<UUID, Ground> grounds) {
        var shown = new HashSet<UUID>();
        view.children().forEach(it -> shown.add(it.child().id()));
        Stream.of(view.late(), view.due())
                .flatMap(List::stream)
                .forEach(it -> add(shown, it.children()));
        view.drafts().forEach(it -> add(shown, it.children()));
        var named = new HashMap<>(grounds);
        named.keySet().retainAll(shown);
        return named;
    }

    private static void add(Set<UUID> shown, List<Child> children) {
        children.forEach(it -> shown.add(it.id()));
    }

    /** The first place of everybody who has work of their own. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem workMenu() {
            return new MenuItem(10, "clocks.menu", "/work", Right.SEE_OWN_WORK.name());
        }
    }
}

package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Stage;
import cymru.diogel.practice.coregroups.web.GroupQueueView.Row;
import cymru.diogel.practice.coregroups.web.GroupQueueView.Without;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The core groups of whoever asks, or of their team: when each meets next and by when it must. */
@Controller
class GroupQueuePage {
    static final String PATH = "/coregroups";

    private final CoreGroups groups;
    private final People people;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    GroupQueuePage(
            CoreGroups groups, People people, Access access, Templates templates, Clock clock) {
        this.groups = groups;
        this.people = people;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static MenuItem coreGroupsMenu() {
        return new MenuItem(58, "coregroups.menu", PATH, Right.PLAN_PROTECTION.name());
    }

    @Needs(Right.PLAN_PROTECTION)
    @GetMapping(PATH)
    Page queue(
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page,
            Frame frame,
            Viewer viewer) {
        var work = access.work(viewer);
        var rows = rows(work.keySet());
        var without = without(work.keySet());
        var late = rows.stream().filter(it -> it.stage() == Stage.MISSED).toList();
        var told = rows.stream().filter(Row::toBeTold).toList();
        var counts =
                new GroupQueueView.Counts(rows.size(), late.size(), without.size(), told.size());
        var kind = only.matches("late|none|told") ? only : "all";
        var shown = kind.equals("late") ? late : kind.equals("told") ? told : rows;
        var total = kind.equals("none") ? without.size() : shown.size();
        var at = Pages.of(page, total, PATH + "?only=" + kind + "&page=");
        var named =
                kind.equals("none") ? without.subList(at.before(), at.to()) : List.<Without>of();
        var listed = kind.equals("none") ? List.<Row>of() : shown.subList(at.before(), at.to());
        var view =
                new GroupQueueView(
                        frame,
                        new GroupQueueView.Rows(listed, named, names(work, listed, named)),
                        counts,
                        at,
                        LocalDate.now(clock));
        return new Page(templates.practiceCoregroupsQueue(frame, view, kind));
    }

    private List<Row> rows(Set<UUID> work) {
        var today = LocalDate.now(clock);
        var open = groups.of(work).stream().filter(CoreGroup::isOpen).toList();
        var meetings = groups.meetings(open.stream().map(CoreGroup::id).toList());
        return open.stream()
                .map(it -> Row.of(it, meetings.getOrDefault(it.id(), List.of()), today))
                .sorted(Comparator.comparing(Row::dueOn).thenComparing(it -> it.group().id()))
                .toList();
    }

    // On the register, and no core group meets for them.
    private List<Without> without(Collection<UUID> work) {
        var today = LocalDate.now(clock);
        var met =
                groups.of(work).stream()
                        .flatMap(it -> it.children().stream())
                        .collect(Collectors.toSet());
        return people.plans(work).stream()
                .filter(it -> it.kind() == Plan.Kind.REGISTER && it.isOpenOn(today))
                .filter(it -> !met.contains(it.child()))
                .map(it -> new Without(it.child(), it.startedOn()))
                .toList();
    }

    // Every child named is in the trail before the list is made.
    private Map<UUID, Child> names(Map<UUID, Ground> work, List<Row> rows, List<Without> without) {
        var named = new ArrayList<UUID>();
        rows.forEach(it -> named.addAll(it.group().children()));
        without.forEach(it -> named.add(it.child()));
        var seen =
                work.entrySet().stream()
                        .filter(it -> named.contains(it.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        access.browse(Entry.seen("coregroup.queue"), seen);
        return people.children(seen.keySet());
    }
}

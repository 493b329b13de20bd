package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.CoreGroups.Beginning;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Begins a core group for a child who was on the register before there was one here. */
@Controller
public class StartGroupPage {
    private static final String PATH = GroupQueuePage.PATH + "/start/{child}";

    private final CoreGroups groups;
    private final People people;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    StartGroupPage(
            CoreGroups groups, People people, Access access, Templates templates, Clock clock) {
        this.groups = groups;
        this.people = people;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    /** The children it would meet for, each with the day of registration. */
    public record Starting(UUID child, List<Child> children, Map<UUID, LocalDate> since) {
        public String names() {
            return children.stream().map(Child::title).collect(Collectors.joining(", "));
        }

        LocalDate first() {
            return since.values().stream().min(LocalDate::compareTo).orElseThrow();
        }
    }

    @Needs(Right.PLAN_PROTECTION)
    @GetMapping(PATH)
    Page show(@PathVariable UUID child, Frame frame, Viewer viewer) {
        var starting = starting(child, viewer);
        return new Page(
                templates.practiceCoregroupsStart(frame, starting, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH)
    View start(
            @PathVariable UUID child,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var starting = starting(child, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var met = typed.day("met").orElse(null);
        var outside =
                met == null
                        ? !typed.get("met").isEmpty()
                        : met.isAfter(LocalDate.now(clock)) || met.isBefore(starting.first());
        if (outside) {
            problems.add("met", frame.say("coregroups.problem-met"));
            return Page.refused(
                    templates.practiceCoregroupsStart(frame, starting, typed, problems));
        }
        var all =
                starting.since().entrySet().stream()
                        .map(it -> new Beginning(null, it.getKey(), it.getValue()))
                        .toList();
        return new RedirectView(GroupQueuePage.PATH + "/" + groups.start(all, met));
    }

    // The child, and those of the same home who are registered and for whom none meets either.
    private Starting starting(UUID child, Viewer viewer) {
        var home = people.homeOf(child).map(it -> it.family().children()).orElse(List.of());
        var ids = home.stream().map(Child::id).toList();
        var seen =
                access.lookToWrite(viewer, ids.isEmpty() ? List.of(child) : ids, "coregroup.start");
        var today = LocalDate.now(clock);
        var met =
                groups.of(seen.keySet()).stream()
                        .flatMap(it -> it.children().stream())
                        .collect(Collectors.toSet());
        var since =
                people.plans(seen.keySet()).stream()
                        .filter(it -> it.kind() == Plan.Kind.REGISTER && it.isOpenOn(today))
                        .filter(it -> !met.contains(it.child()))
                        .collect(Collectors.toMap(Plan::child, Plan::startedOn, (one, _) -> one));
        if (!since.containsKey(child)) {
            throw new Absent();
        }
        var named = people.children(since.keySet());
        return new Starting(
                child,
                home.stream().map(it -> named.get(it.id())).filter(Objects::nonNull).toList(),
                since);
    }
}

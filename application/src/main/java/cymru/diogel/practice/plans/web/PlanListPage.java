package cymru.diogel.practice.plans.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.plans.Action;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.plans.ProtectionPlan;
import cymru.diogel.practice.plans.Stage;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans of whoever asks, or of their team: what is still to be made detailed, or done. */
@Controller
public class PlanListPage {
    static final String PATH = "/plans";

    private final Plans plans;
    private final People people;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    PlanListPage(Plans plans, People people, Access access, Templates templates, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    /** A plan in the list: how many actions are open, and how many of them overdue. */
    public record Row(ProtectionPlan plan, int open, int overdue, boolean late) {}

    /** What is listed, and how many there are of each kind. */
    public record Listed(
            List<Row> rows, Map<UUID, Child> children, Map<String, Integer> counts, Pages pages) {
        public String name(Row it) {
            var child = children.get(it.plan().child());
            return child == null ? "–" : child.title();
        }
    }

    @Bean
    static MenuItem protectionPlansMenu() {
        return new MenuItem(59, "plans.menu", PATH, Right.PLAN_PROTECTION.name());
    }

    @Needs(Right.PLAN_PROTECTION)
    @GetMapping(PATH)
    Page list(
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page,
            Frame frame,
            Viewer viewer) {
        var work = access.work(viewer);
        var all = rows(plans.of(work.keySet()).stream().filter(ProtectionPlan::isOpen).toList());
        var kinds =
                Map.<String, Predicate<Row>>of(
                        "late", Row::late, "overdue", it -> it.overdue() > 0);
        var kind = kinds.containsKey(only) ? only : "all";
        var shown = all.stream().filter(kinds.getOrDefault(kind, _ -> true)).toList();
        var counts =
                Map.of(
                        "all", all.size(),
                        "late", count(all, Row::late),
                        "overdue", count(all, it -> it.overdue() > 0));
        var at = Pages.of(page, shown.size(), PATH + "?only=" + kind + "&page=");
        var rows = shown.subList(at.before(), at.to());
        var seen =
                rows.stream()
                        .map(it -> it.plan().child())
                        .distinct()
                        .filter(work::containsKey)
                        .collect(Collectors.toMap(it -> it, work::get));
        access.browse(Entry.seen("plan.list"), seen);
        var listed = new Listed(rows, people.children(seen.keySet()), counts, at);
        return new Page(templates.practicePlansList(frame, listed, kind));
    }

    private static int count(List<Row> rows, Predicate<Row> which) {
        return Math.toIntExact(rows.stream().filter(which).count());
    }

    private List<Row> rows(List<ProtectionPlan> open) {
        var today = LocalDate.now(clock);
        var actions = plans.actions(open.stream().map(ProtectionPlan::id).toList());
        return open.stream()
                .map(it -> {
                    var todo =
                            actions.getOrDefault(it.id(), List.of()).stream()
                                    .map(ProtectionPlan.Kept::action)
                                    .filter(of -> of.state() == Action.State.OPEN)
                                    .toList();
                    var overdue = todo.stream().filter(of -> of.isOverdue(today)).count();
                    return new Row(it, todo.size(), Math.toIntExact(overdue), isLate(it, today));
                })
                .sorted(
                        Comparator.comparing((Row it) -> !it.late())
                                .thenComparingInt(it -> -it.overdue())
                                .thenComparing(it -> it.plan().days().beganOn())
                                .thenComparing(it -> it.plan().id()))
                .toList();
    }

    /** Whether it is still an outline after it was to be detailed. */
    static boolean isLate(ProtectionPlan it, LocalDate today) {
        return it.stage() == Stage.OUTLINE && it.days().detailDueOn().isBefore(today);
    }
}

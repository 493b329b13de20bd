package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.chronology.WholeStory;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.work.Task;
import cymru.diogel.practice.work.Tasks;
import cymru.diogel.visiting.clocks.Clocks;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A child, to be taken in within ten seconds. */
@Controller
class ChildPage {
    private static final int LATEST = 8;
    private static final Pattern REFERENCE = Pattern.compile("[0-9A-F]{8}");

    private final Threshold threshold;
    private final Sources sources;
    private final Templates templates;
    private final Clock clock;

    ChildPage(Threshold threshold, Sources sources, Templates templates, Clock clock) {
        this.threshold = threshold;
        this.sources = sources;
        this.templates = templates;
        this.clock = clock;
    }

    /** Where a child's page draws from. */
    @Component
    static class Sources {
        private final Families families;
        private final Clocks clocks;
        private final Visits visits;
        private final Access access;
        private final Told told;

        Sources(Families families, Clocks clocks, Visits visits, Access access, Told told) {
            this.families = families;
            this.clocks = clocks;
            this.visits = visits;
            this.access = access;
            this.told = told;
        }

        /** What other modules told of it. */
        @Component
        record Told(WholeStory story, Tasks tasks) {
            List<Task> tasks(Threshold.Sight sight, Viewer viewer) {
                var whom = new ArrayList<>(List.of(sight.child().id()));
                sight.siblings().forEach(it -> whom.add(it.id()));
                return tasks.about(whom, viewer).stream()
                        .filter(it -> !it.whose().isWaiting())
                        .toList();
            }

            ChildLatest latest(Threshold.Sight sight, ChildWords says, List<Visit> visits) {
                var child = sight.child().id();
                var happened = story.latestTold(child, sight.ground(), says.words(), LATEST);
                return new ChildLatest(child, visits, happened, says, LATEST);
            }
        }

        /** The name of whoever works with the child, null when nobody does. */
        @Nullable String worker(UUID child) {
            var worker = access.workers(List.of(child)).get(child);
            return worker == null ? null : worker.name();
        }

        ChildView view(Frame frame, Viewer viewer, Threshold.Sight sight, LocalDate today) {
            var child = sight.child().id();
            var plans = sight.plans();
            return new ChildView(
                    frame,
                    sight,
                    families.around(child),
                    plans,
                    new ChildView.Dues(
                            clocks.owing(child, plans, today), told.tasks(sight, viewer)),
                    told.latest(
                            sight,
                            new ChildWords(frame.words(), today),
                            visits.latest(child, LATEST)),
                    new ChildView.Today(
                            today,
                            viewer.name(),
                            worker(child),
                            viewer.may(Right.RECORD_VISITS),
                            viewer.may(Right.READ_TRAIL),
                            viewer.may(Right.OPEN_GROUNDS)));
        }
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children/{child}")
    Page show(
            @PathVariable UUID child,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String reference,
            Frame frame,
            Viewer viewer) {
        var today = LocalDate.now(clock);
        return switch (threshold.lookAsFarAs(viewer, child, "child.look")) {
            case Threshold.Sight sight -> {
                var view = sources.view(frame, viewer, sight, today);
                var told = REFERENCE.matcher(reference).matches() ? reference : "";
                var added = done.equals("person");
                yield new Page(templates.visitingChildrenChild(frame, view, added, told));
            }
            case Threshold.Glimpse glimpse -> {
                var view = new SharedPlanView(frame, glimpse, sources.worker(child), today);
                yield new Page(templates.visitingChildrenSharedPlan(frame, view));
            }
        };
    }
}

package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Stage;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Discussions to be held, and those held that wait for their record or outcome. */
@Controller
class StrategyQueuePage {
    static final String PATH = "/strategy";

    private final Discussions discussions;
    private final Access access;
    private final People people;
    private final Templates templates;
    private final Clock clock;

    StrategyQueuePage(
            Discussions discussions,
            Access access,
            People people,
            Templates templates,
            Clock clock) {
        this.discussions = discussions;
        this.access = access;
        this.people = people;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static MenuItem strategyDiscussions() {
        return new MenuItem(67, "strategy.menu", PATH, Right.READ_CHILDREN.name());
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH)
    Page queue(
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID child,
            Frame frame,
            Viewer viewer) {
        if (child != null) {
            return ofChild(child, frame, viewer, page);
        }
        var today = LocalDate.now(clock);
        var open = discussions.open();
        var held = open.stream().filter(it -> it.stage() != Stage.DECIDED_TO_HOLD).toList();
        var toHold = open.stream().filter(it -> it.stage() == Stage.DECIDED_TO_HOLD).toList();
        var late = toHold.stream().filter(it -> it.isLate(today)).toList();
        var counts = new StrategyQueueView.Counts(toHold.size(), late.size(), held.size());
        var rows =
                switch (only) {
                    case "late" -> late;
                    case "held" -> held;
                    default -> toHold;
                };
        var which = only.matches("late|held") ? only : "open";
        var pages = Pages.of(page, rows.size(), PATH + "?only=" + which + "&page=");
        var view = view(frame, viewer, rows, pages);
        return new Page(templates.practiceStrategyQueue(frame, view, counts, which));
    }

    private Page ofChild(UUID child, Frame frame, Viewer viewer, int page) {
        access.look(viewer, List.of(child), "strategy.list");
        var all = discussions.of(List.of(child));
        var pages = Pages.of(page, all.size(), PATH + "?child=" + child + "&page=");
        var view = view(frame, viewer, all, pages);
        return new Page(templates.practiceStrategyChild(frame, view, child.toString()));
    }

    private StrategyQueueView view(Frame frame, Viewer viewer, List<Discussion> all, Pages pages) {
        var rows = all.subList(pages.before(), pages.to());
        var ids = rows.stream().flatMap(it -> it.children().stream()).collect(Collectors.toSet());
        var seen = access.grounds(viewer, ids);
        access.browse(Entry.seen("strategy.queue"), seen);
        var children = people.children(seen.keySet());
        var may = viewer.may(Right.HOLD_STRATEGY);
        return new StrategyQueueView(frame, rows, children, pages, may, LocalDate.now(clock));
    }
}

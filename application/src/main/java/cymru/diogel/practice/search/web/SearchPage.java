package cymru.diogel.practice.search.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pace.Pace;
import cymru.diogel.platform.pace.Rate;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.search.Asked;
import cymru.diogel.practice.search.Search;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Looks for a child; what was typed never stands in an address. */
@Controller
class SearchPage {
    private static final int LONGEST = 200;
    private static final int TOO_MANY = 429;
    // More than a person types, and too few to copy a county by.
    private static final Rate RATE = Rate.aMinute("search", 60);

    private final Search search;
    private final Pace pace;
    private final Templates templates;
    private final Clock clock;

    SearchPage(Search search, Pace pace, Templates templates, Clock clock) {
        this.search = search;
        this.pace = pace;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children")
    Page show(@RequestParam(defaultValue = "") String search, Frame frame, Viewer viewer) {
        var typed = reference(search).flatMap(it -> this.search.asked(viewer, it));
        var found = typed.map(it -> this.search.find(viewer, it)).orElse(List.of());
        var asking = new SearchView.Asking(typed.orElse(""), typed.isPresent(), mayAdd(viewer));
        return new Page(template(frame, asking, found, new Problems()));
    }

    @Needs(Right.READ_CHILDREN)
    @PostMapping("/children")
    View find(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields).get("asked");
        var problems = new Problems();
        if (typed.length() > LONGEST || Asked.of(typed).isEmpty()) {
            problems.add("asked", frame.say("search.problem-asked"));
            var asking = new SearchView.Asking(typed, false, mayAdd(viewer));
            return Page.refused(template(frame, asking, List.of(), problems));
        }
        var turn = pace.take(RATE, viewer.id().toString());
        if (!turn.isNow()) {
            search.noteTooOften();
            var when = Map.of("n", RATE.times(), "when", turn.when(frame.words()));
            problems.add("asked", frame.say("search.too-often", when));
            var asking = new SearchView.Asking(typed, false, mayAdd(viewer));
            return new Page(template(frame, asking, List.of(), problems), TOO_MANY);
        }
        return new RedirectView("/children?search=" + search.ask(viewer, typed));
    }

    private static boolean mayAdd(Viewer viewer) {
        return viewer.may(Right.RECORD_VISITS);
    }

    private JteModel template(
            Frame frame, SearchView.Asking asking, List<Search.Found> found, Problems problems) {
        var view = new SearchView(frame, LocalDate.now(clock), asking, found, problems);
        return templates.practiceSearchSearch(frame, view);
    }

    private static Optional<UUID> reference(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The place in the menu of everybody who reads records. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem childrenMenu() {
            return new MenuItem(15, "search.menu", "/children", Right.READ_CHILDREN.name());
        }
    }
}

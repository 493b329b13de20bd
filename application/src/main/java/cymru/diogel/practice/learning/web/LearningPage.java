package cymru.diogel.practice.learning.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.learning.Lesson;
import cymru.diogel.practice.learning.Lessons;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What reviews and panels taught, by theme, team and agency; no child and nobody blamed. */
@Controller
class LearningPage {
    static final String PATH = "/learning";

    private final Lessons lessons;
    private final Around around;
    private final LearningFiles files;
    private final Templates templates;
    private final Clock clock;

    LearningPage(
            Lessons lessons, Around around, LearningFiles files, Templates templates, Clock clock) {
        this.lessons = lessons;
        this.around = around;
        this.files = files;
        this.templates = templates;
        this.clock = clock;
    }

    /** What else it reads. */
    @Component
    record Around(Access access, Accounts accounts, Lessons lessons) {
        LearningView.Names names(List<Lesson> shown) {
            var people =
                    shown.stream()
                            .flatMap(it -> it.marks().stream())
                            .map(mark -> mark.by())
                            .collect(Collectors.toSet());
            return new LearningView.Names(
                    lessons.questions(),
                    accounts.teams(),
                    access.agencies(),
                    accounts.named(people).values().stream()
                            .collect(Collectors.toMap(Account::id, Account::name)));
        }

        /** The reviews that somebody may open: those of children they may see. */
        Set<UUID> open(Viewer viewer, List<Lesson> shown) {
            if (!viewer.may(Right.REVIEW_OUTCOMES) && !viewer.may(Right.DECIDE_DISPUTES)) {
                return Set.of();
            }
            var children =
                    shown.stream().map(it -> it.of().of().child()).collect(Collectors.toSet());
            var seen = access.grounds(viewer, children).keySet();
            return shown.stream()
                    .filter(it -> seen.contains(it.of().of().child()))
                    .map(it -> it.of().id())
                    .collect(Collectors.toSet());
        }
    }

    @Bean
    static MenuItem learningMenu() {
        return new MenuItem(77, "learning.menu", PATH, Right.READ_TEAM_PATTERNS.name());
    }

    @Needs(Right.READ_TEAM_PATTERNS)
    @GetMapping(PATH)
    Page show(@RequestParam Map<String, String> query, Frame frame, Viewer viewer) {
        around.access().browse(Entry.seen("learning"));
        var may = viewer.may(Right.DECIDE_DISPUTES);
        return new Page(templates.practiceLearningLessons(frame, view(query, frame, viewer), may));
    }

    @Needs(Right.READ_TEAM_PATTERNS)
    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> spreadsheet(
            @RequestParam Map<String, String> query, Frame frame, Viewer viewer) {
        around.access().browse(Entry.seen("learning.spreadsheet"));
        return files.spreadsheet(view(query, frame, viewer));
    }

    @Needs(Right.READ_TEAM_PATTERNS)
    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> printed(
            @RequestParam Map<String, String> query, Frame frame, Viewer viewer) {
        around.access().browse(Entry.seen("learning.print"));
        return files.printed(view(query, frame, viewer));
    }

    private LearningView view(Map<String, String> query, Frame frame, Viewer viewer) {
        var today = LocalDate.now(clock);
        var asked = LearningAsked.of(query, today);
        var all = lessons.taught(asked.from(), asked.to());
        var names = around.names(all);
        var shown = all.stream().filter(it -> asked.takes(it, names.agencies())).toList();
        var link = PATH + "?" + asked.query() + "&page=";
        var pages = Pages.of(number(query), shown.size(), link);
        var open = around.open(viewer, shown);
        return new LearningView(frame, asked, all, shown, names, open, pages);
    }

    private static int number(Map<String, String> query) {
        var typed = query.getOrDefault("page", "1");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }
}

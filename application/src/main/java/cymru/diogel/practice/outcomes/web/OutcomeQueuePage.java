package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.outcomes.Disputes;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.web.OutcomeQueueView.Only;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a reviewer, for an answer, and for a decision; no child is named. */
@Controller
class OutcomeQueuePage {
    static final String PATH = "/outcomes";
    static final String DISPUTES = "/outcomes/disputes";

    private final Reviews reviews;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    OutcomeQueuePage(Reviews reviews, Access access, Templates templates, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static MenuItem outcomesToReview() {
        return new MenuItem(74, "outcomes.menu-queue", PATH, Right.REVIEW_OUTCOMES.name());
    }

    @Bean
    static MenuItem outcomesDisputed() {
        return new MenuItem(75, "outcomes.menu-disputes", DISPUTES, Right.DECIDE_DISPUTES.name());
    }

    @Needs(Right.REVIEW_OUTCOMES)
    @GetMapping(PATH)
    Page queue(
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String ended,
            Frame frame,
            Viewer viewer) {
        access.browse(Entry.seen("outcome.queue"));
        var today = LocalDate.now(clock);
        var waiting = reviews.waiting().stream().filter(it -> isFor(it, viewer)).toList();
        var answers =
                reviews.disputed().stream().filter(it -> Disputes.mayRespond(it, viewer)).toList();
        var shown = Only.of(only);
        var rows =
                switch (shown) {
                    case OPEN -> waiting;
                    case LATE -> late(waiting, today);
                    case MINE -> mine(waiting, viewer);
                    case ANSWER -> answers;
                };
        var counts =
                new OutcomeQueueView.Counts(
                        waiting.size(),
                        late(waiting, today).size(),
                        mine(waiting, viewer).size(),
                        answers.size());
        var at = Pages.of(page, rows.size(), PATH + "?only=" + shown.code() + "&page=");
        var view =
                new OutcomeQueueView(frame, viewer, rows, at, today, OutcomeQueueView.ended(ended));
        return new Page(templates.practiceOutcomesQueue(frame, view, counts, shown));
    }

    @Needs(Right.DECIDE_DISPUTES)
    @GetMapping(DISPUTES)
    Page disputes(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String ended,
            Frame frame,
            Viewer viewer) {
        access.browse(Entry.seen("outcome.disputes"));
        var rows = reviews.disputed();
        var size = Pages.of(page, rows.size(), DISPUTES + "?page=");
        var view =
                new OutcomeQueueView(
                        frame, viewer, rows, size, today(), OutcomeQueueView.ended(ended));
        return new Page(templates.practiceOutcomesDisputes(frame, view));
    }

    // A partner sees what waits for another agency, and what is theirs already.
    private static boolean isFor(Review it, Viewer viewer) {
        return viewer.role() != Role.PARTNER
                || it.partOf(viewer.id()) != null
                || it.mayBeTakenBy(Reviews.candidate(viewer));
    }

    private static List<Review> late(List<Review> of, LocalDate today) {
        return of.stream().filter(it -> it.isLate(today)).toList();
    }

    private static List<Review> mine(List<Review> of, Viewer viewer) {
        return of.stream().filter(it -> it.partOf(viewer.id()) != null).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

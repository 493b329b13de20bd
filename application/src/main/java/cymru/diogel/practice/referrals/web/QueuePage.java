package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Stage;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a decision, what waits for an answer, and what may be closed. */
@Controller
class QueuePage {
    static final String PATH = "/reports";
    static final String FEEDBACK = "/reports/feedback";

    private final Referrals referrals;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    QueuePage(Referrals referrals, Access access, Templates templates, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static MenuItem reportsToDecide() {
        return new MenuItem(64, "referrals.menu-queue", PATH, Right.TAKE_REPORTS.name());
    }

    @Bean
    static MenuItem answersOwed() {
        return new MenuItem(65, "referrals.menu-feedback", FEEDBACK, Right.TAKE_REPORTS.name());
    }

    @Needs(Right.TAKE_REPORTS)
    @GetMapping(PATH)
    Page queue(
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page,
            Frame frame,
            Viewer viewer) {
        access.browse(Entry.seen("report.queue"));
        var today = LocalDate.now(clock);
        var open = referrals.undecided();
        var late = open.stream().filter(it -> it.isLate(today)).toList();
        var toClose = referrals.in(Stage.FEEDBACK_GIVEN);
        var counts = new QueueView.Counts(open.size(), late.size(), toClose.size());
        var rows =
                switch (only) {
                    case "late" -> late;
                    case "close" -> toClose;
                    default -> open;
                };
        var at = Pages.of(page, rows.size(), PATH + "?only=" + shown(only) + "&page=");
        var view = view(frame, viewer, rows, at);
        return new Page(templates.practiceReferralsQueue(frame, view, counts, shown(only)));
    }

    @Needs(Right.TAKE_REPORTS)
    @GetMapping(FEEDBACK)
    Page feedback(@RequestParam(defaultValue = "1") int page, Frame frame, Viewer viewer) {
        access.browse(Entry.seen("report.feedback"));
        var owed = referrals.owed();
        var at = Pages.of(page, owed.size(), FEEDBACK + "?page=");
        return new Page(
                templates.practiceReferralsFeedback(
                        frame, view(frame, viewer, owed, at), late(owed)));
    }

    private int late(List<Report> owed) {
        var today = LocalDate.now(clock);
        return (int) owed.stream().filter(it -> it.isAnswerLate(today)).count();
    }

    private static String shown(String only) {
        return only.matches("late|close") ? only : "open";
    }

    private QueueView view(Frame frame, Viewer viewer, List<Report> all, Pages at) {
        var rows = all.subList(at.before(), at.to());
        var named = referrals.named(rows.stream().map(Report::id).toList());
        return new QueueView(frame, viewer.id(), rows, named, at, LocalDate.now(clock));
    }
}

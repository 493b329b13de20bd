package cymru.diogel.practice.confirmations.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.confirmations.Confirmation;
import cymru.diogel.practice.confirmations.Confirmation.Chase;
import cymru.diogel.practice.confirmations.Confirmations;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import gen.jte.Templates;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which reports by telephone wait for the same in writing, the longest due first. */
@Controller
class OwedConfirmationsPage {
    private static final String PATH = "/reports/confirmations";

    private final Confirmations confirmations;
    private final Referrals referrals;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    OwedConfirmationsPage(
            Confirmations confirmations,
            Referrals referrals,
            Access access,
            Templates templates,
            Clock clock) {
        this.confirmations = confirmations;
        this.referrals = referrals;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static MenuItem confirmationsOwed() {
        return new MenuItem(65, "confirmations.menu", PATH, Right.TAKE_REPORTS.name());
    }

    @Needs(Right.TAKE_REPORTS)
    @GetMapping(PATH)
    Page show(@RequestParam(defaultValue = "1") int page, Frame frame, Viewer viewer) {
        access.browse(Entry.seen("confirmation.owed"));
        var owed = confirmations.owed();
        var now = clock.instant();
        var late = (int) owed.stream().filter(it -> it.isLate(now)).count();
        var at = Pages.of(page, owed.size(), PATH + "?page=");
        var shown = owed.subList(at.before(), at.to());
        var ids = shown.stream().map(Confirmation::report).toList();
        var reports = referrals.all(ids);
        var chases = confirmations.chases(ids);
        var seen = new Seen(frame, viewer, chases);
        var rows =
                shown.stream()
                        .flatMap(it ->
                                Stream.ofNullable(reports.get(it.report()))
                                        .map(report -> seen.row(it, report, now)))
                        .toList();
        return new Page(templates.practiceConfirmationsOwed(frame, rows, at, late));
    }

    private record Seen(Frame frame, Viewer viewer, Map<UUID, List<Chase>> chases) {
        OwedRow row(Confirmation it, Report report, Instant now) {
            var asked = chases.getOrDefault(report.id(), List.of());
            var isMine = viewer.id().equals(report.handling().takenBy());
            return new OwedRow(new ConfirmationView(frame, report, it, asked, now), isMine);
        }
    }
}

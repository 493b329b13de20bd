package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.referrals.Referrals;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A practitioner of any agency reports a concern, and reads what became of it. */
@Controller
class ConcernPage {
    static final String PATH = "/reports/new";
    static final String MINE = "/reports/mine";

    private final Referrals referrals;
    private final Access access;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    ConcernPage(
            Referrals referrals,
            Access access,
            Accounts accounts,
            Templates templates,
            Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static MenuItem myReports() {
        return new MenuItem(66, "referrals.menu-mine", MINE, Right.REPORT_CONCERN.name());
    }

    @Needs(Right.REPORT_CONCERN)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer) {
        var fields = new HashMap<String, String>();
        fields.put("report", UUID.randomUUID().toString());
        fields.put("language", frame.words().tag());
        var form = form(frame, new Typed(fields), viewer);
        return new Page(templates.practiceReferralsConcern(frame, form, new Problems()));
    }

    @Needs(Right.REPORT_CONCERN)
    @PostMapping(PATH)
    View report(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var form = form(frame, new Typed(fields), viewer);
        var problems = new Problems();
        var team =
                accounts.teams().stream()
                        .filter(it -> it.id().equals(viewer.team()))
                        .findFirst()
                        .map(it -> it.name(frame.words()))
                        .orElse(null);
        var signed = new ReportForm.Signed(viewer.id(), viewer.name(), team, viewer.language());
        var coming = form.read(signed, clock.instant(), problems);
        if (coming == null) {
            return Page.refused(templates.practiceReferralsConcern(frame, form, problems));
        }
        referrals.receive(coming);
        return new RedirectView(
                coming.maker().account() == null ? QueuePage.PATH : MINE + "?done=yes");
    }

    @Needs(Right.REPORT_CONCERN)
    @GetMapping(MINE)
    Page mine(@RequestParam(defaultValue = "") String done, Frame frame, Viewer viewer) {
        access.browse(Entry.seen("report.mine"));
        var reports = referrals.of(viewer.id());
        var named = referrals.named(reports.stream().map(it -> it.id()).toList());
        var view = new MineView(frame, reports, named, done.equals("yes"));
        return new Page(templates.practiceReferralsMine(frame, view));
    }

    private ReportForm form(Frame frame, Typed typed, Viewer viewer) {
        var asker =
                viewer.may(Right.TAKE_REPORTS)
                        ? ReportForm.Asker.FRONT_DOOR
                        : ReportForm.Asker.PRACTITIONER;
        return new ReportForm(frame, typed, asker, LocalDate.now(clock));
    }
}

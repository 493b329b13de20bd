package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.drafts.Draft;
import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.referrals.Beside;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import gen.jte.Templates;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody reported, and what became of it. */
@Controller
class MyReportsPage {
    static final String MINE = "/reports/mine";

    private final Referrals referrals;
    private final Access access;
    private final Drafts drafts;
    private final ObjectProvider<Beside> beside;
    private final Templates templates;

    MyReportsPage(
            Referrals referrals,
            Access access,
            Drafts drafts,
            ObjectProvider<Beside> beside,
            Templates templates) {
        this.referrals = referrals;
        this.access = access;
        this.drafts = drafts;
        this.beside = beside;
        this.templates = templates;
    }

    @Bean
    static MenuItem myReports() {
        return new MenuItem(66, "referrals.menu-mine", MINE, Right.REPORT_CONCERN.name());
    }

    @Needs(Right.REPORT_CONCERN)
    @GetMapping(MINE)
    Page mine(@RequestParam(defaultValue = "") String done, Frame frame, Viewer viewer) {
        access.browse(Entry.seen("report.mine"));
        var reports = referrals.of(viewer.id());
        var named = referrals.named(reports.stream().map(Report::id).toList());
        var begun = (int) drafts.of(viewer.id()).stream().filter(MyReportsPage::isReport).count();
        var asked = reports.stream().collect(Collectors.toMap(Report::id, this::asked));
        var view = new MineView(frame, reports, named, asked, begun, done);
        return new Page(templates.practiceReferralsMine(frame, view));
    }

    private List<Beside.Line> asked(Report it) {
        return beside.stream().flatMap(module -> module.toMaker(it).stream()).toList();
    }

    private static boolean isReport(Draft it) {
        return it.form().equals("report");
    }
}

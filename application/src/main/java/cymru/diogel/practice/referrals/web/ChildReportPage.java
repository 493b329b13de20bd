package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.chronology.WholeStory;
import cymru.diogel.practice.people.Doorway;
import cymru.diogel.practice.referrals.Referrals;
import gen.jte.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a report said of one child, read by those who work with the child; others named in it and
 * how its maker is reached are left out.
 */
@Controller
class ChildReportPage {
    private final Doorway doorway;
    private final Referrals referrals;
    private final Templates templates;

    ChildReportPage(Doorway doorway, Referrals referrals, Templates templates) {
        this.doorway = doorway;
        this.referrals = referrals;
        this.templates = templates;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children/{id}/reports/{named}")
    Page show(@PathVariable UUID id, @PathVariable UUID named, Frame frame, Viewer viewer) {
        var opened = doorway.look(viewer, id, "child.report");
        var it = referrals.about(id, named).orElseThrow(Absent::new);
        var isWhole = WholeStory.isOpenOn(opened.ground());
        var opens = referrals.reopened(it.report().id());
        return new Page(
                templates.practiceReferralsChildReport(frame, opened.child(), it, opens, isWhole));
    }
}

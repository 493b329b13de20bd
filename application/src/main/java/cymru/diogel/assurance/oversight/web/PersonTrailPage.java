package cymru.diogel.assurance.oversight.web;

import cymru.diogel.assurance.oversight.web.TrailDesk.Whose;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.TrailReader.Question;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What somebody who works here did, saw and was refused. */
@Controller
class PersonTrailPage {
    static final String PATH = TrailsPage.PATH + "/people/";

    private final TrailDesk desk;
    private final Accounts accounts;
    private final Access access;

    PersonTrailPage(TrailDesk desk, Accounts accounts, Access access) {
        this.desk = desk;
        this.accounts = accounts;
        this.access = access;
    }

    @Needs(Right.READ_TRAIL)
    @GetMapping(PATH + "{id}")
    Page show(
            @PathVariable UUID id,
            @RequestParam Map<String, String> asked,
            Frame frame,
            Viewer viewer) {
        return desk.show(whose(id, "trail.person"), new TrailForm(asked), frame, viewer);
    }

    @Needs(Right.READ_TRAIL)
    @PostMapping(PATH + "{id}/export")
    View export(@PathVariable UUID id, @RequestParam Map<String, String> asked, Frame frame) {
        return desk.export(whose(id, "trail.person-export"), new TrailForm(asked), frame);
    }

    private Whose whose(UUID id, String act) {
        var account = accounts.find(id).orElse(null);
        if (account == null) {
            access.browse(Entry.refused(act));
            throw new Absent();
        }
        access.browse(Entry.seen(act).with("account", id));
        return new Whose(Question.ofAccount(id), PATH + id, account.name());
    }
}

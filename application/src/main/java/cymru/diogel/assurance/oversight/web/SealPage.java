package cymru.diogel.assurance.oversight.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.witness.Heads;
import gen.jte.Templates;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How the trail is sealed: its newest head, and where heads were published. */
@Controller
class SealPage {
    static final String PATH = TrailsPage.PATH + "/seal";

    private final Heads heads;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    SealPage(Heads heads, Access access, Templates templates, Clock clock) {
        this.heads = heads;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.CHECK_TRAIL)
    @GetMapping(PATH)
    Page show(Frame frame) {
        access.browse(Entry.seen("trail.seal"));
        var view = new SealView(frame, heads.state(), clock.instant());
        return new Page(templates.assuranceOversightSeal(view));
    }
}

package cymru.diogel.practice.facts.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.families.Portrait;
import gen.jte.Templates;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All that is known of a child, kind by kind: when it was true, and since when it is known. */
@Controller
class FactsPage {
    private final Desk desk;
    private final Templates templates;

    FactsPage(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children/{id}/facts")
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            Frame frame,
            Viewer viewer) {
        var opened = desk.look(viewer, id, "child.facts");
        var around = desk.around(id);
        var known = around.getOrDefault(id, new Portrait(id, List.of()));
        var reader = new FactsView.Reader(viewer.name(), viewer.may(Right.RECORD_VISITS), done);
        var view =
                new FactsView(
                        frame,
                        opened.child(),
                        around,
                        desk.staff(known),
                        opened.home().plans(),
                        opened.home().conferences(),
                        desk.today(),
                        reader);
        return new Page(templates.practiceFactsFacts(frame, view));
    }
}

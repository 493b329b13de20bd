package cymru.diogel.practice.facts.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.facts.Arrivals;
import cymru.diogel.practice.joining.Likely;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.search.Search;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Writes a child down, born or expected; who may be the same child is shown first. */
@Controller
class AddChildPage {
    private final Desk desk;
    private final Arrivals arrivals;
    private final Likely likely;
    private final Templates templates;

    AddChildPage(Desk desk, Arrivals arrivals, Likely likely, Templates templates) {
        this.desk = desk;
        this.arrivals = arrivals;
        this.likely = likely;
        this.templates = templates;
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/children/add")
    Page show(@RequestParam(required = false) @Nullable UUID sibling, Frame frame, Viewer viewer) {
        var fields = new HashMap<String, String>();
        fields.put("child", UUID.randomUUID().toString());
        if (sibling != null) {
            var brother = desk.lookToWrite(viewer, sibling, "child.add");
            fields.put("sibling", sibling.toString());
            fields.put("family", brother.familyName() == null ? "" : brother.familyName());
        }
        var typed = new Typed(fields);
        return new Page(page(frame, typed, List.of(), new Problems()));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/children/add")
    View add(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var team = viewer.team();
        if (team == null) {
            throw new Absent();
        }
        var typed = new Typed(fields);
        var home = home(typed, viewer);
        var problems = new Problems();
        var told = new ReadChild(typed, home, desk.today(), frame).read(problems);
        if (told == null) {
            return Page.refused(page(frame, typed, List.of(), problems));
        }
        var alike =
                likely
                        .offers(
                                viewer,
                                new Likely.Told(told.id(), told.name(), told.life().bornOn()),
                                told.id())
                        .stream()
                        .map(Likely.Offer::known)
                        .filter(Search.Found::isChild)
                        .toList();
        if (!alike.isEmpty() && !typed.get("new").equals("yes")) {
            return new Page(page(frame, typed, alike, problems));
        }
        arrivals.arrive(told, new Arrivals.Writer(viewer.id(), team));
        return new RedirectView("/children/" + told.id() + "/facts?done=child");
    }

    private @Nullable Child home(Typed typed, Viewer viewer) {
        var sibling = typed.id("sibling").orElse(null);
        return sibling == null ? null : desk.lookToWrite(viewer, sibling, "child.add");
    }

    private JteModel page(Frame frame, Typed typed, List<Search.Found> alike, Problems problems) {
        var view = new AddChildView(frame, typed, alike, desk.today(), problems);
        return templates.practiceFactsAddChild(frame, view);
    }
}

package cymru.diogel.practice.chronology.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Typed;
import gen.jte.Templates;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A child's story on a page, in one list or in lanes, and as a tagged document. */
@Controller
class ChronologyPage {
    private final StoryDesk desk;
    private final Templates templates;

    ChronologyPage(StoryDesk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children/{id}/chronology")
    Page show(
            @PathVariable UUID id,
            @RequestParam Map<String, String> address,
            Frame frame,
            Viewer viewer) {
        var filter = StoryFilter.of(new Typed(address));
        var view =
                desk.open(
                        viewer, new StoryDesk.Asked(id, "child.chronology", filter, frame.words()));
        return new Page(templates.practiceChronologyList(frame, view));
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children/{id}/chronology.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @RequestParam Map<String, String> address,
            Frame frame,
            Viewer viewer) {
        var typed = new Typed(address);
        var tag = typed.get("language");
        var words = tag.isEmpty() ? frame.words() : Words.in(tag);
        var filter = StoryFilter.of(typed);
        var view = desk.open(viewer, new StoryDesk.Asked(id, "chronology.pdf", filter, words));
        return desk.printed(view, view.title());
    }
}

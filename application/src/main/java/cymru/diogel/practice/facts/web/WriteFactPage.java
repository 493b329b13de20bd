package cymru.diogel.practice.facts.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.facts.FactKind;
import cymru.diogel.practice.families.Families;
import gen.jte.Templates;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Writes a fact of any kind down, by the one form there is for all. */
@Controller
class WriteFactPage {
    private final Desk desk;
    private final Families families;
    private final Templates templates;

    WriteFactPage(Desk desk, Families families, Templates templates) {
        this.desk = desk;
        this.families = families;
        this.templates = templates;
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/children/{id}/facts/add/{kind}")
    Page show(@PathVariable UUID id, @PathVariable String kind, Frame frame, Viewer viewer) {
        var child = desk.lookToWrite(viewer, id, "child.facts");
        var of = kind(kind);
        var typed = ReadFact.blank(of, desk.portrait(id));
        var view = new WriteFactView(frame, child, of, typed, new Problems());
        return new Page(templates.practiceFactsWrite(frame, view));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/children/{id}/facts/add/{kind}")
    View write(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var child = desk.lookToWrite(viewer, id, "child.facts");
        var of = kind(kind);
        var typed = new Typed(fields);
        var problems = new Problems();
        var told = new ReadFact(of, typed, desk.portrait(id), desk.today(), frame).read(problems);
        if (told == null) {
            var view = new WriteFactView(frame, child, of, typed, problems);
            return Page.refused(templates.practiceFactsWrite(frame, view));
        }
        families.tell(id, told.says(), told.days(), viewer.id());
        return new RedirectView("/children/" + id + "/facts?done=written");
    }

    private static FactKind kind(String code) {
        return FactKind.of(code).filter(it -> !it.fields().isEmpty()).orElseThrow(Absent::new);
    }
}

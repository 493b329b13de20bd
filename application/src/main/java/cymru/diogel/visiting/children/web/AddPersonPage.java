package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.joining.Likely;
import cymru.diogel.practice.joining.Pair;
import cymru.diogel.visiting.children.web.ReadPerson.Told;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Writes down somebody around a child; who may be the same person is offered first. */
@Controller
class AddPersonPage {
    /** Chosen when it is none of those offered. */
    static final String NEW = "new";

    private final Threshold threshold;
    private final Families families;
    private final Likely likely;
    private final Templates templates;
    private final Clock clock;

    AddPersonPage(
            Threshold threshold,
            Families families,
            Likely likely,
            Templates templates,
            Clock clock) {
        this.threshold = threshold;
        this.families = families;
        this.likely = likely;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/children/{child}/around/add")
    Page show(@PathVariable UUID child, Frame frame, Viewer viewer) {
        var sight = threshold.lookToWrite(viewer, child, "child.around");
        var fields = Map.of("person", UUID.randomUUID().toString());
        return new Page(page(frame, sight, fields, List.of(), new Problems()));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/children/{child}/around/add")
    View add(
            @PathVariable UUID child,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var sight = threshold.lookToWrite(viewer, child, "child.around");
        var problems = new Problems();
        var told = new ReadPerson(new Typed(fields), LocalDate.now(clock), frame).read(problems);
        if (told == null) {
            return Page.refused(page(frame, sight, fields, List.of(), problems));
        }
        var offers = offers(viewer, child, told);
        var same = fields.getOrDefault("same", "");
        if (!offers.isEmpty() && !isOffered(same, offers)) {
            if (fields.containsKey("offered")) {
                problems.add("same", frame.say("children.problem-same"));
            }
            var page = page(frame, sight, fields, offers, problems);
            return problems.isEmpty() ? new Page(page) : Page.refused(page);
        }
        var isKnown = !same.equals(NEW) && isOffered(same, offers);
        var known = isKnown ? UUID.fromString(same) : null;
        var joining = told.around(child, known);
        families.join(joining, viewer.id());
        if (same.equals(NEW)) {
            var others = offers.stream().map(it -> it.known().person()).toList();
            likely.part(told.person(), others, viewer.id());
        }
        var reference = Pair.reference(joining.tie().other());
        return new RedirectView("/children/" + child + "?done=person&reference=" + reference);
    }

    private List<Likely.Offer> offers(Viewer viewer, UUID child, Told told) {
        var somebody = new Likely.Told(told.person(), told.name(), told.bornOn());
        return likely.offers(viewer, somebody, child);
    }

    private static boolean isOffered(String same, List<Likely.Offer> offers) {
        return same.equals(NEW)
                || offers.stream().anyMatch(it -> it.known().person().toString().equals(same));
    }

    private JteModel page(
            Frame frame,
            Threshold.Sight sight,
            Map<String, String> fields,
            List<Likely.Offer> offers,
            Problems problems) {
        var view =
                new AddPersonView(
                        frame, sight, new Typed(fields), offers, LocalDate.now(clock), problems);
        return templates.visitingChildrenAddPerson(frame, view);
    }
}

package cymru.diogel.visiting.amendments.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.facts.FactWords;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Redactions;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Doorway;
import cymru.diogel.visiting.amendments.Amendment.Kind;
import cymru.diogel.visiting.amendments.Amendment.Subject;
import cymru.diogel.visiting.amendments.Amendments;
import gen.jte.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks that what a fact says be taken out. */
@Controller
class RedactFactPage {
    private final Doorway doorway;
    private final Families families;
    private final Amendments amendments;
    private final Templates templates;

    RedactFactPage(Doorway doorway, Families families, Amendments amendments, Templates templates) {
        this.doorway = doorway;
        this.families = families;
        this.amendments = amendments;
        this.templates = templates;
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/children/{child}/facts/{line}/redact")
    Page show(@PathVariable UUID child, @PathVariable UUID line, Frame frame, Viewer viewer) {
        doorway.lookToWrite(viewer, child, "fact.redact");
        var asking = asking(frame, fact(child, line), Typed.NOTHING, new Problems());
        return new Page(templates.visitingAmendmentsAsk(frame, asking));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/children/{child}/facts/{line}/redact")
    View ask(
            @PathVariable UUID child,
            @PathVariable UUID line,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        doorway.lookToWrite(viewer, child, "fact.redact");
        var fact = fact(child, line);
        var typed = new Typed(fields);
        var problems = new Problems();
        var reason = Asking.reason(typed, frame, problems);
        if (!problems.isEmpty()) {
            var asking = asking(frame, fact, typed, problems);
            return Page.refused(templates.visitingAmendmentsAsk(frame, asking));
        }
        var subject = Subject.line(line);
        var wish = new Amendments.Wish(Kind.REDACT_FACT, Set.of(child), subject, null, reason);
        var done = amendments.ask(wish, viewer.id()) ? "asked" : "waits";
        return new RedirectView("/children/" + child + "/amendments?done=" + done);
    }

    private Version fact(UUID child, UUID line) {
        var none = new Portrait(child, List.of());
        var known = families.known(List.of(child)).getOrDefault(child, none);
        return known.all(Fact.class)
                .filter(it -> it.line().equals(line) && Redactions.holdsWords(it.says()))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private static Asking asking(Frame frame, Version fact, Typed typed, Problems problems) {
        var here = "/children/" + fact.person() + "/facts";
        var paths = new Asking.Paths(here + "/" + fact.line() + "/redact", here);
        var words = new FactWords(frame.words(), LocalDate.EPOCH);
        var about = words.kind(fact.says()) + ": " + words.says(fact.says(), Map.of());
        return new Asking(frame, "redact-fact", about, paths, List.of(), typed, problems);
    }
}

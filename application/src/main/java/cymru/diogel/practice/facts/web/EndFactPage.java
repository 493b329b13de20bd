package cymru.diogel.practice.facts.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.facts.FactWords;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Child;
import gen.jte.Templates;
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

/** Says until when a fact was true; that it was is kept. */
@Controller
public class EndFactPage {
    private final Desk desk;
    private final Families families;
    private final Templates templates;

    EndFactPage(Desk desk, Families families, Templates templates) {
        this.desk = desk;
        this.families = families;
        this.templates = templates;
    }

    /** A fact about to end, in words. */
    public record Ending(
            Frame frame, Child child, UUID line, String says, Typed typed, Problems problems) {
        public String address() {
            return "/children/" + child.id() + "/facts/" + line + "/end";
        }
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/children/{id}/facts/{line}/end")
    Page show(@PathVariable UUID id, @PathVariable UUID line, Frame frame, Viewer viewer) {
        var child = desk.lookToWrite(viewer, id, "child.facts");
        var says = says(frame, id, line);
        var ending = new Ending(frame, child, line, says, Typed.NOTHING, new Problems());
        return new Page(templates.practiceFactsEnd(frame, ending));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/children/{id}/facts/{line}/end")
    View end(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var child = desk.lookToWrite(viewer, id, "child.facts");
        var typed = new Typed(fields);
        var last = typed.day("last").filter(it -> isWithin(it, fact(id, line))).orElse(null);
        if (last == null) {
            var problems = new Problems();
            problems.add("last", frame.say("facts.problem-last"));
            var ending = new Ending(frame, child, line, says(frame, id, line), typed, problems);
            return Page.refused(templates.practiceFactsEnd(frame, ending));
        }
        families.change(line, Period.since(last.plusDays(1)), null, viewer.id());
        return new RedirectView("/children/" + id + "/facts?done=ended");
    }

    private boolean isWithin(LocalDate last, Version fact) {
        var from = fact.valid().from();
        return !last.isAfter(desk.today()) && (from == null || !last.isBefore(from));
    }

    private Version fact(UUID child, UUID line) {
        return lasting(desk.portrait(child), line);
    }

    private static Version lasting(Portrait known, UUID line) {
        return known.versions().stream()
                .filter(it -> it.line().equals(line) && it.valid().until() == null)
                .filter(it -> FactsView.mayEnd(it.says()))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private String says(Frame frame, UUID child, UUID line) {
        var around = desk.around(child);
        var known = around.getOrDefault(child, new Portrait(child, List.of()));
        var words = new FactWords(frame.words(), desk.today());
        var says = lasting(known, line).says();
        return words.kind(says) + ": " + words.says(says, words.names(around));
    }
}

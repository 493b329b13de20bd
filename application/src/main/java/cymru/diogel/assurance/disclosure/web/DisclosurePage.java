package cymru.diogel.assurance.disclosure.web;

import cymru.diogel.assurance.disclosure.Disclosures;
import cymru.diogel.assurance.disclosure.Disclosures.Answer;
import cymru.diogel.assurance.disclosure.Request;
import cymru.diogel.assurance.disclosure.Span;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One record put together: what is others' is taken out, and a second person lets it go. */
@Controller
class DisclosurePage {
    static final String PATH = DisclosuresPage.PATH + "/{id}";
    private static final int LONGEST = 200;
    private static final int SHORTEST = 2;

    private final Disclosures disclosures;
    private final Access access;
    private final People people;
    private final Templates templates;

    DisclosurePage(Disclosures disclosures, Access access, People people, Templates templates) {
        this.disclosures = disclosures;
        this.access = access;
        this.people = people;
        this.templates = templates;
    }

    @Needs(Right.DISCLOSE)
    @GetMapping(PATH)
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String marked,
            Frame frame,
            Viewer viewer) {
        var found = find(id, viewer);
        return page(found, frame, new Entered(Typed.NOTHING, new Problems(), marked));
    }

    /** Takes words out wherever they stand. */
    @Needs(Right.DISCLOSE)
    @PostMapping(PATH + "/mark")
    View mark(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var found = find(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var words = typed.get("words");
        var reason = reason(typed.get("reason"));
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            problems.add("words", frame.say("disclosure.problem-words"));
        }
        if (reason.isEmpty()) {
            problems.add("reason", frame.say("disclosure.problem-reason"));
        }
        if (!problems.isEmpty()) {
            return page(found, frame, new Entered(typed, problems, ""));
        }
        var places = disclosures.mark(found.request(), words, reason.orElseThrow());
        return new RedirectView(DisclosuresPage.PATH + "/" + id + "?marked=" + places);
    }

    /** Leaves a piece out, takes it in again, or puts back what was taken out of it. */
    @Needs(Right.DISCLOSE)
    @PostMapping(PATH + "/pieces/{number}")
    View change(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String change,
            Viewer viewer) {
        var request = find(id, viewer).request();
        switch (change) {
            case "out" -> disclosures.leaveOut(request, number, true);
            case "in" -> disclosures.leaveOut(request, number, false);
            case "back" -> disclosures.unmark(request, number);
            default -> throw new Absent();
        }
        return new RedirectView(DisclosuresPage.PATH + "/" + id + "#piece-" + number);
    }

    @Needs(value = Right.DISCLOSE, again = true)
    @PostMapping(PATH + "/release")
    View release(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var found = find(id, viewer);
        if (disclosures.release(found.request(), viewer.id()) == Answer.OWN) {
            var problems = new Problems();
            problems.add("release", frame.say("disclosure.problem-own"));
            return page(found, frame, new Entered(Typed.NOTHING, problems, ""));
        }
        return new RedirectView(DisclosuresPage.PATH + "/" + id);
    }

    /** A request and who looks at it, once the look is in the trail. */
    private record Found(Request request, Viewer viewer) {}

    private record Entered(Typed typed, Problems problems, String marked) {}

    private Found find(UUID id, Viewer viewer) {
        var request = disclosures.find(id);
        access.look(viewer, request.map(Request::child).stream().toList(), "disclosure.look");
        return new Found(request.orElseThrow(Absent::new), viewer);
    }

    private Page page(Found found, Frame frame, Entered entered) {
        var request = found.request();
        var child = people.children(List.of(request.child())).get(request.child());
        var view =
                new DisclosureView(
                        frame,
                        request,
                        child == null ? "–" : child.title(),
                        disclosures.passages(request.id()),
                        request.begunBy().equals(found.viewer().id()));
        var template =
                templates.assuranceDisclosureOne(
                        view, entered.typed(), entered.problems(), entered.marked());
        return entered.problems().isEmpty() ? new Page(template) : Page.refused(template);
    }

    private static Optional<Span.Reason> reason(String typed) {
        return Stream.of(Span.Reason.values()).filter(it -> it.name().equals(typed)).findFirst();
    }
}

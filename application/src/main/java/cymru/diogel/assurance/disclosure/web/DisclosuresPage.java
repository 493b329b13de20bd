package cymru.diogel.assurance.disclosure.web;

import cymru.diogel.assurance.disclosure.Disclosures;
import cymru.diogel.assurance.disclosure.Request;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Records put together for those who asked to see them. */
@Controller
public class DisclosuresPage {
    static final String PATH = "/disclosures";
    private static final int LATELY = 25;

    private final Disclosures disclosures;
    private final Access access;
    private final People people;
    private final Templates templates;

    DisclosuresPage(Disclosures disclosures, Access access, People people, Templates templates) {
        this.disclosures = disclosures;
        this.access = access;
        this.people = people;
        this.templates = templates;
    }

    /** A request in the list, which names nobody. */
    public record Line(UUID id, String day, boolean released) {}

    @Needs(Right.DISCLOSE)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer) {
        access.browse(Entry.seen("disclosure.list"));
        var latest = disclosures.latest(LATELY);
        var whose = latest.stream().map(Request::child).distinct().toList();
        var grounds = access.grounds(viewer, whose);
        var lines =
                latest.stream()
                        .filter(it -> grounds.containsKey(it.child()))
                        .map(it -> line(it, frame))
                        .toList();
        return new Page(
                templates.assuranceDisclosureList(frame, lines, Typed.NOTHING, new Problems()));
    }

    /**
     * Puts together the record of the child with this reference; the forbidden is as the absent.
     */
    @Needs(Right.DISCLOSE)
    @PostMapping(PATH)
    View begin(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var child = people.childrenByReference(List.of(typed.get("reference")));
        var known = child.values().stream().map(it -> it.id()).toList();
        if (known.isEmpty() || access.grounds(viewer, known).isEmpty()) {
            access.browse(Entry.refused("disclosure.begin"));
            var problems = new Problems();
            problems.add("reference", frame.say("disclosure.problem-reference"));
            return Page.refused(
                    templates.assuranceDisclosureList(frame, List.of(), typed, problems));
        }
        access.look(viewer, known, "disclosure.begin-look");
        var id = disclosures.begin(known.getFirst(), viewer.id(), frame.words());
        return new RedirectView(PATH + "/" + id);
    }

    private static Line line(Request request, Frame frame) {
        var day = WallClock.shown(request.begunAt()).toLocalDate();
        return new Line(request.id(), frame.words().date(day), request.isReleased());
    }

    /** The place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem disclosuresItem() {
            return new MenuItem(86, "disclosure.menu", PATH, Right.DISCLOSE.name());
        }
    }
}

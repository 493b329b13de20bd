package cymru.diogel.practice.kin.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.exclusions.Kin;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Barring;
import gen.jte.Templates;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where somebody who works here says which family is their own; the answer is always the same. */
@Controller
class OwnFamilyPage {
    private static final String PATH = "/own-family";
    private static final int LONGEST = 200;

    private final Barring barring;
    private final Templates templates;

    OwnFamilyPage(Barring barring, Templates templates) {
        this.barring = barring;
        this.templates = templates;
    }

    @Needs(Right.SEE_OWN_WORK)
    @GetMapping(PATH)
    Page show(Frame frame, @RequestParam Map<String, String> query) {
        return new Page(
                templates.practiceKinOwnFamily(
                        frame, Typed.NOTHING, new Problems(), query.containsKey("told")));
    }

    @Needs(Right.SEE_OWN_WORK)
    @PostMapping(PATH)
    View tell(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = new Problems();
        Stream.of("surname", "address", "phone", "family")
                .filter(it -> typed.get(it).length() > LONGEST)
                .forEach(it -> problems.add(it, frame.say("kin.too-long")));
        if (Stream.of("address", "phone", "family").allMatch(it -> typed.get(it).isEmpty())) {
            problems.add("address", frame.say("kin.nothing-told"));
        }
        if (!problems.isEmpty()) {
            return Page.refused(templates.practiceKinOwnFamily(frame, typed, problems, false));
        }
        if (!typed.get("family").isEmpty()) {
            barring.declare(viewer.id(), typed.get("family"));
        }
        if (!typed.get("address").isEmpty() || !typed.get("phone").isEmpty()) {
            barring.tell(
                    viewer.id(),
                    new Kin(typed.get("surname"), typed.get("address"), typed.get("phone")));
        }
        return new RedirectView(PATH + "?told");
    }
}

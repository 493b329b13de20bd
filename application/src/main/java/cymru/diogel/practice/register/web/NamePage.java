package cymru.diogel.practice.register.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Way;
import gen.jte.Templates;
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

/** The stays of one name, and its end by a way that needs no review conference. */
@Controller
class NamePage {
    static final String PATH = RegisterPage.PATH + "/names/{child}";

    private final Register register;
    private final Register.Elsewhere elsewhere;
    private final RegisterPage.Seeing seeing;
    private final Templates templates;
    private final Clock clock;

    NamePage(
            Register register,
            Register.Elsewhere elsewhere,
            RegisterPage.Seeing seeing,
            Templates templates,
            Clock clock) {
        this.register = register;
        this.elsewhere = elsewhere;
        this.seeing = seeing;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.KEEP_REGISTER)
    @GetMapping(PATH)
    Page show(@PathVariable UUID child, Frame frame, Viewer viewer) {
        var view = view(look(child, viewer), frame, Typed.NOTHING);
        return new Page(templates.practiceRegisterName(frame, view, new Problems()));
    }

    @Needs(Right.KEEP_REGISTER)
    @PostMapping(PATH)
    View takeOff(
            @PathVariable UUID child,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var whom = look(child, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var way = typed.one("way", Way.class).filter(NameView.WAYS::contains).orElse(null);
        var stay = register.on(LocalDate.now(clock), List.of(child)).get(child);
        var on =
                typed.day("on")
                        .filter(it -> !it.isAfter(LocalDate.now(clock)))
                        .filter(it -> stay != null && !it.isBefore(stay.registeredOn()))
                        .orElse(null);
        if (way == null) {
            problems.add("way", frame.say("register.problem-way"));
        }
        if (on == null) {
            problems.add("on", frame.say("register.problem-off"));
        }
        if (way != null && on != null && !way.mayEnd(on, whom.bornOn(), false)) {
            problems.add("way", frame.say("register.problem-eighteen"));
        }
        if (way == null || on == null || !problems.isEmpty()) {
            var view = view(whom, frame, typed);
            return Page.refused(templates.practiceRegisterName(frame, view, problems));
        }
        register.remove(child, on, way);
        return new RedirectView(RegisterPage.PATH + "/names/" + child);
    }

    private Child look(UUID child, Viewer viewer) {
        seeing.access().look(viewer, List.of(child), "register.name");
        var found = seeing.people().children(List.of(child)).get(child);
        if (found == null) {
            throw new Absent();
        }
        return found;
    }

    private NameView view(Child child, Frame frame, Typed typed) {
        var stays = register.stays(List.of(child.id()));
        var move = elsewhere.of(child.id()).map(Register.Elsewhere.Where::href).orElse(null);
        return new NameView(frame, child, stays, typed, move);
    }
}

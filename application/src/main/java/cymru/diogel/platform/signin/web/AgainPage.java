package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.passkeys.Passkeys;
import cymru.diogel.platform.signin.Kept;
import cymru.diogel.platform.signin.StepUp;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks for a credential once more, and then goes on with what was being done. */
@Controller
@ConditionalOnWebApplication
class AgainPage {
    static final String PATH = "/my-sign-in/again/";

    private final Templates templates;
    private final StepUp stepUp;
    private final Passkeys passkeys;

    AgainPage(Templates templates, StepUp stepUp, Passkeys passkeys) {
        this.templates = templates;
        this.stepUp = stepUp;
        this.passkeys = passkeys;
    }

    @Needs(Right.KEEP_OWN_SIGN_IN)
    @GetMapping(PATH + "{kept}")
    View show(Frame frame, Viewer viewer, @PathVariable UUID kept, HttpServletRequest request) {
        return Kept.find(request.getSession(), viewer, kept).isPresent()
                ? new Page(page(frame, viewer, request, new Problems()))
                : new RedirectView("/");
    }

    @Needs(Right.KEEP_OWN_SIGN_IN)
    @PostMapping(PATH + "{id}")
    View goOn(Frame frame, Viewer viewer, @PathVariable UUID id, HttpServletRequest request) {
        var session = request.getSession();
        var kept = Kept.find(session, viewer, id);
        if (kept.isEmpty()) {
            return new RedirectView("/");
        }
        if (!isShown(viewer, request)) {
            var problems = new Problems();
            problems.add(
                    stepUp.asked(viewer).password() ? "password" : "code",
                    frame.say("signin.again-wrong"));
            return Page.refused(page(frame, viewer, request, problems));
        }
        kept.get().forget(session);
        return kept.get().isLook() ? new RedirectView(kept.get().path()) : handOn(kept.get());
    }

    // Nothing is sent twice by the browser, so nothing that was typed has to be typed again.
    private static View handOn(Kept kept) {
        return (_, request, response) ->
                request.getRequestDispatcher(kept.path()).forward(kept.again(request), response);
    }

    private boolean isShown(Viewer viewer, HttpServletRequest request) {
        var session = request.getSession();
        var credential = typed(request, "credential");
        return credential.isEmpty()
                ? stepUp.show(viewer, session, typed(request, "password"), typed(request, "code"))
                : stepUp.touched(viewer, session, passkeys.shown(request, credential));
    }

    private JteModel page(
            Frame frame, Viewer viewer, HttpServletRequest request, Problems problems) {
        var passkey = passkeys.has(viewer.id()) ? passkeys.ask(viewer.id(), request) : "";
        return templates.platformSigninAgain(frame, stepUp.asked(viewer), passkey, problems);
    }

    private static String typed(HttpServletRequest request, String field) {
        var typed = request.getParameter(field);
        return typed == null ? "" : typed;
    }
}

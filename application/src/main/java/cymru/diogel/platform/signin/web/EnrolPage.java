package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.signin.Door;
import cymru.diogel.platform.signin.SecondStep;
import cymru.diogel.platform.signin.Sessions;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Sets one-time codes up, on a new telephone or for the first time. */
@Controller
@ConditionalOnWebApplication
class EnrolPage {
    static final String PATH = "/my-sign-in/codes";

    private final Templates templates;
    private final Accounts accounts;
    private final SecondStep second;
    private final Sessions sessions;
    private final Door door;

    EnrolPage(
            Templates templates,
            Accounts accounts,
            SecondStep second,
            Sessions sessions,
            Door door) {
        this.templates = templates;
        this.accounts = accounts;
        this.second = second;
        this.sessions = sessions;
        this.door = door;
    }

    @Needs(value = Right.KEEP_OWN_SIGN_IN, again = true)
    @GetMapping(PATH)
    View show(Frame frame, Viewer viewer) {
        return new Page(page(frame, viewer, new Problems()));
    }

    @Needs(value = Right.KEEP_OWN_SIGN_IN, again = true)
    @PostMapping(PATH)
    View confirm(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = account(viewer);
        var recoveries = second.confirm(account, code);
        if (recoveries.isEmpty()) {
            var problems = new Problems();
            problems.add("code", frame.say("signin.first-code-wrong"));
            return Page.refused(page(frame, viewer, problems));
        }
        // Whoever signed in elsewhere with the password alone has to come in anew.
        sessions.endOthers(viewer, request.getSession().getId());
        door.complete(request, response);
        return shown(frame, recoveries, Door.askedFor(request));
    }

    @Needs(value = Right.KEEP_OWN_SIGN_IN, again = true)
    @PostMapping("/my-sign-in/recovery-codes")
    View recover(Frame frame, Viewer viewer) {
        return shown(frame, second.newRecoveries(account(viewer)), MySignInPage.PATH);
    }

    private View shown(Frame frame, List<String> recoveries, String next) {
        return new Page(templates.platformSigninRecoveries(frame, recoveries, next));
    }

    private JteModel page(Frame frame, Viewer viewer, Problems problems) {
        var needed = second.isRequired(viewer.role()) && !second.hasAny(viewer.id());
        return templates.platformSigninEnrol(
                frame, second.offer(account(viewer)), needed, problems);
    }

    private Account account(Viewer viewer) {
        return accounts.find(viewer.id()).orElseThrow();
    }
}

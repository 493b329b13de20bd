package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import gen.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class SignInPage {
    private final Templates templates;
    private final Accounts accounts;

    SignInPage(Templates templates, Accounts accounts) {
        this.templates = templates;
        this.accounts = accounts;
    }

    @Open
    @GetMapping("/sign-in")
    View show(Frame frame, HttpServletRequest request) {
        if (accounts.isEmpty()) {
            return new RedirectView("/set-up");
        }
        var problems = new Problems();
        if (request.getParameter("error") != null) {
            problems.add("username", frame.say("access.refused"));
        }
        return new Page(templates.platformAccessSignIn(frame, problems));
    }
}

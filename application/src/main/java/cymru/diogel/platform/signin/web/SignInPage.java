package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.signin.PasswordSignIn;
import cymru.diogel.platform.signin.SetUpCode;
import gen.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@ConditionalOnWebApplication
class SignInPage {
    private final Templates templates;
    private final SetUpCode setUp;
    private final ObjectProvider<DemonstrationPage> demonstration;
    private final PasswordSignIn passwords;
    private final Door door;

    SignInPage(
            Templates templates,
            SetUpCode setUp,
            ObjectProvider<DemonstrationPage> demonstration,
            PasswordSignIn passwords,
            Door door) {
        this.templates = templates;
        this.setUp = setUp;
        this.demonstration = demonstration;
        this.passwords = passwords;
        this.door = door;
    }

    @Open
    @PostMapping(Refusals.SIGN_IN)
    View enter(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return passwords
                .withPassword(username, password)
                .map(it -> door.afterPassword(it, request, response))
                .orElseGet(() -> new RedirectView(Refusals.SIGN_IN + "?error"));
    }

    @Open
    @GetMapping(Refusals.SIGN_IN)
    View show(Frame frame, @RequestParam Map<String, String> query) {
        if (frame.signed() != null) {
            return new RedirectView("/");
        }
        if (setUp.isNeeded()) {
            return new RedirectView("/set-up");
        }
        var problems = new Problems();
        if (query.containsKey("error")) {
            problems.add("username", frame.say("signin.refused"));
        }
        var notice =
                Stream.of("ended", "out", "late")
                        .filter(query::containsKey)
                        .findFirst()
                        .map(it -> frame.say("signin." + it))
                        .orElse("");
        var offered =
                demonstration.stream().findFirst().map(it -> it.offered(frame)).orElse(List.of());
        return new Page(templates.platformSigninSignIn(frame, problems, notice, offered));
    }
}

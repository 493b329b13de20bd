package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class SignInPage {
    private final Templates templates;
    private final SetUpCode setUp;
    private final ObjectProvider<DemonstrationPage> demonstration;

    SignInPage(
            Templates templates, SetUpCode setUp, ObjectProvider<DemonstrationPage> demonstration) {
        this.templates = templates;
        this.setUp = setUp;
        this.demonstration = demonstration;
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
            problems.add("username", frame.say("access.refused"));
        }
        var notice =
                Stream.of("ended", "out")
                        .filter(query::containsKey)
                        .findFirst()
                        .map(it -> frame.say("access." + it))
                        .orElse("");
        var offered =
                demonstration.stream().findFirst().map(it -> it.offered(frame)).orElse(List.of());
        return new Page(templates.platformAccessSignIn(frame, problems, notice, offered));
    }
}

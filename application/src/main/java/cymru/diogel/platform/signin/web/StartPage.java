package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.view.RedirectView;

/** Leads everybody to the first place of their own menu. */
@Controller
class StartPage {
    @Open
    @GetMapping("/")
    RedirectView start(Frame frame) {
        var nowhere = frame.signed() == null ? Refusals.SIGN_IN : "/help";
        var first = frame.menu().stream().findFirst().map(MenuItem::href);
        return new RedirectView(first.orElse(nowhere));
    }

    /**
     * Keeps somebody signed in, and gives the key that forms need after a new sign-in; says nothing
     * to whoever is not signed in.
     */
    @Open
    @GetMapping("/session")
    @ResponseBody
    Map<String, String> stay(Frame frame) {
        var signed = frame.signed();
        var csrf = frame.csrf();
        return signed == null || csrf == null
                ? Map.of()
                : Map.of(
                        "account", signed.account(),
                        "left", String.valueOf(signed.left()),
                        "field", csrf.getParameterName(),
                        "key", csrf.getToken());
    }

    @Open
    @GetMapping("/alive")
    @ResponseBody
    String alive() {
        return "alive";
    }
}

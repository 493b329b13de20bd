package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.signin.Door;
import cymru.diogel.platform.signin.PasswordSignIn;
import cymru.diogel.platform.signin.SetUpCode;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@ConditionalOnWebApplication
public class SignInPage {
    private static final int TOO_MANY = 429;

    private final Templates templates;
    private final SetUpCode setUp;
    private final Offers offers;
    private final PasswordSignIn passwords;
    private final Door door;

    /** What the page shows besides the form: a notice, people made up, other ways in. */
    public record Shown(String notice, List<Choice> offered, List<Door.Way> ways) {}

    /** What there may be besides a password. */
    @Component
    @ConditionalOnWebApplication
    record Offers(ObjectProvider<DemonstrationPage> demonstration, ObjectProvider<Door.Way> ways) {
        List<Choice> people(Frame frame) {
            return demonstration.stream()
                    .findFirst()
                    .map(it -> it.offered(frame))
                    .orElse(List.of());
        }
    }

    SignInPage(
            Templates templates,
            SetUpCode setUp,
            Offers offers,
            PasswordSignIn passwords,
            Door door) {
        this.templates = templates;
        this.setUp = setUp;
        this.offers = offers;
        this.passwords = passwords;
        this.door = door;
    }

    @Open
    @PostMapping(Refusals.SIGN_IN)
    View enter(
            Frame frame,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new Typed(fields);
        var tried = passwords.withPassword(typed.exact("username"), typed.exact("password"));
        if (!tried.turn().isNow()) {
            var problems = new Problems();
            var when = Map.of("when", tried.turn().when(frame.words()));
            problems.add("username", frame.say("signin.too-often", when));
            return new Page(page(frame, typed, problems, ""), TOO_MANY);
        }
        return tried.account()
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
                Stream.of("ended", "out", "late", "provider")
                        .filter(query::containsKey)
                        .findFirst()
                        .map(it -> frame.say("signin." + it))
                        .orElse("");
        return new Page(page(frame, Typed.NOTHING, problems, notice));
    }

    private JteModel page(Frame frame, Typed typed, Problems problems, String notice) {
        var ways = offers.ways().stream().filter(Door.Way::offered).toList();
        var shown = new Shown(notice, offers.people(frame), ways);
        return templates.platformSigninSignIn(frame, typed.get("username"), problems, shown);
    }
}

package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.signin.Door;
import cymru.diogel.platform.signin.PasswordSignIn;
import gen.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The second step: asks for the one-time code, after the right password and at no other time. */
@Controller
@ConditionalOnWebApplication
class CodePage {
    static final String PATH = Door.CODE;

    private final Templates templates;
    private final Door door;
    private final PasswordSignIn signIn;

    CodePage(Templates templates, Door door, PasswordSignIn signIn) {
        this.templates = templates;
        this.door = door;
        this.signIn = signIn;
    }

    @Open
    @GetMapping(PATH)
    View show(Frame frame, HttpServletRequest request) {
        return door.halfway(request)
                .<View>map(_ -> new Page(templates.platformSigninCode(frame, new Problems())))
                .orElseGet(CodePage::fromTheStart);
    }

    @Open
    @PostMapping(PATH)
    View enter(
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = door.halfway(request);
        if (account.isEmpty()) {
            return fromTheStart();
        }
        return signIn.withCode(account.get(), code)
                ? in(account.get(), request, response)
                : refused(frame);
    }

    private View in(Account account, HttpServletRequest request, HttpServletResponse response) {
        return door.open(account, true, request, response);
    }

    private Page refused(Frame frame) {
        var problems = new Problems();
        problems.add("code", frame.say("signin.code-wrong"));
        return Page.refused(templates.platformSigninCode(frame, problems));
    }

    private static View fromTheStart() {
        return new RedirectView(Refusals.SIGN_IN + "?late");
    }
}

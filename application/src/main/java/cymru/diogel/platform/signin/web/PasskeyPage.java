package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.passkeys.Passkeys;
import cymru.diogel.platform.signin.Door;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lets somebody in with a passkey: after the password in place of a code, or alone. */
@Controller
@ConditionalOnWebApplication
class PasskeyPage {
    private final Templates templates;
    private final Passkeys passkeys;
    private final Door door;

    PasskeyPage(Templates templates, Passkeys passkeys, Door door) {
        this.templates = templates;
        this.passkeys = passkeys;
        this.door = door;
    }

    @Open
    @GetMapping(Door.PASSKEY)
    View show(Frame frame, HttpServletRequest request) {
        return frame.signed() == null
                ? new Page(page(frame, request, new Problems()))
                : new RedirectView("/");
    }

    @Open
    @PostMapping(Door.PASSKEY)
    View enter(
            Frame frame,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        var halfway = door.halfway(request);
        var account = passkeys.shown(request, credential);
        if (account.isPresent() && isSame(halfway, account.get())) {
            return door.open(account.get(), true, request, response);
        }
        var problems = new Problems();
        problems.add("passkey", frame.say("signin.passkey-wrong"));
        return Page.refused(page(frame, request, problems));
    }

    // Whoever has given a password shows a passkey of the same account.
    private static boolean isSame(Optional<Account> halfway, Account shown) {
        return halfway.isEmpty() || halfway.get().id().equals(shown.id());
    }

    private JteModel page(Frame frame, HttpServletRequest request, Problems problems) {
        var whose = door.halfway(request).map(Account::id).orElse(null);
        var options = passkeys.ask(whose, request);
        return templates.platformSigninPasskey(frame, options, problems);
    }
}

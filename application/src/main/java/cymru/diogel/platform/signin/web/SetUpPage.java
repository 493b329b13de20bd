package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.signin.Attempts;
import cymru.diogel.platform.signin.Door;
import cymru.diogel.platform.signin.SetUpCode;
import gen.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Makes the first administrator; once somebody can sign in, it is not there. */
@Controller
@ConditionalOnWebApplication
class SetUpPage {
    private static final int LONGEST = 100;

    private final Templates templates;
    private final Accounts accounts;
    private final SetUpCode code;
    private final Attempts attempts;
    private final Door door;

    SetUpPage(
            Templates templates, Accounts accounts, SetUpCode code, Attempts attempts, Door door) {
        this.templates = templates;
        this.accounts = accounts;
        this.code = code;
        this.attempts = attempts;
        this.door = door;
    }

    @Open
    @GetMapping("/set-up")
    View show(Frame frame) {
        requireNeeded();
        return new Page(templates.platformSigninSetUp(frame, Typed.NOTHING, new Problems()));
    }

    @Open
    @PostMapping("/set-up")
    View decide(
            Frame frame,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireNeeded();
        var typed = new Typed(fields);
        var problems = problems(frame, typed, request.getRemoteAddr());
        if (!problems.isEmpty()) {
            return Page.refused(templates.platformSigninSetUp(frame, typed, problems));
        }
        var administrator = administrator(typed, frame.words().tag());
        if (!accounts.setUp(administrator, typed.exact("password"))) {
            throw new Absent();
        }
        return door.afterPassword(administrator, request, response);
    }

    private static Account administrator(Typed typed, String language) {
        return new Account(
                UUID.randomUUID(),
                username(typed),
                username(typed),
                typed.get("name"),
                Role.ADMINISTRATOR,
                null,
                language,
                null,
                false);
    }

    private static String username(Typed typed) {
        return typed.get("username").toLowerCase(Locale.ROOT);
    }

    private void requireNeeded() {
        if (!code.isNeeded()) {
            throw new Absent();
        }
    }

    private Problems problems(Frame frame, Typed typed, String address) {
        var problems = new Problems();
        var attempt = attempts.begin("set-up", address);
        if (!attempt.isNow() || !code.matches(typed.get("code"))) {
            problems.add("code", frame.say("signin.set-up-code-wrong"));
        } else {
            attempts.right(attempt);
        }
        if (!typed.isSaid("name", LONGEST)) {
            problems.add("name", frame.say("access.name-missing"));
        }
        var username = username(typed);
        if (!Account.isUsername(username) || !accounts.taken(username, username).isEmpty()) {
            problems.add("username", frame.say("access.username-wrong"));
        }
        accounts.weakness(typed.exact("password"), username)
                .ifPresent(it -> problems.add("password", frame.say(it.message())));
        return problems;
    }
}

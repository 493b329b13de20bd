package cymru.diogel.platform.administration.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.signin.SecondStep;
import cymru.diogel.platform.signin.Sessions;
import gen.jte.Templates;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One account: its access ended or given back, its password set anew. */
@Controller
class AccountPage {
    private static final String PATH = AccountsPage.PATH + "/{id}";

    private final Templates templates;
    private final Accounts accounts;
    private final SecondStep second;
    private final Sessions sessions;

    AccountPage(Templates templates, Accounts accounts, SecondStep second, Sessions sessions) {
        this.templates = templates;
        this.accounts = accounts;
        this.second = second;
        this.sessions = sessions;
    }

    @Needs(Right.ADMINISTER)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer, @PathVariable UUID id) {
        return page(frame, viewer, find(id), new Problems());
    }

    /** Nobody ends their own access, so that somebody is always left who can give it back. */
    @Needs(Right.ADMINISTER)
    @PostMapping(PATH + "/end")
    View end(Viewer viewer, @PathVariable UUID id) {
        var account = find(id);
        if (account.id().equals(viewer.id())) {
            throw new Absent();
        }
        accounts.disable(account);
        return backTo(account);
    }

    @Needs(Right.ADMINISTER)
    @PostMapping(PATH + "/restore")
    View restore(@PathVariable UUID id) {
        var account = find(id);
        accounts.enable(account);
        return backTo(account);
    }

    @Needs(Right.ADMINISTER)
    @PostMapping(PATH)
    View changePassword(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields) {
        var account = find(id);
        var username = account.username();
        if (username == null) {
            throw new Absent();
        }
        var password = new Typed(fields).exact("password");
        var problems = new Problems();
        accounts.weakness(password, username)
                .ifPresent(it -> problems.add("password", frame.say(it.message())));
        if (!problems.isEmpty()) {
            return page(frame, viewer, account, problems);
        }
        accounts.resetPassword(account, password);
        return new RedirectView(AccountsPage.PATH + "/" + account.id() + "?changed");
    }

    /** Only after the person was seen; they are signed out, and set codes up anew. */
    @Needs(value = Right.ADMINISTER, again = true)
    @PostMapping(PATH + "/codes")
    View resetCodes(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String checked) {
        var account = find(id);
        if (!second.hasAny(id)) {
            throw new Absent();
        }
        if (checked.isEmpty()) {
            var problems = new Problems();
            problems.add("checked", frame.say("administration.codes-unchecked"));
            return page(frame, viewer, account, problems);
        }
        second.reset(account);
        sessions.endAll(account);
        return new RedirectView(AccountsPage.PATH + "/" + account.id() + "?reset");
    }

    private Page page(Frame frame, Viewer viewer, Account account, Problems problems) {
        var teams =
                accounts.teams().stream()
                        .collect(Collectors.toMap(Team::id, it -> it.name(frame.words())));
        var line = Line.of(frame, account, teams);
        var own = account.id().equals(viewer.id());
        return new Page(
                templates.platformAdministrationAccount(
                        frame, line, own, second.hasAny(account.id()), problems),
                problems.isEmpty() ? 200 : 422);
    }

    private Account find(UUID id) {
        return accounts.find(id).orElseThrow(Absent::new);
    }

    private static View backTo(Account account) {
        return new RedirectView(AccountsPage.PATH + "/" + account.id());
    }
}

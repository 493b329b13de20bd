package cymru.diogel.platform.administration.web;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.positions.Positions;
import gen.jte.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class AddAccountPage {
    private static final String PATH = AccountsPage.PATH + "/add";

    private final Templates templates;
    private final Accounts accounts;
    private final Positions positions;

    AddAccountPage(Templates templates, Accounts accounts, Positions positions) {
        this.templates = templates;
        this.accounts = accounts;
        this.positions = positions;
    }

    @Needs(Right.ADMINISTER)
    @GetMapping(PATH)
    Page show(Frame frame) {
        var form = new AccountForm(Typed.NOTHING, accounts.teams());
        return page(frame, form, new Problems(), 200);
    }

    @Needs(Right.ADMINISTER)
    @PostMapping(PATH)
    View decide(Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        var form = new AccountForm(new Typed(fields), accounts.teams());
        var problems = form.problems(frame, accounts);
        if (!problems.isEmpty()) {
            return page(frame, form, problems, 422);
        }
        var account = form.account();
        accounts.add(account, form.password());
        form.from().ifPresent(it -> positions.join(account, it, viewer.id()));
        return new RedirectView(AccountsPage.PATH + "/" + account.id());
    }

    private Page page(Frame frame, AccountForm form, Problems problems, int status) {
        return new Page(
                templates.platformAdministrationAddAccount(
                        frame, form.typed(), roles(frame), teams(frame, form.teams()), problems),
                status);
    }

    private static List<Choice> roles(Frame frame) {
        return Stream.of(Role.values())
                .map(it ->
                        new Choice(
                                it.name(),
                                frame.say(message(it)),
                                frame.say(message(it) + "-help")))
                .toList();
    }

    private static String message(Role role) {
        return "administration.role-" + role.name().toLowerCase(Locale.ROOT);
    }

    private static List<Choice> teams(Frame frame, List<Team> teams) {
        var none = new Choice("", frame.say("administration.no-team"));
        return Stream.concat(
                        Stream.of(none),
                        teams.stream()
                                .map(it -> new Choice(it.id().toString(), it.name(frame.words()))))
                .toList();
    }
}

package cymru.diogel.platform.administration.web;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import gen.jte.Templates;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class AddTeamPage {
    private static final String PATH = "/teams/add";
    private static final int LONGEST = 100;

    private final Templates templates;
    private final Accounts accounts;

    AddTeamPage(Templates templates, Accounts accounts) {
        this.templates = templates;
        this.accounts = accounts;
    }

    @Needs(Right.ADMINISTER)
    @GetMapping(PATH)
    Page show(Frame frame) {
        return new Page(
                templates.platformAdministrationAddTeam(frame, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.ADMINISTER)
    @PostMapping(PATH)
    View decide(Frame frame, @RequestParam Map<String, String> fields) {
        var typed = new Typed(fields);
        var problems = problems(frame, typed);
        if (!problems.isEmpty()) {
            return Page.refused(templates.platformAdministrationAddTeam(frame, typed, problems));
        }
        accounts.add(
                new Team(
                        UUID.randomUUID(),
                        typed.get("reference"),
                        typed.get("english"),
                        typed.get("welsh")));
        return new RedirectView(AccountsPage.PATH);
    }

    private Problems problems(Frame frame, Typed typed) {
        var problems = new Problems();
        Stream.of("welsh", "english", "reference")
                .filter(it -> !typed.isSaid(it, LONGEST))
                .forEach(it ->
                        problems.add(it, frame.say("administration.team-" + it + "-missing")));
        if (accounts.teams().stream()
                .anyMatch(it -> it.reference().equals(typed.get("reference")))) {
            problems.add("reference", frame.say("administration.taken-team"));
        }
        return problems;
    }
}

package cymru.diogel.platform.administration.web;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import gen.jte.Templates;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works here and in which teams. */
@Controller
class AccountsPage {
    static final String PATH = "/accounts";

    private final Templates templates;
    private final Accounts accounts;

    AccountsPage(Templates templates, Accounts accounts) {
        this.templates = templates;
        this.accounts = accounts;
    }

    @Needs(Right.ADMINISTER)
    @GetMapping(PATH)
    Page show(Frame frame, @RequestParam(defaultValue = "1") int page) {
        var teams = accounts.teams();
        var all = accounts.all();
        var pages = Pages.of(page, all.size(), PATH + "?page=");
        var names =
                teams.stream().collect(Collectors.toMap(Team::id, it -> it.name(frame.words())));
        var lines =
                all.stream()
                        .skip((pages.number() - 1L) * pages.size())
                        .limit(pages.size())
                        .map(it -> Line.of(frame, it, names))
                        .toList();
        return new Page(templates.platformAdministrationAccounts(frame, lines, pages, teams));
    }
}

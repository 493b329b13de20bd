package cymru.diogel.platform.federation.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.federation.Ties;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import gen.jte.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Ties an account here to one of the provider, after the person was seen. */
@Controller
class TiesPage {
    private static final String PATH = "/accounts/{id}/ties";

    private final Ties ties;
    private final Accounts accounts;
    private final Templates templates;

    TiesPage(Ties ties, Accounts accounts, Templates templates) {
        this.ties = ties;
        this.accounts = accounts;
        this.templates = templates;
    }

    @Needs(Right.ADMINISTER)
    @GetMapping(PATH)
    Page show(Frame frame, @PathVariable UUID id) {
        return page(frame, find(id), new Problems());
    }

    @Needs(value = Right.ADMINISTER, again = true)
    @PostMapping(PATH)
    View tie(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code) {
        var account = find(id);
        if (ties.tie(account, code, viewer.id())) {
            return new RedirectView("/accounts/" + id + "/ties?tied");
        }
        var problems = new Problems();
        problems.add("code", frame.say("federation.code-wrong"));
        return page(frame, account, problems);
    }

    @Needs(value = Right.ADMINISTER, again = true)
    @PostMapping(PATH + "/{tie}/end")
    View untie(@PathVariable UUID id, @PathVariable UUID tie) {
        if (!ties.untie(find(id), tie)) {
            throw new Absent();
        }
        return new RedirectView("/accounts/" + id + "/ties?untied");
    }

    private Page page(Frame frame, Account account, Problems problems) {
        return new Page(
                templates.platformFederationTies(frame, account, ties.of(account.id()), problems),
                problems.isEmpty() ? 200 : 422);
    }

    private Account find(UUID id) {
        return accounts.find(id).orElseThrow(Absent::new);
    }
}

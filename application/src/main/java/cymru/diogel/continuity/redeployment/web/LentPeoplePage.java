package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody on the register, by service and state. */
@Controller
class LentPeoplePage {
    static final String PATH = LeaningPage.PATH + "/people";

    private final Redeployment redeployment;
    private final Services services;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    LentPeoplePage(
            Redeployment redeployment,
            Services services,
            Trail trail,
            Templates templates,
            Clock clock) {
        this.redeployment = redeployment;
        this.services = services;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @GetMapping(PATH)
    Page list(@RequestParam Map<String, String> query, Frame frame) {
        trail.noted(Entry.seen("redeployment.people"));
        var asked =
                new LentPeopleView.Asked(
                        query.getOrDefault("service", ""), query.getOrDefault("state", ""));
        var today = LocalDate.now(clock);
        var all = redeployment.loans();
        var shown = all.stream().filter(it -> takes(asked, it, today)).toList();
        var typed = query.getOrDefault("page", "1");
        var number = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
        var pages = Pages.of(number, shown.size(), PATH + "?" + asked.query() + "&page=");
        var view =
                new LentPeopleView(
                        frame, asked, shown, services.all(), services.everySkill(), pages, today);
        return new Page(templates.continuityRedeploymentPeople(view));
    }

    private static boolean takes(LentPeopleView.Asked asked, Loan it, LocalDate today) {
        var open = it.open();
        var service =
                asked.service().isEmpty()
                        || it.person().home().toString().equals(asked.service())
                        || open.filter(at -> at.service().toString().equals(asked.service()))
                                .isPresent();
        return service
                && switch (asked.state()) {
                    case "LENT" -> open.isPresent();
                    case "FREE" -> open.isEmpty();
                    case "LAPSING" -> !it.lapses(today).isEmpty();
                    default -> true;
                };
    }
}

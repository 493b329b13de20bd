package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.continuity.redeployment.PlacementStage;
import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One person on the register: the loan, what must be done before it, and what was before. */
@Controller
class LentPersonPage {
    private static final String PATH = LentPeoplePage.PATH + "/{person}";

    private final Redeployment redeployment;
    private final Services services;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    LentPersonPage(
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
    Page show(@PathVariable UUID person, Frame frame) {
        trail.noted(Entry.seen("redeployment.person").with("person", person));
        var loan = redeployment.find(person).orElseThrow(Absent::new);
        return new Page(page(frame, loan, PlacementForm.of(loan), new Problems()));
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @PostMapping(PATH + "/placement")
    View keep(
            @PathVariable UUID person,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var loan = redeployment.find(person).orElseThrow(Absent::new);
        var problems = new Problems();
        var form = new PlacementForm(frame, loan, services.all(), new Typed(fields), problems);
        form.check();
        if (problems.isEmpty() && !redeployment.agree(form.placement(), viewer.id())) {
            problems.add("service", frame.say("redeployment.problem-lent"));
        }
        return problems.isEmpty()
                ? new RedirectView(LentPeoplePage.PATH + "/" + person + "?kept")
                : Page.refused(page(frame, loan, new Typed(fields), problems));
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @PostMapping(PATH + "/move")
    View move(
            @PathVariable UUID person,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var loan = redeployment.find(person).orElseThrow(Absent::new);
        var typed = new Typed(fields);
        var problems = new Problems();
        var next =
                typed.one("next", PlacementStage.class)
                        .filter(it ->
                                loan.open()
                                        .filter(open -> open.stage().next().contains(it))
                                        .isPresent());
        var day = typed.day("day");
        if (next.isEmpty()) {
            problems.add("next", frame.say("redeployment.problem-next"));
        }
        if (day.isEmpty() || day.get().isAfter(LocalDate.now(clock))) {
            problems.add("day", frame.say("redeployment.problem-day"));
        }
        if (problems.isEmpty()) {
            redeployment
                    .move(loan, next.orElseThrow(), day.orElseThrow(), viewer.id())
                    .forEach(it -> problems.add("next", frame.say("redeployment.missing-" + it)));
        }
        return problems.isEmpty()
                ? new RedirectView(LentPeoplePage.PATH + "/" + person + "?kept")
                : Page.refused(page(frame, loan, typed, problems));
    }

    private JteModel page(Frame frame, Loan loan, Typed typed, Problems problems) {
        var view =
                new LentPersonView(
                        frame,
                        loan,
                        redeployment.history(loan.person().id()),
                        services.all(),
                        services.everySkill(),
                        LocalDate.now(clock));
        return templates.continuityRedeploymentPerson(view, typed, problems);
    }
}

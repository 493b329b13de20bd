package cymru.diogel.practice.grounds.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who can see a child and why; its manager lets partners in and ends that again. */
@Controller
class WhoSeesPage {
    private static final String PATH = "/children/{child}/who";
    private static final Set<Ground> SHOWN =
            Set.of(
                    Ground.ALLOCATED,
                    Ground.TEAM,
                    Ground.AGENCY,
                    Ground.STRATEGY,
                    Ground.CONFERENCE,
                    Ground.REGISTER_ENQUIRY,
                    Ground.REPORT,
                    Ground.AUDIT_SAMPLE,
                    Ground.INSPECTION_SAMPLE,
                    Ground.EMERGENCY);

    private final ManagersChild children;
    private final Access access;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    WhoSeesPage(
            ManagersChild children,
            Access access,
            Accounts accounts,
            Templates templates,
            Clock clock) {
        this.children = children;
        this.access = access;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    /** A child that the viewer answers for, looked at before anything is shown. */
    @Component
    static class ManagersChild {
        // An emergency lets one work with a child, not decide who else does.
        private static final Set<Ground> ANSWERS =
                Set.of(Ground.TEAM, Ground.TEAM_DUTY, Ground.ALLOCATED, Ground.NAMED);

        private final Access access;
        private final People people;

        ManagersChild(Access access, People people) {
            this.access = access;
            this.people = people;
        }

        Child look(Viewer viewer, UUID child, String act) {
            var known = people.introduce(child).map(_ -> List.of(child)).orElse(List.of());
            var ground = access.lookToWrite(viewer, known, act).get(child);
            if (ground == null || !ANSWERS.contains(ground)) {
                throw new Absent();
            }
            return Optional.ofNullable(people.children(List.of(child)).get(child))
                    .orElseThrow(Absent::new);
        }

        /** Everybody who lives with the child, the child among them. */
        List<UUID> home(Child child) {
            return List.copyOf(people.whoLivesIn(child.household()));
        }
    }

    @Needs(Right.OPEN_GROUNDS)
    @GetMapping(PATH)
    Page show(@PathVariable UUID child, Frame frame, Viewer viewer) {
        var shown = children.look(viewer, child, "child.who");
        return page(frame, shown, Typed.NOTHING, new Problems());
    }

    @Needs(Right.OPEN_GROUNDS)
    @PostMapping(PATH)
    View open(
            @PathVariable UUID child,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var shown = children.look(viewer, child, "child.who");
        var today = LocalDate.now(clock);
        var form = new PartnerForm(new Typed(fields), partners(accounts.all()), today);
        var problems = form.problems(frame, standing(child));
        if (!problems.isEmpty()) {
            return page(frame, shown, form.typed(), problems);
        }
        var until = form.until().orElse(null);
        var opening = new Ground.Opening(child, form.who().orElseThrow().id(), today, until, null);
        access.open(opening, Ground.AGENCY);
        return new RedirectView(path(child) + "?opened");
    }

    @Needs(Right.OPEN_GROUNDS)
    @PostMapping(PATH + "/{account}/end")
    View end(@PathVariable UUID child, @PathVariable UUID account, Viewer viewer) {
        children.look(viewer, child, "child.who");
        var yesterday = LocalDate.now(clock).minusDays(1);
        if (standing(child).stream().noneMatch(it -> isAgencyOf(it, account))) {
            throw new Absent();
        }
        access.close(child, account, Ground.AGENCY, yesterday);
        return new RedirectView(path(child) + "?ended");
    }

    private static boolean isAgencyOf(Ground.Standing it, UUID account) {
        return it.ground() == Ground.AGENCY && account.equals(it.account());
    }

    private Page page(Frame frame, Child child, Typed typed, Problems problems) {
        var names = new WhoSeesView.Names(accounts.all(), accounts.teams());
        var model = WhoSeesView.of(frame, child, standing(child.id()), names);
        var partners = PartnerForm.choices(frame, partners(names.accounts()), names.teams());
        return new Page(
                templates.practiceGroundsWhoSees(frame, model, partners, typed, problems),
                problems.isEmpty() ? 200 : 422);
    }

    private List<Ground.Standing> standing(UUID child) {
        return access.standing(new Ground.Question(List.of(child), SHOWN));
    }

    private static List<Account> partners(List<Account> all) {
        return all.stream()
                .filter(it -> it.role() == Role.PARTNER || it.role() == Role.SCHOOL)
                .filter(it -> !it.disabled())
                .toList();
    }

    private static String path(UUID child) {
        return "/children/" + child + "/who";
    }
}

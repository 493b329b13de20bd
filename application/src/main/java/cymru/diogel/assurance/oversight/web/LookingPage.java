package cymru.diogel.assurance.oversight.web;

import cymru.diogel.assurance.oversight.Finding;
import cymru.diogel.assurance.oversight.Oversight;
import cymru.diogel.assurance.oversight.Oversight.Outcome;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Unusual looking: what is open and overdue, and what is said of each. */
@Controller
class LookingPage {
    static final String PATH = "/looking";

    private static final int SHORTEST = 20;
    private static final int LONGEST = 4000;

    private final Oversight oversight;
    private final Accounts accounts;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    LookingPage(
            Oversight oversight,
            Accounts accounts,
            Access access,
            Templates templates,
            Clock clock) {
        this.oversight = oversight;
        this.accounts = accounts;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.ANSWER_LOOKING)
    @GetMapping(PATH)
    Page list(Frame frame, Viewer viewer) {
        access.browse(Entry.seen("looking.list"));
        var findings = oversight.findings(viewer);
        return new Page(
                templates.assuranceOversightLooking(
                        new LookingView(frame, LocalDate.now(clock), findings, people())));
    }

    @Needs(Right.ANSWER_LOOKING)
    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        return page(find(viewer, id), Typed.NOTHING, new Problems(), frame, viewer);
    }

    @Needs(Right.ANSWER_LOOKING)
    @PostMapping(PATH + "/{id}")
    View say(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var finding = find(viewer, id);
        var typed = new Typed(fields);
        var problems = new Problems();
        var reason =
                oversight.offered(viewer, finding).stream()
                        .filter(it -> OversightWords.lower(it).equals(typed.get("reason")))
                        .findFirst();
        var words = typed.get("explanation");
        if (reason.isEmpty()) {
            problems.add("reason", frame.say("oversight.reason-missing"));
        }
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            problems.add("explanation", frame.say("oversight.explanation-wrong"));
        }
        if (!problems.isEmpty()) {
            return page(finding, typed, problems, frame, viewer);
        }
        var said = oversight.say(viewer, id, typed.ownId("intention"), reason.orElseThrow(), words);
        if (said != Outcome.DONE) {
            problems.add("reason", frame.say("oversight.too-late"));
            return page(find(viewer, id), typed, problems, frame, viewer);
        }
        return new RedirectView(PATH + "/" + id);
    }

    private Finding find(Viewer viewer, UUID id) {
        var finding = oversight.find(viewer, id);
        if (finding.isEmpty()) {
            access.browse(Entry.refused("looking.show"));
            throw new Absent();
        }
        access.browse(
                Entry.seen("looking.show")
                        .with("finding", id)
                        .with("account", finding.get().account()));
        return finding.get();
    }

    private Page page(Finding finding, Typed typed, Problems problems, Frame frame, Viewer viewer) {
        var view =
                new FindingView(
                        frame,
                        LocalDate.now(clock),
                        finding,
                        oversight.steps(finding),
                        oversight.offered(viewer, finding),
                        people(),
                        viewer.may(Right.READ_TRAIL));
        var intention = Optional.of(typed.get("intention")).filter(it -> !it.isEmpty());
        var template =
                templates.assuranceOversightFinding(
                        view,
                        typed,
                        intention.orElseGet(() -> UUID.randomUUID().toString()),
                        problems);
        return problems.isEmpty() ? new Page(template) : Page.refused(template);
    }

    private Map<UUID, Account> people() {
        return accounts.all().stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }
}

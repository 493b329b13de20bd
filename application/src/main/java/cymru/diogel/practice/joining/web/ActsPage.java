package cymru.diogel.practice.joining.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.joining.Act;
import cymru.diogel.practice.joining.Acts;
import cymru.diogel.practice.joining.Pairs;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What was joined, what waits, what was undone, and of whom it was said that they are two. */
@Controller
class ActsPage {
    private static final Set<String> SAID =
            Set.of("done", "declined", "undone", "before", "own", "later", "parted", "settled");

    private final Acts acts;
    private final Pairs pairs;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    ActsPage(Acts acts, Pairs pairs, Accounts accounts, Templates templates, Clock clock) {
        this.acts = acts;
        this.pairs = pairs;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.SEE_OWN_WORK)
    @GetMapping("/joining/acts")
    Page show(@RequestParam(defaultValue = "") String done, Frame frame, Viewer viewer) {
        var seen = acts.of(viewer);
        var whom = seen.stream().map(Acts.Seen::act).flatMap(ActsPage::whom);
        var staff = names(accounts, whom.collect(Collectors.toSet()));
        var view = new ActsView(frame, LocalDate.now(clock), seen, staff, said(frame, done));
        return new Page(templates.practiceJoiningActs(frame, view));
    }

    @Needs(Right.SEE_OWN_WORK)
    @GetMapping("/joining/apart")
    Page apart(Frame frame, Viewer viewer) {
        var apart = pairs.apart(viewer);
        var whom = apart.stream().map(it -> it.what().saidBy()).collect(Collectors.toSet());
        var mayJoin = viewer.may(Right.JOIN_PEOPLE);
        var view =
                new ApartView(frame, LocalDate.now(clock), apart, names(accounts, whom), mayJoin);
        return new Page(templates.practiceJoiningApart(frame, view));
    }

    @Needs(Right.JOIN_PEOPLE)
    @PostMapping("/joining/apart/{apart}")
    View withdraw(@PathVariable UUID apart, Viewer viewer) {
        pairs.withdraw(viewer, apart);
        return new RedirectView("/joining/apart");
    }

    static String said(Frame frame, String done) {
        return SAID.contains(done) ? frame.say("joining.answer-" + done) : "";
    }

    static Map<UUID, String> names(Accounts accounts, Collection<UUID> whom) {
        return accounts.named(whom).values().stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    static Stream<UUID> whom(Act act) {
        return Stream.of(act.asked(), act.decided(), act.undone())
                .filter(Objects::nonNull)
                .map(Act.Step::by);
    }
}

package cymru.diogel.platform.positions.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.positions.Positions;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** From when until when somebody works as what in which team; where they move and leave. */
@Controller
class PositionsPage {
    private static final String PATH = "/accounts/{id}/positions";

    private final Positions positions;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    PositionsPage(Positions positions, Accounts accounts, Templates templates, Clock clock) {
        this.positions = positions;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.ADMINISTER)
    @GetMapping(PATH)
    Page show(Frame frame, @PathVariable UUID id) {
        return page(frame, find(id), Typed.NOTHING, new Problems());
    }

    @Needs(Right.ADMINISTER)
    @PostMapping(PATH)
    View move(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields) {
        var account = findOther(id, viewer);
        var form = new PositionForm(new Typed(fields), accounts.teams());
        var problems = form.problems(frame);
        if (problems.isEmpty()) {
            var from = form.day("from").orElseThrow();
            refuse(frame, problems, "from", positions.move(account, form.to(), from, viewer.id()));
        }
        return problems.isEmpty()
                ? back(id, "moved")
                : page(frame, account, form.typed(), problems);
    }

    /** Nobody takes their own access away, so that somebody is always left who can give it. */
    @Needs(Right.ADMINISTER)
    @PostMapping(PATH + "/leave")
    View leave(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields) {
        var account = findOther(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var last = typed.day("last");
        if (last.isEmpty()) {
            problems.add("last", frame.say("positions.day-wrong"));
        } else {
            refuse(frame, problems, "last", positions.leave(account, last.get(), viewer.id()));
        }
        return problems.isEmpty() ? back(id, "leaving") : page(frame, account, typed, problems);
    }

    @Needs(Right.ADMINISTER)
    @PostMapping(PATH + "/stay")
    View stay(Viewer viewer, @PathVariable UUID id) {
        if (!positions.stay(findOther(id, viewer))) {
            throw new Absent();
        }
        return back(id, "stays");
    }

    private static void refuse(
            Frame frame, Problems problems, String field, Optional<Positions.Refusal> refusal) {
        refusal.map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .ifPresent(it -> problems.add(field, frame.say("positions.refused-" + it)));
    }

    private Page page(Frame frame, Account account, Typed typed, Problems problems) {
        var teams = accounts.teams();
        var all = positions.of(List.of(account.id())).getOrDefault(account.id(), List.of());
        var view = PositionsView.of(frame, account, all, teams, LocalDate.now(clock));
        return new Page(
                templates.platformPositionsPositions(
                        frame, view, PositionForm.choices(frame, teams), typed, problems),
                problems.isEmpty() ? 200 : 422);
    }

    private Account find(UUID id) {
        return accounts.find(id).orElseThrow(Absent::new);
    }

    private Account findOther(UUID id, Viewer viewer) {
        var account = find(id);
        if (account.id().equals(viewer.id())) {
            throw new Absent();
        }
        return account;
    }

    private static View back(UUID id, String done) {
        return new RedirectView("/accounts/" + id + "/positions?" + done);
    }
}

package cymru.diogel.practice.confirmations.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.confirmations.Confirmation.Came;
import cymru.diogel.practice.confirmations.Confirmation.How;
import cymru.diogel.practice.confirmations.Confirmations;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import gen.jte.Templates;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Whoever reported by telephone and may sign in confirms in writing what they said. */
@Controller
class OwnConfirmationPage {
    private static final String PATH = "/reports/mine/{id}/confirm";
    private static final int LONGEST = 5000;

    private final Referrals referrals;
    private final Confirmations confirmations;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    OwnConfirmationPage(
            Referrals referrals,
            Confirmations confirmations,
            Access access,
            Templates templates,
            Clock clock) {
        this.referrals = referrals;
        this.confirmations = confirmations;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    /** What was understood on the telephone stands there already, to be put right or left. */
    @Needs(Right.REPORT_CONCERN)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var report = own(id, viewer);
        var typed = new Typed(Map.of("words", report.told().concern()));
        return new Page(view(report, frame, typed, new Problems()));
    }

    @Needs(Right.REPORT_CONCERN)
    @PostMapping(PATH)
    View confirm(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var report = own(id, viewer);
        var typed = new Typed(fields);
        var words = typed.get("words");
        if (!typed.isSaid("words", LONGEST)) {
            var problems = new Problems();
            problems.add("words", frame.say("confirmations.problem-own"));
            return Page.refused(view(report, frame, typed, problems));
        }
        confirmations.receive(id, new Came(clock.instant(), How.HERE, words), viewer.id());
        return new RedirectView("/reports/mine?done=confirmed");
    }

    private Report own(UUID id, Viewer viewer) {
        var found =
                referrals
                        .find(id)
                        .filter(it -> viewer.id().equals(it.maker().account()))
                        .filter(Confirmations::isAsked);
        access.browse(
                found.isPresent()
                        ? Entry.seen("confirmation.own").with("report", id)
                        : Entry.refused("confirmation.own"));
        return found.orElseThrow(Absent::new);
    }

    private gg.jte.models.runtime.JteModel view(
            Report report, Frame frame, Typed typed, Problems problems) {
        var it = confirmations.of(report.id()).orElseThrow(Absent::new);
        var view = new ConfirmationView(frame, report, it, List.of(), clock.instant());
        return templates.practiceConfirmationsOwn(frame, view, typed, problems);
    }
}

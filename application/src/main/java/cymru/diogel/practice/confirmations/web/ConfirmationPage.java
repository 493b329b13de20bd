package cymru.diogel.practice.confirmations.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Whoever took a report notes that it was confirmed in writing, or that they asked again. */
@Controller
class ConfirmationPage {
    private static final String PATH = "/reports/{id}/confirmation";
    private static final int LONGEST = 2000;

    private final Referrals referrals;
    private final Confirmations confirmations;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    ConfirmationPage(
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

    @Needs(Right.TAKE_REPORTS)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var report = taken(id, viewer);
        var today = Typed.said(LocalDate.now(clock));
        return new Page(view(report, frame, new Typed(Map.of("on", today)), new Problems()));
    }

    @Needs(Right.TAKE_REPORTS)
    @PostMapping(PATH + "/received")
    View received(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var report = taken(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var how = typed.one("how", How.class).filter(it -> it != How.HERE).orElse(null);
        if (how == null) {
            problems.add("how", frame.say("confirmations.problem-how"));
        }
        var at = came(typed, report, frame, problems);
        var words = typed.get("words");
        if (words.length() > LONGEST || (how == How.NEVER && words.isEmpty())) {
            problems.add("words", frame.say("confirmations.problem-words"));
        }
        if (how == null || at == null || !problems.isEmpty()) {
            return Page.refused(view(report, frame, typed, problems));
        }
        var came = new Came(at, how, words.isEmpty() ? null : words);
        confirmations.receive(id, came, viewer.id());
        return new RedirectView("/reports/" + id);
    }

    // A letter that lies on the desk came on a day; only of today is it known when.
    private @Nullable Instant came(Typed typed, Report report, Frame frame, Problems problems) {
        var day = typed.day("on").orElse(null);
        var told = WallClock.shown(report.told().at()).toLocalDate();
        var today = LocalDate.now(clock);
        if (day == null || day.isBefore(told) || day.isAfter(today)) {
            problems.add("on", frame.say("confirmations.problem-on"));
            return null;
        }
        var end = WallClock.instant(day.plusDays(1).atStartOfDay()).minusSeconds(1);
        return day.equals(today) ? clock.instant() : end;
    }

    @Needs(Right.TAKE_REPORTS)
    @PostMapping(PATH + "/chased")
    View chased(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var report = taken(id, viewer);
        var typed = new Typed(fields);
        var words = typed.get("chase");
        if (!typed.isSaid("chase", LONGEST)) {
            var problems = new Problems();
            problems.add("chase", frame.say("confirmations.problem-chase"));
            return Page.refused(view(report, frame, typed, problems));
        }
        confirmations.chase(id, words, viewer.id());
        return new RedirectView("/reports/" + id + "/confirmation");
    }

    // Only who took the report; whoever else asks hears what they hear of one that is not there.
    private Report taken(UUID id, Viewer viewer) {
        var found =
                referrals
                        .find(id)
                        .filter(it -> viewer.id().equals(it.handling().takenBy()))
                        .filter(Confirmations::isAsked);
        access.browse(
                found.isPresent()
                        ? Entry.seen("confirmation.look").with("report", id)
                        : Entry.refused("confirmation.look"));
        return found.orElseThrow(Absent::new);
    }

    private gg.jte.models.runtime.JteModel view(
            Report report, Frame frame, Typed typed, Problems problems) {
        var it = confirmations.of(report.id()).orElseThrow(Absent::new);
        var id = report.id();
        var chases = confirmations.chases(List.of(id)).getOrDefault(id, List.of());
        var view = new ConfirmationView(frame, report, it, chases, clock.instant());
        return templates.practiceConfirmationsConfirmation(frame, view, typed, problems);
    }
}

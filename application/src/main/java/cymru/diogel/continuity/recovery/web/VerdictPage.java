package cymru.diogel.continuity.recovery.web;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Tier;
import cymru.diogel.continuity.recovery.PlanVerdict;
import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.recovery.RecoveryPlans;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Takes what silver or gold says of the very version that was read. */
@Controller
class VerdictPage {
    private static final int LONGEST = 4_000;

    private final RecoveryPlans plans;
    private final PlanDesk desk;
    private final Templates templates;
    private final Clock clock;

    VerdictPage(RecoveryPlans plans, PlanDesk desk, Templates templates, Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.REVIEW_AS_SILVER)
    @PostMapping(RecoveryPage.PATH + "/{version}/silver")
    View silver(
            @PathVariable UUID version,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        return decide(version, Tier.SILVER, new Typed(fields), frame, viewer);
    }

    @Needs(Right.REVIEW_AS_GOLD)
    @PostMapping(RecoveryPage.PATH + "/{version}/gold")
    View gold(
            @PathVariable UUID version,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        return decide(version, Tier.GOLD, new Typed(fields), frame, viewer);
    }

    private View decide(UUID version, Tier tier, Typed typed, Frame frame, Viewer viewer) {
        var it = desk.version(version);
        var problems = new Problems();
        var outcome = typed.one("outcome", PlanVerdict.Outcome.class);
        if (outcome.isEmpty()) {
            problems.add("outcome", frame.say("recovery.problem-outcome"));
        }
        Decision.Model.STEPS.stream()
                .filter(step -> !typed.isSaid(step, LONGEST))
                .forEach(step -> problems.add(step, frame.say("command.problem-" + step)));
        var review = typed.day("review").filter(day -> !day.isBefore(LocalDate.now(clock)));
        if (review.isEmpty()) {
            problems.add("review", frame.say("command.problem-review"));
        }
        if (problems.isEmpty()) {
            var said = said(it, tier, outcome.orElseThrow(), typed, frame);
            var id = typed.ownId("id");
            var spoken = new RecoveryPlans.Spoken(id, outcome.orElseThrow(), said);
            if (!plans.decide(it, spoken, viewer.id())) {
                problems.add("outcome", frame.say("recovery.problem-not-waiting"));
            }
        }
        return problems.isEmpty()
                ? new RedirectView(RecoveryPage.PATH + "/" + version + "?decided")
                : Page.refused(
                        templates.continuityRecoveryVersion(
                                desk.view(version, frame, viewer), typed, problems));
    }

    // What is decided binds to the version that was read, whatever was written meanwhile.
    private Decision.Said said(
            PlanVersion it, Tier tier, PlanVerdict.Outcome outcome, Typed typed, Frame frame) {
        var service = desk.service(it.service()).name().in(frame.words());
        var title = frame.say(outcome.title(), Map.of("service", service, "number", it.number()));
        var about = new Decision.About("recovery", it.id(), it.number());
        var review = typed.day("review").orElseThrow();
        return new Decision.Said(tier, title, model(typed), review, null, about);
    }

    private static Decision.Model model(Typed typed) {
        return new Decision.Model(
                typed.get("information"),
                typed.get("risk"),
                typed.get("powers"),
                typed.get("options"),
                typed.get("action"),
                typed.get("reason"));
    }
}

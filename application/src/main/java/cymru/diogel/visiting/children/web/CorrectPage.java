package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.families.Correction;
import cymru.diogel.practice.families.Corrections;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Corrects the name and birth of a child: one person asks, another agrees. */
@Controller
class CorrectPage {
    private final Threshold threshold;
    private final Desk desk;
    private final Templates templates;

    CorrectPage(Threshold threshold, Desk desk, Templates templates) {
        this.threshold = threshold;
        this.desk = desk;
        this.templates = templates;
    }

    /** Where corrections are asked for and decided. */
    @Component
    static class Desk {
        private final Families families;
        private final Corrections corrections;
        private final Accounts accounts;
        private final Clock clock;

        Desk(Families families, Corrections corrections, Accounts accounts, Clock clock) {
            this.families = families;
            this.corrections = corrections;
            this.accounts = accounts;
            this.clock = clock;
        }

        Portrait portrait(UUID child) {
            var none = new Portrait(child, List.of());
            return families.known(List.of(child)).getOrDefault(child, none);
        }

        List<CorrectView.Row> rows(UUID child) {
            var all = corrections.of(child);
            var whom = new HashSet<UUID>();
            for (var it : all) {
                whom.add(it.askedBy());
                var decision = it.decision();
                if (decision != null) {
                    whom.add(decision.by());
                }
            }
            var names = accounts.named(whom);
            return all.stream().map(it -> CorrectView.Row.of(it, names)).toList();
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        boolean ask(List<Corrections.Wish> wishes, Viewer viewer) {
            return wishes.stream()
                    .map(it -> corrections.ask(it, viewer.id()))
                    .reduce(true, Boolean::logicalAnd);
        }

        Corrections.Answer decide(UUID child, UUID id, Correction.Outcome outcome, UUID by) {
            var correction =
                    corrections
                            .find(id)
                            .filter(it -> it.person().equals(child))
                            .orElseThrow(Absent::new);
            return corrections.decide(correction, outcome, by);
        }
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/children/{child}/correct")
    Page show(
            @PathVariable UUID child,
            @RequestParam(defaultValue = "") String done,
            Frame frame,
            Viewer viewer) {
        var sight = threshold.lookToWrite(viewer, child, "child.correct");
        var portrait = desk.portrait(child);
        var fields = new Wishes(portrait, desk.today(), frame).fields();
        return new Page(
                page(frame, viewer, sight, new CorrectView.Form(fields, done, new Problems())));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/children/{child}/correct")
    View ask(
            @PathVariable UUID child,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var sight = threshold.lookToWrite(viewer, child, "child.correct");
        var problems = new Problems();
        var typed = new Typed(fields);
        var wishes = new Wishes(desk.portrait(child), desk.today(), frame).read(typed, problems);
        if (problems.isEmpty()) {
            var asked = desk.ask(wishes, viewer);
            return new RedirectView(
                    "/children/" + child + "/correct?done=" + (asked ? "asked" : "waits"));
        }
        var form = new CorrectView.Form(typed, "", problems);
        return Page.refused(page(frame, viewer, sight, form));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/children/{child}/corrections/{id}")
    View decide(
            @PathVariable UUID child,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String outcome,
            Viewer viewer) {
        threshold.lookToWrite(viewer, child, "child.correct");
        var agreed = outcome.equals("agree");
        var answer =
                desk.decide(
                        child,
                        id,
                        agreed ? Correction.Outcome.AGREED : Correction.Outcome.DECLINED,
                        viewer.id());
        var done =
                switch (answer) {
                    case DONE -> agreed ? "agreed" : "declined";
                    case DECIDED_BEFORE -> "before";
                    case OWN -> "own";
                };
        return new RedirectView("/children/" + child + "/correct?done=" + done);
    }

    private JteModel page(
            Frame frame, Viewer viewer, Threshold.Sight sight, CorrectView.Form form) {
        var rows = desk.rows(sight.child().id());
        var view = new CorrectView(frame, sight, viewer.id(), form, rows, desk.today());
        return templates.visitingChildrenCorrect(frame, view);
    }
}

package cymru.diogel.continuity.assumptions.web;

import cymru.diogel.continuity.assumptions.Assumption;
import cymru.diogel.continuity.assumptions.Assumptions;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Accounts;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What planning supposes, where each number comes from, and the form that sets one. */
@Controller
class AssumptionsPage {
    static final String PATH = "/assumptions";

    private static final int LONGEST = 1_000;

    private final Assumptions assumptions;
    private final Accounts accounts;
    private final Trail trail;
    private final Templates templates;

    AssumptionsPage(Assumptions assumptions, Accounts accounts, Trail trail, Templates templates) {
        this.assumptions = assumptions;
        this.accounts = accounts;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page list(Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("assumptions"));
        var view = view(frame, viewer, assumptions.all());
        return new Page(templates.continuityAssumptionsList(frame, view));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/{assumption}")
    Page show(@PathVariable String assumption, Frame frame, Viewer viewer) {
        var it = find(assumption);
        trail.noted(Entry.seen("assumption").with("assumption", it.code()));
        return new Page(form(frame, viewer, it, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.PLAN_CONTINGENCY)
    @PostMapping(PATH + "/{assumption}")
    View set(
            @PathVariable String assumption,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = find(assumption);
        var typed = new Typed(fields);
        var problems = new Problems();
        double value = value(frame, it, typed, problems);
        if (!typed.isSaid("source", LONGEST)) {
            problems.add("source", frame.say("assumptions.problem-source"));
        }
        if (!typed.isSaid("reason", LONGEST)) {
            problems.add("reason", frame.say("assumptions.problem-reason"));
        }
        if (!problems.isEmpty()) {
            return Page.refused(form(frame, viewer, it, typed, problems));
        }
        var said =
                new Assumptions.Said(
                        typed.ownId("id"),
                        it.code(),
                        value,
                        typed.get("source"),
                        typed.get("checked").equals("yes"),
                        typed.get("reason"));
        assumptions.set(said, viewer.id());
        return new RedirectView(PATH + "/" + AssumptionsView.slug(it) + "?set");
    }

    private static double value(Frame frame, Assumption it, Typed typed, Problems problems) {
        var number = typed.get("value").replace(',', '.');
        double value =
                number.matches("[0-9]{1,6}([.][0-9]{1,4})?")
                        ? Double.parseDouble(number)
                        : Double.NaN;
        if (!it.takes(value)) {
            var bounds =
                    Map.of(
                            "least", Assumption.number(it.least()),
                            "most", Assumption.number(it.most()));
            problems.add("value", frame.say("assumptions.problem-value", bounds));
        }
        return value;
    }

    private JteModel form(
            Frame frame, Viewer viewer, Assumption it, Typed typed, Problems problems) {
        var view = view(frame, viewer, List.of(it));
        return templates.continuityAssumptionsOne(frame, view, it, typed, problems);
    }

    private AssumptionsView view(Frame frame, Viewer viewer, List<Assumption> shown) {
        var whom =
                shown.stream()
                        .flatMap(it -> it.values().stream())
                        .map(Assumption.Value::by)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet());
        var may = viewer.may(Right.PLAN_CONTINGENCY);
        return new AssumptionsView(frame, shown, accounts.named(whom), may);
    }

    private Assumption find(String slug) {
        return assumptions.all().stream()
                .filter(it -> AssumptionsView.slug(it).equals(slug))
                .findFirst()
                .orElseThrow(Absent::new);
    }
}

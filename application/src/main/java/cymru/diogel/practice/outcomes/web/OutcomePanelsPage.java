package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.outcomes.Panels;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.Verdict;
import cymru.diogel.practice.outcomes.web.OutcomePanelsView.Agencies;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Panels: which were drawn, who sits on them, and what they say beside the reviewer. */
@Controller
class OutcomePanelsPage {
    static final String PATH = "/outcomes/panels";

    private final Panels panels;
    private final Reviews reviews;
    private final Access access;
    private final Templates templates;
    private final Around around;

    OutcomePanelsPage(
            Panels panels, Reviews reviews, Access access, Templates templates, Around around) {
        this.panels = panels;
        this.reviews = reviews;
        this.access = access;
        this.templates = templates;
        this.around = around;
    }

    /** What else it reads. */
    @Component
    record Around(Accounts accounts, Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    @Needs(Right.REVIEW_OUTCOMES)
    @GetMapping(PATH)
    Page list(Frame frame, Viewer viewer) {
        return new Page(list(frame, viewer, new Problems()));
    }

    @Needs(Right.GIVE_SAMPLES)
    @PostMapping(PATH)
    View draw(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var problems = new Problems();
        try {
            var day = Panels.quarter(LocalDate.parse(new Typed(fields).get("quarter")));
            if (!panels.draw(day, viewer)) {
                problems.add("quarter", frame.say("outcomes.problem-quarter"));
            }
        } catch (DateTimeParseException notADay) {
            problems.add("quarter", frame.say("outcomes.problem-choose-quarter"));
        }
        return problems.isEmpty()
                ? new RedirectView(PATH)
                : Page.refused(list(frame, viewer, problems));
    }

    private JteModel list(Frame frame, Viewer viewer, Problems problems) {
        access.browse(Entry.seen("outcome.panels"));
        var all = panels.all();
        var view = new OutcomePanelsView(frame, viewer, around.today());
        return templates.practiceOutcomesPanels(frame, view, all, problems);
    }

    @Needs(Right.REVIEW_OUTCOMES)
    @GetMapping(PATH + "/{panel}")
    Page show(@PathVariable UUID panel, Frame frame, Viewer viewer) {
        access.browse(Entry.seen("outcome.panel").with("panel", panel));
        var it = panels.find(panel).orElseThrow(Absent::new);
        var view = new OutcomePanelsView(frame, viewer, around.today());
        var drawn = reviews.all(it.reviews());
        var people =
                drawn.stream()
                        .flatMap(whole -> whole.verdicts().stream())
                        .map(Verdict::by)
                        .collect(Collectors.toSet());
        var names = new Agencies(access.agencies(), around.accounts().named(people));
        var lines = view.rows(it, drawn, names);
        return new Page(templates.practiceOutcomesPanel(frame, view, it, lines));
    }

    @Needs(Right.REVIEW_OUTCOMES)
    @PostMapping(PATH + "/{panel}/join")
    View join(@PathVariable UUID panel, Viewer viewer) {
        panels.join(panel, viewer);
        return at(panel);
    }

    @Needs(Right.GIVE_SAMPLES)
    @PostMapping(PATH + "/{panel}/close")
    View close(@PathVariable UUID panel, Viewer viewer) {
        panels.close(panel);
        return at(panel);
    }

    @Needs(Right.REVIEW_OUTCOMES)
    @GetMapping(PATH + "/{panel}/reviews/{id}")
    Page ask(@PathVariable UUID panel, @PathVariable UUID id, Frame frame, Viewer viewer) {
        var it = look(panel, id, viewer);
        var form = VerdictForm.empty(frame);
        return new Page(
                templates.practiceOutcomesPanelVerdict(frame, panel, it, form, new Problems()));
    }

    @Needs(Right.REVIEW_OUTCOMES)
    @PostMapping(PATH + "/{panel}/reviews/{id}")
    View judge(
            @PathVariable UUID panel,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = look(panel, id, viewer);
        var form = VerdictForm.of(frame, fields);
        var problems = new Problems();
        var said = form.said(problems);
        if (said.isEmpty()) {
            return Page.refused(
                    templates.practiceOutcomesPanelVerdict(frame, panel, it, form, problems));
        }
        panels.judge(panel, id, said.get(), viewer);
        return at(panel);
    }

    private Review look(UUID panel, UUID id, Viewer viewer) {
        var on = panels.find(panel).orElseThrow(Absent::new);
        var it = reviews.find(id).orElseThrow(Absent::new).review();
        if (!on.members().contains(viewer.id())
                || !on.reviews().contains(id)
                || !Panels.mayLook(it, viewer)) {
            throw new Absent();
        }
        access.look(viewer, List.of(it.of().child()), "outcome.panel");
        return it;
    }

    private static View at(UUID panel) {
        return new RedirectView(PATH + "/" + panel);
    }
}

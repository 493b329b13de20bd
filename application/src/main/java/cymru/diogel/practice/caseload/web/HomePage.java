package cymru.diogel.practice.caseload.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.caseload.Caseloads;
import cymru.diogel.practice.caseload.Handover.Given;
import cymru.diogel.practice.caseload.Handovers;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Gives a household to somebody of the team, or from one to another, siblings together. */
@Controller
class HomePage {
    private static final String PATH = TeamPage.PATH + "/homes/{household}";

    private final Handovers handovers;
    private final Caseloads caseloads;
    private final Access access;
    private final Around around;
    private final Templates templates;

    HomePage(
            Handovers handovers,
            Caseloads caseloads,
            Access access,
            Around around,
            Templates templates) {
        this.handovers = handovers;
        this.caseloads = caseloads;
        this.access = access;
        this.around = around;
        this.templates = templates;
    }

    /** What else it reads. */
    @Component("caseloadHome")
    record Around(People people, Clock clock) {}

    @Needs(Right.OPEN_GROUNDS)
    @GetMapping(PATH)
    Page ask(@PathVariable UUID household, Frame frame, Viewer viewer) {
        var form = form(household, frame, viewer, null);
        return new Page(templates.practiceCaseloadHome(form, new Problems()));
    }

    @Needs(Right.OPEN_GROUNDS)
    @PostMapping(PATH)
    View give(
            @PathVariable UUID household,
            @RequestParam MultiValueMap<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var form = form(household, frame, viewer, fields);
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return Page.refused(templates.practiceCaseloadHome(form, problems));
        }
        var to = form.to().orElseThrow();
        var typed = form.typed();
        var given =
                new Given(
                        to.id(),
                        Objects.requireNonNull(to.team()),
                        form.from(),
                        typed.get("reason"),
                        typed.get("note"));
        var id = typed.ownId("id");
        handovers.give(id, form.taken(), given, to.name(), viewer.id());
        return new RedirectView("/handovers/" + id);
    }

    private HomeForm form(
            UUID household,
            Frame frame,
            Viewer viewer,
            @Nullable MultiValueMap<String, String> fields) {
        var people = around.people();
        var living = people.whoLivesIn(household);
        var seen = access.lookToWrite(viewer, living, "handover.home").keySet();
        var children =
                people.children(seen).values().stream()
                        .sorted(
                                Comparator.comparing(
                                                Child::bornOn,
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(Child::reference))
                        .toList();
        var workers =
                access.workers(seen).entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey(), it -> it.getValue().name()));
        var typed = fields == null ? Typed.NOTHING : new Typed(fields.toSingleValueMap());
        var chosen =
                fields == null
                        ? children.stream().map(it -> it.id().toString()).toList()
                        : fields.getOrDefault("child", List.of());
        var today = LocalDate.now(around.clock());
        var members = caseloads.members(viewer);
        return new HomeForm(frame, children, workers, members, today, typed, chosen);
    }
}

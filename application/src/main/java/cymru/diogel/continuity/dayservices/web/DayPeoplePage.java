package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.Centres;
import cymru.diogel.continuity.dayservices.People;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.platform.access.Absent;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The people who use day services, and one of them. */
@Controller
class DayPeoplePage {
    static final String PATH = DayServicesPage.PATH + "/people";

    private final People people;
    private final Around around;
    private final Templates templates;

    DayPeoplePage(People people, Around around, Templates templates) {
        this.people = people;
        this.around = around;
        this.templates = templates;
    }

    /** What else it reads, and where looks are noted. */
    @Component("dayPeopleAround")
    record Around(Centres centres, Weeks weeks, Trail trail) {
        /** One line for a list, with each person who stands in it. */
        void seen(String act, List<Person> list) {
            var ids = list.stream().map(it -> it.id().toString()).collect(Collectors.joining(" "));
            trail.noted(Entry.seen(act).with("count", list.size()).with("people", ids));
        }

        void seen(String act, UUID person) {
            trail.noted(Entry.seen(act).with("person", person));
        }
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @GetMapping(PATH)
    Page list(@RequestParam(defaultValue = "") String centre, Frame frame) {
        var all = people.on(around.centres().today());
        var centres = around.centres().all();
        var shown =
                all.stream()
                        .filter(it ->
                                centre.isEmpty() || it.said().centre().toString().equals(centre))
                        .toList();
        around.seen("dayservices.people", shown);
        var plan = around.weeks().acceptedBy(around.weeks().monday()).orElse(null);
        var view = new DayPeopleView(frame, centres, shown, plan, centre);
        return new Page(templates.continuityDayservicesPeople(view));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @GetMapping(PATH + "/add")
    Page add(Frame frame) {
        around.trail().noted(Entry.seen("dayservices.person-form"));
        return new Page(form(frame, null, DayPersonForm.fresh(), new Problems()));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH + "/add")
    View addSaid(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        return keep(typed.ownId("id"), null, new Sent(typed, frame, viewer));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @GetMapping(PATH + "/{person}")
    Page show(@PathVariable UUID person, Frame frame) {
        var it = find(person);
        around.seen("dayservices.person", person);
        return new Page(form(frame, it, DayPersonForm.typed(it), new Problems()));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH + "/{person}")
    View change(
            @PathVariable UUID person,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        return keep(person, find(person), new Sent(new Typed(fields), frame, viewer));
    }

    /** A form as it was sent. */
    private record Sent(Typed typed, Frame frame, Viewer viewer) {}

    private View keep(UUID id, @Nullable Person known, Sent sent) {
        var frame = sent.frame();
        var problems = new Problems();
        var form = new DayPersonForm(frame, sent.typed(), around.centres().all(), problems);
        var said = form.said();
        var group = form.group();
        if (problems.isEmpty()) {
            var isKept = people.keep(id, said, group, sent.viewer().id());
            DayForms.require(isKept, "reference", "reference-taken", problems, frame);
        }
        return problems.isEmpty()
                ? new RedirectView(PATH + "/" + id + "?kept")
                : Page.refused(form(frame, known, sent.typed(), problems));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH + "/{person}/end")
    View end(
            @PathVariable UUID person,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = find(person);
        var typed = new Typed(fields);
        var on = typed.day("ended");
        if (on.isEmpty()) {
            var problems = new Problems();
            problems.add("ended", frame.say("dayservices.problem-day"));
            var all = new HashMap<>(DayPersonForm.typed(it).fields());
            all.put("ended", typed.get("ended"));
            return Page.refused(form(frame, it, new Typed(all), problems));
        }
        people.end(person, on.get(), viewer.id());
        return new RedirectView(PATH + "?ended");
    }

    private Person find(UUID person) {
        return people.find(person).orElseThrow(Absent::new);
    }

    private JteModel form(Frame frame, @Nullable Person it, Typed typed, Problems problems) {
        List<Centre> centres = around.centres().all();
        var plan =
                it == null ? null : around.weeks().acceptedBy(around.weeks().monday()).orElse(null);
        var groups = it == null ? List.<Person.Group>of() : people.groupsOf(it.id());
        var view = new DayPersonView(frame, it, centres, groups, plan);
        return templates.continuityDayservicesPerson(view, typed, problems);
    }
}

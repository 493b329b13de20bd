package cymru.diogel.practice.grounds.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.grounds.Samples;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The samples that run for an inspection or an audit, each until a last day. */
@Controller
class SamplesPage {
    private static final String PATH = "/samples";

    private final Samples samples;
    private final Known known;
    private final Templates templates;
    private final Clock clock;

    SamplesPage(Samples samples, Known known, Templates templates, Clock clock) {
        this.samples = samples;
        this.known = known;
        this.templates = templates;
        this.clock = clock;
    }

    /** The people and children samples are made of. */
    @Component
    record Known(Access access, Accounts accounts, People people) {}

    /** A place of the menu for those who give samples. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem samplesMenu() {
            return new MenuItem(77, "grounds.menu-samples", PATH, Right.GIVE_SAMPLES.name());
        }
    }

    @Needs(Right.GIVE_SAMPLES)
    @GetMapping(PATH)
    Page show(Frame frame) {
        known.access().browse(Entry.seen("samples"));
        return page(frame, Typed.NOTHING, new Problems());
    }

    @Needs(Right.GIVE_SAMPLES)
    @PostMapping(PATH)
    View give(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var today = LocalDate.now(clock);
        var form = new SampleForm(new Typed(fields), known.accounts().all(), today);
        var children = known.people().childrenByReference(form.references());
        var ids = children.values().stream().map(Child::id).toList();
        var seen = known.access().grounds(viewer, ids);
        children.values().removeIf(it -> !seen.containsKey(it.id()));
        var problems = form.problems(frame, children.keySet());
        if (!problems.isEmpty()) {
            return page(frame, form.typed(), problems);
        }
        var to = form.who().orElseThrow();
        samples.give(to, seen.keySet(), form.last().orElseThrow());
        return new RedirectView(PATH + "/" + to.id() + "?given");
    }

    @Needs(Right.GIVE_SAMPLES)
    @GetMapping(PATH + "/{account}")
    Page rows(@PathVariable UUID account, Frame frame, Viewer viewer) {
        var given = samples.of(account);
        var who = known.accounts().find(account).orElseThrow(Absent::new);
        var ids = given.stream().map(Ground.Standing::child).toList();
        var seen = known.access().grounds(viewer, ids);
        known.access().browse(Entry.seen("sample"), seen);
        var children =
                known.people().children(seen.keySet()).values().stream()
                        .sorted(Comparator.comparing(Child::title))
                        .toList();
        return new Page(
                templates.practiceGroundsSample(
                        frame, SamplesView.line(frame, who, given), children));
    }

    @Needs(Right.GIVE_SAMPLES)
    @PostMapping(PATH + "/{account}/end")
    View end(@PathVariable UUID account) {
        if (samples.of(account).isEmpty()) {
            throw new Absent();
        }
        samples.end(account);
        return new RedirectView(PATH + "?ended");
    }

    private Page page(Frame frame, Typed typed, Problems problems) {
        var all = known.accounts().all();
        return new Page(
                templates.practiceGroundsSamples(
                        frame,
                        List.copyOf(SamplesView.lines(frame, samples.all(), all)),
                        SampleForm.choices(frame, all),
                        typed,
                        problems),
                problems.isEmpty() ? 200 : 422);
    }
}

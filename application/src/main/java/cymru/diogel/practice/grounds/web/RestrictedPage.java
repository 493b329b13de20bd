package cymru.diogel.practice.grounds.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.exclusions.Restrictions;
import cymru.diogel.platform.exclusions.Restrictions.Asked;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What waits for a second person, and the restricted records on which the viewer is named. */
@Controller
class RestrictedPage {
    static final String PATH = "/restricted";

    private final Restrictions restrictions;
    private final Access access;
    private final Accounts accounts;
    private final People people;
    private final Templates templates;

    RestrictedPage(
            Restrictions restrictions,
            Access access,
            Accounts accounts,
            People people,
            Templates templates) {
        this.restrictions = restrictions;
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.templates = templates;
    }

    /** A place of the menu for those who keep restricted records. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem restrictedMenu() {
            return new MenuItem(76, "grounds.menu-restricted", PATH, Right.KEEP_RESTRICTED.name());
        }
    }

    @Needs(Right.KEEP_RESTRICTED)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer) {
        return page(frame, viewer, Typed.NOTHING, new Problems());
    }

    /** Agrees that somebody be named, or that a restriction be lifted. */
    @Needs(value = Right.KEEP_RESTRICTED, again = true)
    @PostMapping(PATH + "/{request}/agree")
    View agree(@PathVariable UUID request, Viewer viewer) {
        if (!restrictions.agree(request, viewer.id())) {
            throw new Absent();
        }
        return new RedirectView(PATH + "?agreed");
    }

    @Needs(value = Right.KEEP_RESTRICTED, again = true)
    @PostMapping(PATH + "/{child}/name")
    View name(
            @PathVariable UUID child,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var home = home(child, viewer);
        var typed = new Typed(fields);
        var who =
                accounts.all().stream()
                        .filter(it -> typed.get("who").equals(it.reference()) && !it.disabled())
                        .findFirst();
        if (who.isEmpty()) {
            var problems = new Problems();
            problems.add("who", frame.say("grounds.name-missing"));
            return page(frame, viewer, typed, problems);
        }
        restrictions.ask(home, who.get().id(), viewer.id(), null);
        return new RedirectView(PATH + "?asked");
    }

    @Needs(value = Right.KEEP_RESTRICTED, again = true)
    @PostMapping(PATH + "/{child}/lift")
    View lift(@PathVariable UUID child, Viewer viewer) {
        restrictions.askToLift(home(child, viewer), viewer.id());
        return new RedirectView(PATH + "?asked");
    }

    // Only of a record on which the viewer is named.
    private Set<UUID> home(UUID child, Viewer viewer) {
        var named = restrictions.namedFor(viewer.id());
        access.look(viewer, named.contains(child) ? List.of(child) : List.of(), "restricted.look");
        var shown = people.children(List.of(child)).get(child);
        if (shown == null) {
            throw new Absent();
        }
        var home = new HashSet<>(people.whoLivesIn(shown.household()));
        home.retainAll(named);
        return home;
    }

    private Page page(Frame frame, Viewer viewer, Typed typed, Problems problems) {
        var seen = access.grounds(viewer, restrictions.namedFor(viewer.id()));
        access.browse(Entry.seen("restricted"), seen);
        var waiting = restrictions.waiting();
        var names = accounts.named(everybody(waiting));
        var view =
                new RestrictedView(
                        RestrictedView.requests(frame, waiting, names, viewer.id()),
                        RestrictedView.homes(people.children(seen.keySet()).values()));
        return new Page(
                templates.practiceGroundsRestricted(frame, view, staff(frame), typed, problems),
                problems.isEmpty() ? 200 : 422);
    }

    private static Set<UUID> everybody(List<Asked> waiting) {
        var everybody = new HashSet<UUID>();
        waiting.forEach(it -> everybody.addAll(List.of(it.account(), it.askedBy())));
        return everybody;
    }

    private List<Choice> staff(Frame frame) {
        return RestrictedView.staff(
                frame, accounts.all().stream().filter(it -> !it.disabled()).toList());
    }
}

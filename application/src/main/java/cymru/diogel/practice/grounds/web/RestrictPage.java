package cymru.diogel.practice.grounds.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.exclusions.Restrictions;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import gen.jte.Templates;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Hides a home from everybody at once; who may see it again is agreed by a second person. */
@Controller
class RestrictPage {
    private static final String PATH = "/children/{child}/restrict";
    private static final int SHORTEST = 20;
    private static final int LONGEST = 2000;

    private final WhoSeesPage.ManagersChild children;
    private final Restrictions restrictions;
    private final Access access;
    private final Templates templates;

    RestrictPage(
            WhoSeesPage.ManagersChild children,
            Restrictions restrictions,
            Access access,
            Templates templates) {
        this.children = children;
        this.restrictions = restrictions;
        this.access = access;
        this.templates = templates;
    }

    @Needs(Right.KEEP_RESTRICTED)
    @GetMapping(PATH)
    Page show(@PathVariable UUID child, Frame frame, Viewer viewer) {
        var shown = children.look(viewer, child, "child.restrict");
        return new Page(
                templates.practiceGroundsRestrict(frame, shown, Typed.NOTHING, new Problems()));
    }

    @Needs(value = Right.KEEP_RESTRICTED, again = true)
    @PostMapping(PATH)
    View restrict(
            @PathVariable UUID child,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var shown = children.look(viewer, child, "child.restrict");
        var typed = new Typed(fields);
        var reason = typed.get("reason");
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            var problems = new Problems();
            problems.add("reason", frame.say("grounds.reason-short"));
            return Page.refused(templates.practiceGroundsRestrict(frame, shown, typed, problems));
        }
        var home = children.home(shown);
        var named = new LinkedHashSet<UUID>();
        named.add(viewer.id());
        access.workers(home).values().forEach(it -> named.add(it.account()));
        restrictions.restrict(home, reason, viewer.id());
        named.forEach(it -> restrictions.ask(home, it, viewer.id(), null));
        return new RedirectView(RestrictedPage.PATH + "?restricted");
    }
}

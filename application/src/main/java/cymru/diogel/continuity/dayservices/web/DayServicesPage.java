package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.Centres;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** All centres: what their rooms take, which limit binds, and how many have a place; no names. */
@Controller
class DayServicesPage {
    static final String PATH = "/day-services";

    private final Centres centres;
    private final Weeks weeks;
    private final Trail trail;
    private final Templates templates;

    DayServicesPage(Centres centres, Weeks weeks, Trail trail, Templates templates) {
        this.centres = centres;
        this.weeks = weeks;
        this.trail = trail;
        this.templates = templates;
    }

    @Bean
    static MenuItem dayServicesMenu() {
        return new MenuItem(53, "dayservices.menu", PATH, Right.READ_CONTINUITY.name());
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("dayservices"));
        return new Page(
                templates.continuityDayservicesOverview(
                        view(frame, viewer), Typed.NOTHING, new Problems()));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH)
    View add(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var code = typed.get("code").toUpperCase(Locale.ROOT);
        DayForms.require(code.matches("[A-Z0-9-]{2,20}"), "code", "code", problems, frame);
        DayForms.named(typed, problems, frame);
        if (problems.isEmpty()) {
            var names = new Centre.Names(typed.get("english"), typed.get("welsh"));
            var it = new Centre(typed.ownId("id"), code, names, List.of(), List.of());
            DayForms.require(
                    centres.add(it) || centres.find(it.id()).isPresent(),
                    "code",
                    "code-taken",
                    problems,
                    frame);
            if (problems.isEmpty()) {
                return new RedirectView(PATH + "/centres/" + it.id() + "?kept");
            }
        }
        return Page.refused(
                templates.continuityDayservicesOverview(view(frame, viewer), typed, problems));
    }

    private DayOverview view(Frame frame, Viewer viewer) {
        var monday = weeks.monday();
        return new DayOverview(
                frame,
                viewer.may(Right.RUN_DAY_SERVICES),
                centres.on(centres.today()),
                weeks.wishes(monday),
                centres.today(),
                weeks.acceptedBy(monday).orElse(null));
    }
}

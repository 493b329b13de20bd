package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.Leaning;
import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Absent;
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
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What each service leans on, without anybody's name, and how many of its own are on duty. */
@Controller
class LeaningPage {
    static final String PATH = "/redeployment";
    private static final int MOST = 9_999;

    private final Redeployment redeployment;
    private final Services services;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    LeaningPage(
            Redeployment redeployment,
            Services services,
            Trail trail,
            Templates templates,
            Clock clock) {
        this.redeployment = redeployment;
        this.services = services;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static MenuItem redeploymentMenu() {
        return new MenuItem(52, "redeployment.menu", PATH, Right.READ_CONTINUITY.name());
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("redeployment"));
        var today = LocalDate.now(clock);
        var view =
                new LeaningView(
                        frame,
                        redeployment.leanings(today),
                        services.everySkill(),
                        redeployment.lapses().size());
        return new Page(
                templates.continuityRedeploymentLeanings(
                        view, viewer.may(Right.KEEP_REDEPLOYMENT)));
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @GetMapping(PATH + "/own/{service}")
    Page ask(@PathVariable UUID service, Frame frame) {
        trail.noted(Entry.seen("redeployment.own-staff").with("service", service));
        var it = services.find(service).orElseThrow(Absent::new);
        var typed = new HashMap<String, String>();
        of(it).forEach(one -> typed.put("own-" + one.skill(), Integer.toString(one.own())));
        return new Page(form(frame, it, new Typed(typed), new Problems()));
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @PostMapping(PATH + "/own/{service}")
    View keep(
            @PathVariable UUID service,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = services.find(service).orElseThrow(Absent::new);
        var typed = new Typed(fields);
        var problems = new Problems();
        var people = new HashMap<String, Integer>();
        for (var need : it.needs().staff()) {
            var said = typed.get("own-" + need.skill());
            if (said.matches("[0-9]{1,4}") && Integer.parseInt(said) <= MOST) {
                people.put(need.skill(), Integer.parseInt(said));
            } else {
                problems.add("own-" + need.skill(), frame.say("redeployment.problem-own"));
            }
        }
        if (!problems.isEmpty()) {
            return Page.refused(form(frame, it, typed, problems));
        }
        redeployment.ownStaff(service, people, viewer.id());
        return new RedirectView(PATH + "?kept");
    }

    private List<Leaning> of(Provision it) {
        return redeployment.leanings(LocalDate.now(clock)).stream()
                .filter(one -> one.service().id().equals(it.id()))
                .toList();
    }

    private JteModel form(Frame frame, Provision it, Typed typed, Problems problems) {
        var view = new LeaningView(frame, of(it), services.everySkill(), 0);
        return templates.continuityRedeploymentOwn(view, it, typed, problems);
    }
}

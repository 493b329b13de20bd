package cymru.diogel.continuity.services.web;

import cymru.diogel.continuity.services.Part;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Services;
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
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Writes a service into the catalogue, or anew what was written of it. */
@Controller
class WriteServicePage {
    private final Services services;
    private final Trail trail;
    private final Templates templates;

    WriteServicePage(Services services, Trail trail, Templates templates) {
        this.services = services;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.KEEP_SERVICES)
    @GetMapping("/new-service")
    Page begin(Frame frame) {
        trail.noted(Entry.seen("service.write"));
        return new Page(form(frame, "/new-service", Typed.NOTHING, new Problems()));
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping("/new-service")
    View add(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var written = new ServiceForm(frame, services.skills(), typed);
        var id = typed.ownId("id");
        var code = written.code();
        return keep(written, id, code, "/new-service", viewer);
    }

    @Needs(Right.KEEP_SERVICES)
    @GetMapping(ServicesPage.PATH + "/{service}/write")
    Page again(@PathVariable UUID service, Frame frame) {
        trail.noted(Entry.seen("service.write").with("service", service));
        var it = services.find(service).orElseThrow(Absent::new);
        var action = ServicesPage.PATH + "/" + service + "/write";
        return new Page(form(frame, action, ServiceForm.of(it), new Problems()));
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(ServicesPage.PATH + "/{service}/write")
    View write(
            @PathVariable UUID service,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = services.find(service).orElseThrow(Absent::new);
        var written = new ServiceForm(frame, services.skills(), new Typed(fields));
        var action = ServicesPage.PATH + "/" + service + "/write";
        return keep(written, service, it.code(), action, viewer);
    }

    private View keep(ServiceForm written, UUID id, String code, String action, Viewer viewer) {
        var needs = written.needs();
        var problems = written.check();
        if (problems.isEmpty()) {
            var typed = written.typed();
            var service =
                    new Provision(
                            id,
                            code,
                            written.name("name"),
                            typed.one("part", Part.class).orElseThrow(),
                            written.name("place"),
                            Integer.parseInt(typed.get("tier")),
                            needs,
                            written.name("affected"),
                            Provision.Standing.ALWAYS_RAN);
            if (services.keep(service, viewer.id())) {
                return new RedirectView(ServicesPage.PATH + "/" + id + "?kept");
            }
            problems.add("code", written.frame().say("services.problem-code-taken"));
        }
        return Page.refused(form(written.frame(), action, written.typed(), problems));
    }

    private JteModel form(Frame frame, String action, Typed typed, Problems problems) {
        var form = new ServiceForm(frame, services.skills(), typed);
        return templates.continuityServicesWrite(form, action, problems);
    }
}

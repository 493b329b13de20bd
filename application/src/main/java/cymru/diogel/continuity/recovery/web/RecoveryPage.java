package cymru.diogel.continuity.recovery.web;

import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.recovery.RecoveryPlans;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import gen.jte.Templates;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The plans of all services, and one version of one of them. */
@Controller
class RecoveryPage {
    static final String PATH = "/recovery";

    private final RecoveryPlans plans;
    private final Services services;
    private final PlanDesk desk;
    private final Templates templates;

    RecoveryPage(RecoveryPlans plans, Services services, PlanDesk desk, Templates templates) {
        this.plans = plans;
        this.services = services;
        this.desk = desk;
        this.templates = templates;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page list(Frame frame) {
        desk.noted(Entry.seen("recovery.plans"));
        var versions = plans.all().stream().collect(Collectors.groupingBy(PlanVersion::service));
        var rows =
                services.all().stream()
                        .map(it -> RecoveryRow.of(frame, it, versions.get(it.id())))
                        .toList();
        return new Page(templates.continuityRecoveryList(frame, rows));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/of/{service}")
    View of(@PathVariable UUID service, Frame frame, Viewer viewer) {
        desk.noted(Entry.seen("recovery.plans").with("service", service));
        var it = desk.service(service);
        var versions = plans.of(service);
        if (!versions.isEmpty()) {
            return new RedirectView(PATH + "/" + versions.getFirst().id());
        }
        var may = viewer.may(Right.KEEP_SERVICES);
        return new Page(templates.continuityRecoveryNone(frame, it, may));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/{version}")
    Page show(@PathVariable UUID version, Frame frame, Viewer viewer) {
        desk.noted(Entry.seen("recovery.plan").with("version", version));
        var view = desk.view(version, frame, viewer);
        return new Page(templates.continuityRecoveryVersion(view, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/{version}/print.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID version, Frame frame, Viewer viewer) {
        desk.noted(Entry.seen("recovery.print").with("version", version));
        var view = desk.view(version, frame, viewer);
        var page = templates.continuityRecoveryPrinted(view, PdfAnswer.style());
        return PdfAnswer.of(page.render(), frame.say("recovery.file"), frame.words().tag());
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(PATH + "/{version}/forward")
    View putForward(@PathVariable UUID version) {
        var it = desk.version(version);
        var done = plans.putForward(it) ? "?forward" : "?not-forward";
        return new RedirectView(PATH + "/" + it.id() + done);
    }
}

package cymru.diogel.continuity.recovery.web;

import cymru.diogel.continuity.recovery.RecoveryPlans;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.drafts.Draft;
import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.platform.drafts.Saved;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Writes the next version of a plan, kept as it is written. */
@Controller
class WriteRecoveryPage {
    static final String FORM = "recovery";

    private static final String PATH = RecoveryPage.PATH + "/of/{service}/write";
    private static final Set<String> NOT_WRITTEN = Set.of("_csrf", "once", Frame.HERE, "language");

    private final RecoveryPlans plans;
    private final PlanDesk desk;
    private final Drafts drafts;
    private final Templates templates;
    private final Clock clock;

    WriteRecoveryPage(
            RecoveryPlans plans, PlanDesk desk, Drafts drafts, Templates templates, Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.drafts = drafts;
        this.templates = templates;
        this.clock = clock;
    }

    /** Goes on with what was begun, or begins with what the latest version says. */
    @Needs(Right.KEEP_SERVICES)
    @GetMapping(PATH)
    View begin(@PathVariable UUID service, Viewer viewer) {
        desk.noted(Entry.seen("recovery.begin").with("service", service));
        var it = desk.service(service);
        var begun =
                drafts.of(viewer.id()).stream()
                        .filter(draft -> draft.form().equals(FORM))
                        .filter(draft -> draft.about().equals(it.id()))
                        .map(Draft::intention)
                        .findFirst()
                        .orElseGet(UUID::randomUUID);
        return new RedirectView(address(service, begun));
    }

    @Needs(Right.KEEP_SERVICES)
    @GetMapping(PATH + "/{intention}")
    View show(
            @PathVariable UUID service, @PathVariable UUID intention, Frame frame, Viewer viewer) {
        desk.noted(Entry.seen("recovery.write").with("service", service));
        var it = desk.service(service);
        if (plans.find(intention).isPresent()) {
            return new RedirectView(RecoveryPage.PATH + "/" + intention);
        }
        var draft = drafts.find(viewer.id(), intention).filter(kept -> kept.form().equals(FORM));
        var fields =
                draft.map(Draft::fields)
                        .orElseGet(() ->
                                plans.of(service).stream()
                                        .findFirst()
                                        .map(RecoveryForm::of)
                                        .orElse(Map.of()));
        var at = draft.map(kept -> time(frame, kept.savedAt())).orElse("");
        var version = draft.map(Draft::version).orElse(0L);
        var state = new RecoveryDraft(address(service, intention), at, version);
        return new Page(form(frame, it, state, typed(fields), new Problems()));
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(PATH + "/{intention}")
    View keep(
            @PathVariable UUID service,
            @PathVariable UUID intention,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            Viewer viewer) {
        var it = desk.service(service);
        if (plans.find(intention).isPresent()) {
            return new RedirectView(RecoveryPage.PATH + "/" + intention);
        }
        var saved = save(it, intention, sent, viewer);
        if (sent.containsKey("language")) {
            var language = "cy".equals(sent.getFirst("language")) ? "cy" : "en";
            return new RedirectView(address(service, intention) + "?lang=" + language);
        }
        var typed = typed(sent);
        var problems = new Problems();
        var form = new RecoveryForm(frame, desk.incidents(), desk.signals(), typed);
        for (var field : saved.clashes()) {
            var other = String.join("", saved.kept().getOrDefault(field, List.of()));
            problems.add(field, frame.say("recovery.problem-windows", Map.of("words", other)));
        }
        var says = form.read(problems);
        if (says.isEmpty()) {
            var at = time(frame, saved.at());
            var state = new RecoveryDraft(address(service, intention), at, saved.current());
            return Page.refused(form(frame, it, state, typed, problems));
        }
        var version = plans.keep(intention, service, says.get(), viewer.id());
        drafts.end(viewer.id(), intention);
        return new RedirectView(RecoveryPage.PATH + "/" + version.id() + "?kept");
    }

    /** Keeps the draft while it is written, and says when. */
    @Needs(Right.KEEP_SERVICES)
    @PostMapping(PATH + "/{intention}/draft")
    ResponseEntity<Map<String, String>> draft(
            @PathVariable UUID service,
            @PathVariable UUID intention,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            Viewer viewer) {
        desk.noted(Entry.done("recovery.draft").with("draft", intention));
        var it = desk.service(service);
        if (plans.find(intention).isPresent()) {
            return ResponseEntity.status(409).build();
        }
        var saved = save(it, intention, sent, viewer);
        return ResponseEntity.ok(
                Map.of(
                        "time",
                        time(frame, saved.at()),
                        "version",
                        "" + saved.version(),
                        "clash",
                        saved.clashes().isEmpty() ? "" : "yes"));
    }

    private Saved save(
            Provision it, UUID intention, Map<String, List<String>> sent, Viewer viewer) {
        var fields = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, values) -> {
            if (!NOT_WRITTEN.contains(name)) {
                fields.put(name, values.stream().map(value -> value.replace("\0", "")).toList());
            }
        });
        var blank = Draft.blank(FORM, intention, it.id(), clock.instant());
        return drafts.save(viewer.id(), blank, fields);
    }

    private static String time(Frame frame, Instant at) {
        return frame.words().time(WallClock.shown(at).toLocalTime());
    }

    private static Typed typed(Map<String, List<String>> fields) {
        var typed = new HashMap<String, String>();
        fields.forEach(
                (name, values) -> typed.put(name, values.isEmpty() ? "" : values.getFirst()));
        return new Typed(typed);
    }

    private JteModel form(
            Frame frame, Provision it, RecoveryDraft state, Typed typed, Problems problems) {
        var form = new RecoveryForm(frame, desk.incidents(), desk.signals(), typed);
        return templates.continuityRecoveryWrite(form, it, state, problems);
    }

    private static String address(UUID service, UUID intention) {
        return RecoveryPage.PATH + "/of/" + service + "/write/" + intention;
    }
}

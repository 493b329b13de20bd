package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.InfectionImports;
import cymru.diogel.continuity.infections.InfectionImports.Kind;
import cymru.diogel.continuity.infections.InfectionImports.Outcome;
import cymru.diogel.continuity.infections.InfectionImports.Sent;
import cymru.diogel.continuity.infections.Infections;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Tries a file of counts, areas or outlines, and takes it in. */
@Controller
class InfectionImportPage {
    static final String PATH = InfectionsPage.PATH + "/import";

    private static final int LONGEST = 300;
    private static final int SHOWN = 40;
    private static final long LARGEST = 20_000_000;

    private final InfectionImports imports;
    private final Infections infections;
    private final Trail trail;
    private final Templates templates;

    InfectionImportPage(
            InfectionImports imports, Infections infections, Trail trail, Templates templates) {
        this.imports = imports;
        this.infections = infections;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.IMPORT_INFECTIONS)
    @GetMapping(PATH)
    Page show(Frame frame) {
        trail.noted(Entry.seen("infections.import"));
        return new Page(form(frame, Typed.NOTHING, new Problems(), null));
    }

    @Needs(Right.IMPORT_INFECTIONS)
    @PostMapping(PATH)
    View receive(
            @RequestParam Map<String, String> fields,
            @RequestParam("file") MultipartFile file,
            Frame frame,
            Viewer viewer)
            throws IOException {
        var typed = new Typed(fields);
        var problems = new Problems();
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isBlank()) {
            problems.add("file", frame.say("infections.problem-file"));
        } else if (file.getSize() > LARGEST) {
            problems.add("file", frame.say("infections.problem-large"));
        }
        if (!typed.isSaid("source", LONGEST)) {
            problems.add("source", frame.say("infections.problem-source"));
        }
        var published = typed.day("published").orElse(null);
        if (!typed.get("published").isEmpty()
                && (published == null || published.isAfter(infections.today()))) {
            problems.add("published", frame.say("infections.problem-published"));
        }
        if (!problems.isEmpty()) {
            return Page.refused(form(frame, typed, problems, null));
        }
        var sent =
                new Sent(
                        name,
                        file.getBytes(),
                        typed.get("area"),
                        published,
                        typed.get("source"),
                        viewer.id());
        boolean isDry = typed.get("how").equals("TRY");
        var outcome = isDry ? imports.check(sent) : imports.take(sent);
        return answer(frame, typed, outcome, isDry);
    }

    private View answer(Frame frame, Typed typed, Outcome outcome, boolean isDry) {
        if (!outcome.isGood()) {
            var problems = new Problems();
            outcome.problems().stream()
                    .limit(SHOWN)
                    .forEach(it -> problems.add("file", it.placed(frame.words())));
            return Page.refused(form(frame, typed, problems, null));
        }
        var kind = outcome.kind().name();
        return isDry
                ? new Page(form(frame, typed, new Problems(), outcome))
                : new RedirectView(
                        PATH
                                + "?taken="
                                + kind
                                + "&rows="
                                + outcome.rows()
                                + "&fresh="
                                + outcome.fresh());
    }

    @Needs(Right.IMPORT_INFECTIONS)
    @PostMapping(InfectionsPage.PATH + "/county")
    View serve(@RequestParam Map<String, String> fields, Frame frame) {
        var typed = new Typed(fields);
        if (infections.area(typed.get("county")).isEmpty()) {
            var problems = new Problems();
            problems.add("county", frame.say("infections.problem-county"));
            return Page.refused(form(frame, typed, problems, null));
        }
        imports.serve(typed.get("county"));
        return new RedirectView(PATH);
    }

    private JteModel form(Frame frame, Typed typed, Problems problems, @Nullable Outcome tried) {
        var areas = new ArrayList<Choice>();
        areas.add(new Choice("", frame.say("infections.area-in-file")));
        var all = infections.areas();
        all.forEach(it -> areas.add(new Choice(it.code(), it.name(frame.words()))));
        var county = all.stream().filter(it -> it.isCounty()).map(it -> it.code()).findFirst();
        var said = tried == null ? taken(frame) : said(frame, "tried", tried);
        return templates.continuityInfectionsImport(
                frame,
                new ImportSheet(areas, county.orElse(""), said, before(frame)),
                typed,
                problems);
    }

    private List<String> before(Frame frame) {
        return infections.taken().stream()
                .map(it ->
                        frame.say(
                                "infections.before",
                                Map.of(
                                        "at", frame.words().moment(WallClock.shown(it.at())),
                                        "name", it.name(),
                                        "rows", it.rows(),
                                        "fresh", it.fresh())))
                .toList();
    }

    private static String said(Frame frame, String key, Outcome it) {
        return frame.say(
                "infections." + key + "-" + it.kind(),
                Map.of("rows", it.rows(), "fresh", it.fresh()));
    }

    private static String taken(Frame frame) {
        var query = frame.here().substring(frame.here().indexOf('?') + 1);
        var parts = query.split("[=&]", -1);
        boolean isTaken =
                parts.length == 6
                        && parts[0].equals("taken")
                        && List.of("COUNTS", "SMALL_AREAS", "AREAS", "BOUNDARIES")
                                .contains(parts[1])
                        && (parts[3] + parts[5]).matches("[0-9]{2,12}");
        if (!isTaken) {
            return "";
        }
        var outcome =
                new Outcome(
                        Kind.valueOf(parts[1]),
                        List.of(),
                        Integer.parseInt(parts[3]),
                        Integer.parseInt(parts[5]));
        return said(frame, "taken", outcome);
    }
}

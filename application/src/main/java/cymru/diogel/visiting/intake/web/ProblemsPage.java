package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.documents.CsvTable;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.visiting.imports.Problem.Code;
import cymru.diogel.visiting.intake.Intake.Findings;
import cymru.diogel.visiting.intake.Intakes;
import gen.jte.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Everything that is wrong with a file, on pages and as a table to take away. */
@Controller
class ProblemsPage {
    private static final int ROWS = 50;

    private final Templates templates;
    private final Intakes intakes;
    private final Visitors visitors;

    ProblemsPage(Templates templates, Intakes intakes, Visitors visitors) {
        this.templates = templates;
        this.intakes = intakes;
        this.visitors = visitors;
    }

    @Needs(Right.IMPORT_VISITS)
    @GetMapping(UploadPage.PATH + "/{id}/problems")
    View show(
            Frame frame,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        var intake = visitors.look(id, "intake.problems");
        var code = code(kind);
        var name = code == null ? "" : code.name();
        var path = UploadPage.PATH + "/" + id + "/problems?kind=" + name + "&page=";
        var pages = Pages.of(page, ROWS, intakes.countProblems(id, code), path);
        var view =
                new ProblemsView(
                        intake,
                        intakes.problems(id, code, pages.before(), ROWS),
                        kinds(intake.findings(), frame),
                        name,
                        pages);
        return new Page(templates.visitingIntakeProblems(frame, view));
    }

    @Needs(Right.IMPORT_VISITS)
    @GetMapping(UploadPage.PATH + "/{id}/problems.csv")
    void take(
            Frame frame,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            HttpServletResponse response)
            throws IOException {
        visitors.look(id, "intake.problems-taken");
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"problems.csv\"");
        var words = frame.words();
        try (var csv = new CsvTable(response.getOutputStream())) {
            csv.row(
                    List.of("line", "column", "heading", "value", "code", "problem", "remedy")
                            .stream()
                            .map(it -> words.say("intake.column-" + it))
                            .toList());
            intakes.eachProblem(
                    id,
                    code(kind),
                    it ->
                            csv.row(
                                    List.of(
                                            it.at().line(),
                                            it.at().column(),
                                            it.heading(),
                                            it.value(),
                                            it.code().name(),
                                            it.message(words),
                                            it.remedy(words))));
        }
    }

    private static List<Choice> kinds(@Nullable Findings findings, Frame frame) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("intake.kind-all")));
        if (findings != null) {
            findings.problems().keySet().stream()
                    .sorted()
                    .map(it -> new Choice(it.name(), IntakeView.label(it, frame.words())))
                    .forEach(choices::add);
        }
        return choices;
    }

    private static @Nullable Code code(String name) {
        return Arrays.stream(Code.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.visiting.intake.Intakes;
import cymru.diogel.visiting.intake.Intakes.Outcome;
import gen.jte.Templates;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The rows behind the counts of a file: those that are new, and those that were here before. */
@Controller
class UsableRowsPage {
    private static final int ROWS = 50;

    private final Templates templates;
    private final Intakes intakes;
    private final Visitors visitors;

    UsableRowsPage(Templates templates, Intakes intakes, Visitors visitors) {
        this.templates = templates;
        this.intakes = intakes;
        this.visitors = visitors;
    }

    @Needs(Right.IMPORT_VISITS)
    @GetMapping(UploadPage.PATH + "/{id}/rows")
    View show(
            Frame frame,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "1") int page) {
        var intake = visitors.look(id, "intake.rows");
        var outcome =
                Arrays.stream(Outcome.values())
                        .filter(it -> it.name().equals(what))
                        .findFirst()
                        .orElseThrow(Absent::new);
        var path = UploadPage.PATH + "/" + id + "/rows?what=" + outcome + "&page=";
        var pages = Pages.of(page, ROWS, intakes.countLines(id, outcome), path);
        var lines = intakes.lines(id, outcome, pages.before(), ROWS);
        return new Page(
                templates.visitingIntakeRows(frame, new UsableRows(intake, outcome, lines, pages)));
    }
}

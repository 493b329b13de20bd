package cymru.diogel.visiting.thematic.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.WholeFile.Content;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.visiting.thematic.ThematicReport;
import gen.jte.Templates;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The report: on the page, where its numbers open, or as a file to take away. */
@Controller
class ReportPage {
    private static final String SPREADSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Reports reports;
    private final ChoosePage choice;
    private final Templates templates;

    ReportPage(Reports reports, ChoosePage choice, Templates templates) {
        this.reports = reports;
        this.choice = choice;
        this.templates = templates;
    }

    @Needs(Right.MAKE_THEMATIC_REPORTS)
    @GetMapping(Selection.REPORT)
    View page(Frame frame, Viewer viewer, @RequestParam MultiValueMap<String, String> given) {
        return made(
                new Asked(frame, viewer, given, "thematic.report"),
                made ->
                        new Page(
                                templates.visitingThematicReport(
                                        frame,
                                        new ReportView(frame, made.chosen(), made.report()))));
    }

    @Needs(Right.MAKE_THEMATIC_REPORTS)
    @GetMapping(Selection.REPORT + ".pdf")
    View pdf(Frame frame, Viewer viewer, @RequestParam MultiValueMap<String, String> given) {
        return made(
                new Asked(frame, viewer, given, "thematic.pdf"),
                made -> file(made, "pdf", "application/pdf", made.document()::pdf));
    }

    @Needs(Right.MAKE_THEMATIC_REPORTS)
    @GetMapping(Selection.REPORT + ".xlsx")
    View figures(Frame frame, Viewer viewer, @RequestParam MultiValueMap<String, String> given) {
        return made(
                new Asked(frame, viewer, given, "thematic.figures"),
                made -> file(made, "xlsx", SPREADSHEET, made.document()::figures));
    }

    private record Asked(
            Frame frame, Viewer viewer, MultiValueMap<String, String> given, String act) {
        /** The language of the document; that of the page unless the address names another. */
        Words language() {
            var tag = given.getFirst("language");
            return Words.in(Objects.requireNonNullElse(tag, frame.words().tag()));
        }
    }

    private record Made(Selection chosen, ThematicReport report) {
        /** Without links, for it goes where nobody can follow them. */
        ThematicReport document() {
            return new ThematicReport(report.audit(), report.words());
        }
    }

    private View made(Asked asked, Function<Made, View> shown) {
        var words = asked.frame().words();
        var teams = ChoosePage.teams(asked.given());
        var all = reports.teams();
        var typed = ChoosePage.typed(asked.given());
        var chosen = reports.select(asked.viewer(), typed, teams, words, all);
        if (!chosen.isWell()) {
            return choice.refuse(asked.frame(), asked.viewer(), chosen);
        }
        var report = reports.make(asked.viewer(), chosen, asked.act(), asked.language(), all);
        if (report.isEmpty()) {
            chosen.problems().add("from", words.say("thematic.problem-none"));
            return choice.refuse(asked.frame(), asked.viewer(), chosen);
        }
        return shown.apply(new Made(chosen, report.get()));
    }

    // Written in full before the first byte is sent, so a failure still gives a clean error page.
    private static View file(Made made, String kind, String type, Content content) {
        return (_, _, response) -> {
            var bytes = new ByteArrayOutputStream();
            content.write(bytes);
            var language = made.report().words();
            response.setContentType(type);
            response.setContentLength(bytes.size());
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(made.chosen().fileName(kind, language))
                            .build()
                            .toString());
            bytes.writeTo(response.getOutputStream());
        };
    }
}

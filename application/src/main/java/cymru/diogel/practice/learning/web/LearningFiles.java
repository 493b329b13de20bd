package cymru.diogel.practice.learning.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.documents.Workbook;
import cymru.diogel.practice.learning.Lesson;
import gen.jte.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The list of lessons as a spreadsheet and as a printed document. */
@Component
record LearningFiles(Templates templates) {
    private static final List<String> COLUMNS =
            List.of("when", "review", "lesson", "purpose", "themes", "team", "agency", "marks");
    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    ResponseEntity<byte[]> printed(LearningView view) {
        var page = templates.practiceLearningPrinted(view, PdfAnswer.style());
        return PdfAnswer.of(page.render(), name(view), view.frame().words().tag());
    }

    ResponseEntity<byte[]> spreadsheet(LearningView view) {
        var bytes = new ByteArrayOutputStream();
        try (var table = new Workbook(bytes, view.frame().say("learning.title"))) {
            table.row(
                    COLUMNS.stream().map(it -> view.frame().say("learning.column-" + it)).toList());
            for (var it : view.shown()) {
                table.row(cells(view, it));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var file = ContentDisposition.attachment().filename(name(view) + ".xlsx").build();
        return ResponseEntity.ok()
                .contentType(SPREADSHEET)
                .header(HttpHeaders.CONTENT_LANGUAGE, view.frame().words().tag())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(bytes.toByteArray());
    }

    private static List<Object> cells(LearningView view, Lesson it) {
        return List.of(
                WallClock.shown(it.said().at()).toLocalDate(),
                it.of().reference(),
                view.words(it),
                view.purpose(it),
                view.themes(it),
                view.team(it),
                view.agency(it),
                it.marks().stream().map(view::mark).collect(Collectors.joining("; ")));
    }

    private static String name(LearningView view) {
        return view.frame().say("learning.file");
    }
}

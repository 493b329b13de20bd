package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.AreaFigures;
import cymru.diogel.continuity.infections.Infections;
import cymru.diogel.continuity.infections.KnownSeries;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.documents.CsvTable;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The days behind an area’s figures, and what each publication said of a day. */
@Controller
class InfectionDaysPage {
    static final String PATH = InfectionsPage.PATH + "/days";

    private final Infections infections;
    private final Trail trail;
    private final Templates templates;

    InfectionDaysPage(Infections infections, Trail trail, Templates templates) {
        this.infections = infections;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page show(@RequestParam Map<String, String> query, Frame frame) {
        trail.noted(Entry.seen("infections.days"));
        var asked = InfectionsAsked.of(query, infections.today());
        var figures = figures(asked);
        var counted =
                infections.history(asked.area(), asked.to()).stream()
                        .map(it ->
                                frame.say(
                                        "infections.published-said",
                                        Map.of(
                                                "at",
                                                frame.words().moment(WallClock.shown(it.at())),
                                                "cases",
                                                it.cases())))
                        .toList();
        var rows = rows(figures, frame);
        return new Page(
                templates.continuityInfectionsDays(
                        frame, new DaysView(frame, asked, figures.area(), rows, counted)));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table(@RequestParam Map<String, String> query, Frame frame) {
        trail.noted(Entry.seen("infections.days.table"));
        var asked = InfectionsAsked.of(query, infections.today());
        var series = figures(asked).series();
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvTable(bytes)) {
            table.row(List.of("date", "cases", "tests"));
            for (int i = 0; i < series.cases().length; i++) {
                table.row(
                        List.of(
                                series.first().plusDays(i),
                                series.cases()[i],
                                series.tests()[i] < 0 ? "" : series.tests()[i]));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var file =
                ContentDisposition.attachment()
                        .filename(frame.say("infections.file") + ".csv")
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.words().tag())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(bytes.toByteArray());
    }

    private AreaFigures figures(InfectionsAsked asked) {
        return infections
                .known(asked.area(), asked.by())
                .map(it -> infections.figures(it, asked.to()))
                .orElseThrow(Absent::new);
    }

    // The latest day first: eight weeks to the day asked for, and what came after it.
    private static List<DaysView.Row> rows(AreaFigures of, Frame frame) {
        KnownSeries series = of.series();
        var rows = new ArrayList<DaysView.Row>();
        for (int i = series.cases().length - 1; i >= 0; i--) {
            var day = series.first().plusDays(i);
            if (day.isBefore(of.to().minusDays(55)) || day.isAfter(of.to().plusDays(14))) {
                continue;
            }
            boolean isCounted = !day.isAfter(of.to()) && day.isAfter(of.to().minusDays(7));
            rows.add(
                    new DaysView.Row(
                            frame.words().longDate(day),
                            series.cases()[i],
                            series.tests()[i],
                            isCounted,
                            !day.isAfter(series.lastComplete())));
        }
        return rows;
    }
}

package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.documents.Pdf;
import cymru.diogel.platform.documents.TableWriter;
import cymru.diogel.platform.documents.Undated;
import cymru.diogel.platform.documents.Workbook;
import cymru.diogel.statistics.patterns.HeatMap;
import cymru.diogel.statistics.patterns.UnitProfile;
import gen.jte.StaticTemplates;
import gen.jte.Templates;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report as a file of its own: nothing in it is fetched from anywhere else. */
final class ReportFile {
    private static final Templates TEMPLATES = new StaticTemplates();

    private ReportFile() {}

    /** One HTML file with its style sheet inside. */
    static void html(ThematicReport report, OutputStream out) throws IOException {
        var html = new Utf8ByteOutput();
        var look = asset("diogel.css") + asset("file.css");
        TEMPLATES.visitingThematicFile(report, look).render(html);
        html.writeTo(out);
    }

    /** A tagged document by PDF/UA-1, its drawings included. */
    static void pdf(ThematicReport report, OutputStream out) throws IOException {
        var printed =
                TEMPLATES.visitingThematicPrinted(
                        report, asset("printed.css"), asset("drawing.css"));
        Pdf.write(printed.render(), out);
    }

    /** A workbook of the figures, without practitioners and without anybody’s usual hours. */
    static void workbook(ThematicReport report, OutputStream out) throws IOException {
        Undated.workbook(to -> tables(report, to), out);
    }

    private static void tables(ThematicReport report, OutputStream out) throws IOException {
        try (var book = new Workbook(out, report.say("figures-summary"))) {
            summary(report, book);
            book.begin(report.say("teams-title"));
            teams(report, book);
            book.begin(report.say("trend-title"));
            months(report, book);
            book.begin(report.say("heat-title"));
            hours(report, book);
            book.begin(report.say("households"));
            households(report, book);
        }
    }

    private static void summary(ThematicReport report, TableWriter table) throws IOException {
        var guessing = report.county().guessing();
        table.row(headings(report, "figures-what", "figures-figure"));
        line(table, report.say("right"), tenths(guessing.posterior()));
        line(table, report.say("figures-low"), tenths(guessing.posteriorInterval().lower()));
        line(table, report.say("figures-high"), tenths(guessing.posteriorInterval().upper()));
        line(table, report.say("even"), tenths(guessing.baseline()));
        line(table, report.told("rows"), report.audit().read().rows());
        line(table, report.say("rows-usable"), report.audit().result().usable());
        for (var reason : report.audit().excluded().entrySet()) {
            line(table, report.say("rows-" + reason.getKey()), reason.getValue());
        }
        for (var fact : report.repeat().facts()) {
            line(table, fact.what(), fact.value());
        }
    }

    private static void line(TableWriter table, String what, @Nullable Object figure)
            throws IOException {
        table.row(Arrays.asList(what, figure));
    }

    private static void teams(ThematicReport report, TableWriter table) throws IOException {
        table.row(
                headings(
                        report,
                        "team",
                        "planned",
                        "unannounced",
                        "unusable",
                        "evidence-strong",
                        "evidence-some",
                        "evidence-none",
                        "evidence-insufficient",
                        "funnel-hits",
                        "funnel-trials",
                        "funnel-expected",
                        "outside"));
        for (var row : report.funnel().rows()) {
            table.row(team(row.team(), row.unit()));
        }
        table.row(team(report.whole(), report.county()));
    }

    private static List<@Nullable Object> team(String name, UnitProfile unit) {
        var row = new ArrayList<@Nullable Object>();
        row.add(name);
        row.addAll(
                List.of(
                        unit.counts().planned(),
                        unit.counts().unannounced(),
                        unit.counts().unusable(),
                        unit.bands().strong(),
                        unit.bands().some(),
                        unit.bands().none(),
                        unit.bands().insufficient(),
                        unit.guessing().hits(),
                        unit.guessing().trials()));
        double expected = unit.guessing().expected();
        row.add(Double.isFinite(expected) ? expected : null);
        row.add(unit.outsideOffice().count());
        return row;
    }

    private static void months(ThematicReport report, TableWriter table) throws IOException {
        table.row(
                headings(
                        report,
                        "month",
                        "planned",
                        "unannounced",
                        "outside",
                        "households",
                        "right",
                        "figures-low",
                        "figures-high"));
        for (var row : report.trend().rows()) {
            var month = row.month();
            var cells = new ArrayList<@Nullable Object>();
            cells.add(row.name());
            cells.addAll(List.of(month.planned(), month.unannounced(), month.outsideOffice()));
            cells.add(month.households());
            var interval = month.posteriorInterval();
            if (row.isShown()) {
                cells.add(tenths(month.posterior()));
                cells.add(tenths(interval.lower()));
                cells.add(tenths(interval.upper()));
            }
            table.row(cells);
        }
    }

    private static void hours(ThematicReport report, TableWriter table) throws IOException {
        table.row(headings(report, "figures-day", "heat-from", "heat-planned", "heat-unannounced"));
        var heat = report.county().heatMap();
        for (var day : DayOfWeek.values()) {
            for (int hour = 0; hour < HeatMap.HOURS; hour++) {
                int at = day.getValue() - 1;
                table.row(
                        List.of(
                                report.words().day(day),
                                report.clock(hour),
                                heat.planned(at, hour),
                                heat.unannounced(at, hour)));
            }
        }
    }

    private static void households(ThematicReport report, TableWriter table) throws IOException {
        table.row(
                headings(
                        report,
                        "household",
                        "team",
                        "planned",
                        "unannounced",
                        "unusable",
                        "evidence",
                        "cause",
                        "right",
                        "figures-low",
                        "figures-high",
                        "even",
                        "funnel-hits"));
        for (var row : report.households().all()) {
            table.row(household(row));
        }
    }

    private static List<@Nullable Object> household(HouseholdRows.Row row) {
        var household = row.profile();
        var cells = new ArrayList<@Nullable Object>();
        cells.addAll(List.of(row.id(), row.team(), household.planned(), household.unannounced()));
        cells.add(household.unusable());
        cells.add(row.evidence());
        cells.add(household.cause() == null ? null : row.cause());
        if (row.isSaid()) {
            var guess = household.k2();
            cells.add(tenths(guess.posterior()));
            cells.add(tenths(guess.interval().lower()));
            cells.add(tenths(guess.interval().upper()));
            cells.add(tenths(guess.baseline()));
            cells.add(guess.hits());
        }
        return cells;
    }

    private static List<String> headings(ThematicReport report, String... keys) {
        return Arrays.stream(keys).map(report::say).toList();
    }

    /** A share of one as so many in ten; nothing for what is not a number. */
    private static @Nullable Double tenths(double share) {
        return Double.isFinite(share) ? Math.round(share * 1_000) / 100.0 : null;
    }

    private static String asset(String name) {
        try (InputStream in = ReportFile.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

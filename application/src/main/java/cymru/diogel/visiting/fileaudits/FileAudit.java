package cymru.diogel.visiting.fileaudits;

import cymru.diogel.platform.charts.HeatTable;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.platform.exchange.Source;
import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.envelope.Rota;
import cymru.diogel.statistics.envelope.WorkedHours;
import cymru.diogel.statistics.patterns.Circumstances;
import cymru.diogel.statistics.patterns.PatternAudit;
import cymru.diogel.statistics.patterns.Settings;
import cymru.diogel.statistics.visits.Codes;
import cymru.diogel.statistics.visits.VisitTable;
import cymru.diogel.visiting.imports.HeadingMap;
import cymru.diogel.visiting.imports.Problem;
import cymru.diogel.visiting.imports.Problem.Effect;
import cymru.diogel.visiting.imports.Problems;
import cymru.diogel.visiting.imports.RotaFile;
import cymru.diogel.visiting.imports.VisitFile;
import cymru.diogel.visiting.thematic.VisitAudit;
import cymru.diogel.visiting.thematic.VisitAudit.Calendar;
import cymru.diogel.visiting.thematic.VisitAudit.Origin;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of visits, and of the rota where there is one, and audits it.
 *
 * @param today a visit after this day has not happened
 * @param words the language of messages
 */
record FileAudit(LocalDate today, Words words) {
    private static final int PROBLEMS_KEPT_OF_EACH_KIND = 10_000;

    /**
     * A file that was read.
     *
     * @param rows rows after the headings
     * @param rejectedRows of those, rows that could not be read
     * @param repeatedRows of those, rows that say word for word what an earlier row said
     * @param rejected every problem of those rows, in their order
     * @param sha256 of the bytes that were read
     */
    record Input(
            int rows,
            int rejectedRows,
            int repeatedRows,
            List<Rejection> rejected,
            String sha256) {}

    /** Why a row could not be read; line and column run from 1. */
    record Rejection(long line, int column, String code, String message) {}

    /** What came of it, and the files it came from; the rota is null without one. */
    record Audited(VisitAudit audit, Input visits, @Nullable Input rota) {}

    /** Visits that were read. */
    record Visits(VisitTable table, VisitRows rows, Input input, Problems problems) {}

    /** A rota that was read, of the practitioners whom the visits name. */
    record Shifts(Rota rota, Input input, Problems problems) {}

    Visits visits(Source source, IntConsumer progress) throws IOException {
        var rows = new VisitRows(progress);
        var reading =
                new VisitFile(source, HeadingMap.standard(), today)
                        .read(rows::add, PROBLEMS_KEPT_OF_EACH_KIND);
        var counts = reading.counts();
        var input =
                new Input(
                        (int) counts.rows(),
                        (int) counts.rejected(),
                        (int) counts.repeated(),
                        rejections(reading.problems()),
                        sha256(source));
        return new Visits(rows.table(), rows, input, reading.problems());
    }

    Shifts shifts(Source source, Codes practitioners) throws IOException {
        var rota = Rota.builder();
        var reading =
                new RotaFile(source, HeadingMap.standard())
                        .read(shift -> add(shift, practitioners, rota));
        var rejections = rejections(reading.problems());
        int rejected = (int) rejections.stream().mapToLong(Rejection::line).distinct().count();
        var input =
                new Input(
                        (int) reading.shifts() + rejected, rejected, 0, rejections, sha256(source));
        return new Shifts(rota.build(), input, reading.problems());
    }

    /** Nobody asks after the shifts of those who made no visit. */
    private static void add(RotaFile.Shift shift, Codes practitioners, Rota.Builder rota) {
        practitioners
                .find(shift.practitionerId())
                .ifPresent(code ->
                        rota.add(
                                code,
                                (int) shift.from().toLocalDate().toEpochDay(),
                                VisitRows.minute(shift.from().toLocalTime()),
                                VisitRows.minute(shift.to().toLocalTime())));
    }

    Audited audit(Visits visits, @Nullable Shifts shifts, Settings settings, IntConsumer progress) {
        var calendar = WorkingDays.englandAndWales();
        var circumstances =
                Circumstances.none().withWorkingDays(counting(calendar)).withProgress(progress);
        if (shifts != null) {
            circumstances = circumstances.withRota(shifts.rota());
        }
        var result = PatternAudit.audit(visits.table(), circumstances, settings);
        var rows = visits.rows();
        var input = visits.input();
        var rota = shifts == null ? null : shifts.input();
        var audit =
                new VisitAudit(
                        result,
                        new VisitAudit.Names(rows.households(), rows.practitioners(), rows.teams()),
                        new VisitAudit.Read(
                                new Origin.OfFile(input.rejectedRows(), input.repeatedRows()),
                                input.rows(),
                                input.sha256(),
                                rota == null ? null : rota.sha256()),
                        staffed(shifts, settings),
                        isKnown(calendar, visits.table())
                                ? Calendar.BANK_HOLIDAYS
                                : Calendar.BANK_HOLIDAYS_WHERE_KNOWN);
        return new Audited(audit, input, rota);
    }

    private static HeatTable.@Nullable Area staffed(@Nullable Shifts shifts, Settings settings) {
        return shifts == null ? null : new WorkedHours(shifts.rota(), settings.policy())::isStaffed;
    }

    /** Working days up to and with a day; Monday to Friday where bank holidays are not known. */
    private static IntUnaryOperator counting(WorkingDays calendar) {
        var plain = Circumstances.none().workingDays();
        int first = (int) calendar.first().toEpochDay();
        int last = (int) calendar.last().toEpochDay();
        return day -> {
            int within = Math.clamp(day, first - 1, last);
            int known = within < first ? 0 : calendar.index(LocalDate.ofEpochDay(within));
            return known + plain.applyAsInt(day) - plain.applyAsInt(within);
        };
    }

    private static boolean isKnown(WorkingDays calendar, VisitTable visits) {
        for (int row = 0; row < visits.rows(); row++) {
            int day = visits.epochDay(row);
            if (day < calendar.first().toEpochDay() || day > calendar.last().toEpochDay()) {
                return false;
            }
        }
        return true;
    }

    private List<Rejection> rejections(Problems problems) {
        return problems.kept().stream()
                .filter(problem -> problem.code().effect() == Effect.REJECTS_ROW)
                .map(this::rejection)
                .toList();
    }

    private Rejection rejection(Problem problem) {
        return new Rejection(
                problem.at().line(),
                problem.at().column(),
                problem.code().name(),
                problem.message(words));
    }

    private static String sha256(Source source) throws IOException {
        try (var in = source.open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

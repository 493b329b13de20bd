package cymru.diogel.visiting.visits.web;

import static java.util.Objects.requireNonNull;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.documents.CsvTable;
import cymru.diogel.platform.documents.TableWriter;
import cymru.diogel.platform.documents.Workbook;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.visits.Call;
import cymru.diogel.visiting.visits.Exports;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.VisitFilter;
import cymru.diogel.visiting.visits.VisitRules;
import cymru.diogel.visiting.visits.Visits;
import cymru.diogel.visiting.visits.Visits.Scope;
import gen.jte.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Takes out what a list is narrowed to: one row a child, under the headings an import reads. */
@Controller
class ExportVisits {
    static final List<String> HEADINGS =
            List.of(
                    ("household_id,child_id,practitioner_id,started_at,notice,visit_id,team,area,"
                                    + "planned_for,ended_at,duration_minutes,place,mode,access,"
                                    + "child_seen,seen_alone,bedroom_seen,time_source,recorded_at,"
                                    + "agencies,visit_purposes,"
                                    + "visit_language,visit_interpreter,not_alone_because")
                            .split(","));

    private static final int TOO_MANY = 429;

    private final Visits visits;
    private final Exports exports;
    private final VisitListPage.Question question;
    private final Rows rows;
    private final Templates templates;

    ExportVisits(
            Visits visits,
            Exports exports,
            VisitListPage.Question question,
            Rows rows,
            Templates templates) {
        this.visits = visits;
        this.exports = exports;
        this.question = question;
        this.rows = rows;
        this.templates = templates;
    }

    @Needs(value = Right.EXPORT_VISITS, again = true)
    @PostMapping("/visits/export")
    View export(@RequestParam MultiValueMap<String, String> asked, Frame frame, Viewer viewer) {
        var turn = exports.begin(viewer.id());
        if (!turn.isNow()) {
            var when = turn.when(frame.words());
            return new Page(templates.visitingVisitsEnough(frame, exports.most(), when), TOO_MANY);
        }
        var form = new FilterForm(asked);
        var filter = question.filter(form, viewer);
        var scope = new Scope(question.scope(filter, viewer).reach(), true);
        var format = form.one("format").equals("xlsx") ? "xlsx" : "csv";
        question.note("visit.export-" + format, form, visits.count(filter, scope));
        return file(filter, scope, format, frame.say("visits.file"));
    }

    private View file(VisitFilter filter, Scope scope, String format, String title) {
        return (_, _, response) -> {
            response.setContentType(
                    format.equals("csv")
                            ? "text/csv;charset=UTF-8"
                            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(rows.fileName(title, format))
                            .build()
                            .toString());
            rows.write(filter, scope, table(response.getOutputStream(), format, title));
        };
    }

    private static TableWriter table(OutputStream out, String format, String title)
            throws IOException {
        return format.equals("csv") ? new CsvTable(out) : new Workbook(out, title);
    }

    /** The rows of a file, with the references other systems know. */
    @Component
    static class Rows {
        private static final int LOOKED_UP_AT_ONCE = 1000;

        private final Visits visits;
        private final People people;
        private final Accounts accounts;
        private final Clock clock;

        Rows(Visits visits, People people, Accounts accounts, Clock clock) {
            this.visits = visits;
            this.people = people;
            this.accounts = accounts;
            this.clock = clock;
        }

        private record Row(Call call, Seen seen) {}

        /** A kind, a day and nothing about anybody. */
        String fileName(String title, String format) {
            return title.toLowerCase(Locale.ROOT) + "-" + LocalDate.now(clock) + "." + format;
        }

        void write(VisitFilter filter, Scope scope, TableWriter table) throws IOException {
            try (table) {
                table.row(HEADINGS);
                var staff = references();
                var waiting = new ArrayList<Row>();
                visits.forEachChild(
                        filter,
                        scope.reach(),
                        (call, seen) -> {
                            waiting.add(new Row(call, seen));
                            if (waiting.size() == LOOKED_UP_AT_ONCE) {
                                write(waiting, staff, table);
                            }
                        });
                write(waiting, staff, table);
            }
        }

        // Looked up by the thousand, so that no file is ever held whole.
        private void write(List<Row> waiting, Map<UUID, String> staff, TableWriter table) {
            var households =
                    people.households(
                            waiting.stream()
                                    .map(it -> it.call().household())
                                    .collect(Collectors.toSet()));
            var children =
                    people.children(
                            waiting.stream()
                                    .map(it -> it.seen().child())
                                    .collect(Collectors.toSet()));
            for (var row : waiting) {
                var household = requireNonNull(households.get(row.call().household()));
                var child = requireNonNull(children.get(row.seen().child()));
                var cells = new ArrayList<@Nullable Object>();
                cells.add(household.reference());
                cells.add(child.reference());
                cells.add(staff.get(row.call().practitioner()));
                addCall(cells, row, staff);
                addAnswers(cells, row);
                cells.set(7, household.area());
                try {
                    table.row(cells);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            waiting.clear();
        }

        private static void addCall(
                List<@Nullable Object> cells, Row row, Map<UUID, String> references) {
            var call = row.call();
            var seen = row.seen();
            var when = call.when();
            var at = when.at();
            var ended = when.ended();
            cells.addAll(
                    Arrays.asList(
                            at == null ? when.on() : when.on().atTime(at),
                            word(call.notice()),
                            seen.sourceReference() == null
                                    ? call.visit() + "/" + seen.child()
                                    : seen.sourceReference(),
                            call.team() == null ? null : references.get(call.team()),
                            null,
                            call.plannedFor(),
                            at == null || ended == null
                                    ? null
                                    : VisitRules.end(when.on(), at, ended),
                            when.minutes(),
                            word(call.place()),
                            word(call.mode()),
                            word(call.access()),
                            seen.seen(),
                            seen.alone(),
                            seen.bedroom(),
                            word(when.source()),
                            WallClock.shown(call.recording().at()).withNano(0),
                            String.join(";", call.agencies())));
        }

        private static void addAnswers(List<@Nullable Object> cells, Row row) {
            var talk = row.call().talk();
            var notAlone = row.seen().remarks().notAlone();
            cells.add(words(row.call().purposes()));
            cells.add(talk == null ? null : word(talk.spoken()));
            cells.add(talk == null ? null : talk.interpreter());
            cells.add(notAlone == null ? null : word(notAlone));
        }

        private Map<UUID, String> references() {
            var references = new HashMap<UUID, String>();
            accounts.all().forEach(it -> references.put(it.id(), it.reference()));
            accounts.teams().forEach(it -> references.put(it.id(), it.reference()));
            return references;
        }

        private static String words(Collection<? extends Enum<?>> values) {
            return values.stream().sorted().map(Rows::word).collect(Collectors.joining(";"));
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}

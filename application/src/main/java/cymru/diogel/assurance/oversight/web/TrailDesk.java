package cymru.diogel.assurance.oversight.web;

import cymru.diogel.assurance.oversight.web.TrailView.Names;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.documents.CsvTable;
import cymru.diogel.platform.documents.TableWriter;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.TrailReader;
import cymru.diogel.platform.trail.TrailReader.Line;
import cymru.diogel.platform.trail.TrailReader.Question;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Shows a trail and takes it out, once it is written down that somebody looks at it. */
@Component
class TrailDesk {
    private static final List<String> HEADINGS =
            List.of(
                    "at",
                    "account",
                    "name",
                    "role",
                    "act",
                    "outcome",
                    "child_id",
                    "ground",
                    "address",
                    "request",
                    "about");

    private final TrailReader reader;
    private final People people;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    TrailDesk(
            TrailReader reader,
            People people,
            Accounts accounts,
            Templates templates,
            Clock clock) {
        this.reader = reader;
        this.people = people;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    /** Whose trail, under which address and title. */
    record Whose(Question question, String path, String title) {}

    Page show(Whose whose, TrailForm form, Frame frame, Viewer viewer) {
        var question = form.narrow(whose.question());
        var query = form.query();
        var link = whose.path() + "?" + (query.isEmpty() ? "" : query + "&") + "page=";
        var count = SecondLock.overseeing(() -> reader.count(question));
        var pages = Pages.of(form.page(), count, link);
        var from = pages.before();
        var lines = SecondLock.overseeing(() -> reader.lines(question, from, Pages.ROWS));
        var child = whose.question().child();
        var names =
                new Names(
                        staff(),
                        children(lines),
                        child == null ? List.of() : lookers(child),
                        viewer.name());
        return new Page(
                templates.assuranceOversightTrail(
                        new TrailView(
                                frame,
                                whose.path(),
                                whose.title(),
                                child != null,
                                form,
                                lines,
                                pages,
                                names)));
    }

    View export(Whose whose, TrailForm form, Frame frame) {
        var question = form.narrow(whose.question());
        var name = frame.say("oversight.file") + "-" + LocalDate.now(clock) + ".csv";
        return (_, _, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            try (var table = new CsvTable(response.getOutputStream())) {
                table.row(HEADINGS);
                var staff = staff();
                SecondLock.overseeing(() -> {
                    reader.forEach(question, it -> write(table, it, staff));
                    return true;
                });
            }
        };
    }

    private List<UUID> lookers(UUID child) {
        return SecondLock.overseeing(() -> reader.accounts(child));
    }

    private static void write(TableWriter table, Line line, Map<UUID, Account> staff) {
        var entry = line.entry();
        var account = line.account() == null ? null : staff.get(line.account());
        try {
            table.row(
                    Arrays.asList(
                            WallClock.shown(line.at()),
                            account == null ? null : account.reference(),
                            account == null ? null : account.name(),
                            line.role(),
                            entry.act(),
                            entry.outcome().name(),
                            text(entry.child()),
                            entry.ground(),
                            line.address(),
                            line.request().toString(),
                            entry.about().isEmpty() ? null : entry.about().toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private Map<UUID, Child> children(List<Line> lines) {
        return people.children(
                lines.stream()
                        .map(it -> it.entry().child())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private Map<UUID, Account> staff() {
        return accounts.all().stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }
}

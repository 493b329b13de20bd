package cymru.diogel.visiting.planner.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.fileaudits.Command;
import cymru.diogel.visiting.planner.Stage;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A drawn time is in no log, no entry of the trail and no table, once it has been looked at. */
@PageTest
class SecrecyTests {
    private static final String EVERY_TABLE =
            """
            select n.nspname || '.' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname in ('planner', 'trail', 'drafts', 'visits')
            """;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;
    private Stage stage;

    @BeforeEach
    void listen() {
        stage = Stage.set(beans);
        heard.start();
        root.addAppender(heard);
        root.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stopListening() {
        root.setLevel(Level.WARN);
        root.detachAppender(heard);
    }

    @Test
    void what_was_drawn_is_written_nowhere_in_clear() {
        // A minute that nobody else writes: the whole life of a time that only a person could set.
        var slot = Stage.MONDAY.plusDays(3).atTime(17, 11);
        var draw = stage.draw();
        var address = "/planner/draws/" + draw.id();
        post(address + "/change", stage.practitioner(), slot);
        post(address + "/open", stage.practitioner(), null);
        stage.at(slot.toLocalDate().minusDays(1).atTime(8, 0));
        post(address + "/open", stage.practitioner(), null);
        stage.at(slot.toLocalDate().atTime(8, 0));
        post(address + "/open", stage.practitioner(), null);
        post(address + "/open", stage.manager(), null);
        for (var page : List.of("/planner", address, "/planner/households/" + stage.household())) {
            mvc.get().uri(page).with(signedInAs(stage.practitioner())).exchange();
            mvc.get().uri(page).with(signedInAs(stage.manager())).exchange();
        }
        mvc.get().uri("/visits").with(signedInAs(stage.practitioner())).exchange();
        mvc.get().uri("/planner/checks").with(signedInAs(county.a(Role.QUALITY))).exchange();
        assertThat(stage.slot(draw)).isEqualTo(slot);
        assertThat(said()).hasSizeGreaterThan(50);
        assertThat(said()).noneMatch(telling(slot));
        assertThat(rows(stage.household(), draw.id()))
                .hasSizeGreaterThan(8)
                .noneMatch(telling(slot));
    }

    @Test
    void no_file_that_leaves_the_house_holds_a_time_to_come(@TempDir Path folder)
            throws IOException {
        record(Stage.MONDAY.minusDays(3).atTime(10, 5));
        var slot = Stage.MONDAY.plusDays(3).atTime(17, 11);
        var draw = stage.draw();
        post("/planner/draws/" + draw.id() + "/change", stage.practitioner(), slot);
        assertThat(stage.slot(draw)).isEqualTo(slot);
        var quality = county.a(Role.QUALITY);
        var csv = new String(exported("csv", stage.practitioner()), UTF_8);
        assertThat(csv).contains("2026-11-20T10:05", stage.family().child().reference());
        var left = new ArrayList<>(List.of(csv, new String(exported("csv", quality), UTF_8)));
        for (var account : List.of(stage.practitioner(), quality)) {
            var sheet = unzipped(workbook(folder, account));
            assertThat(sheet).contains("started_at").doesNotContain(serial(slot));
            left.add(sheet);
        }
        var file = Files.writeString(folder.resolve("visits.csv"), csv);
        for (var format : List.of("html", "json", "csv")) {
            var audit = Command.by(clock, file, "--format", format, "--language", "en");
            assertThat(audit.status()).as(audit.err()).isZero();
            left.add(audit.out());
        }
        for (var page : List.of("/patterns", "/figures", patterns(), "/work")) {
            left.add(read(page, quality));
            left.add(read(page, stage.manager()));
        }
        assertThat(left).noneMatch(telling(slot)).anyMatch(it -> it.contains("\"households\""));
        assertThat(said()).noneMatch(telling(slot));
    }

    // Copied while no other thread adds to it: clocks and mail go on logging beside the test.
    private List<String> said() {
        synchronized (heard) {
            return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        }
    }

    private void record(LocalDateTime at) {
        var visit =
                aVisit().on(at.toLocalDate().toString())
                        .from(at.toLocalTime().toString(), null)
                        .told(
                                stage.practitioner().id(),
                                stage.team().id(),
                                stage.household(),
                                new Seen(
                                        stage.family().child().id(),
                                        null,
                                        true,
                                        true,
                                        true,
                                        null,
                                        Remarks.NONE))
                        .recorded("2026-11-23T08:00:00Z")
                        .visit();
        var outcome = beans.getBean(Visits.class).record(visit, UUID.randomUUID());
        assertThat(outcome).isInstanceOf(Visits.Outcome.Kept.class);
    }

    private byte[] exported(String format, Account account) {
        var answer =
                mvc.post()
                        .uri("/visits/export?from=2026-11-01")
                        .param("format", format)
                        .with(signedInAs(account))
                        .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private Path workbook(Path folder, Account account) throws IOException {
        return Files.write(folder.resolve(account.reference()), exported("xlsx", account));
    }

    private String patterns() {
        return "/patterns/households/" + stage.household();
    }

    private String read(String page, Account account) throws IOException {
        var answer = mvc.get().uri(page).with(signedInAs(account)).exchange();
        return answer.getResponse().getContentAsString(UTF_8);
    }

    private static String unzipped(Path file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }

    // As a spreadsheet counts: days since the end of 1899, and the hour as a part of one.
    private static String serial(LocalDateTime at) {
        var days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), at.toLocalDate());
        var part = at.toLocalTime().toSecondOfDay() / (double) Duration.ofDays(1).toSeconds();
        return String.valueOf(days + part).substring(0, 9);
    }

    // Seconds tell the instants of the machine from the hour that was drawn.
    private static Predicate<String> telling(LocalDateTime slot) {
        var hour = slot.toLocalTime().toString();
        var telling = "(?<![\\d:])%s(?!:\\d)|%s.%s".formatted(hour, slot.toLocalDate(), hour);
        return Pattern.compile(telling).asPredicate();
    }

    private void post(String address, Account account, @Nullable LocalDateTime slot) {
        var request = mvc.post().uri(address).param("reason", "COURT").param("how", "hand");
        if (slot != null) {
            request =
                    request.param("explanation", "Called as a witness")
                            .param("handDay", slot.toLocalDate().toString())
                            .param("handTime", slot.toLocalTime().toString());
        }
        request.with(signedInAs(account)).exchange();
    }

    private List<String> rows(UUID household, UUID draw) {
        var rows = new ArrayList<String>();
        for (var table : database.fetchValues(EVERY_TABLE)) {
            database.fetch(
                            "select t::text from " + table + " t where t::text ~ ?",
                            household + "|" + draw)
                    .forEach(row -> rows.add(String.valueOf(row.get(0))));
        }
        return rows;
    }
}

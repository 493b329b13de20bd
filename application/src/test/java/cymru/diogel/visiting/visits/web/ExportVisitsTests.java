package cymru.diogel.visiting.visits.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static gen.db.trail.Tables.ENTRY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.visits.SomeVisit;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class ExportVisitsTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private DSLContext database;
    @Autowired private TransactionTemplate transaction;

    private Account practitioner;
    private Morris morris;

    @BeforeEach
    void arrive() {
        practitioner = county.a(Role.PRACTITIONER);
        morris = Morris.arrive(people, practitioner, LocalDate.of(2024, 9, 1));
    }

    @Test
    void every_child_is_a_row_under_the_headings_an_import_reads() {
        var visit = visit(aVisit().on("2024-07-09"));
        visits.record(visit.visit(), UUID.randomUUID());
        var lines = csv(export("/visits/export", "csv")).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0])
                .isEqualTo(
                        "\uFEFFhousehold_id,child_id,practitioner_id,started_at,notice,visit_id,"
                                + "team,area,planned_for,ended_at,duration_minutes,place,mode,"
                                + "access,child_seen,seen_alone,bedroom_seen,time_source,"
                                + "recorded_at,agencies,visit_purposes,visit_language,"
                                + "visit_interpreter,not_alone_because");
        assertThat(List.of(lines[1], lines[2]))
                .anyMatch(it -> it.contains(morris.iolo().reference() + ","))
                .allMatch(it -> it.startsWith(morris.household().reference() + ","))
                .allMatch(it -> it.contains(",2024-07-09T13:35,unannounced,"))
                .allMatch(it -> it.contains(",North,,2024-07-09T14:20,45,home,in_person,gained,"))
                .allMatch(it -> it.endsWith(",POLICE,register,english,false,"))
                .allMatch(it -> it.contains(",typed,2024-07-09T15:00,POLICE,"));
    }

    // Trap T51: a day alone is no midnight.
    @Test
    void a_day_alone_stays_a_day_and_the_filter_is_kept() {
        visits.record(visit(aVisit().on("2024-07-09").withoutTime()).visit(), UUID.randomUUID());
        visits.record(visit(aVisit().on("2024-07-10")).visit(), UUID.randomUUID());
        var text = csv(export("/visits/export?source=date-only", "csv"));
        assertThat(text).contains(",2024-07-09,unannounced,", ",date_only,");
        assertThat(text).doesNotContain("2024-07-10", "00:00");
    }

    @Test
    void no_cell_can_start_a_formula() {
        var evil = new Household(UUID.randomUUID(), "=1+1" + UUID.randomUUID(), null, null, "@A1");
        var child =
                new Child(
                        UUID.randomUUID(),
                        "-2" + UUID.randomUUID(),
                        evil.id(),
                        null,
                        null,
                        null,
                        null);
        people.add(List.of(evil), List.of(child));
        transaction.executeWithoutResult(_ ->
                visits.addAll(
                        List.of(aVisit().on("1997-03-04").to(evil.id(), child.id()).visit())));
        var quality = county.a(Role.QUALITY);
        var text = csv(export("/visits/export?from=1997-03-04&to=1997-03-04", "csv", quality));
        assertThat(text).contains("'=1+1", "'-2", "'@A1").doesNotContain(",@A1", "\n=1");
    }

    @Test
    void a_spreadsheet_holds_the_same_and_is_named_after_nobody(@TempDir Path folder)
            throws IOException {
        visits.record(visit(aVisit()).visit(), UUID.randomUUID());
        var answer = export("/visits/export", "xlsx");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"?visits-\\d{4}-\\d\\d-\\d\\d\\.xlsx\"?");
        var file =
                Files.write(folder.resolve("a.xlsx"), answer.getResponse().getContentAsByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            var entry = requireNonNull(zip.getEntry("xl/worksheets/sheet1.xml"));
            assertThat(new String(zip.getInputStream(entry).readAllBytes(), UTF_8))
                    .contains("child_id", morris.cadi().reference(), "unannounced");
        }
    }

    @Test
    void taking_it_out_is_noted_with_its_filter_and_count_and_is_limited() {
        visits.record(visit(aVisit()).visit(), UUID.randomUUID());
        for (var taken = 0; taken < 5; taken++) {
            assertThat(export("/visits/export?notice=unannounced", "csv")).hasStatusOk();
        }
        assertThat(export("/visits/export", "csv"))
                .hasStatus(429)
                .bodyText()
                .contains("You can take out 5 files of visits in an hour", "Try again in");
        var noted =
                database.select(ENTRY.ABOUT)
                        .from(ENTRY)
                        .where(
                                ENTRY.ACCOUNT.eq(practitioner.id()),
                                ENTRY.ACT.eq("visit.export-csv"))
                        .fetch(it -> it.value1().data());
        assertThat(noted)
                .hasSize(5)
                .allMatch(it -> it.contains("notice=unannounced") && it.contains("\"count\""));
    }

    @Test
    void whoever_sees_no_child_takes_nothing_out() {
        assertThat(export("/visits/export", "csv", county.a(Role.HEAD_OF_SERVICE))).hasStatus(404);
        visits.record(visit(aVisit()).visit(), UUID.randomUUID());
        var stranger = county.a(Role.PRACTITIONER);
        assertThat(csv(export("/visits/export", "csv", stranger))).hasLineCount(1);
    }

    private SomeVisit visit(SomeVisit plain) {
        return plain.told(
                practitioner.id(),
                practitioner.team(),
                morris.household().id(),
                new Seen(morris.cadi().id(), null, true, true, true, null, Remarks.NONE),
                new Seen(morris.iolo().id(), null, false, null, true, "At nursery", Remarks.NONE));
    }

    private MvcTestResult export(String path, String format) {
        return export(path, format, practitioner);
    }

    private MvcTestResult export(String path, String format, Account account) {
        return mvc.post().uri(path).param("format", format).with(signedInAs(account)).exchange();
    }

    private static String csv(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}

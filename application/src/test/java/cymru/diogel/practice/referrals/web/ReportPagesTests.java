package cymru.diogel.practice.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Stage;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class ReportPagesTests {
    @Autowired private County county;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;
    private Reporting reporting;

    @BeforeEach
    void begin(@Autowired MockMvcTester mvc, @Autowired Referrals referrals) {
        reporting = new Reporting(mvc, referrals);
    }

    @Test
    void t13_a_report_late_on_friday_is_due_by_the_end_of_monday() {
        assertThat(dueOn("2024-12-20T17:50:00Z")).isEqualTo(LocalDate.of(2024, 12, 23));
    }

    @Test
    void t14_a_report_on_christmas_day_is_due_on_the_27th() {
        assertThat(dueOn("2024-12-25T10:00:00Z")).isEqualTo(LocalDate.of(2024, 12, 27));
    }

    @Test
    void t79_nobody_owes_an_answer_to_a_report_without_a_name() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var id = UUID.randomUUID();
        assertThat(reporting.open(id, "10.9.9.9", "reply", "NONE").getResponse().getRedirectedUrl())
                .startsWith("/report-a-concern?done=R-");
        var report = reporting.report(id);
        assertThat(report.isAnswerLate(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(report.answer().how()).isEqualTo(Report.How.ANONYMOUS);
    }

    @Test
    void one_address_reports_only_so_often() {
        clock.stopAt(Instant.parse("2026-07-16T11:00:00Z"));
        for (var number = 0; number < 6; number++) {
            assertThat(reporting.open(UUID.randomUUID(), "10.9.9.8", "reply", "NONE"))
                    .hasStatus3xxRedirection();
        }
        assertThat(reporting.open(UUID.randomUUID(), "10.9.9.8", "reply", "NONE")).hasStatus(429);
    }

    @Test
    void what_is_missing_or_too_tooLongis_said_beside_its_field() {
        var tooLong = "x".repeat(5001);
        assertThat(reporting.open(UUID.randomUUID(), "10.9.9.7", "concern", tooLong))
                .hasStatus(422);
        assertThat(reporting.open(UUID.randomUUID(), "10.9.9.7", "reply", "LETTER")).hasStatus(422);
        assertThat(reporting.open(UUID.randomUUID(), "10.9.9.7", "born-1", "soon")).hasStatus(422);
    }

    @Test
    void a_teacher_reports_the_front_door_decides_and_the_teacher_reads_why() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        var teacher = county.a(Role.SCHOOL);
        var door = county.a(Role.FRONT_DOOR);
        var id = reporting.sent(teacher, family, "yes");
        assertThat(reporting.get(door, "/children/" + Reporting.child(family))).hasStatus(404);
        reporting.post(door, id, "/take");
        assertThat(reporting.matching(door, id, family)).hasStatus3xxRedirection();
        assertThat(reporting.get(door, "/children/" + Reporting.child(family))).hasStatusOk();
        assertThat(reporting.decide(door, id)).as("the police first").hasStatus(422);
        var asked = List.of("police-log", "DP-77", "what", "HEALTH", "words", "Seen on Monday");
        reporting.post(door, id, "/note", asked.toArray(String[]::new));
        assertThat(reporting.decide(door, id)).hasStatus3xxRedirection();
        assertThat(
                        reporting.post(
                                door,
                                id,
                                "/answer",
                                "how",
                                "TOLD",
                                "words",
                                "A visit, because of the bruise"))
                .hasStatus3xxRedirection();
        assertThat(reporting.get(teacher, "/reports/mine"))
                .bodyText()
                .contains("A visit, because of the bruise");
        assertThat(reporting.get(door, "/reports/" + id + "/letter.pdf")).hasStatusOk();
        reporting.post(door, id, "/close");
        assertThat(reporting.report(id).handling().stage()).isEqualTo(Stage.CLOSED);
        assertThat(reporting.get(door, "/children/" + Reporting.child(family))).hasStatus(404);
    }

    @Test
    void an_earlier_report_on_the_household_is_seen_at_once() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        var door = county.a(Role.FRONT_DOOR);
        var first = reporting.sent(county.a(Role.SCHOOL), family, "no");
        reporting.post(door, first, "/take");
        reporting.matching(door, first, family);
        clock.stopAt(Instant.parse("2026-07-17T10:00:00Z"));
        var second = reporting.sent(county.a(Role.PARTNER), family, "no");
        reporting.post(door, second, "/take");
        reporting.matching(door, second, family);
        var page = reporting.get(door, "/reports/" + second);
        QueryCount.assertThatFewWereSent(page);
        assertThat(page)
                .bodyText()
                .contains("1 earlier report on this household")
                .contains(reporting.report(first).reference());
    }

    @Test
    void a_report_of_a_restricted_child_offers_nobody() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        database.execute(
                "insert into exclusions.restriction (id, child, reason, at)"
                        + " values (gen_random_uuid(), ?, 'Hidden', current_timestamp)",
                Reporting.child(family));
        var door = county.a(Role.FRONT_DOOR);
        var id = reporting.sent(county.a(Role.SCHOOL), family, "no");
        reporting.post(door, id, "/take");
        assertThat(reporting.matching(door, id, family)).hasStatus(422);
    }

    @Test
    void a_report_is_absent_to_those_who_take_none_and_its_pages_ask_little() {
        var door = county.a(Role.FRONT_DOOR);
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        var id = reporting.sent(county.a(Role.SCHOOL), family, "no");
        assertThat(reporting.get(county.a(Role.SCHOOL), "/reports/" + id)).hasStatus(404);
        assertThat(reporting.get(door, "/reports/" + UUID.randomUUID())).hasStatus(404);
        reporting.post(door, id, "/take");
        reporting.matching(door, id, family);
        var form = "/reports/new/" + UUID.randomUUID();
        for (var path : List.of("/reports", "/reports/feedback", "/reports/" + id, form)) {
            var answer = reporting.get(door, path);
            assertThat(answer).hasStatusOk();
            QueryCount.assertThatFewWereSent(answer);
        }
    }

    private LocalDate dueOn(String at) {
        clock.stopAt(Instant.parse(at));
        var id = UUID.randomUUID();
        assertThat(reporting.open(id, "10.8." + id.hashCode() % 100, "reply", "NONE"))
                .hasStatus3xxRedirection();
        return reporting.report(id).handling().dueOn();
    }
}

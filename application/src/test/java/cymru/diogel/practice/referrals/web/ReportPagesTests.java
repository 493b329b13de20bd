package cymru.diogel.practice.referrals.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Stage;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class ReportPagesTests {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Referrals referrals;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;

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
        assertThat(open(id, "10.9.9.9", "reply", "NONE").getResponse().getRedirectedUrl())
                .startsWith("/report-a-concern?done=R-");
        var report = report(id);
        assertThat(report.isAnswerLate(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(report.answer().how()).isEqualTo(Report.How.ANONYMOUS);
    }

    @Test
    void one_address_reports_only_so_often() {
        clock.stopAt(Instant.parse("2026-07-16T11:00:00Z"));
        for (var number = 0; number < 6; number++) {
            assertThat(open(UUID.randomUUID(), "10.9.9.8", "reply", "NONE"))
                    .hasStatus3xxRedirection();
        }
        assertThat(open(UUID.randomUUID(), "10.9.9.8", "reply", "NONE")).hasStatus(429);
    }

    @Test
    void what_is_missing_or_too_long_is_said_beside_its_field() {
        assertThat(open(UUID.randomUUID(), "10.9.9.7", "concern", "x".repeat(5001))).hasStatus(422);
        assertThat(open(UUID.randomUUID(), "10.9.9.7", "reply", "LETTER")).hasStatus(422);
        assertThat(open(UUID.randomUUID(), "10.9.9.7", "born-1", "soon")).hasStatus(422);
    }

    @Test
    void a_teacher_reports_the_front_door_decides_and_the_teacher_reads_why() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        var teacher = county.a(Role.SCHOOL);
        var door = county.a(Role.FRONT_DOOR);
        var id = sent(teacher, family, "yes");
        assertThat(get(door, "/children/" + child(family))).hasStatus(404);
        post(door, id, "/take");
        assertThat(matching(door, id, family)).hasStatus3xxRedirection();
        assertThat(get(door, "/children/" + child(family))).hasStatusOk();
        assertThat(decide(door, id)).as("the police first").hasStatus(422);
        post(door, id, "/note", "police-log", "DP-77", "what", "HEALTH", "words", "Seen on Monday");
        assertThat(decide(door, id)).hasStatus3xxRedirection();
        assertThat(
                        post(
                                door,
                                id,
                                "/answer",
                                "how",
                                "TOLD",
                                "words",
                                "A visit, because of the bruise"))
                .hasStatus3xxRedirection();
        assertThat(get(teacher, "/reports/mine"))
                .bodyText()
                .contains("A visit, because of the bruise");
        assertThat(get(door, "/reports/" + id + "/letter.pdf")).hasStatusOk();
        post(door, id, "/close");
        assertThat(report(id).handling().stage()).isEqualTo(Stage.CLOSED);
        assertThat(get(door, "/children/" + child(family))).hasStatus(404);
    }

    @Test
    void an_earlier_report_on_the_household_is_seen_at_once() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        var door = county.a(Role.FRONT_DOOR);
        var first = sent(county.a(Role.SCHOOL), family, "no");
        post(door, first, "/take");
        matching(door, first, family);
        clock.stopAt(Instant.parse("2026-07-17T10:00:00Z"));
        var second = sent(county.a(Role.PARTNER), family, "no");
        post(door, second, "/take");
        matching(door, second, family);
        var page = get(door, "/reports/" + second);
        QueryCount.assertThatFewWereSent(page);
        assertThat(page)
                .bodyText()
                .contains("1 earlier report on this household")
                .contains(report(first).reference());
    }

    @Test
    void a_report_of_a_restricted_child_offers_nobody() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        database.execute(
                "insert into exclusions.restriction (id, child, reason, at)"
                        + " values (gen_random_uuid(), ?, 'Hidden', current_timestamp)",
                child(family));
        var door = county.a(Role.FRONT_DOOR);
        var id = sent(county.a(Role.SCHOOL), family, "no");
        post(door, id, "/take");
        assertThat(matching(door, id, family)).hasStatus(422);
    }

    @Test
    void a_report_is_absent_to_those_who_take_none_and_its_pages_ask_little() {
        var door = county.a(Role.FRONT_DOOR);
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        var id = sent(county.a(Role.SCHOOL), family, "no");
        assertThat(get(county.a(Role.SCHOOL), "/reports/" + id)).hasStatus(404);
        assertThat(get(door, "/reports/" + UUID.randomUUID())).hasStatus(404);
        post(door, id, "/take");
        matching(door, id, family);
        for (var path :
                List.of("/reports", "/reports/feedback", "/reports/" + id, "/reports/new")) {
            var answer = get(door, path);
            assertThat(answer).hasStatusOk();
            QueryCount.assertThatFewWereSent(answer);
        }
    }

    private LocalDate dueOn(String at) {
        clock.stopAt(Instant.parse(at));
        var id = UUID.randomUUID();
        assertThat(open(id, "10.8." + id.hashCode() % 100, "reply", "NONE"))
                .hasStatus3xxRedirection();
        return report(id).handling().dueOn();
    }

    private UUID sent(Account maker, Family family, String crime) {
        var id = UUID.randomUUID();
        var child = family.child();
        var answer =
                mvc.post()
                        .uri("/reports/new")
                        .with(signedInAs(maker))
                        .param("report", id.toString())
                        .param("concern", "A bruise on the arm, and a story that does not fit.")
                        .param("crime", crime)
                        .param("given-1", Objects.requireNonNull(child.givenName()))
                        .param("family-1", Objects.requireNonNull(child.familyName()))
                        .param("born-1", TYPED.format(Objects.requireNonNull(child.bornOn())))
                        .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult open(UUID id, String from, String field, String value) {
        var fields =
                new HashMap<>(
                        Map.of(
                                "report", id.toString(),
                                "concern", "Shouting every night, and a child crying.",
                                "crime", "no",
                                "kind", "PUBLIC",
                                "reply", "NONE",
                                "language", "cy"));
        fields.put(field, value);
        var request =
                mvc.post()
                        .uri("/report-a-concern")
                        .with(csrf())
                        .with(it -> {
                            it.setRemoteAddr(from);
                            return it;
                        });
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult matching(Account door, UUID id, Family family) {
        var named = referrals.named(List.of(id)).getOrDefault(id, List.of()).getFirst().id();
        return post(door, id, "/children/" + named, "is", child(family).toString());
    }

    private MvcTestResult decide(Account door, UUID id) {
        return post(
                door,
                id,
                "/decide",
                "outcome-1",
                "STRATEGY_DISCUSSION",
                "reasons-1",
                "A bruise",
                "next-1",
                "Meet today");
    }

    private MvcTestResult post(Account who, UUID id, String path, String... fields) {
        var request = mvc.post().uri("/reports/" + id + path).with(signedInAs(who));
        for (var place = 0; place < fields.length; place += 2) {
            request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(Account who, String path) {
        return mvc.get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }

    private static UUID child(Family family) {
        return family.child().id();
    }

    private Report report(UUID id) {
        return referrals.find(id).orElseThrow();
    }
}

package cymru.diogel.practice.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.documents.ForEveryone;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Stage;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who works on a report, and what its maker may read. */
@PageTest
class ReportWorkTests {
    @Autowired private County county;
    @Autowired private TestClock clock;
    private Reporting reporting;
    private Account door;
    private Account teacher;
    private Account worker;
    private Family family;

    @BeforeEach
    void begin(@Autowired MockMvcTester mvc, @Autowired Referrals referrals) {
        reporting = new Reporting(mvc, referrals);
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        door = county.a(Role.FRONT_DOOR);
        teacher = county.a(Role.SCHOOL);
        worker = county.a(Role.PRACTITIONER);
        family = county.aFamily().allocatedTo(worker).arrive();
    }

    @Test
    void whoever_had_a_report_sees_its_children_no_longer_once_it_is_taken_over() {
        var id = taken();
        var child = "/children/" + Reporting.child(family);
        assertThat(reporting.get(door, child)).hasStatusOk();
        var next = county.a(Role.FRONT_DOOR);
        assertThat(reporting.post(next, id, "/take")).hasStatus3xxRedirection();
        assertThat(reporting.get(next, child)).hasStatusOk();
        assertThat(reporting.get(door, child)).hasStatus(404);
    }

    @Test
    void who_takes_over_one_of_two_reports_leaves_the_child_open_to_who_has_the_other() {
        taken();
        var second = taken();
        reporting.post(county.a(Role.FRONT_DOOR), second, "/take");
        assertThat(reporting.get(door, "/children/" + Reporting.child(family))).hasStatusOk();
    }

    @Test
    void only_a_manager_opens_a_decided_report_again() {
        var id = taken();
        reporting.decide(door, id);
        assertThat(reporting.get(door, "/reports/" + id))
                .bodyText()
                .doesNotContain("Open it again");
        assertThat(reporting.post(door, id, "/reopen")).hasStatus(404);
        var manager = county.a(Role.TEAM_MANAGER);
        assertThat(reporting.post(manager, id, "/reopen", "reason", "x"))
                .as("not theirs yet")
                .hasStatus(404);
        reporting.post(manager, id, "/take");
        assertThat(reporting.get(manager, "/reports/" + id)).bodyText().contains("Open it again");
        assertThat(reporting.post(manager, id, "/reopen"))
                .hasStatus(422)
                .bodyText()
                .contains("Say why it is opened again");
        var why = "The school saw the bruise again";
        assertThat(reporting.post(manager, id, "/reopen", "reason", why)).hasStatus3xxRedirection();
        assertThat(reporting.get(manager, "/reports/" + id)).bodyText().contains(why);
        var child = "/children/" + Reporting.child(family);
        assertThat(reporting.get(worker, child + "/chronology"))
                .bodyText()
                .contains("Report of concern opened again", why);
        assertThat(reporting.report(id).handling().stage()).isEqualTo(Stage.REOPENED);
    }

    @Test
    void only_who_signed_in_to_report_is_offered_the_reasons() {
        var own = taken();
        reporting.decide(door, own);
        assertThat(reporting.get(door, "/reports/" + own + "/answer"))
                .bodyText()
                .contains(family.child().title() + ". Outcome: Strategy discussion.")
                .contains("Reasons: A bruise");
        var claimed = UUID.randomUUID();
        reporting.open(claimed, "10.7.7.7", "kind", "PRACTITIONER", "name", "Somebody");
        reporting.post(door, claimed, "/take");
        reporting.decide(door, claimed);
        assertThat(reporting.get(door, "/reports/" + claimed + "/answer"))
                .bodyText()
                .contains("ac rydym yn gweithredu")
                .doesNotContain("A bruise");
    }

    @Test
    void a_maker_who_may_not_be_told_is_not_left_waiting() {
        var id = taken();
        assertThat(reporting.get(teacher, "/reports/mine"))
                .bodyText()
                .contains("An answer is due by");
        reporting.decide(door, id);
        reporting.post(door, id, "/answer", "how", "UNLAWFUL", "words", "A court said so");
        assertThat(reporting.get(teacher, "/reports/mine"))
                .bodyText()
                .contains("We cannot tell you what was decided.")
                .doesNotContain("An answer is due by")
                .doesNotContain("A court said so");
    }

    @Test
    void a_report_by_post_is_acknowledged_once() {
        var id = UUID.randomUUID();
        var sent =
                reporting.send(
                        door,
                        id,
                        "way",
                        "POST",
                        "kind",
                        "FAMILY",
                        "reply",
                        "LETTER",
                        "contact",
                        "1 Stryd y Bont",
                        "reply-language",
                        "cy");
        assertThat(sent).hasStatus3xxRedirection();
        reporting.post(door, id, "/take");
        assertThat(reporting.get(door, "/reports/" + id))
                .bodyText()
                .contains("Let them know by 27 July 2026 that the report came.");
        assertThat(reporting.post(door, id, "/acknowledge")).hasStatus3xxRedirection();
        assertThat(reporting.report(id).answer().acknowledgedAt()).isEqualTo(clock.instant());
        assertThat(reporting.get(door, "/reports/" + id))
                .bodyText()
                .doesNotContain("Let them know");
    }

    @Test
    void the_same_form_sent_a_day_later_names_no_child_again() {
        var id = UUID.randomUUID();
        reporting.open(id, "10.7.7.8", "given-1", "Tomos");
        clock.stopAt(Instant.parse("2026-07-18T10:00:00Z"));
        reporting.open(id, "10.7.7.8", "given-1", "Tomos");
        assertThat(reporting.referrals().named(List.of(id)).get(id)).hasSize(1);
    }

    @Test
    void nothing_is_noted_of_a_report_that_is_decided() {
        var id = taken();
        reporting.decide(door, id);
        reporting.post(door, id, "/note", "what", "HEALTH", "words", "Too late");
        assertThat(reporting.referrals().checked(id))
                .extracting("words")
                .doesNotContain("Too late");
    }

    @Test
    void the_letter_is_a_tagged_document_in_the_language_of_its_reader() throws Exception {
        var id = taken();
        reporting.decide(door, id);
        reporting.post(door, id, "/answer", "how", "SENT", "words", "A visit, and a talk.");
        var pdf =
                reporting
                        .get(door, "/reports/" + id + "/letter.pdf")
                        .getResponse()
                        .getContentAsByteArray();
        ForEveryone.assertMeetsTheStandard(pdf, 20);
    }

    private UUID taken() {
        var id = reporting.sent(teacher, family, "no");
        reporting.post(door, id, "/take");
        reporting.matching(door, id, family);
        return id;
    }
}

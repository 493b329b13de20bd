package cymru.diogel.assurance.disclosure.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.joining.PathwayRows;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What of the way from a report to a plan leaves with a record, and what does not. */
@PageTest
class DisclosedWayTests {
    // Everything that tells who reported, in names no other test has.
    private static final List<String> WHO =
            List.of("Gwenhwyfar", "Pritchard-Zed", "Meddygfa", "Quxley", "07700 900123");
    private static final String CONCERN =
            "Gwenhwyfar Pritchard-Zed of Meddygfa Quxley (07700 900123) saw a bruise on him and"
                    + " heard MABLI ZEDEK cry.";

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private DSLContext database;
    private Account first;
    private Family family;
    private UUID child = UUID.randomUUID();

    @BeforeEach
    void begin() {
        first = county.a(Role.QUALITY);
        var worker = county.a(Role.PRACTITIONER);
        family = county.aFamily().allocatedTo(worker).arrive();
        child = family.child().id();
        new PathwayRows(database, worker.id()).keep(child);
        report();
    }

    private void report() {
        var of = " where id = (select report from referrals.named where child = ?)";
        database.execute(
                "update referrals.report set kind = 'PRACTITIONER',"
                        + " name = 'Gwenhwyfar Pritchard-Zed',"
                        + " agency = 'Meddygfa Quxley', contact = '07700 900123', concern = ?,"
                        + " consent = 'GIVEN', consent_words = 'The mother said yes'"
                        + of,
                CONCERN,
                child);
        database.execute(
                "insert into referrals.named (id, report, place, given, family)"
                        + " select gen_random_uuid(), report, 2, 'Mabli', 'Zedek'"
                        + " from referrals.named where child = ?",
                child);
        database.execute(
                "update referrals.named set outcome = 'EARLY_HELP', reasons = 'As the surgery'"
                        + " || ' of Quxley and Mabli said', next_action = 'A call',"
                        + " decided_at = now(), decided_by = gen_random_uuid() where child = ?",
                child);
        for (var what : List.of("POLICE", "HEALTH")) {
            database.execute(
                    "insert into referrals.checked (id, report, what, words, at, by)"
                            + " select gen_random_uuid(), report, ?, ?, now(), gen_random_uuid()"
                            + " from referrals.named where child = ?",
                    what,
                    what + " knows of Zq1",
                    child);
        }
    }

    @Test
    void who_reported_is_in_nothing_that_is_put_together_or_given() {
        chronicled("Gwenhwyfar Pritchard-Zed rang 07700 900123 again");
        var path = put();
        var page = body(get(path, first));
        assertThat(page).contains("saw a bruise on him", "[taken out: who told us]");
        assertThat(WHO.stream().filter(page::contains)).isEmpty();
        var given = given(path);
        assertThat(given).contains("saw a bruise on him", "rang [taken out: who told us] again");
        assertThat(WHO.stream().filter(given::contains)).isEmpty();
    }

    @Test
    void the_words_of_family_and_public_wait_until_somebody_has_read_them() {
        database.execute(
                "update referrals.report set kind = 'FAMILY'"
                        + " where id = (select report from referrals.named where child = ?)",
                child);
        assertThat(given(put())).contains("Early help").doesNotContain("saw a bruise on him");
    }

    @Test
    void other_children_of_the_same_report_are_taken_out() {
        assertThat(given(put()))
                .contains("[taken out: about somebody else]", "cry.")
                .doesNotContainIgnoringCase("Mabli")
                .doesNotContainIgnoringCase("Zedek");
    }

    @Test
    void what_the_police_told_is_left_out_and_what_health_told_is_not() {
        fact("POLICE", "Zq2 of the police");
        fact("HEALTH", "Zq3 of the nurse");
        assertThat(given(put()))
                .contains("HEALTH knows of Zq1", "Zq3 of the nurse")
                .doesNotContain("POLICE knows of Zq1", "Zq2 of the police");
    }

    @Test
    void the_record_of_a_discussion_and_what_parents_said_wait_to_be_read() {
        database.execute(
                "update strategy.discussion set stage = 'CONCLUDED', held_at = now(),"
                        + " held_known_at = now(), held_by = gen_random_uuid(), record = 'Zq4',"
                        + " recorded_at = now(), recorded_by = gen_random_uuid(),"
                        + " outcome = 'NO_SECTION_47', reasons = 'Zq5', ended_at = now(),"
                        + " ended_by = gen_random_uuid() where id = (select discussion from"
                        + " strategy.about where child = ?)",
                child);
        database.execute(
                "update conferences.conference set parents = 'Zq6', strengths = 'Zq7',"
                        + " risks = 'Zq8', outline = 'Zq9', dissent = 'Zq10', decided_at = now()"
                        + " where id = (select conference from conferences.about where child = ?)",
                child);
        database.execute(
                "update conferences.about set outcome = 'REGISTERED', reasons = 'Zq11',"
                        + " part = 'SENT_VIEWS', part_words = 'Zq12', advocacy = 'DECLINED',"
                        + " advocate = '-' where child = ?",
                child);
        assertThat(given(put()))
                .contains("Heard", "Zq5", "Zq7", "Zq8", "Zq9", "Zq11", "Zq12")
                .doesNotContain("Zq4", "Zq6", "Zq10");
    }

    @Test
    void every_part_of_the_way_is_in_it() {
        planned();
        lookedAtAgain();
        assertThat(given(put()))
                .contains("Zq13", "Zq14", "Zq15", "Zq17", "Zq19", "Zq20", "Zq21")
                .contains("Came without a coat", "Seen", "On the register from 2 February 2026")
                .doesNotContain("Zq16", "Zq18", "A teacher");
    }

    @Test
    void what_is_reserved_in_the_chronology_waits_to_be_read() {
        chronicled("Zq22");
        database.execute("update chronology.entry set reserved = true where child = ?", child);
        assertThat(given(put())).doesNotContain("Zq22", "Came without a coat");
    }

    private void planned() {
        database.execute(
                "insert into plans.version (id, plan, number, stage, made_on, made_by, made_at,"
                        + " risks, protection, outcomes, support, progress, wishes, views,"
                        + " contingency) select gen_random_uuid(), id, 1, 'OUTLINE', '2026-02-02',"
                        + " gen_random_uuid(), now(), 'Zq13', 'Zq14', '', '', '', 'Zq15', 'Zq16',"
                        + " '' from plans.plan where child = ?",
                child);
        database.execute(
                "update coregroups.meeting set held_on = '2026-01-20', recorded_at = now(),"
                        + " recorded_by = gen_random_uuid(), risks = 'Zq17', refined = false,"
                        + " parents = 'Zq18' where core_group = (select core_group from"
                        + " coregroups.place where child = ?)",
                child);
        database.execute("update coregroups.spoken set effect = 'Zq19' where child = ?", child);
    }

    private void lookedAtAgain() {
        database.execute(
                "insert into referrals.reopened (id, report, reason, at, by)"
                        + " select gen_random_uuid(), report, 'Zq20', now(), gen_random_uuid()"
                        + " from referrals.named where child = ?",
                child);
        database.execute(
                "insert into outcomes.verdict (id, review, part, by, result, reasons, words, at)"
                        + " select gen_random_uuid(), id, 'FIRST', gen_random_uuid(), 'AGREED',"
                        + " '{}', 'Zq21', now() from outcomes.review where child = ?",
                child);
        database.execute(
                "update outcomes.review set enquiry = (select id from enquiries.enquiry"
                        + " where child = ?) where child = ?",
                child,
                child);
    }

    private void chronicled(String title) {
        database.execute("update chronology.entry set words = ? where child = ?", title, child);
    }

    private void fact(String agency, String words) {
        database.execute(
                "insert into enquiries.fact (id, enquiry, agency, words, told_on, known_at, by)"
                        + " select gen_random_uuid(), id, ?, ?, '2026-01-13', now(),"
                        + " gen_random_uuid() from enquiries.enquiry where child = ?",
                agency,
                words,
                child);
    }

    private String put() {
        var reference = family.child().reference();
        var answer = post("/disclosures", first, "reference", reference);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String given(String path) {
        assertThat(post(path + "/release", county.a(Role.QUALITY))).hasStatus(302);
        return body(get(path + "/record.txt", first));
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(
                answer.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path, Account somebody) {
        return mvc.get().uri(path).with(signedInAs(somebody)).exchange();
    }

    private MvcTestResult post(String path, Account somebody, String... fields) {
        var request = mvc.post().uri(path).with(signedInAs(somebody));
        for (var place = 0; place < fields.length; place += 2) {
            request = request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }
}

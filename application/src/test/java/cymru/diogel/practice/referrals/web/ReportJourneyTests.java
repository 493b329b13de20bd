package cymru.diogel.practice.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.people.Child;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JourneyTest
class ReportJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private MockMvcTester mvc;

    @Test
    void a_neighbour_reports_and_the_front_door_decides(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var stranger = browser.phone().open("/report-a-concern").shot("report-public-phone");
        stranger.press("Send the report").shot("report-public-problems");
        stranger.fill("What are you worried about?", "Shouting at night, and a small child alone.")
                .choose("Could a crime against a child have happened?", "No, or I do not know")
                .choose("Who is making the report?", "A member of the public")
                .choose("How is it safe to answer?", "Do not answer")
                .press("Send the report")
                .shot("report-public-received");
        assertThat(stranger.heading()).isEqualTo("We have your report");
        stranger.otherLanguage().shot("report-public-received-cy");
        browser.phone().open("/report-a-concern").otherLanguage().shot("report-public-phone-cy");
        var reference = stranger.text().replaceAll("(?s).*(R-[0-9A-F]{8}).*", "$1");
        var door = browser.desk().signedInAs(county.a(Role.FRONT_DOOR));
        door.open("/reports").shot("reports-queue").follow(reference).shot("report-before");
        door.press("Take this report").shot("report-taken");
        door.otherLanguage().shot("report-taken-cy").otherLanguage();
        door.select("What happens for Child 1 (name not known)?", "Information and advice")
                .fill("Reasons for Child 1 (name not known)", "Nobody was found there")
                .fill("Next action for Child 1 (name not known)", "None")
                .press("Record the decision")
                .shot("report-not-decided");
        foundOut(door).press("Record the decision").shot("report-decided");
        assertThat(door.text()).contains("Information and advice");
        door.press("Close this report").shot("reports-after");
        var phone = browser.phone().signedInAs(county.a(Role.FRONT_DOOR));
        phone.open("/reports").shot("reports-queue-phone").otherLanguage().shot("reports-queue-cy");
        phone.open("/reports/feedback").shot("reports-feedback-phone-cy");
        var teacher = browser.phone().signedInAs(county.a(Role.SCHOOL));
        teacher.open("/reports/mine").shot("reports-mine-phone");
    }

    // By a name that nobody else here has, or others would be as likely.
    private Child known() {
        var worker = county.a(Role.PRACTITIONER);
        return county.aFamily().called("Tegeirianwen").allocatedTo(worker).arrive().child();
    }

    // What was typed of the decision stays where something is missing.
    private static Screen foundOut(Screen door) {
        assertThat(door.text())
                .contains("Note at least one check", "Say whether consent was sought");
        return door.select("Check made with", "Health")
                .fill("What was found", "Nobody knows the address")
                .select("Consent to ask others", "Not asked, because it may put somebody at risk")
                .fill("From whom, or why not", "Nobody is known to ask");
    }

    @Test
    void a_teacher_writes_leaves_and_goes_on_and_ticks_whom_they_know(
            Browser browser, @Autowired Access access) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var teacher = county.a(Role.SCHOOL);
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        access.open(
                Ground.Opening.lasting(family.child().id(), teacher.id(), LocalDate.of(2026, 7, 1)),
                Ground.AGENCY);
        var phone = browser.phone().signedInAs(teacher).open("/reports/new");
        phone.shot("report-own-phone").otherLanguage().shot("report-own-phone-cy");
        phone.fill("Beth sy’n eich poeni?", "Daeth heb gôt eto.").press("Ei gadw a gadael");
        phone.shot("reports-mine-left-cy").follow("1 adroddiad wedi’i ddechrau a heb ei anfon");
        phone.shot("reports-begun-cy")
                .follow(
                        "Parhau i ysgrifennu’r adroddiad a gadwyd ddiwethaf 16 Gorffennaf 2026,"
                                + " 11:00");
        phone.press("Anfon yr adroddiad").shot("report-own-refused-cy");
        phone.otherLanguage();
        assertThat(phone.page().getByLabel("What are you worried about?").inputValue())
                .isEqualTo("Daeth heb gôt eto.");
        phone.choose("Could a crime against a child have happened?", "No, or I do not know")
                .tick(family.child().title())
                .press("Send the report")
                .shot("reports-mine-sent");
        assertThat(phone.text()).contains("Your report is with the front door");
    }

    @Test
    void the_front_door_takes_a_call_and_it_is_confirmed_in_writing(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var nurse = county.a(Role.PARTNER);
        var door = county.a(Role.FRONT_DOOR);
        var desk = browser.desk().signedInAs(door).open("/reports/new").shot("report-call");
        var child = known();
        desk.fill("What are you worried about?", "A burn on the hand")
                .fill("Name or number of whoever told us", nurse.name());
        desk.page().locator("#given-1").fill(child.givenName());
        desk.page().locator("#family-1").fill(child.familyName());
        desk.press("Look for whoever told us").shot("report-call-found");
        desk.choose("Is it one of these?", nurse.name())
                .choose("Who on record is this?", child.title())
                .choose("Could a crime against a child have happened?", "No, or I do not know");
        var phone = browser.phone().signedInAs(door).open(desk.path().replaceAll("[?#].*", ""));
        phone.otherLanguage().shot("report-call-phone-cy");
        var id = desk.path().replaceAll("^/reports/new/|[?#].*$", "");
        desk.press("Send the report").shot("reports-after-call");
        Sending.of(door, "/reports/" + id + "/take").send(mvc);
        desk.open("/reports/" + id).shot("report-call-taken");
        desk.follow("The report in writing").shot("confirmation");
        desk.press("Record that you asked").shot("confirmation-refused");
        desk.otherLanguage();
        assertThat(desk.heading()).as("not a dead end").isEqualTo("Yr adroddiad yn ysgrifenedig");
        desk.otherLanguage();
        desk.fill("Whom did you ask again, and what did they say?", "She writes tonight")
                .press("Record that you asked");
        confirm(browser, door, desk.path(), nurse);
        desk.open("/reports/confirmations").shot("confirmations-owed");
        assertThat(desk.text()).doesNotContain(reference("/reports/" + id));
    }

    @Test
    void of_a_refused_form_the_other_language_is_no_dead_end(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var door = county.a(Role.FRONT_DOOR);
        var id = java.util.UUID.randomUUID();
        Sending.of(door, "/reports/new/" + id, "way", "FORM", "concern", "Cold", "crime", "no")
                .send(mvc);
        var desk = browser.desk().signedInAs(door).open("/reports/" + id);
        desk.press("Take this report").press("Record the decision");
        assertThat(desk.path()).endsWith("/decide");
        desk.otherLanguage();
        assertThat(desk.path()).isEqualTo("/reports/" + id + "?lang=cy");
        assertThat(desk.heading()).startsWith("Adroddiad R-");
        var stranger = browser.phone().open("/report-a-concern");
        stranger.fill("What are you worried about?", "Shouting").press("Send the report");
        stranger.otherLanguage();
        assertThat(stranger.page().getByLabel("Beth sy’n eich poeni?").inputValue())
                .isEqualTo("Shouting");
    }

    private static void confirm(Browser browser, Account door, String path, Account nurse) {
        var small = browser.phone().signedInAs(door).open(path);
        small.otherLanguage().shot("confirmation-phone-cy");
        small.open("/reports/confirmations").shot("confirmations-owed-phone-cy");
        var hers = browser.phone().signedInAs(nurse).open("/reports/mine");
        hers.shot("reports-mine-asked").otherLanguage();
        hers.follow("Cadarnhau’n ysgrifenedig " + reference(path))
                .shot("confirmation-own-phone-cy");
        hers.press("Cadarnhau’n ysgrifenedig");
        assertThat(hers.text()).contains("Mae eich adroddiad wedi’i gadarnhau");
    }

    @Test
    void without_scripts_nothing_written_is_lost_either(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var teacher = county.a(Role.SCHOOL);
        var plain = browser.phoneWithoutJavaScript().signedInAs(teacher).open("/reports/new");
        plain.fill("What are you worried about?", "No coat").press("Send the report");
        plain.shot("report-own-plain").otherLanguage();
        assertThat(plain.page().getByLabel("Beth sy’n eich poeni?").inputValue())
                .isEqualTo("No coat");
        plain.press("Ei gadw a gadael").otherLanguage();
        plain.follow("1 report begun and not sent");
        plain.follow("Give up the draft last kept 16 July 2026, 11:00");
        plain.press("Give up this draft");
        assertThat(plain.heading()).isEqualTo("You have made no reports");
    }

    private static String reference(String path) {
        var id = path.replaceAll("^/reports/|/.*$", "");
        return "R-" + id.substring(0, 8).toUpperCase(Locale.ROOT);
    }
}

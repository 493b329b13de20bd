package cymru.diogel.practice.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class ReportJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

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
                .shot("report-decided");
        assertThat(door.text()).contains("Information and advice");
        door.press("Close this report").shot("reports-after");
        var phone = browser.phone().signedInAs(county.a(Role.FRONT_DOOR));
        phone.open("/reports").shot("reports-queue-phone").otherLanguage().shot("reports-queue-cy");
        phone.open("/reports/feedback").shot("reports-feedback-phone-cy");
        var teacher = browser.phone().signedInAs(county.a(Role.SCHOOL));
        teacher.open("/reports/mine").shot("reports-mine-phone");
    }
}

package cymru.diogel.practice.enquiries.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class EnquiryJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private ApplicationContext beans;

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
    }

    @Test
    void an_enquiry_is_led_determined_and_ratified(Browser browser) {
        var team = county.aTeam();
        var worker = county.a(Role.PRACTITIONER, team);
        var manager = county.a(Role.TEAM_MANAGER, team);
        var it = new Enquiring(beans).opened(worker);
        var lead = browser.desk().signedInAs(worker);
        lead.open("/enquiries").shot("enquiries-list");
        lead.open("/enquiries/" + it.id()).shot("enquiry-open");
        lead.press("Keep the determination").shot("enquiry-problems");
        lead.select("Qualified social worker who leads it", worker.name())
                .press("Keep who leads it");
        lead.choose("Was the child seen?", "Seen alone")
                .fill("Day on which the child was seen", "16/7/2026")
                .fill("What the child said or showed", "“I do not want to go home.”")
                .press("Keep what was seen and heard");
        lead.select("Which agency told it?", "Health")
                .fill("Day on which it was told", "15/7/2026")
                .fill("What did they tell?", "Seen at the surgery twice this month.")
                .press("Keep what was told");
        lead.choose("What is determined for this child?", "1: concerns are not substantiated")
                .fill("Reasons", "What all agencies told agrees with what the family says.")
                .press("Keep the determination")
                .shot("enquiry-determined");
        assertThat(lead.text()).contains("Incomplete and not counted");
        var other = browser.phone().signedInAs(manager);
        other.open("/enquiries?only=incomplete").shot("enquiries-incomplete-phone");
        other.open("/enquiries/" + it.id()).shot("enquiry-ratify-phone").otherLanguage();
        other.shot("enquiry-ratify-phone-cy").press("Cadarnhau").shot("enquiry-ratified-phone-cy");
        assertThat(other.text()).doesNotContain("Anghyflawn");
        other.open("/enquiries").shot("enquiries-list-phone-cy");
    }
}

package cymru.diogel.practice.emergency.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class EmergencyJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

    @Test
    void an_officer_opens_a_record_at_night_and_the_morning_asks_why(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-16T21:10:00Z"));
        var team = county.aTeam();
        var manager = county.a(Role.TEAM_MANAGER, team);
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER, team)).arrive();
        var officer = county.withPassword(Role.PARTNER, "en");
        var card = "/emergency/" + family.child().id();
        var desk = browser.desk().signedInAs(officer).open(card).shot("emergency-card");
        browser.phone()
                .signedInAs(officer)
                .open(card)
                .otherLanguage()
                .shot("emergency-card-phone-cy");
        desk.press("Record my reason and open").shot("emergency-card-problems");
        assertThat(desk.heading()).isEqualTo("You do not work with this child");
        desk.page().getByLabel("Police or hospital are asking now").check();
        desk.fill("What is happening?", "A neighbour rings: the child is alone in the house.")
                .fill("Your password", County.PASSWORD)
                .press("Record my reason and open")
                .shot("emergency-open");
        assertThat(desk.page().locator("body").innerText())
                .contains("Emergency access is open to you until 02:10");
        thenTheMorningAsksWhy(browser, manager);
    }

    private void thenTheMorningAsksWhy(Browser browser, Account manager) {
        var told = browser.desk().signedInAs(manager).open("/work").shot("emergency-banner-told");
        told.follow("See who and why").shot("emergency-told");
        var quality = browser.desk().signedInAs(county.a(Role.QUALITY)).open("/emergency/reviews");
        quality.shot("emergency-reviews");
        quality.page().locator("tbody a").last().click();
        quality.page().waitForLoadState();
        quality.check().shot("emergency-review");
        var phone = browser.phone().signedInAs(county.a(Role.ADMINISTRATOR));
        phone.open("/emergency/months").shot("emergency-month-phone");
        phone.otherLanguage().shot("emergency-month-phone-cy");
    }
}

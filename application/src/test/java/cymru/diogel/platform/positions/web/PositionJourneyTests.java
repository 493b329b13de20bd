package cymru.diogel.platform.positions.web;

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

@JourneyTest
class PositionJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

    @BeforeEach
    void aDay() {
        clock.stopAt(Instant.parse("2026-11-20T10:00:00Z"));
    }

    @Test
    void an_administrator_writes_a_move_and_a_leaver_down(Browser browser) {
        var worker = county.a(Role.PRACTITIONER);
        var team = county.aTeam();
        var screen = browser.desk().signedInAs(county.a(Role.ADMINISTRATOR));
        screen.open("/accounts/" + worker.id());
        screen.follow("Positions: from when until when this person works here, and where");
        screen.shot("positions-none-desk-en");
        screen.select("As what", "team manager").select("Team", team.nameEnglish());
        screen.fill("First day", "1/12/2026").press("Write the move down");
        assertThat(screen.shot("positions-desk-en").text()).contains("To come");
        screen.otherLanguage().shot("positions-desk-cy");
        var phone = browser.phoneWithoutJavaScript().signedInAs(county.a(Role.ADMINISTRATOR));
        phone.open("/accounts/" + worker.id() + "/positions").shot("positions-phone-en");
        phone.press("Take back what is to come");
        phone.fill("Last day", "30/11/2026").press("Write the last day down");
        assertThat(phone.shot("positions-leaving-phone-en").text()).contains("30 November 2026");
    }

    @Test
    void a_manager_puts_somebody_on_duty_in_welsh_on_a_phone(Browser browser) {
        var manager = county.a(Role.TEAM_MANAGER);
        var other = county.a(Role.PRACTITIONER);
        var screen = browser.phone().signedInAs(manager).open("/duty").otherLanguage();
        screen.select("Pwy sydd ar ddyletswydd", other.name());
        screen.fill("Diwrnod cyntaf", "20/11/2026").fill("Diwrnod olaf", "21/11/2026");
        screen.press("Rhoi rhywun ar ddyletswydd").shot("duty-phone-cy");
        assertThat(screen.text()).contains(other.name(), "21 Tachwedd 2026");
    }
}

package cymru.diogel.practice.grounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class GroundJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

    private Account manager;
    private Account partner;
    private Family family;

    @BeforeEach
    void aFamilyOfTheTeam() {
        var team = county.aTeam();
        var worker = county.a(Role.PRACTITIONER, team);
        manager = county.a(Role.TEAM_MANAGER, team);
        partner = county.a(Role.PARTNER, county.aTeam());
        family = county.aFamily().withChildren(2).allocatedTo(worker).arrive();
    }

    @Test
    void a_manager_lets_a_health_visitor_in_and_restricts_the_record_on_a_phone(Browser browser) {
        var screen = browser.phone().signedInAs(manager).open("/children/" + family.child().id());
        screen.follow("Who can see this").shot("who-sees-phone-en");
        screen.page().getByLabel("Who works with the child").selectOption(partner.id().toString());
        screen.press("Let this partner in").shot("who-sees-opened-phone-en");
        assertThat(screen.text()).contains(partner.name());
        screen.otherLanguage().shot("who-sees-phone-cy").otherLanguage();
        screen.follow("Restrict this record").shot("restrict-phone-en");
        screen.fill("Why must it be restricted?", "A violent partner is looking for them.");
        screen.press("Restrict it now").shot("restricted-phone-en");
        assertThat(screen.text()).contains("The record is restricted", "Somebody else has to");
        var second = browser.phoneWithoutJavaScript().signedInAs(county.a(Role.HEAD_OF_SERVICE));
        second.open("/restricted").otherLanguage().shot("restricted-phone-cy");
        assertThat(second.text()).contains("Siaradwch â phwy bynnag");
    }

    @Test
    void quality_gives_an_inspector_a_sample_in_both_languages(Browser browser) {
        var inspector = county.a(Role.INSPECTOR);
        var screen = browser.desk().signedInAs(county.a(Role.QUALITY)).open("/samples");
        screen.page().getByLabel("Who looks at the records").selectOption("" + inspector.id());
        screen.fill("Numbers of the children", family.child().reference());
        screen.fill("Last day", "31/12/2020").press("Give a sample").shot("samples-refused-en");
        assertThat(screen.text()).contains("Enter a last day within a year");
        var last = LocalDate.now(clock).plusDays(20);
        screen.fill("Last day", "%d/%d/%d".formatted(day(last)));
        screen.press("Give a sample").shot("sample-desk-en");
        assertThat(screen.heading()).contains("may look at one child");
        screen.open("/samples").otherLanguage().shot("samples-desk-cy");
        browser.phone().signedInAs(county.a(Role.QUALITY)).open("/samples").shot("samples-phone");
    }

    private static Object[] day(LocalDate day) {
        return new Object[] {day.getDayOfMonth(), day.getMonthValue(), day.getYear()};
    }
}

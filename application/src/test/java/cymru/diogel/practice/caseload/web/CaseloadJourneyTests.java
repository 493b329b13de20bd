package cymru.diogel.practice.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class CaseloadJourneyTests {
    @Autowired private TestClock clock;

    @Test
    void a_manager_gives_the_household_of_whoever_left_to_another_who_reads_it(
            Browser browser, @Autowired ApplicationContext beans, @Autowired Accounts accounts) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var sendings = new CaseloadSendings(beans);
        var it = sendings.office();
        var manager = browser.desk().signedInAs(it.manager());
        manager.open("/team").shot("team");
        manager.page().locator("td.num a").first().click();
        manager.shot("team-worker");
        accounts.disable(it.had());
        var phone = browser.phone().signedInAs(it.manager());
        phone.open("/team").otherLanguage().shot("team-phone-cy");
        phone.follow("2 blentyn yn aros am weithiwr").shot("team-waiting-phone-cy");
        phone.page().locator("a[href^='/team/homes/']").first().click();
        phone.press("Rhoi’r aelwyd").shot("team-home-problems-phone-cy");
        phone.select("Pwy sy’n cymryd drosodd", it.other().name())
                .fill("O ba ddiwrnod", "16/7/2026")
                .fill("Pam", "Mae hi wedi gadael y tîm.")
                .fill("Beth y dylent ei wybod", "Mae’r ysgol yn ffonio ar ddydd Gwener.")
                .press("Rhoi’r aelwyd")
                .shot("handover-phone-cy");
        assertThat(phone.text()).contains("Heb ei ddarllen eto");
        var other = browser.desk().signedInAs(it.other());
        other.open("/work").shot("work-handover");
        other.page().locator("a[href^='/handovers/']").first().click();
        other.shot("handover");
        assertThat(other.text()).contains("Mae’r ysgol yn ffonio ar ddydd Gwener.");
        other.press("I have read this");
        assertThat(other.text()).doesNotContain("Take over");
    }
}

package cymru.diogel.continuity.redeployproposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.redeployment.web.LentCounty;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class RedeploymentJourneyTests {
    @Autowired private County people;
    @Autowired private TestClock clock;

    @Test
    void gold_tries_a_recall_on_a_phone(Browser browser, @Autowired ApplicationContext beans) {
        var county = county(beans);
        var leisure = leisure(county);
        var gold = browser.phone().signedInAs(people.a(Role.GOLD));
        gold.open("/redeployment").shot("redeployment-phone");
        assertThat(gold.text()).contains("Home care", "Falls");
        gold.page().locator("a[href='/redeployment/recall']").first().click();
        gold.shot("redeployment-recall-phone");
        gold.page().getByLabel(leisure.name().english()).check();
        gold.press("Play it through").shot("redeployment-recalled-phone");
        assertThat(gold.heading()).isEqualTo("1 service falls below its safe minimum");
        gold.otherLanguage().shot("redeployment-recalled-phone-cy");
        assertThat(gold.heading()).isEqualTo("Mae 1 gwasanaeth yn mynd o dan ei leiafswm diogel");
    }

    @Test
    void silver_asks_for_a_proposal_and_decides(
            Browser browser, @Autowired ApplicationContext beans) {
        var county = county(beans);
        leisure(county);
        var silver = browser.desk().signedInAs(county.silver);
        silver.open("/redeployment").shot("redeployment");
        silver.open("/redeployment/recall").shot("redeployment-recall");
        silver.open("/redeployment/people").shot("redeployment-people");
        silver.open("/redeployment/import").shot("redeployment-import");
        silver.open("/redeployment/proposals").shot("redeployment-proposals");
        silver.press("Propose").page().waitForTimeout(3_000);
        silver.page().reload();
        silver.shot("redeployment-proposal");
        assertThat(silver.text()).contains("Without this a place of tier 1 stays empty");
        silver.page().locator("a:has-text('Decide')").first().click();
        silver.otherLanguage().shot("redeployment-change-cy");
        silver.press("Cadw’r penderfyniad hwn").shot("redeployment-change-problems-cy");
        assertThat(silver.text()).contains("Dewiswch beth ydych yn ei benderfynu.");
    }

    @Test
    void a_manager_readies_a_loan_on_a_phone(Browser browser, @Autowired ApplicationContext beans) {
        var county = county(beans);
        var loans =
                county.lend(
                        county.service("Leisure", 3, 12, 0),
                        county.service("Home care", 1, 12, 6),
                        1);
        var phone = browser.phone().signedInAs(people.a(Role.SERVICE_MANAGER));
        phone.open("/redeployment/people/" + loans.getFirst().person().id())
                .shot("redeployment-person-phone")
                .otherLanguage()
                .shot("redeployment-person-phone-cy");
        phone.press("Ysgrifennu hyn");
        assertThat(phone.text()).contains("Dewiswch beth ddigwyddodd.");
    }

    private LentCounty county(ApplicationContext beans) {
        clock.stopAt(Instant.parse("2028-09-13T10:00:00Z"));
        return new LentCounty(beans);
    }

    /** Leisure lends five to home care, which falls without them, and has one more to give. */
    private static Provision leisure(LentCounty county) {
        var leisure = county.service("Leisure", 3, 12, 0);
        var care = county.service("Home care", 1, 12, 6);
        county.own(care, 4);
        county.lend(leisure, care, 5);
        county.person(leisure);
        return leisure;
    }
}

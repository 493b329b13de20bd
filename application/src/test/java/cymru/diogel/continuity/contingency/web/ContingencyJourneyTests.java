package cymru.diogel.continuity.contingency.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.contingency.MadeSignal;
import cymru.diogel.continuity.scenarios.Runs;
import cymru.diogel.continuity.scenarios.web.ScenarioSendings;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class ContingencyJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Runs runs;
    @Autowired private MadeSignal signal;
    @Autowired private ApplicationContext beans;

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2027-03-01T10:00:00Z"));
        signal.forget();
        signal.measure(LocalDate.of(2027, 3, 1), 30);
        new ScenarioSendings(beans).aService();
        new ContingencySendings(beans).incident(false);
    }

    @Test
    void silver_asks_what_if_plans_for_it_and_gold_takes_the_plan_up(Browser browser) {
        var silver = browser.desk().signedInAs(county.a(Role.SILVER));
        silver.open("/contingency").shot("contingency");
        silver.follow("Scenarios").follow("Ask for a scenario").shot("scenario-form");
        ask(silver);
        assertThat(silver.text()).contains("Scenario: if … then. Not a forecast");
        silver.shot("scenario-progress");
        new ScenarioSendings(beans).reckoned();
        silver.open(silver.path()).shot("scenario");
        assertThat(silver.text()).contains("Services and measures side by side", "Pause tier 3");
        silver.fill("How many cases came, week by week?", "130 150")
                .fill("Where are the counts from?", "Weekly counts of the county")
                .press("Score the scenario");
        assertThat(silver.text()).contains("Weighted interval score");
        silver.page().locator("th a[href*='/posts/']").first().click();
        assertThat(silver.text()).contains("Chance below the safe minimum");
        silver.check().shot("scenario-post");
        write(silver);
        silver.shot("contingency-plan");
        decide(browser);
        silver.open("/assumptions").shot("assumptions");
        silver.follow("Cases a week from elsewhere").shot("assumption");
    }

    private static void ask(Screen silver) {
        silver.choose("What is supposed?", "A further surge and winter flu together")
                .fill("Which area is it of?", "Glannant")
                .fill("How many people live there?", "79,400")
                .fill("Reported cases of the last days", "12 14 13 18 17 15 19 20 18")
                .fill("Reproduction number now", "1.2")
                .fill("How unsure is it?", "0.1")
                .choose("Which measures do you compare?", "Pause tier 3")
                .choose("Which measures do you compare?", "Vaccination")
                .press("Reckon it");
    }

    private static void write(Screen silver) {
        silver.open("/contingency").follow("Write a plan");
        silver.press("Keep this version").shot("contingency-problems");
        silver.fill("Name of the plan in English", "Cover for home care")
                .fill("Name of the plan in Welsh", "Staff wrth gefn ar gyfer gofal cartref")
                .fill("What is it for?", "Many of home care are away at once.")
                .select("Trigger 1: what is measured?", "Measured by a test")
                .fill("Trigger 1: above which value?", "20")
                .fill("What is done, by whom, by when?", "Pause tier 3 | Silver | 24 hours")
                .fill("When and how is it stood down?", "When the trigger clears.")
                .press("Keep this version");
        assertThat(silver.text()).contains("Met 1 March 2027", "Waits for command");
    }

    private void decide(Browser browser) {
        var gold = browser.phone().signedInAs(county.a(Role.GOLD));
        gold.open("/contingency").shot("contingency-phone").otherLanguage();
        gold.shot("contingency-phone-cy");
        gold.page().locator("a[href*='/proposals/']").first().click();
        gold.check().shot("proposal-phone-cy");
        gold.press("Cadw’r penderfyniad").shot("proposal-problems-phone-cy");
        assertThat(gold.text()).contains("Dewiswch beth ydych chi’n ei benderfynu");
        gold.choose("Penderfyniad", "Rhoi’r cynllun ar waith");
        gold.page().locator("input[name=incident]").first().check();
        for (var step : new String[] {"risk", "powers", "options", "reason"}) {
            gold.page().locator("textarea[name=" + step + "]").fill("Mae gofal cartref yn dynn.");
        }
        gold.page().locator("input[name=review]").fill("8/3/2027");
        gold.press("Cadw’r penderfyniad").shot("proposal-decided-phone-cy");
        assertThat(gold.text()).contains("Cytunwyd gan");
        var run = runs.latest().getFirst();
        gold.open("/scenarios/" + run.id()).shot("scenario-phone-cy");
        assertThat(gold.text()).contains("Nid rhagolwg");
    }
}

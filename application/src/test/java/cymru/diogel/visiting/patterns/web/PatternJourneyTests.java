package cymru.diogel.visiting.patterns.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@JourneyTest
@TestPropertySource(properties = PlantedCounty.DATABASE)
class PatternJourneyTests {
    private static final String DAYS = "?" + PlantedCounty.DAYS;

    private final PlantedCounty county;
    private final TestClock clock;

    PatternJourneyTests(
            @Autowired Accounts accounts,
            @Autowired CountyLoader loader,
            @Autowired TestClock clock) {
        this.county = PlantedCounty.in(accounts, loader);
        this.clock = clock;
    }

    @Test
    void quality_finds_the_team_that_calls_mid_afternoon_and_opens_the_rows(Browser browser) {
        var team = county.midAfternoon();
        var screen = browser.desk().signedInAs(county.a(Role.QUALITY));
        screen.open("/patterns" + DAYS).shot("patterns-county-en");
        screen.follow(team.nameEnglish()).shot("patterns-team-en");
        assertThat(screen.heading()).contains("peak between");
        screen.otherLanguage().shot("patterns-team-cy");
        assertThat(screen.language()).isEqualTo("cy");
        screen.otherLanguage();
        screen.page().locator(".heat").first().locator("td a").first().click();
        screen.page().waitForLoadState();
        screen.check().shot("patterns-rows-en");
        assertThat(screen.heading()).contains("unannounced visit");
        screen.otherLanguage().shot("patterns-rows-cy");
    }

    @Test
    void a_manager_opens_a_household_and_a_practitioner(Browser browser) {
        var team = county.midAfternoon();
        var screen = browser.desk().signedInAs(county.managerOf(team));
        screen.open("/patterns/teams/" + team.id() + DAYS);
        screen.page().locator("tr:has-text('95% limit') th a").first().click();
        screen.page().waitForLoadState();
        open(screen);
        screen.check().shot("patterns-practitioner-en");
        assertThat(screen.text()).contains("Is this practitioner unlike the team?");
        screen.open("/patterns/teams/" + team.id() + DAYS);
        screen.page().locator("tr:has(.band--strong) th a").first().click();
        screen.page().waitForLoadState();
        open(screen);
        screen.check().shot("patterns-household-en");
        assertThat(screen.text()).contains("None of them is a measure of how easily");
        open(screen.otherLanguage());
        screen.check().shot("patterns-household-cy");
    }

    /** Analysts open what is folded away. */
    private static void open(Screen screen) {
        screen.page().locator("details").evaluateAll("all => all.forEach(it => it.open = true)");
    }

    @Test
    void a_councillor_reads_three_figures(Browser browser) {
        clock.stopAt(PlantedCounty.TODAY);
        var screen = browser.desk().signedInAs(county.a(Role.COUNCILLOR));
        screen.open("/").shot("patterns-figures-en");
        assertThat(screen.path()).startsWith("/figures");
        screen.otherLanguage().shot("patterns-figures-cy");
    }

    @Test
    void everything_is_read_on_a_phone(Browser browser) {
        clock.stopAt(PlantedCounty.TODAY);
        var screen = browser.phone().signedInAs(county.a(Role.QUALITY));
        var team = county.midAfternoon();
        screen.open("/patterns/teams/" + team.id() + DAYS).shot("patterns-team-phone-en");
        screen.open("/patterns/rows" + DAYS + "&unit=county&what=late").shot("patterns-rows-phone");
        screen.open("/patterns/households" + DAYS + "&unit=county&which=strong")
                .shot("patterns-households-phone-en");
        screen.open("/figures").shot("patterns-figures-phone-en");
    }

    @Test
    void the_period_is_chosen_without_javascript(Browser browser) {
        var screen = browser.withoutJavaScript().signedInAs(county.a(Role.QUALITY));
        screen.open("/patterns" + DAYS);
        screen.fill("From", "2025-12-01").press("Show").shot("patterns-period-refused-en");
        assertThat(screen.text()).contains("There is a problem");
        screen.fill("From", "2025-06-01").press("Show");
        assertThat(screen.text()).contains("1 June 2025 to 20 November 2025");
    }
}

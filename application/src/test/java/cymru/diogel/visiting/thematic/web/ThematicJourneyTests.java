package cymru.diogel.visiting.thematic.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.patterns.web.PlantedCounty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@JourneyTest
@TestPropertySource(properties = PlantedCounty.DATABASE)
class ThematicJourneyTests {
    private static final String REPORT = "/thematic/report?" + PlantedCounty.DAYS;

    private final PlantedCounty county;
    private final TestClock clock;

    ThematicJourneyTests(
            @Autowired Accounts accounts,
            @Autowired CountyLoader loader,
            @Autowired TestClock clock) {
        this.county = PlantedCounty.in(accounts, loader);
        this.clock = clock;
    }

    @Test
    void quality_makes_the_report_of_a_team_opens_rows_and_takes_it_in_both_languages(
            Browser browser) {
        clock.stopAt(PlantedCounty.TODAY);
        var team = county.midAfternoon();
        var screen = browser.desk().signedInAs(county.a(Role.QUALITY));
        screen.open("/").follow("Thematic audit").shot("thematic-choose-en");
        for (var other : county.accounts().teams()) {
            if (!other.equals(team)) {
                screen.page().getByLabel(other.nameEnglish()).uncheck();
            }
        }
        screen.press("Make the report").shot("thematic-report-en");
        assertThat(screen.path()).contains("team=" + team.id()).doesNotContain("sent");
        assertThat(screen.heading()).contains("show strong evidence");
        assertThat(screen.text()).contains("Team: " + team.nameEnglish());
        assertThat(take(screen, "PDF in Welsh"))
                .isEqualTo("archwiliad-thematig-2024-11-22-hyd-2025-11-21-1-tim.pdf");
        assertThat(take(screen, "PDF in English"))
                .isEqualTo("thematic-audit-2024-11-22-to-2025-11-21-1-team.pdf");
        assertThat(take(screen, "Spreadsheet of figures in Welsh")).endsWith("-1-tim.xlsx");
        screen.follow("Read in Welsh").shot("thematic-report-cy-on-english-page");
        assertThat(screen.language()).isEqualTo("en");
        assertThat(screen.heading()).contains("Mae tystiolaeth gref");
        screen.page().locator("table.heat").first().locator("td:not(.total) a").first().click();
        screen.page().waitForLoadState();
        assertThat(screen.check().heading()).contains("unannounced visits");
        assertThat(screen.text()).contains("Teams chosen");
        screen.open("/thematic?" + PlantedCounty.DAYS + "&team=" + team.id());
        assertThat(screen.page().getByLabel(team.nameEnglish()).isChecked()).isTrue();
        assertThat(screen.page().locator("input[name=team]:checked").count()).isOne();
    }

    @Test
    void it_is_chosen_and_read_on_a_phone_in_welsh(Browser browser) {
        clock.stopAt(PlantedCounty.TODAY);
        var manager = county.managerOf(county.midAfternoon());
        var screen = browser.phone().signedInAs(manager).open("/thematic").otherLanguage();
        screen.shot("thematic-choose-phone-cy");
        screen.press("Gwneud yr adroddiad").shot("thematic-report-phone-cy");
        assertThat(screen.text()).contains("Tîm: " + county.midAfternoon().nameWelsh());
    }

    @Test
    void without_javascript_a_wrong_choice_stays_and_is_put_right(Browser browser) {
        clock.stopAt(PlantedCounty.TODAY);
        var screen = browser.withoutJavaScript().signedInAs(county.a(Role.QUALITY));
        screen.open("/thematic").fill("First day", "2025-06-01").fill("Last day", "2025-05-01");
        screen.press("Make the report").shot("thematic-refused-en");
        assertThat(screen.text()).contains("There is a problem", "same as or before");
        assertThat(screen.page().getByLabel("First day").inputValue()).isEqualTo("2025-06-01");
        screen.fill("Last day", "2025-08-31").press("Make the report");
        assertThat(screen.text()).contains("1 June 2025 to 31 August 2025");
        screen.open(REPORT).shot("thematic-county-en");
    }

    @Test
    void too_few_to_say_is_a_report_like_any_other(Browser browser) {
        var screen = browser.desk().signedInAs(county.a(Role.QUALITY));
        screen.open("/thematic/report?from=2025-10-06&to=2025-10-10").shot("thematic-few-en");
        assertThat(screen.heading()).startsWith("Too few visits to say");
        screen.open("/thematic/report?from=2025-10-06&to=2025-10-10&language=cy")
                .shot("thematic-few-cy");
    }

    @Test
    void the_page_prints_the_report_alone(Browser browser) {
        var manager = county.managerOf(county.midAfternoon());
        var screen = browser.desk().signedInAs(manager).open(REPORT);
        screen.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setMedia(com.microsoft.playwright.options.Media.PRINT));
        screen.shot("thematic-printed-en");
        assertThat(screen.page().locator(".take").isVisible()).isFalse();
        assertThat(screen.page().locator(".contents").isVisible()).isFalse();
        assertThat(screen.page().getByText("Sign out").isVisible()).isFalse();
        assertThat(screen.page().locator("#appendix").isVisible()).isTrue();
    }

    private static String take(Screen screen, String link) {
        var options = new Page.GetByRoleOptions().setName(link).setExact(true);
        return screen.page()
                .waitForDownload(() -> screen.page().getByRole(AriaRole.LINK, options).click())
                .suggestedFilename();
    }
}

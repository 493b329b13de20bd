package cymru.diogel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.FilePayload;
import cymru.diogel.demonstration.county.Habit;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Makes the pictures of the README and the guide from the demo county: {@code ./diogel pictures}.
 * Its name keeps it out of an ordinary run.
 */
@JourneyTest
@TestPropertySource(
        properties = {
            "diogel.test.database=pictures",
            "diogel.demo=true",
            "diogel.serving=true",
            "server.port=0"
        })
class Pictures {
    private static final Path FOLDER = Path.of("../docs/guide/pictures");
    private static final int SCREEN = 800;
    private static final int PHONE = 640;
    private static final int TWO_SCREENS = 1500;

    /** The team that always calls mid-afternoon, see {@link Habit}. */
    private static final String MID_AFTERNOON = "T4";

    private static final String DIRTY =
            """
            visit_id,household_id,child_id,practitioner_id,team,started_at,notice
            V1,HX1,CX1,PX1,TX1,2026-03-04T10:05,planned
            V2,HX1,CX1,PX1,TX1,2026-03-18T15:40,unannounced
            V3,HX1,CX1,PX1,TX1,2026-13-04T10:05,planned
            V4,HX1,CX1,PX1,TX1,2026-04-01T09:30,whenever
            """;

    private final Accounts accounts;

    Pictures(@Autowired Accounts accounts) {
        this.accounts = accounts;
    }

    @Test
    void a_day_of_work(Browser browser) {
        take(desk(browser, Role.PRACTITIONER, "/work"), "my-work", SCREEN);
    }

    @Test
    void a_visit_report(Browser browser) {
        var screen =
                browser.phone()
                        .signedInAs(someone(Role.PRACTITIONER))
                        .open("/visits/record?lang=cy");
        screen.page().locator("main a[href*='/visits/record/']").first().click();
        screen.page().waitForLoadState();
        take(screen, "visit-report-phone-cy", TWO_SCREENS);
    }

    @Test
    void patterns(Browser browser) {
        var team = "/patterns/teams/" + team();
        take(desk(browser, Role.QUALITY, team), "pattern-team", TWO_SCREENS);
        take(desk(browser, Role.QUALITY, team + "?lang=cy"), "pattern-team-cy", TWO_SCREENS);
    }

    @Test
    void the_thematic_report(Browser browser) {
        for (var language : new String[] {"en", "cy"}) {
            var screen = desk(browser, Role.QUALITY, "/thematic?lang=" + language);
            screen.page().locator("main form button").first().click();
            screen.page().waitForURL("**/thematic/report?**");
            screen.page().waitForLoadState();
            take(screen, "thematic-" + language, TWO_SCREENS);
        }
    }

    @Test
    void a_time_drawn(Browser browser) {
        var screen = browser.phone().signedInAs(someone(Role.PRACTITIONER)).open("/work?lang=en");
        screen.page().locator("a[href*='/planner/households/']").first().click();
        screen.page().waitForLoadState();
        take(screen, "draw-a-time-phone", PHONE * 2);
    }

    @Test
    void a_dirty_file(Browser browser) {
        var screen = desk(browser, Role.QUALITY, "/visits/import?lang=en");
        screen.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("visits.csv", "text/csv", DIRTY.getBytes(UTF_8)));
        screen.press("Check the file").follow("See every problem");
        take(screen, "import-problems", SCREEN);
    }

    @Test
    void figures_for_councillors(Browser browser) {
        take(desk(browser, Role.COUNCILLOR, "/figures"), "figures", SCREEN);
    }

    private Screen desk(Browser browser, Role role, String path) {
        return browser.desk().signedInAs(someone(role)).open(path);
    }

    private UUID team() {
        return accounts.teams().stream()
                .filter(it -> it.reference().equals(MID_AFTERNOON))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Account someone(Role role) {
        return accounts.all().stream().filter(it -> it.role() == role).findFirst().orElseThrow();
    }

    /** The upper part of a page, as many pixels high as are worth showing. */
    private static void take(Screen screen, String name, int height) {
        var page = screen.page();
        var whole = (Number) page.evaluate("document.documentElement.scrollHeight");
        page.screenshot(
                new ScreenshotOptions()
                        .setFullPage(true)
                        .setClip(
                                new Clip(
                                        0,
                                        0,
                                        page.viewportSize().width,
                                        Math.min(height, whole.intValue())))
                        .setPath(FOLDER.resolve(name + ".png")));
    }
}

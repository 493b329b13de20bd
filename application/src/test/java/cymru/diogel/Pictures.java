package cymru.diogel;

import com.microsoft.playwright.Page.ScreenshotOptions;
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
@TestPropertySource(properties = {"diogel.demo=true", "diogel.serving=true"})
class Pictures {
    private static final Path FOLDER = Path.of("../docs/guide/pictures");

    /** The team that always calls mid-afternoon, see {@link Habit}. */
    private static final String MID_AFTERNOON = "T4";

    private final Accounts accounts;

    Pictures(@Autowired Accounts accounts) {
        this.accounts = accounts;
    }

    @Test
    void sign_in(Browser browser) {
        take(browser.desk().open("/sign-in"), "sign-in", false);
        take(browser.phone().open("/sign-in?lang=cy"), "sign-in-phone-cy", false);
    }

    @Test
    void a_day_of_work(Browser browser) {
        var practitioner = someone(Role.PRACTITIONER);
        take(browser.desk().signedInAs(practitioner).open("/work"), "my-work", true);
        take(
                browser.phone().signedInAs(practitioner).open("/work?lang=cy"),
                "my-work-phone-cy",
                true);
    }

    @Test
    void a_visit_report(Browser browser) {
        var screen = browser.phone().signedInAs(someone(Role.PRACTITIONER));
        screen.open("/visits/record?lang=cy");
        screen.page().locator("main form button, main a[href*='/visits/record']").first().click();
        screen.page().waitForLoadState();
        take(screen, "visit-report-phone-cy", true);
    }

    @Test
    void patterns(Browser browser) {
        var quality = someone(Role.QUALITY);
        take(browser.desk().signedInAs(quality).open("/patterns"), "pattern-county", true);
        var team = "/patterns/teams/" + team();
        take(browser.desk().signedInAs(quality).open(team), "pattern-team", true);
        take(browser.desk().signedInAs(quality).open(team + "?lang=cy"), "pattern-team-cy", true);
    }

    @Test
    void the_list_of_visits(Browser browser) {
        take(browser.desk().signedInAs(someone(Role.QUALITY)).open("/visits"), "visits", false);
    }

    @Test
    void figures_for_councillors(Browser browser) {
        take(browser.desk().signedInAs(someone(Role.COUNCILLOR)).open("/figures"), "figures", true);
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

    private static void take(Screen screen, String name, boolean whole) {
        screen.page()
                .screenshot(
                        new ScreenshotOptions()
                                .setFullPage(whole)
                                .setPath(FOLDER.resolve(name + ".png")));
    }
}

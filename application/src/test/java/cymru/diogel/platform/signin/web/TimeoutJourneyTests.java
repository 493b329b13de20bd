package cymru.diogel.platform.signin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Half an hour without a request signs somebody out; the browser's clock is moved on in these. */
@JourneyTest
class TimeoutJourneyTests {
    private static final String WORDS = "Half a sentence, and then the telephone";

    @Autowired private County county;
    @Autowired private TestClock clock;
    private Account practitioner;
    private String form;

    @BeforeEach
    void arrive() {
        practitioner = county.withPassword(Role.PRACTITIONER, "en");
        var family = county.aFamily().allocatedTo(practitioner).arrive();
        form = "/visits/record/" + family.household().id();
    }

    @Test
    void five_minutes_before_a_page_warns_and_one_key_keeps_somebody_signed_in(Browser browser) {
        for (var language : new String[] {"en", "cy"}) {
            for (var screen : new Screen[] {browser.desk(), browser.phone()}) {
                writing(screen, language);
                screen.page().clock().fastForward("24:45");
                assertThat(dialog(screen)).isHidden();
                screen.page().clock().fastForward("00:30");
                assertThat(dialog(screen)).isVisible();
                var width = screen.page().viewportSize().width;
                screen.check().shot("timeout-soon-" + width + "-" + language);
                assertThat(screen.page().locator("[data-timeout-stay]")).isFocused();
                screen.page().keyboard().press("Enter");
                assertThat(dialog(screen)).isHidden();
                screen.page().clock().fastForward("24:45");
                assertThat(dialog(screen)).isHidden();
                assertThat(screen.page().locator("#account")).hasValue(WORDS);
            }
        }
    }

    @Test
    void whoever_was_signed_out_signs_in_again_and_finds_what_was_typed(Browser browser) {
        var screen = writing(browser.desk(), "en");
        end(screen);
        screen.check().shot("timeout-ended-desk-en");
        screen.page().keyboard().press("Escape");
        assertThat(dialog(screen)).isVisible();
        var tab = screen.page().context().waitForPage(() -> link(screen).click());
        tab.getByLabel("Username").fill(String.valueOf(practitioner.username()));
        tab.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill(County.PASSWORD);
        var button = new GetByRoleOptions().setName("Sign in").setExact(true);
        tab.getByRole(AriaRole.BUTTON, button).click();
        tab.waitForURL(it -> !it.contains("/sign-in"));
        tab.close();
        if (dialog(screen).isVisible()) {
            screen.page().locator("[data-timeout-back]").click();
        }
        assertThat(dialog(screen)).isHidden();
        assertThat(screen.page().locator("#account")).hasValue(WORDS);
        screen.press("Leave as a draft");
        assertThat(screen.text()).contains("Kept as a draft");
    }

    @Test
    void somebody_else_does_not_go_on_with_the_page(Browser browser) {
        var screen = writing(browser.phone(), "cy");
        end(screen);
        screen.shot("timeout-ended-phone-cy");
        screen.signedInAs(county.a(Role.PRACTITIONER));
        screen.page().locator("[data-timeout-back]").click();
        assertThat(screen.page().locator("[data-timeout-other]")).isVisible();
        assertThat(dialog(screen)).isVisible();
        screen.check().shot("timeout-other-phone-cy");
    }

    @Test
    void the_end_that_comes_after_twelve_hours_is_said_before_and_cannot_be_put_off(
            Browser browser) {
        for (var language : new String[] {"en", "cy"}) {
            var screen = browser.phone();
            screen.page().clock().install();
            screen.signedInAs(practitioner);
            clock.pass(Duration.ofHours(12).minusMinutes(12));
            screen.open(form + "?lang=" + language);
            clock.pass(Duration.ofHours(-12).plusMinutes(12));
            screen.page().clock().fastForward("06:45");
            assertThat(dialog(screen)).isHidden();
            screen.page().clock().fastForward("00:30");
            assertThat(dialog(screen)).isVisible();
            assertThat(screen.page().locator("[data-timeout-last]")).isVisible();
            assertThat(screen.page().locator("[data-timeout-stay]")).isHidden();
            screen.check().shot("timeout-last-phone-" + language);
            screen.page().keyboard().press("Enter");
            assertThat(dialog(screen)).isHidden();
            screen.page().clock().fastForward("02:00");
            assertThat(dialog(screen)).isHidden();
            screen.page().clock().fastForward("03:00");
            assertThat(screen.page().locator("[data-timeout=ended]")).isVisible();
        }
    }

    private Screen writing(Screen screen, String language) {
        screen.page().clock().install();
        screen.signedInAs(practitioner).open(form + "?lang=" + language);
        screen.page().locator("#account").fill(WORDS);
        screen.page().clock().runFor(2_000);
        var saved = screen.page().locator("html").getAttribute("lang").equals("cy");
        assertThat(screen.page().locator("[data-draft-status]"))
                .containsText(saved ? "Wedi cadw" : "Saved");
        return screen;
    }

    // The session is over as well: its cookie is of no use any more.
    private static void end(Screen screen) {
        screen.page().context().clearCookies();
        screen.page().clock().fastForward("31:00");
        assertThat(screen.page().locator("[data-timeout=ended]")).isVisible();
        assertThat(link(screen)).isFocused();
    }

    private static Locator dialog(Screen screen) {
        return screen.page().locator("#timeout");
    }

    private static Locator link(Screen screen) {
        return screen.page().locator("#timeout a");
    }
}

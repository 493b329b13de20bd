package cymru.diogel.platform.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class SignInJourneyTests {
    @Autowired private County county;

    @Test
    void in_english_on_a_phone_somebody_mistypes_signs_in_and_signs_out(Browser browser) {
        var somebody = county.withPassword(Role.ADMINISTRATOR, "en");
        var screen = browser.phone().open("/accounts").shot("sign-in-phone-en");
        assertThat(screen.path()).isEqualTo("/sign-in");
        screen.fill("Username", String.valueOf(somebody.username())).fill("Password", "no");
        screen.press("Sign in").shot("sign-in-refused-phone-en");
        assertThat(screen.text()).contains("There is a problem");
        screen.fill("Username", String.valueOf(somebody.username()));
        screen.fill("Password", County.PASSWORD).press("Sign in");
        assertThat(screen.path()).isEqualTo("/accounts");
        assertThat(screen.heading()).isEqualTo("Accounts");
        screen.press("Sign out");
        assertThat(screen.text()).contains("You have signed out.");
    }

    @Test
    void in_welsh_on_a_phone_the_language_chosen_first_stays(Browser browser) {
        var somebody = county.withPassword(Role.ADMINISTRATOR, "en");
        var screen = browser.phone().open("/accounts").otherLanguage().shot("sign-in-phone-cy");
        assertThat(screen.heading()).isEqualTo("Mewngofnodi");
        screen.fill("Enw defnyddiwr", String.valueOf(somebody.username()));
        screen.fill("Cyfrinair", County.PASSWORD).press("Mewngofnodi");
        assertThat(screen.language()).isEqualTo("cy");
        assertThat(screen.heading()).isEqualTo("Cyfrifon");
        screen.open("/help").shot("help-phone-cy").follow("Preifatrwydd");
        assertThat(screen.heading()).isEqualTo("Preifatrwydd");
    }

    @Test
    void a_password_can_be_looked_at_and_the_page_works_with_the_keyboard(Browser browser) {
        county.withPassword(Role.ADMINISTRATOR, "en");
        var screen = browser.desk().open("/sign-in");
        screen.fill("Password", "something");
        screen.page().getByRole(AriaRole.BUTTON).filter(shows("Show")).click();
        screen.check();
        assertThat(screen.page().locator("#password").getAttribute("type")).isEqualTo("text");
    }

    @Test
    void without_javascript_somebody_signs_in(Browser browser) {
        var somebody = county.withPassword(Role.ADMINISTRATOR, "en");
        var screen = browser.withoutJavaScript().open("/accounts");
        screen.fill("Username", String.valueOf(somebody.username()));
        screen.fill("Password", County.PASSWORD).press("Sign in");
        assertThat(screen.heading()).isEqualTo("Accounts");
    }

    @Test
    void the_pages_of_an_administrator_are_well_at_every_width(Browser browser) {
        var administrator = county.withPassword(Role.ADMINISTRATOR, "en");
        var screens = List.of(browser.desk(), browser.phone(), browser.zoomed());
        for (var screen : screens) {
            screen.signedInAs(administrator).open("/accounts");
            screen.shot("accounts-" + screen.page().viewportSize().width);
            screen.open("/accounts/add").press("Add an account");
            assertThat(screen.text()).contains("There is a problem", "Choose a role");
            screen.open("/teams/add").open("/accounts/" + administrator.id());
            screen.open("/help").open("/help/accessibility").open("/nothing");
            assertThat(screen.heading()).isEqualTo("Page not found");
        }
    }

    private static Locator.FilterOptions shows(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

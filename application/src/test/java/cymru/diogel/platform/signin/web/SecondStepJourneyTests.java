package cymru.diogel.platform.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class SecondStepJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

    @Test
    void codes_are_set_up_and_then_asked_for_on_a_phone_in_welsh(Browser browser) {
        var somebody = county.withPassword(Role.TEAM_MANAGER, "cy");
        var screen = inWelsh(browser.phone(), somebody);
        screen.open("/my-sign-in").shot("my-sign-in-phone-cy").follow("Gosod codau");
        var telephone = telephone(screen);
        screen.shot("codes-phone-cy");
        screen.fill("Cod untro", "1").press("Gosod codau").shot("codes-wrong-phone-cy");
        assertThat(screen.text()).contains("chwe ffigur");
        screen.fill("Cod untro", telephone.code(clock)).press("Gosod codau");
        screen.shot("recovery-codes-phone-cy");
        assertThat(screen.heading()).isEqualTo("Eich codau adfer");
        screen.press("Rwyf wedi’u cadw: ymlaen");
        clock.pass(Duration.ofMinutes(1));
        var again = inWelsh(browser.phone(), somebody);
        assertThat(again.heading()).isEqualTo("Rhowch god");
        again.shot("code-phone-cy");
        again.fill("Cod untro", telephone.code(clock)).press("Ymlaen");
        assertThat(again.path()).doesNotContain("sign-in");
    }

    @Test
    void codes_are_set_up_and_asked_for_without_javascript_in_english(Browser browser) {
        var somebody = county.withPassword(Role.TEAM_MANAGER, "en");
        var screen = signIn(browser.withoutJavaScript(), somebody);
        screen.open("/my-sign-in/codes");
        var telephone = telephone(screen);
        screen.fill("One-time code", telephone.code(clock)).press("Set up codes");
        assertThat(screen.heading()).isEqualTo("Your recovery codes");
        clock.pass(Duration.ofMinutes(1));
        var again = signIn(browser.withoutJavaScript(), somebody);
        again.fill("One-time code", telephone.code(clock)).press("Go on");
        assertThat(again.path()).doesNotContain("sign-in");
    }

    @Test
    void the_pages_of_sign_in_are_well_at_every_width(Browser browser) {
        var somebody = county.withPassword(Role.TEAM_MANAGER, "en");
        browser.phone().signedInAs(somebody).open("/help");
        var screen = signIn(browser.desk(), somebody);
        screen.open("/my-sign-in").shot("my-sign-in-desk-en");
        screen.follow("Set up codes").shot("codes-desk-en");
        var telephone = telephone(screen);
        screen.fill("One-time code", telephone.code(clock)).press("Set up codes");
        screen.shot("recovery-codes-desk-en").press("I have kept them: go on");
        screen.open("/my-sign-in").shot("my-sign-in-with-codes-desk-en");
        clock.pass(Duration.ofMinutes(6));
        screen.press("Make new recovery codes").shot("again-desk-en");
        assertThat(screen.heading()).isEqualTo("Confirm that it is you");
        screen.otherLanguage().shot("again-desk-cy").otherLanguage();
        screen.press("Confirm and go on").shot("again-wrong-desk-en");
        screen.fill("Password", County.PASSWORD);
        screen.fill("One-time code", telephone.code(clock)).press("Confirm and go on");
        assertThat(screen.heading()).isEqualTo("Your recovery codes");
        var code = signIn(browser.zoomed(), somebody);
        assertThat(code.heading()).isEqualTo("Enter a code");
        code.fill("One-time code", "1").press("Go on").shot("code-wrong-zoomed-en");
    }

    @Test
    void one_s_own_page_shows_the_others_and_ends_them(Browser browser) {
        var somebody = county.withPassword(Role.TEAM_MANAGER, "en");
        var elsewhere = signIn(browser.phone(), somebody);
        var screen = signIn(browser.desk(), somebody);
        screen.follow("My sign-in");
        screen.press("Sign out everywhere else").shot("my-sign-in-ended-desk-en");
        assertThat(screen.text()).contains("It is signed out there.");
        elsewhere.open("/my-sign-in");
        assertThat(elsewhere.heading()).isEqualTo("Sign in");
    }

    private static Telephone telephone(Screen screen) {
        return Telephone.of(String.valueOf(screen.page().locator(".secret").textContent()));
    }

    private static Screen inWelsh(Screen screen, Account account) {
        return signIn(screen, account, "Enw defnyddiwr", "Cyfrinair", "Mewngofnodi");
    }

    private static Screen signIn(Screen screen, Account account) {
        return signIn(screen, account, "Username", "Password", "Sign in");
    }

    private static Screen signIn(
            Screen screen, Account account, String name, String password, String button) {
        screen.open(button.equals("Sign in") ? "/sign-in" : "/sign-in?lang=cy");
        screen.fill(name, String.valueOf(account.username()));
        return screen.fill(password, County.PASSWORD).press(button);
    }
}

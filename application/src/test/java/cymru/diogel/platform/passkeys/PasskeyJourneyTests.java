package cymru.diogel.platform.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** With an authenticator that the browser makes up, as it does for tests. */
@JourneyTest
class PasskeyJourneyTests {
    @Autowired private County county;
    @Autowired private Passkeys passkeys;
    @Autowired private TestClock clock;

    @Test
    void a_passkey_is_made_and_is_enough_to_sign_in_and_to_confirm(Browser browser) {
        var somebody = county.withPassword(Role.TEAM_MANAGER, "en");
        var screen = browser.desk();
        authenticator(screen, true);
        signIn(screen, somebody).open("/my-sign-in/passkeys").shot("passkeys-none-desk-en");
        screen.fill("Name of this device", "Work laptop").press("Make a passkey");
        assertThat(screen.shot("passkeys-desk-en").text()).contains("Work laptop", "Not yet");
        screen.otherLanguage().shot("passkeys-desk-cy").otherLanguage();
        screen.press("Sign out");
        screen.follow("Sign in with a passkey").shot("passkey-desk-en");
        screen.press("Use a passkey");
        assertThat(screen.path()).doesNotContain("sign-in");
        clock.pass(Duration.ofMinutes(6));
        screen.open("/my-sign-in/passkeys");
        assertThat(screen.shot("again-passkey-desk-en").heading())
                .isEqualTo("Confirm that it is you");
        screen.press("Use a passkey instead");
        assertThat(screen.heading()).isEqualTo("Your passkeys");
        screen.press("Remove the passkey Work laptop");
        assertThat(passkeys.has(somebody.id())).isFalse();
    }

    @Test
    void after_the_password_a_passkey_takes_the_place_of_a_code_on_a_phone(Browser browser) {
        var somebody = county.withPassword(Role.PRACTITIONER, "cy");
        var screen = browser.phone();
        authenticator(screen, true);
        signInInWelsh(screen, somebody);
        screen.open("/my-sign-in/codes");
        screen.follow("Gwneud allwedd mynediad ar y ddyfais hon yn lle hynny");
        screen.fill("Enw’r ddyfais hon", "Ffôn gwaith").press("Gwneud allwedd mynediad");
        assertThat(screen.shot("passkeys-phone-cy").text()).contains("Ffôn gwaith");
        screen.open("/work").press("Allgofnodi");
        signInInWelsh(screen, somebody);
        assertThat(screen.shot("passkey-phone-cy").heading())
                .isEqualTo("Mewngofnodi ag allwedd mynediad");
        screen.press("Defnyddio allwedd mynediad");
        assertThat(screen.path()).doesNotContain("sign-in");
    }

    @Test
    @SuppressWarnings("deprecation")
    void what_a_passkey_signed_once_is_not_heard_again(Browser browser) {
        var somebody = county.withPassword(Role.TEAM_MANAGER, "en");
        var screen = browser.desk();
        authenticator(screen, true);
        signIn(screen, somebody).open("/my-sign-in/passkeys");
        screen.fill("Name of this device", "Laptop").press("Make a passkey").press("Sign out");
        var sent = new StringBuilder();
        screen.page()
                .onRequest(it -> {
                    if (it.method().equals("POST") && it.url().endsWith("/sign-in/passkey")) {
                        sent.append(it.postData());
                    }
                });
        screen.open("/sign-in/passkey").press("Use a passkey").press("Sign out");
        screen.open("/sign-in/passkey");
        screen.page().waitForNavigation(() -> screen.page().evaluate(AGAIN, sent.toString()));
        assertThat(screen.text()).contains("This passkey does not let you in");
    }

    @Test
    void a_device_that_does_not_know_its_owner_lets_nobody_in(Browser browser) {
        var somebody = county.withPassword(Role.TEAM_MANAGER, "en");
        var screen = browser.desk();
        authenticator(screen, false);
        signIn(screen, somebody).open("/my-sign-in/passkeys");
        screen.fill("Name of this device", "Laptop");
        screen.page().getByRole(AriaRole.BUTTON, named()).click();
        screen.page().getByText("The device gave no passkey").waitFor();
        screen.check().shot("passkey-failed-desk-en");
        assertThat(passkeys.has(somebody.id())).isFalse();
    }

    @Test
    void without_javascript_the_page_says_so_and_the_password_still_works(Browser browser) {
        var somebody = county.withPassword(Role.COUNCILLOR, "en");
        var screen = browser.phoneWithoutJavaScript().open("/sign-in/passkey");
        assertThat(screen.shot("passkey-no-js-phone-en").text())
                .contains("Passkeys need a newer browser and JavaScript");
        screen.follow("Start again");
        signIn(screen, somebody);
        assertThat(screen.path()).doesNotContain("sign-in");
    }

    private static final String AGAIN =
            """
            (sent) => {
              const form = document.querySelector("[data-passkey] form");
              form.elements.credential.value = new URLSearchParams(sent).get("credential");
              HTMLFormElement.prototype.submit.call(form);
            }
            """;

    private static Page.GetByRoleOptions named() {
        return new Page.GetByRoleOptions().setName("Make a passkey");
    }

    private static void authenticator(Screen screen, boolean knowsItsOwner) {
        CDPSession session = screen.page().context().newCDPSession(screen.page());
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", knowsItsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", asked);
    }

    private static Screen signIn(Screen screen, Account account) {
        screen.open("/sign-in").fill("Username", String.valueOf(account.username()));
        return screen.fill("Password", County.PASSWORD).press("Sign in");
    }

    private static void signInInWelsh(Screen screen, Account account) {
        screen.open("/sign-in?lang=cy");
        screen.fill("Enw defnyddiwr", String.valueOf(account.username()));
        screen.fill("Cyfrinair", County.PASSWORD).press("Mewngofnodi");
    }
}

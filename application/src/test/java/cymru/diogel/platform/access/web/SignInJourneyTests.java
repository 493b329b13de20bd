package cymru.diogel.platform.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class SignInJourneyTests {
    @Autowired private County county;

    @Test
    void somebody_mistypes_signs_in_and_out_on_a_phone(Browser browser) {
        var somebody = county.withPassword(Role.PRACTITIONER, "en");
        var screen = browser.phone().open("/sign-in").shot("sign-in-phone-en");
        screen.fill("Name", String.valueOf(somebody.username())).fill("Password", "no");
        screen.press("Sign in").shot("sign-in-refused-phone-en");
        assertThat(screen.text()).contains("There is a problem");
        screen.otherLanguage().shot("sign-in-refused-phone-cy");
        assertThat(screen.language()).isEqualTo("cy");
    }
}

package cymru.diogel.platform.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** On a database of its own, as the demonstration. */
@JourneyTest
@TestPropertySource(properties = {"diogel.demo=true", "diogel.test.database=demonstration"})
class DemonstrationJourneyTests {
    @Autowired private County county;

    @Test
    void whoever_comes_is_somebody_by_one_click_on_a_phone_in_either_language(Browser browser) {
        var inspector = county.a(Role.INSPECTOR);
        var offered = county.a(Role.PRACTITIONER);
        var screen = browser.phone().open("/sign-in").shot("demonstration-phone-en");
        assertThat(screen.text()).contains("Choose who to be", offered.name());
        screen.otherLanguage().shot("demonstration-phone-cy");
        assertThat(screen.text()).contains("Dewiswch pwy i fod");
        screen.press(inspector.name());
        assertThat(screen.page().locator(".masthead__who").innerText())
                .isEqualTo(inspector.name() + ", arolygydd");
    }
}

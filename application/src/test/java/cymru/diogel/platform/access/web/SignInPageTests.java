package cymru.diogel.platform.access.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class SignInPageTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;

    @Test
    void the_page_asks_for_a_name_and_a_password() {
        county.withPassword(Role.PRACTITIONER, "en");
        var page = mvc.get().uri("/sign-in").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("<h1 class=\"govuk-heading-l\">Sign in");
        QueryCount.assertThatFewWereSent(page);
    }

    @Test
    void whoever_is_signed_in_is_led_to_their_own_first_page() {
        var practitioner = county.a(Role.PRACTITIONER);
        var page = mvc.get().uri("/").with(signedInAs(practitioner)).exchange();
        assertThat(page).hasStatus3xxRedirection();
        QueryCount.assertThatFewWereSent(page);
    }
}

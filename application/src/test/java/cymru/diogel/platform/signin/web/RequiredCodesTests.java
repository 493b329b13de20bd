package cymru.diogel.platform.signin.web;

import static cymru.diogel.platform.signin.web.Visitor.body;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
@TestPropertySource(
        properties = {
            "diogel.second-factor.everybody=required",
            "diogel.second-factor.head-of-service=offered"
        })
class RequiredCodesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Clock clock;

    @Test
    void whoever_must_have_codes_is_led_to_them_and_then_to_the_page_asked_for() {
        var visitor = new Visitor(mvc);
        visitor.signIn(county.withPassword(Role.ADMINISTRATOR, "en"));
        assertThat(visitor.get("/accounts")).redirectedUrl().isEqualTo("/my-sign-in/codes");
        assertThat(visitor.get("/my-sign-in")).redirectedUrl().isEqualTo("/my-sign-in/codes");
        assertThat(visitor.get("/accounts?page=2")).hasStatus(303);
        assertThat(visitor.get("/help")).hasStatusOk();
        var offered = body(visitor.get("/my-sign-in/codes"));
        assertThat(offered).contains("Your role asks for a code");
        var code = Telephone.from(offered).code(clock);
        var done = visitor.post("/my-sign-in/codes", "code", code);
        assertThat(done).bodyText().contains("href=\"/accounts?page=2\"");
        assertThat(visitor.get("/accounts")).hasStatusOk();
    }

    @Test
    void a_form_is_not_taken_either_until_codes_are_set_up() {
        var visitor = new Visitor(mvc);
        visitor.signIn(county.withPassword(Role.ADMINISTRATOR, "en"));
        assertThat(visitor.post("/teams/add")).hasStatus(303);
    }

    @Test
    void a_role_that_is_only_offered_codes_comes_in_without() {
        var visitor = new Visitor(mvc);
        visitor.signIn(county.withPassword(Role.HEAD_OF_SERVICE, "en"));
        assertThat(visitor.get("/my-sign-in")).hasStatusOk();
    }
}

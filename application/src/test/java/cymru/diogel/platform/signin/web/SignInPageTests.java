package cymru.diogel.platform.signin.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageTest
class SignInPageTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Accounts accounts;
    @Autowired private TestClock clock;

    @Test
    void the_page_asks_for_a_name_and_a_password_and_offers_nobody() {
        county.withPassword(Role.PRACTITIONER, "en");
        var page = mvc.get().uri("/sign-in").exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("<h1 class=\"govuk-heading-l\">Sign in", "autocomplete=\"username\"")
                .doesNotContain("/demonstration", "Choose who to be");
        QueryCount.assertThatFewWereSent(page);
        assertThat(mvc.post().uri("/demonstration").param("account", "x").with(csrf()).exchange())
                .hasStatus(404);
    }

    @Test
    void whoever_is_signed_in_is_led_to_their_own_first_page() {
        var page = mvc.get().uri("/").with(signedInAs(county.a(Role.ADMINISTRATOR))).exchange();
        assertThat(page).hasStatus3xxRedirection();
        QueryCount.assertThatFewWereSent(page);
    }

    @Test
    void signing_in_gives_the_session_a_new_number_and_leads_to_the_page_asked_for() {
        var somebody = county.withPassword(Role.ADMINISTRATOR, "en");
        var before = cookie(mvc.get().uri("/accounts?page=2").accept("text/html").exchange());
        var signedIn = signIn(somebody, County.PASSWORD, before);
        assertThat(signedIn).redirectedUrl().isEqualTo("/accounts?page=2");
        var after = cookie(signedIn);
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(mvc.get().uri("/accounts").cookie(after).exchange()).hasStatusOk();
        assertThat(mvc.get().uri("/accounts").cookie(before).exchange()).hasStatus(401);
        // Two more than a page may send: nearly all of these write down what a page only reads.
        assertThat(QueryCount.of(signedIn)).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void signing_out_ends_the_session() {
        var session = cookie(signIn(county.withPassword(Role.ADMINISTRATOR, "en")));
        var out = mvc.post().uri("/sign-out").cookie(session).with(csrf()).exchange();
        assertThat(out).redirectedUrl().isEqualTo("/sign-in?out");
        assertThat(mvc.get().uri("/accounts").cookie(session).exchange()).hasStatus(401);
    }

    @Test
    void a_session_ends_after_twelve_hours_whatever_is_done_and_says_so() {
        var session = cookie(signIn(county.withPassword(Role.ADMINISTRATOR, "en")));
        clock.pass(Duration.ofHours(12).minusMinutes(1));
        assertThat(mvc.get().uri("/accounts").cookie(session).exchange()).hasStatusOk();
        clock.pass(Duration.ofMinutes(2));
        var ended = mvc.get().uri("/accounts").accept("text/html").cookie(session).exchange();
        assertThat(ended).redirectedUrl().isEqualTo("/sign-in?ended");
        assertThat(mvc.get().uri("/sign-in?ended"))
                .bodyText()
                .contains("You have been signed out.", "kept as a draft");
    }

    @Test
    void the_language_of_the_account_is_there_again_at_sign_in_and_a_choice_is_kept() {
        var somebody = county.withPassword(Role.ADMINISTRATOR, "cy");
        var session = cookie(signIn(somebody));
        assertThat(mvc.get().uri("/accounts").cookie(session))
                .bodyText()
                .contains("<html lang=\"cy\"");
        assertThat(mvc.get().uri("/accounts?lang=en").cookie(session))
                .bodyText()
                .contains("<html lang=\"en\"");
        assertThat(accounts.find(somebody.id())).map(Account::language).hasValue("en");
    }

    @Test
    void the_seventh_try_within_a_minute_is_not_heard_even_with_the_right_password() {
        var somebody = county.withPassword(Role.ADMINISTRATOR, "en");
        for (var number = 0; number < 6; number++) {
            assertThat(signIn(somebody, "wrong", from("10.0.0." + number)))
                    .redirectedUrl()
                    .isEqualTo("/sign-in?error");
        }
        assertThat(signIn(somebody, County.PASSWORD, from("10.0.0.7")))
                .hasStatus(429)
                .bodyText()
                .contains("You have tried 6 times within a minute. Try again in")
                .contains("value=\"" + somebody.username() + "\"");
        clock.pass(Duration.ofSeconds(61));
        assertThat(signIn(somebody, County.PASSWORD, from("10.0.0.7")))
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void six_wrong_names_from_one_address_silence_it_for_a_minute() {
        var nobody = county.a(Role.COUNCILLOR);
        for (var number = 0; number < 6; number++) {
            signIn(unknown(nobody), "wrong", from("10.0.1.1"));
        }
        var somebody = county.withPassword(Role.ADMINISTRATOR, "en");
        assertThat(signIn(somebody, County.PASSWORD, from("10.0.1.1"))).hasStatus(429);
        assertThat(signIn(somebody, County.PASSWORD, from("10.0.1.2")))
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void an_account_waits_a_quarter_of_an_hour_after_eight_wrong_tries() {
        var somebody = county.withPassword(Role.ADMINISTRATOR, "en");
        for (var number = 0; number < 8; number++) {
            signIn(somebody, "wrong", from("10.0.2." + number));
            clock.pass(Duration.ofSeconds(20));
        }
        clock.pass(Duration.ofMinutes(2));
        assertThat(accounts.signIn(name(somebody), County.PASSWORD)).isEmpty();
        clock.pass(Duration.ofMinutes(14));
        assertThat(accounts.signIn(name(somebody), County.PASSWORD)).isPresent();
    }

    private static Account unknown(Account like) {
        return new Account(
                like.id(),
                like.reference(),
                "nobody-" + UUID.randomUUID(),
                like.name(),
                like.role(),
                null,
                "en",
                null,
                false);
    }

    private static String name(Account account) {
        return Objects.requireNonNull(account.username());
    }

    private MvcTestResult signIn(Account account) {
        return signIn(account, County.PASSWORD, request -> request);
    }

    private MvcTestResult signIn(Account account, String password, Cookie cookie) {
        return signIn(
                account,
                password,
                request -> {
                    request.setCookies(cookie);
                    return request;
                });
    }

    private MvcTestResult signIn(Account account, String password, RequestPostProcessor how) {
        return mvc.post()
                .uri("/sign-in")
                .param("username", name(account))
                .param("password", password)
                .with(csrf())
                .with(how)
                .exchange();
    }

    private static RequestPostProcessor from(String address) {
        return (MockHttpServletRequest request) -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static Cookie cookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("diogel"));
    }
}

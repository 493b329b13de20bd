package cymru.diogel.platform.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class BehindTlsTests {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void behind_tls_the_cookie_is_bound_to_the_host_and_the_browser_told_to_stay() {
        answer(true);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-diogel=")
                .contains("Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(response.getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void without_tls_neither_is_asked_for() {
        answer(false);
        assertThat(response.getHeader("Set-Cookie")).startsWith("diogel=").doesNotContain("Secure");
        assertThat(response.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void a_request_that_came_by_tls_has_both_without_being_told() {
        request.setSecure(true);
        answer(false);
        assertThat(response.getHeader("Set-Cookie")).contains("; Secure");
        assertThat(response.getHeader("Strict-Transport-Security")).isNotNull();
    }

    private void answer(boolean behindTls) {
        var environment =
                new MockEnvironment().withProperty("diogel.behind-tls", String.valueOf(behindTls));
        new BehindTls()
                .sessionCookie(environment)
                .writeCookieValue(new CookieValue(request, response, "a session"));
        SecurityConfiguration.headers(behindTls).forEach(it -> it.writeHeaders(request, response));
    }
}

package cymru.diogel.platform.signin.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.diogel.platform.access.Account;
import cymru.diogel.testing.County;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser that keeps its cookie and follows nothing. */
final class Visitor {
    private final MockMvcTester mvc;
    private String address = "10.1.0.1";
    private Optional<Cookie> session = Optional.empty();

    Visitor(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    Visitor from(String elsewhere) {
        address = elsewhere;
        return this;
    }

    MvcTestResult get(String path) {
        return send(HttpMethod.GET, path);
    }

    MvcTestResult post(String path, String... fields) {
        return send(HttpMethod.POST, path, fields);
    }

    MvcTestResult signIn(Account account) {
        return signIn(String.valueOf(account.username()), County.PASSWORD);
    }

    MvcTestResult signIn(String username, String password) {
        return post("/sign-in", "username", username, "password", password);
    }

    private MvcTestResult send(HttpMethod method, String path, String... fields) {
        var request =
                mvc.method(method)
                        .uri(path)
                        .accept("text/html")
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux) Firefox/140.0")
                        .with(it -> {
                            it.setRemoteAddr(address);
                            return it;
                        });
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        session.ifPresent(request::cookie);
        if (method.equals(HttpMethod.POST)) {
            request.with(csrf()).param("once", UUID.randomUUID().toString());
        }
        var answer = request.exchange();
        var given = answer.getResponse().getCookie("diogel");
        session = Optional.ofNullable(given).or(() -> session);
        return answer;
    }

    static String body(MvcTestResult answer) {
        try {
            return Objects.requireNonNull(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

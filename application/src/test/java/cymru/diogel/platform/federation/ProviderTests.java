package cymru.diogel.platform.federation;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.SignedInAs;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signs in at a provider that runs beside the application, over the network. */
@PageTest
@DirtiesContext
class ProviderTests {
    private static final TestProvider PROVIDER = new TestProvider();
    private static final Pattern CODE = Pattern.compile("secret\">([A-Z0-9-]{9})<");

    @Autowired private County county;
    @Autowired private Accounts accounts;
    @Autowired private Ties ties;
    @Autowired private ApplicationContext application;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("diogel.oidc.issuer", PROVIDER::issuer);
        registry.add("diogel.oidc.client-id", () -> TestProvider.CLIENT);
        registry.add("diogel.oidc.client-secret", () -> TestProvider.SECRET);
        registry.add("diogel.second-factor.everybody", () -> "required");
        registry.add("diogel.oidc.name-en", () -> "Glannant Council");
        registry.add("diogel.oidc.name-cy", () -> "Cyngor Glannant");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void known() {
        PROVIDER.know(site());
    }

    @Test
    void the_page_of_sign_in_offers_it_by_name_in_both_languages() {
        county.withPassword(Role.ADMINISTRATOR, "en");
        var visitor = new Traveller();
        assertThat(visitor.get(site() + "/sign-in").body())
                .contains("Sign in with Glannant Council", "href=\"/sign-in/provider\"");
        assertThat(visitor.get(site() + "/sign-in?lang=cy").body())
                .contains("Mewngofnodi: Cyngor Glannant");
    }

    @Test
    void whoever_is_tied_to_nobody_gets_a_code_and_an_administrator_ties_it_once() {
        var somebody = county.a(Role.QUALITY);
        var stranger = new Traveller();
        var refused = stranger.travel("huw-mfa");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("No account here is tied to you yet");
        var code = code(refused.body());
        assertThat(ties.tie(somebody, "ZZZZ-ZZZZ", somebody.id())).isFalse();
        assertThat(ties.tie(somebody, code, somebody.id())).isTrue();
        assertThat(ties.tie(somebody, code, somebody.id())).as("good for once").isFalse();
        var back = new Traveller();
        assertThat(back.travel("huw-mfa").statusCode()).isEqualTo(302);
        assertThat(back.get(site() + "/work").statusCode()).isEqualTo(200);
        ties.of(somebody.id()).forEach(it -> ties.untie(somebody, it.id()));
        assertThat(new Traveller().travel("huw-mfa").statusCode()).isEqualTo(403);
    }

    @Test
    void a_password_alone_at_the_provider_is_followed_by_our_own_second_step() {
        var somebody = tied("mair");
        var back = new Traveller();
        assertThat(back.travel("mair").statusCode()).isEqualTo(302);
        var work = back.get(site() + "/work");
        assertThat(work.statusCode()).isEqualTo(303);
        assertThat(work.headers().firstValue("Location")).hasValue("/my-sign-in/codes");
        untie(somebody);
    }

    @Test
    void whose_access_ended_here_does_not_get_in_from_there() {
        var somebody = tied("huw-mfa");
        accounts.disable(somebody);
        assertThat(new Traveller().travel("huw-mfa").statusCode()).isEqualTo(403);
        untie(somebody);
    }

    @Test
    void an_answer_that_was_not_asked_for_in_this_session_is_not_heard() {
        var somebody = tied("huw-mfa");
        var one = new Traveller();
        var there = one.get(one.location(one.get(site() + "/sign-in/provider")), "huw-mfa");
        var callback = one.location(there);
        var thief = new Traveller();
        assertThat(thief.location(thief.get(callback))).isEqualTo("/sign-in?provider");
        var wrong = callback.replaceFirst("state=[^&]*", "state=x");
        assertThat(one.location(one.get(wrong))).isEqualTo("/sign-in?provider");
        assertThat(one.location(one.get(callback))).isEqualTo("/");
        assertThat(one.location(one.get(callback))).as("asked once").isEqualTo("/sign-in?provider");
        untie(somebody);
    }

    @Test
    void when_the_provider_says_somebody_left_their_sessions_end_at_once() {
        var somebody = tied("huw-mfa");
        var inside = new Traveller();
        inside.travel("huw-mfa");
        assertThat(inside.get(site() + "/work").statusCode()).isEqualTo(200);
        assertThat(out(it -> it.subject("huw-mfa").claim("nonce", "x"))).isEqualTo(400);
        assertThat(out(it -> it.subject("huw-mfa").audience(List.of("x")))).isEqualTo(400);
        assertThat(out(it -> it.subject("huw-mfa").issuer("http://localhost:1"))).isEqualTo(400);
        assertThat(out(it -> it.subject("huw-mfa").claims(all -> all.remove("events"))))
                .isEqualTo(400);
        assertThat(inside.get(site() + "/work").statusCode()).isEqualTo(200);
        assertThat(out(it -> it.subject("huw-mfa"))).isEqualTo(200);
        assertThat(inside.get(site() + "/work").statusCode()).isEqualTo(302);
        untie(somebody);
    }

    @Test
    void an_administrator_ties_and_unties_on_a_page() {
        var somebody = county.a(Role.QUALITY);
        var path = site() + "/accounts/" + somebody.id() + "/ties";
        var administrator = new Traveller();
        var session = SignedInAs.cookie(application, county.a(Role.ADMINISTRATOR));
        var page = administrator.send(request(path).header("Cookie", "diogel=" + session));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("This account is tied to nobody at the provider");
    }

    private Account tied(String subject) {
        var somebody = county.a(Role.QUALITY);
        var answer = new Traveller().travel(subject);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(ties.tie(somebody, code(answer.body()), somebody.id())).isTrue();
        return somebody;
    }

    private void untie(Account somebody) {
        ties.of(somebody.id()).forEach(it -> ties.untie(somebody, it.id()));
    }

    private int out(Consumer<JwtClaimsSet.Builder> change) {
        var token = URLEncoder.encode(PROVIDER.logoutToken(change), StandardCharsets.UTF_8);
        return new Traveller()
                .send(
                        request(site() + "/sign-in/provider/out")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("logout_token=" + token)))
                .statusCode();
    }

    private static String code(String page) {
        var found = CODE.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private String site() {
        return "http://localhost:" + port;
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
    }

    /** A browser without a page: cookies of its own, and following nothing by itself. */
    private final class Traveller {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        /** Goes to the provider, signs in there, and comes back. */
        HttpResponse<String> travel(String name) {
            var there = get(location(get(site() + "/sign-in/provider")), name);
            return get(location(there));
        }

        HttpResponse<String> get(String address) {
            return send(request(address));
        }

        HttpResponse<String> get(String address, String name) {
            return send(request(address).header("X-Name", name));
        }

        String location(HttpResponse<String> answer) {
            return answer.headers().firstValue("Location").orElseThrow(() -> fail(answer));
        }

        private AssertionError fail(HttpResponse<String> answer) {
            return new AssertionError(answer.statusCode() + " " + answer.uri() + answer.body());
        }

        HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}

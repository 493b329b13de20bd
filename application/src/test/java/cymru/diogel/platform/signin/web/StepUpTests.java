package cymru.diogel.platform.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.SignedInAs;
import cymru.diogel.testing.Site;
import cymru.diogel.testing.TestClock;
import gen.db.trail.Tables;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Over the network, for what was kept is handed on inside the server. */
@PageTest
class StepUpTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired private ApplicationContext application;
    @Autowired private Site site;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private DSLContext database;

    private Account manager;
    private String session;
    private String token;

    @BeforeEach
    void sign_in_a_while_ago() {
        manager = county.withPassword(Role.TEAM_MANAGER, "en");
        session = SignedInAs.cookie(application, manager);
        token = token(get("/my-sign-in").body());
        clock.pass(Duration.ofMinutes(6));
    }

    @Test
    void within_five_minutes_of_a_credential_nothing_is_asked() {
        session = SignedInAs.cookie(application, manager);
        token = token(get("/my-sign-in").body());
        assertThat(export("csv").statusCode()).isEqualTo(200);
    }

    @Test
    void later_the_password_is_asked_and_then_what_was_asked_for_is_done_at_once() {
        var asked = export("csv");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(noted("page.again", "REFUSED")).isOne();
        var page = location(asked);
        assertThat(get(page).body()).contains("Confirm that it is you", "Password");
        var done = post(page, "password=" + encoded(County.PASSWORD));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(noted("step-up", "DONE")).isOne();
        assertThat(export("xlsx").statusCode()).isEqualTo(200);
        assertThat(location(post(page, "password=x"))).isEqualTo("/");
    }

    @Test
    void a_wrong_password_does_nothing_and_is_in_the_trail() {
        var page = location(export("csv"));
        var refused = post(page, "password=wrong");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is a problem", "Check what you typed");
        assertThat(noted("step-up", "REFUSED")).isOne();
        assertThat(export("csv").statusCode()).isEqualTo(303);
        assertThat(noted("visit.export-csv", "SEEN") + noted("visit.export-csv", "DONE")).isZero();
    }

    @Test
    void a_page_that_was_asked_for_is_shown_after_the_password() {
        var page = location(get("/my-sign-in/codes"));
        assertThat(page).startsWith("/my-sign-in/again/");
        var done = post(page, "password=" + encoded(County.PASSWORD));
        assertThat(location(done)).isEqualTo("/my-sign-in/codes");
        assertThat(get("/my-sign-in/codes").statusCode()).isEqualTo(200);
    }

    @Test
    void what_somebody_has_no_right_to_asks_for_nothing() {
        var councillor = county.withPassword(Role.COUNCILLOR, "en");
        session = SignedInAs.cookie(application, councillor);
        token = token(get("/my-sign-in").body());
        clock.pass(Duration.ofMinutes(6));
        assertThat(export("csv").statusCode()).isEqualTo(404);
    }

    @Test
    void what_another_session_kept_is_not_found() {
        var page = location(export("csv"));
        session = SignedInAs.cookie(application, county.withPassword(Role.TEAM_MANAGER, "en"));
        assertThat(location(get(page))).isEqualTo("/");
    }

    private HttpResponse<String> export(String format) {
        return post("/visits/export", "format=" + format);
    }

    private HttpResponse<String> get(String path) {
        return site.send(request(path).build());
    }

    private HttpResponse<String> post(String path, String body) {
        return site.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        body
                                                + "&_csrf="
                                                + encoded(token)
                                                + "&once="
                                                + UUID.randomUUID()))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return site.request(path, null).header("Cookie", "diogel=" + session);
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("nowhere")).getPath();
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private int noted(String act, String outcome) {
        return database.fetchCount(
                Tables.ENTRY,
                Tables.ENTRY.ACT.eq(act),
                Tables.ENTRY.OUTCOME.eq(outcome),
                Tables.ENTRY.ACCOUNT.eq(manager.id()));
    }
}

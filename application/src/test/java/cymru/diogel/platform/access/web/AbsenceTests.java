package cymru.diogel.platform.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class AbsenceTests {
    @Autowired private County county;
    @Autowired private Site site;
    @Autowired private DataSource pool;

    @Test
    void what_is_forbidden_looks_exactly_like_what_is_not_there() {
        var practitioner = county.a(Role.PRACTITIONER);
        var forbidden = page("/accounts", practitioner);
        var forbiddenOne = page("/accounts/" + practitioner.id(), practitioner);
        var absent = page("/nothing", practitioner);
        assertThat(forbidden).isEqualTo(absent).isEqualTo(forbiddenOne);
        assertThat(absent).contains("Page not found");
    }

    @Test
    void one_who_may_see_accounts_cannot_tell_a_wrong_identity_from_none() {
        var administrator = county.a(Role.ADMINISTRATOR);
        assertThat(page("/accounts/" + UUID.randomUUID(), administrator))
                .isEqualTo(page("/accounts/of/nothing", administrator));
    }

    @Test
    void a_program_is_told_the_status_and_nothing_else() {
        var request = site.request("/accounts", county.a(Role.PRACTITIONER));
        var answer = site.send(request.setHeader("Accept", "application/json").build());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"status\":404}");
    }

    @Test
    void a_stranger_s_program_is_told_to_sign_in_without_being_led_anywhere() {
        var request = site.request("/accounts", null);
        var answer = site.send(request.setHeader("Accept", "application/json").build());
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void a_form_with_an_old_token_is_refused_and_its_draft_promised() {
        var request =
                site.request("/accounts/add", county.a(Role.ADMINISTRATOR))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=x&_csrf=old"));
        var answer = site.send(request.build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("This could not be done", "kept as a draft", "href=\"/?lang=cy\"");
    }

    @Test
    void the_error_page_shows_a_reference_and_nothing_of_the_error() {
        var answer = site.get("/error", county.a(Role.PRACTITIONER));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Sorry, there is a problem")
                .containsPattern("reference [0-9a-f-]{36}")
                .doesNotContain("Exception", "cymru.diogel");
    }

    @Test
    void a_language_nobody_offers_changes_nothing() {
        var answer = site.get("/help?lang=fr", county.a(Role.PRACTITIONER));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"en\"");
    }

    @Test
    void while_no_connection_is_free_pages_are_busy_and_soon_well_again() throws SQLException {
        var practitioner = county.a(Role.PRACTITIONER);
        var request = site.request("/help", practitioner).build();
        var taken = new ArrayList<Connection>();
        var size = pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
        var begun = Instant.now();
        try {
            for (var number = 0; number < size; number++) {
                taken.add(pool.getConnection());
            }
            var answer = site.send(request);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Diogel is busy", "saved as a draft");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertThat(site.send(request).statusCode()).isEqualTo(200);
    }

    // Token and key of the sign-out form differ each time, and the link names the address.
    private String page(String path, Account somebody) {
        var answer = site.get(path, somebody);
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.body()
                .replaceAll("name=\"(_csrf|once)\" value=\"[^\"]*\"", "")
                .replace(path.toLowerCase(Locale.ROOT), "");
    }
}

package cymru.diogel.platform.signin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.signin.SetUpCode;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import gen.db.trail.Tables;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** On a database of its own, in which nobody can sign in yet. */
@PageTest
@TestPropertySource(properties = "diogel.test.database=set-up")
@TestMethodOrder(OrderAnnotation.class)
class SetUpPageTests {
    private static final String GOOD = "heron ladder porridge";

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private SetUpCode code;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;

    @Test
    @Order(1)
    void on_an_empty_database_every_way_leads_to_the_set_up() {
        assertThat(mvc.get().uri("/sign-in")).redirectedUrl().isEqualTo("/set-up");
        assertThat(mvc.get().uri("/set-up"))
                .hasStatusOk()
                .bodyText()
                .contains("Set-up code")
                .doesNotContain(code.shown());
    }

    @Test
    @Order(2)
    void without_the_code_from_the_console_nobody_becomes_administrator() {
        assertThat(send("ABCD-EFGH-JKMN", "gwen", GOOD))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the code shown where the server was started");
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    @Order(3)
    void codes_cannot_be_tried_at_will() {
        for (var number = 0; number < 6; number++) {
            send("ABCD-EFGH-JKMN", "gwen", GOOD);
        }
        assertThat(send(code.shown(), "gwen", GOOD)).hasStatus(422);
        clock.pass(Duration.ofSeconds(61));
    }

    @Test
    @Order(4)
    void a_weak_password_is_refused_and_what_was_typed_stays() {
        clock.pass(Duration.ofMinutes(2));
        assertThat(send(code.shown(), "gwen", "Cyfrinair2026!"))
                .hasStatus(422)
                .bodyText()
                .contains("harder to guess", "value=\"gwen\"")
                .doesNotContain("Cyfrinair2026!");
        assertThat(mvc.post().uri("/set-up").with(csrf())).hasStatus(422);
    }

    @Test
    @Order(5)
    void with_the_code_the_first_administrator_is_made_signed_in_and_written_down() {
        clock.pass(Duration.ofMinutes(4));
        var done = send(code.shown().toLowerCase(Locale.ROOT), "Gwen", GOOD);
        assertThat(done).redirectedUrl().isEqualTo("/");
        var session = Objects.requireNonNull(done.getResponse().getCookie("diogel"));
        assertThat(mvc.get().uri("/accounts").cookie(session)).hasStatusOk();
        assertThat(accounts.signIn("gwen", GOOD)).map(Account::role).hasValue(Role.ADMINISTRATOR);
        assertThat(database.fetchCount(Tables.ENTRY, Tables.ENTRY.ACT.eq("set-up"))).isOne();
    }

    @Test
    @Order(6)
    void once_somebody_can_sign_in_the_set_up_is_not_there() {
        assertThat(mvc.get().uri("/set-up")).hasStatus(404);
        assertThat(send(code.shown(), "mallory", GOOD)).hasStatus(404);
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk();
    }

    private MvcTestResult send(String typed, String username, String password) {
        return mvc.post()
                .uri("/set-up")
                .param("code", typed)
                .param("name", "Gwen Prawf")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}

package cymru.diogel.platform.signin.web;

import static cymru.diogel.platform.signin.web.Visitor.body;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import gen.db.trail.Tables;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class MySignInPageTests {
    private static final Pattern SESSION = Pattern.compile("name=\"session\" value=\"([^\"]+)\"");

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Accounts accounts;
    @Autowired private DSLContext database;

    private Account somebody;
    private Visitor here;
    private Visitor there;

    @BeforeEach
    void sign_in_twice() {
        somebody = county.withPassword(Role.QUALITY, "en");
        here = new Visitor(mvc);
        there = new Visitor(mvc).from("192.0.2.7");
        here.signIn(somebody);
        there.signIn(somebody);
    }

    @Test
    void everybody_sees_where_they_are_signed_in_and_by_what() {
        var page = here.get("/my-sign-in");
        assertThat(page)
                .bodyText()
                .contains("Firefox, Linux", "192.0.2.7", "10.1.0.1", "this one, here");
        assertThat(others(body(page))).hasSize(1);
        QueryCount.assertThatFewWereSent(page);
    }

    @Test
    void a_session_that_its_owner_ends_is_over_at_once() {
        var other = others(body(here.get("/my-sign-in"))).getFirst();
        assertThat(here.post("/my-sign-in/sessions", "session", other))
                .redirectedUrl()
                .isEqualTo("/my-sign-in?ended");
        assertThat(there.get("/my-sign-in")).redirectedUrl().startsWith("/sign-in");
        assertThat(here.get("/my-sign-in")).hasStatusOk();
        assertThat(noted("session.end")).isOne();
    }

    @Test
    void all_others_are_ended_at_one_press() {
        new Visitor(mvc).signIn(somebody);
        here.post("/my-sign-in/other-sessions");
        assertThat(others(body(here.get("/my-sign-in")))).isEmpty();
        assertThat(there.get("/my-sign-in")).redirectedUrl().startsWith("/sign-in");
    }

    @Test
    void nobody_ends_the_session_of_another() {
        var stranger = new Visitor(mvc).from("192.0.2.8");
        stranger.signIn(county.withPassword(Role.QUALITY, "en"));
        var other = others(body(here.get("/my-sign-in"))).getFirst();
        assertThat(stranger.post("/my-sign-in/sessions", "session", other)).hasStatus(404);
        assertThat(stranger.post("/my-sign-in/sessions", "session", "" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(there.get("/my-sign-in")).hasStatusOk();
    }

    @Test
    void a_new_password_is_taken_with_the_old_one_and_ends_all_other_sessions() {
        var fresh = "heron ladder porridge";
        assertThat(change("wrong", fresh)).isEqualTo(422);
        assertThat(change(County.PASSWORD, "short")).isEqualTo(422);
        assertThat(change(County.PASSWORD, fresh)).isEqualTo(302);
        assertThat(here.get("/my-sign-in?changed")).bodyText().contains("Your password is changed");
        assertThat(there.get("/my-sign-in")).redirectedUrl().startsWith("/sign-in");
        var name = String.valueOf(somebody.username());
        assertThat(accounts.signIn(name, County.PASSWORD)).isEmpty();
        assertThat(accounts.signIn(name, fresh)).isPresent();
    }

    @Test
    void whoever_leaves_is_signed_out_everywhere_at_once() {
        accounts.disable(somebody);
        assertThat(here.get("/my-sign-in")).redirectedUrl().startsWith("/sign-in");
        assertThat(there.get("/my-sign-in")).redirectedUrl().startsWith("/sign-in");
    }

    @Test
    void the_page_is_there_in_welsh() {
        assertThat(here.get("/my-sign-in?lang=cy"))
                .bodyText()
                .contains("Fy mewngofnodi", "Ble rydych wedi mewngofnodi", "Codau untro");
    }

    private int change(String now, String fresh) {
        return here.post("/my-sign-in/password", "password", now, "new-password", fresh)
                .getResponse()
                .getStatus();
    }

    private static List<String> others(String page) {
        return SESSION.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(it -> SESSION.matcher(it).replaceAll("$1"))
                .toList();
    }

    private int noted(String act) {
        return database.fetchCount(
                Tables.ENTRY, Tables.ENTRY.ACT.eq(act), Tables.ENTRY.ACCOUNT.eq(somebody.id()));
    }
}

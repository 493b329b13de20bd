package cymru.diogel.platform.signin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import gen.db.trail.Tables;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** On a database of its own, as the demonstration. */
@PageTest
@TestPropertySource(properties = {"diogel.demo=true", "diogel.test.database=demonstration"})
class DemonstrationPageTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Accounts accounts;
    @Autowired private DSLContext database;

    @Test
    void each_role_is_offered_to_choose_by_one_click() {
        var councillor = county.a(Role.COUNCILLOR);
        var page = mvc.get().uri("/sign-in").exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Choose who to be", "action=\"/demonstration\"", councillor.name());
        QueryCount.assertThatFewWereSent(page);
    }

    @Test
    void choosing_signs_in_and_is_written_down_as_the_person_s_own_act() {
        var councillor = county.a(Role.COUNCILLOR);
        var chosen = choose(councillor.id().toString());
        assertThat(chosen).redirectedUrl().isEqualTo("/");
        var session = Objects.requireNonNull(chosen.getResponse().getCookie("diogel"));
        assertThat(mvc.get().uri("/help").cookie(session)).bodyText().contains(councillor.name());
        assertThat(
                        database.fetchCount(
                                Tables.ENTRY,
                                Tables.ENTRY.ACT.eq("sign-in"),
                                Tables.ENTRY.ACCOUNT.eq(councillor.id())))
                .isOne();
    }

    @Test
    void whoever_has_a_password_is_neither_offered_nor_let_in() {
        var real = county.withPassword(Role.HEAD_OF_SERVICE, "en");
        assertThat(mvc.get().uri("/sign-in")).bodyText().doesNotContain(real.id().toString());
        assertThat(choose(real.id().toString())).hasStatus(404);
    }

    @Test
    void nobody_without_a_username_or_with_ended_access_is_let_in() {
        var ended = county.a(Role.QUALITY);
        accounts.disable(ended);
        var id = UUID.randomUUID();
        accounts.add(
                new Account(id, "R-" + id, null, "X", Role.QUALITY, null, "en", null, false), null);
        assertThat(choose(ended.id().toString())).hasStatus(404);
        assertThat(choose(id.toString())).hasStatus(404);
        assertThat(choose("nonsense")).hasStatus(400);
    }

    @Test
    void the_demonstration_has_no_set_up() {
        assertThat(mvc.get().uri("/set-up")).hasStatus(404);
    }

    private MvcTestResult choose(String account) {
        return mvc.post().uri("/demonstration").param("account", account).with(csrf()).exchange();
    }
}

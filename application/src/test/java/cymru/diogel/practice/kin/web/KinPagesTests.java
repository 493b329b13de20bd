package cymru.diogel.practice.kin.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.exclusions.Exclusions;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class KinPagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Exclusions exclusions;

    private Account worker;
    private Account manager;
    private Family family;

    @BeforeEach
    void aFamilyOfTheTeam() {
        var team = county.aTeam();
        worker = county.a(Role.PRACTITIONER, team);
        manager = county.a(Role.TEAM_MANAGER, team);
        family = county.aFamily().allocatedTo(worker).arrive();
    }

    @Test
    void a_family_named_is_gone_and_the_answer_is_the_same_whether_it_was_there() {
        var home = "/visits/record/" + family.household().id() + "/" + worker.id();
        assertThat(get(home, worker)).hasStatusOk();
        assertThat(post("/own-family", worker, "family", "NOBODY-HAS-THIS"))
                .hasStatus(302)
                .hasHeader("Location", "/own-family?told");
        assertThat(post("/own-family", worker, "family", family.household().reference()))
                .hasStatus(302)
                .hasHeader("Location", "/own-family?told");
        assertThat(get("/own-family?told", worker)).bodyText().contains("is kept");
        assertThat(get(home, worker)).hasStatus(404);
    }

    @Test
    void a_manager_sees_who_is_held_back_and_clears_it_with_a_reason() {
        var address = String.valueOf(family.household().address());
        post("/own-family", worker, "surname", "Prawf", "address", address);
        assertThat(get("/exclusions", manager))
                .hasStatusOk()
                .bodyText()
                .contains(worker.name(), family.child().title(), "The same surname and address");
        QueryCount.assertThatFewWereSent(get("/exclusions", manager));
        var held = "/exclusions/" + standing();
        assertThat(post(held, manager)).hasStatus(422).bodyText().contains("no relation");
        assertThat(get(held, county.a(Role.TEAM_MANAGER))).as("of another team").hasStatus(404);
        assertThat(post(held, manager, "reason", "A flat above; I asked both.")).hasStatus(302);
        assertThat(get("/exclusions", manager)).bodyText().doesNotContain(worker.name());
    }

    @Test
    void nothing_told_is_asked_for_again() {
        assertThat(post("/own-family", worker, "surname", "Prawf"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter an address, a telephone");
    }

    @Test
    void a_manager_who_is_kin_does_not_see_the_family_or_the_exclusion() {
        post("/own-family", manager, "family", family.child().reference());
        assertThat(get("/exclusions", manager)).bodyText().doesNotContain(family.child().title());
        assertThat(get("/exclusions/" + standing(manager), manager)).hasStatus(404);
    }

    private String standing() {
        return standing(worker);
    }

    private String standing(Account somebody) {
        return exclusions.standing().stream()
                .filter(it -> it.account().equals(somebody.id()))
                .map(it -> it.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address, Account somebody) {
        return mvc.get().uri(address).with(signedInAs(somebody)).exchange();
    }

    private MvcTestResult post(String address, Account somebody, String... fields) {
        var request = mvc.post().uri(address).with(signedInAs(somebody));
        for (var place = 0; place < fields.length; place += 2) {
            request = request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }
}

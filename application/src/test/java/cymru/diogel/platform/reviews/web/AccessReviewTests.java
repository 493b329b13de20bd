package cymru.diogel.platform.reviews.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.Site;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class AccessReviewTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Site site;
    @Autowired private TestClock clock;

    @Test
    void a_manager_says_of_everybody_in_the_team_whether_they_need_it_each_quarter() {
        clock.stopAt(Instant.parse("2026-11-20T10:00:00Z"));
        var team = county.aTeam();
        var manager = county.a(Role.TEAM_MANAGER, team);
        var worker = county.a(Role.PRACTITIONER, team);
        county.aFamily().withChildren(3).allocatedTo(worker).arrive();
        assertThat(get(manager))
                .hasStatusOk()
                .bodyText()
                .contains("1 person’s access to review", worker.name(), ">3<")
                .contains("Thursday 31 December");
        QueryCount.assertThatFewWereSent(get(manager));
        assertThat(answer(manager, worker, "yes")).hasStatus(302);
        assertThat(get(manager)).bodyText().contains("Everybody’s access is reviewed");
        clock.stopAt(Instant.parse("2027-01-04T10:00:00Z"));
        assertThat(get(manager)).bodyText().contains("1 person’s access to review");
    }

    @Test
    void access_that_is_not_needed_ends_with_the_session_that_is_open() {
        var team = county.aTeam();
        var leaver = county.a(Role.PRACTITIONER, team);
        var open = site.request("/work", leaver).build();
        assertThat(site.send(open).statusCode()).isEqualTo(200);
        assertThat(answer(county.a(Role.TEAM_MANAGER, team), leaver, "no")).hasStatus(302);
        assertThat(site.send(open).statusCode()).isEqualTo(302);
    }

    @Test
    void a_manager_answers_for_nobody_of_another_team_nor_for_themselves() {
        var manager = county.a(Role.TEAM_MANAGER);
        assertThat(answer(manager, county.a(Role.PRACTITIONER), "no")).hasStatus(404);
        assertThat(answer(manager, manager, "yes")).hasStatus(404);
    }

    private MvcTestResult get(Account somebody) {
        return mvc.get().uri("/access-review").with(signedInAs(somebody)).exchange();
    }

    private MvcTestResult answer(Account manager, Account whose, String needed) {
        return mvc.post()
                .uri("/access-review/" + whose.id())
                .with(signedInAs(manager))
                .param("needed", needed)
                .exchange();
    }
}

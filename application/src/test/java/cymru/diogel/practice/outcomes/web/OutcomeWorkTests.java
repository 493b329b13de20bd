package cymru.diogel.practice.outcomes.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** On whose list a review stands at each step. */
@PageTest
class OutcomeWorkTests {
    private static final String SECOND = "An outcome waits for a reviewer of another agency";

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Accounts accounts;
    private OutcomeCases cases;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans, @Autowired TestClock clock) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        cases = new OutcomeCases(beans);
    }

    @Test
    void the_police_are_told_of_a_joint_enquiry_without_the_child_until_they_take_it(
            @Autowired People people) {
        var police = of("POLICE");
        var nurse = of("HEALTH");
        var it = cases.joint();
        var review = cases.review(it).id();
        var name = Objects.requireNonNull(people.introduce(it.child()).orElseThrow().name());
        assertThat(work(police)).contains(SECOND).doesNotContain(name);
        assertThat(work(nurse)).doesNotContain(SECOND);
        Sending.of(police, "/outcomes/" + review + "/take").send(mvc);
        assertThat(work(police)).contains("Review the outcome of the enquiry on " + name);
        OutcomeSendings.verdict(police, review, "AGREED").send(mvc);
        assertThat(waiting(work(police))).contains(name);
    }

    @Test
    void the_team_answers_and_then_waits_for_whoever_decides() {
        var it = cases.single();
        var review = cases.review(it).id();
        var reviewer = county.a(Role.QUALITY);
        Sending.of(reviewer, "/outcomes/" + review + "/take").send(mvc);
        assertThat(work(reviewer)).contains("/outcomes/" + review);
        OutcomeSendings.verdict(reviewer, review, "NOT_AGREED").send(mvc);
        assertThat(work(reviewer)).doesNotContain("\"/outcomes/" + review + "\"");
        assertThat(work(it.manager())).contains("Answer the reviewer who does not agree");
        Sending.of(it.manager(), "/outcomes/" + review + "/response", "response", "We asked.")
                .send(mvc);
        assertThat(work(it.manager())).doesNotContain("Answer the reviewer who does not agree");
        assertThat(waiting(work(it.manager()))).contains("/outcomes/" + review);
        assertThat(work(county.a(Role.HEAD_OF_SERVICE)))
                .contains("A disputed outcome waits for whoever decides");
    }

    private Account of(String kind) {
        var mark = UUID.randomUUID();
        var agency = new Team.Agency(UUID.randomUUID(), "A-" + mark, kind, "Agency", "Asiantaeth");
        var team = new Team(UUID.randomUUID(), "P-" + mark, "Partners", "Partneriaid");
        accounts.add(team, accounts.add(agency));
        return county.a(Role.PARTNER, team);
    }

    private static String waiting(String page) {
        assertThat(page).contains("Waiting for others");
        return List.of(page.split("Waiting for others", 2)).getLast();
    }

    private String work(Account who) {
        var answer = mvc.get().uri("/work").with(signedInAs(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

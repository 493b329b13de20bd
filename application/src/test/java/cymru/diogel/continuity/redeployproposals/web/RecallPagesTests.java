package cymru.diogel.continuity.redeployproposals.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.redeployment.Placement;
import cymru.diogel.continuity.redeployment.PlacementStage;
import cymru.diogel.continuity.redeployment.web.LentCounty;
import cymru.diogel.continuity.redeployproposals.Proposal;
import cymru.diogel.continuity.redeployproposals.Proposals;
import cymru.diogel.continuity.redeployproposals.Recalls;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class RecallPagesTests {
    private static final LocalDate TODAY = LocalDate.of(2028, 7, 5);

    @Autowired private MockMvcTester mvc;
    @Autowired private County people;
    @Autowired private TestClock clock;
    @Autowired private Recalls recalls;
    private ApplicationContext beans;
    private LentCounty county;

    @BeforeEach
    void begin(@Autowired ApplicationContext all) {
        clock.stopAt(Instant.parse("2028-07-05T10:00:00Z"));
        beans = all;
        county = new LentCounty(all);
    }

    @Test
    void t73_a_recall_of_forty_lists_what_falls_by_skill_before_anyone_agrees() {
        var leisure = county.service("Leisure", 3, 40, 0);
        var care = county.service("Home care", 1, 40, 28);
        var meals = county.service("Meals", 2, 30, 5);
        county.own(care, 10);
        county.own(meals, 10);
        county.lend(leisure, care, 25);
        county.lend(leisure, meals, 15);
        var play = recalls.play(List.of(leisure.id()), TODAY.plusDays(14));
        assertThat(play.returns()).hasSize(40);
        assertThat(play.unsafe())
                .extracting(it -> it.before().service().code() + " " + it.before().skill())
                .containsExactly(care.code() + " " + county.skill);
        var fall = play.unsafe().getFirst();
        assertThat(fall.before().onDuty()).isEqualTo(35);
        assertThat(fall.after().onDuty()).isEqualTo(10);
        assertThat(fall.firstDay()).isEqualTo(TODAY.plusDays(14));
        isShownAndPrinted("?service=" + leisure.id() + "&day=19/7/2028");
        // Nothing has happened.
        assertThat(county.redeployment.loans())
                .filteredOn(it -> it.person().home().equals(leisure.id()))
                .allMatch(it -> it.placement() != null);
    }

    private void isShownAndPrinted(String address) {
        assertThat(read(people.a(Role.GOLD), "/redeployment/recall" + address))
                .contains("1 service falls below its safe minimum", "40 people go back")
                .doesNotContain("Mari Lent");
        assertThat(read(county.silver, "/redeployment/recall" + address)).contains("Mari Lent");
        assertThat(
                        mvc.get()
                                .uri("/redeployment/recall.pdf" + address)
                                .with(signedInAs(county.silver)))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void planned_returns_can_make_it_fall_before_the_recall() {
        var leisure = county.service("Leisure", 3, 40, 0);
        var care = county.service("Home care", 1, 10, 3);
        county.own(care, 0);
        var loans = county.lend(leisure, care, 3);
        var ends = loans.getFirst().open().orElseThrow();
        county.redeployment.agree(
                new Placement(
                        ends.id(),
                        ends.person(),
                        ends.service(),
                        ends.skill(),
                        ends.role(),
                        ends.since(),
                        TODAY.plusDays(3),
                        ends.ready(),
                        ends.agreedBy(),
                        ends.stage(),
                        null),
                county.silver.id());
        var play = recalls.play(List.of(leisure.id()), TODAY.plusDays(3));
        assertThat(play.unsafe().getFirst().firstDay()).isEqualTo(TODAY.plusDays(3));
        var later = recalls.play(List.of(leisure.id()), TODAY.plusDays(20));
        assertThat(later.returns()).hasSize(2);
        // Two are not enough from the day after the first has gone home.
        assertThat(later.unsafe().getFirst().firstDay()).isEqualTo(TODAY.plusDays(4));
        county.lend(county.service("Library", 3, 5, 0), care, 1);
        var covered = recalls.play(List.of(leisure.id()), TODAY.plusDays(20));
        assertThat(covered.unsafe().getFirst().firstDay()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void a_change_that_is_accepted_becomes_a_loan_and_is_decided_once() {
        var sendings = new ProposalSendings(beans);
        var change = sendings.change();
        assertThat(change.because().fills()).isEqualTo(1);
        assertThat(sendings.decide(change, "CHANGED").with("reason", "").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Write why", "Choose a place");
        assertThat(sendings.decide(change, "ACCEPTED").send(mvc)).hasStatus3xxRedirection();
        var loan = county.redeployment.find(change.person()).orElseThrow();
        assertThat(loan.open().orElseThrow().stage()).isEqualTo(PlacementStage.AGREED);
        assertThat(sendings.decide(change, "REFUSED").send(mvc)).hasStatus(422);
        assertThat(read(county.silver, "/redeployment/proposals/" + change.proposal()))
                .contains("Accepted", "Without this a place of tier 1 stays empty");
    }

    @Test
    void a_search_that_died_with_the_program_is_not_said_to_go_on(@Autowired Proposals proposals) {
        var asked = proposals.ask(UUID.randomUUID(), true, county.silver.id());
        var stage = proposals.find(asked.id()).map(Proposal::stage);
        assertThat(stage).contains(Proposal.Stage.RUNNING);
        clock.pass(Duration.ofMinutes(6));
        var path = "/redeployment/proposals/" + asked.id();
        assertThat(mvc.get().uri(path).with(signedInAs(county.silver)))
                .hasStatusOk()
                .bodyText()
                .contains("No proposal could be made. Ask again");
    }

    @Test
    void a_day_that_has_passed_is_refused() {
        var answer =
                mvc.get()
                        .uri("/redeployment/recall?day=1/1/2020")
                        .with(signedInAs(county.silver))
                        .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("not before today");
    }

    private String read(Account who, String path) {
        var answer = mvc.get().uri(path).with(signedInAs(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

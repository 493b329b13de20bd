package cymru.diogel.practice.outcomes.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.FollowUp;
import cymru.diogel.practice.outcomes.LaterSigns.Kind;
import cymru.diogel.practice.outcomes.web.OutcomeCases.Case;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.strategy.Outcome;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Rates with their rows, panels beside reviewers, and what came after. */
@PageTest
class OutcomeRatesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private DSLContext database;
    private OutcomeCases cases;
    private Account quality;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        cases = new OutcomeCases(beans);
        quality = county.a(Role.QUALITY);
    }

    @Test
    void each_number_leads_to_as_many_rows_and_small_ones_are_called_small() throws Exception {
        clock.stopAt(Instant.parse("2027-02-10T10:00:00Z"));
        for (var number = 0; number < 6; number++) {
            judged(number == 0 ? "NOT_AGREED" : "AGREED");
        }
        var rates = "/outcomes/rates?from=2027-02-01&to=2027-02-28";
        var page = Jsoup.parse(get(quality, rates).getResponse().getContentAsString());
        var line = page.select("table").getFirst().select("tbody tr").getFirst();
        assertThat(line.text()).contains("Determination 2", "fewer than 5", "%");
        for (var number : page.select("table.dense td.num a")) {
            var rows =
                    Jsoup.parse(
                            get(quality, number.attr("href")).getResponse().getContentAsString());
            var counted = rows.select("h1").text().replaceAll("[^0-9]", "");
            var many = counted.isEmpty() ? 0 : Integer.parseInt(counted);
            if (number.text().equals("fewer than 5")) {
                assertThat(many).isBetween(1, 4);
            } else {
                assertThat(many).as(number.attr("href")).isEqualTo(Integer.parseInt(number.text()));
            }
        }
        assertThat(page.select("main").text()).doesNotContain(quality.name());
        assertThat(get(county.a(Role.COUNCILLOR), rates)).hasStatus(404);
        QueryCount.assertThatFewWereSent(get(quality, rates));
    }

    @Test
    void what_came_within_three_and_six_months_stands_on_the_review(
            @Autowired FollowUp followUp, @Autowired People people) {
        clock.stopAt(Instant.parse("2026-01-12T10:00:00Z"));
        var it = judged("AGREED");
        clock.stopAt(Instant.parse("2026-03-02T10:00:00Z"));
        cases.again(Outcome.SECTION_47_SINGLE, it);
        people.plan(
                List.of(
                        new Plan(
                                UUID.randomUUID(),
                                it.child(),
                                Plan.Kind.REGISTER,
                                LocalDate.of(2026, 5, 20),
                                null,
                                "NEGLECT",
                                null)),
                List.of());
        clock.stopAt(Instant.parse("2026-07-20T10:00:00Z"));
        var review = cases.review(it);
        var signs = followUp.signs(List.of(review)).getOrDefault(review.id(), List.of());
        assertThat(FollowUp.within(signs, review, 3))
                .extracting(sign -> sign.kind())
                .containsExactly(Kind.REPEAT_ENQUIRY);
        assertThat(FollowUp.within(signs, review, 6))
                .extracting(sign -> sign.kind())
                .containsExactly(Kind.REPEAT_ENQUIRY, Kind.REGISTRATION);
        assertThat(get(quality, "/outcomes/" + review.id()))
                .bodyText()
                .contains("20 May 2026: Registration", "2 March 2026: New enquiry");
    }

    @Test
    void a_panel_of_several_agencies_says_what_it_thinks_beside_the_reviewer(
            @Autowired Accounts accounts) {
        clock.stopAt(Instant.parse("2026-05-11T10:00:00Z"));
        var it = judged("NOT_AGREED");
        var review = cases.review(it).id();
        var panel = panel(it);
        var health =
                accounts.add(
                        new Team.Agency(
                                UUID.randomUUID(),
                                "A-" + panel,
                                "HEALTH",
                                "Health of the test",
                                "Iechyd y prawf"));
        var team = new Team(UUID.randomUUID(), "P-" + panel, "Nurses", "Nyrsys");
        accounts.add(team, health);
        var nurse = county.a(Role.PARTNER, team);
        assertThat(get(nurse, "/children/" + it.child())).hasStatus(404);
        Sending.of(nurse, panel + "/join").send(mvc);
        assertThat(get(nurse, "/children/" + it.child())).hasStatusOk();
        assertThat(get(nurse, panel)).bodyText().contains("Shown once you have said");
        Sending.of(nurse, panel + "/reviews/" + review, "result", "AGREED").send(mvc);
        assertThat(get(quality, panel)).bodyText().contains("Health of the test", "Not agreed");
        Sending.of(it.worker(), panel + "/join").send(mvc);
        assertThat(get(it.manager(), panel + "/reviews/" + review)).hasStatus(404);
        Sending.of(quality, panel + "/close").send(mvc);
        assertThat(get(nurse, "/children/" + it.child())).hasStatus(404);
    }

    @Test
    void what_was_taken_is_given_back_by_its_reviewer_or_by_a_senior() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var it = cases.joint();
        var here = "/outcomes/" + cases.review(it).id();
        var other = county.a(Role.TEAM_MANAGER);
        var police = county.a(Role.PARTNER);
        Sending.of(other, here + "/take").send(mvc);
        Sending.of(police, here + "/take").send(mvc);
        Sending.of(other, here + "/release").send(mvc);
        assertThat(cases.review(it).hands().reviewer()).isNull();
        assertThat(cases.review(it).hands().second()).isEqualTo(police.id());
        assertThat(get(other, "/children/" + it.child())).hasStatus(404);
        Sending.of(quality, here + "/release").send(mvc);
        assertThat(cases.review(it).hands().second()).isNull();
        assertThat(get(police, "/children/" + it.child())).hasStatus(404);
        Sending.of(quality, here + "/take").send(mvc);
        OutcomeSendings.verdict(quality, cases.review(it).id(), "AGREED").send(mvc);
        Sending.of(quality, here + "/release").send(mvc);
        assertThat(cases.review(it).hands().reviewer()).isEqualTo(quality.id());
    }

    @Test
    void an_enquiry_that_was_opened_again_is_reviewed_again_once_it_is_determined_again() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var it = judged("NOT_AGREED");
        var first = cases.review(it).id();
        var here = "/outcomes/" + first;
        var head = county.a(Role.HEAD_OF_SERVICE);
        Sending.of(it.manager(), here + "/response", "response", "We asked").send(mvc);
        Sending.of(head, here + "/decider").send(mvc);
        Sending.of(head, here + "/decision", "decision", "REOPEN_RECOMMENDED", "why", "A bruise")
                .send(mvc);
        Sending.of(head, here + "/ending", "ending", "CLOSED_WITH_NEW_DISCUSSION", "why", "Ask")
                .send(mvc);
        clock.stopAt(Instant.parse("2026-07-20T10:00:00Z"));
        cases.again(Outcome.SECTION_47_SINGLE, it);
        cases.determine(it, Determination.NOT_SUBSTANTIATED);
        assertThat(cases.review(it).id()).isNotEqualTo(first);
        assertThat(cases.review(it).dueOn()).isEqualTo(LocalDate.of(2026, 8, 3));
    }

    private String panel(Case it) {
        clock.stopAt(Instant.parse("2026-12-01T10:00:00Z"));
        var quarter =
                LocalDate.of(1940, 1, 1).plusMonths(3L * Math.floorMod(it.child().hashCode(), 30));
        database.execute(
                "update outcomes.review set judged_at = ?::timestamptz where id = ?",
                quarter.plusDays(3) + "T10:00Z",
                cases.review(it).id());
        Sending.of(quality, "/outcomes/panels", "quarter", quarter.toString()).send(mvc);
        return "/outcomes/panels/"
                + database.fetchValue(
                        "select id from outcomes.panel where quarter = ?::date",
                        quarter.toString());
    }

    private Case judged(String result) {
        var it = cases.single();
        var review = cases.review(it).id();
        Sending.of(quality, "/outcomes/" + review + "/take").send(mvc);
        OutcomeSendings.verdict(quality, review, result).send(mvc);
        return it;
    }

    private MvcTestResult get(Account who, String path) {
        return mvc.get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }
}

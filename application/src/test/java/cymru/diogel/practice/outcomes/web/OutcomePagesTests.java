package cymru.diogel.practice.outcomes.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.outcomes.Review.Learning.Kind;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.Stage;
import cymru.diogel.practice.outcomes.web.OutcomeCases.Case;
import cymru.diogel.practice.strategy.Outcome;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class OutcomePagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    private OutcomeCases cases;
    private Account quality;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        cases = new OutcomeCases(beans);
        quality = county.a(Role.QUALITY);
    }

    @Test
    void the_first_two_determinations_are_due_in_ten_working_days_from_being_complete() {
        var it = cases.review(cases.single());
        assertThat(it.stage()).isEqualTo(Stage.DUE);
        assertThat(it.dueOn()).isEqualTo(LocalDate.of(2026, 7, 30));
        var first = cases.open(Outcome.SECTION_47_SINGLE);
        assertThat(cases.review(cases.joint()).of().joint()).isTrue();
        cases.determine(first, Determination.NOT_SUBSTANTIATED);
        assertThat(cases.review(first).of().people())
                .contains(first.worker().id(), first.manager().id());
    }

    @Test
    void t80_a_determination_that_is_not_ratified_is_not_reviewed(
            @Autowired Enquiries enquiries, @Autowired Reviews reviews) {
        var it = cases.open(Outcome.SECTION_47_SINGLE);
        enquiries.determine(
                it.enquiry(), Determination.NOT_SUBSTANTIATED, "Nothing", it.worker().id());
        assertThat(reviews.of(it.enquiry())).isEmpty();
    }

    @Test
    void a_third_determination_that_is_not_drawn_stands(@Autowired Reviews reviews) {
        for (var number = 0; number < 12; number++) {
            var it =
                    cases.determined(Outcome.SECTION_47_JOINT, Determination.SUBSTANTIATED_AT_RISK);
            var taken =
                    reviews.policy()
                            .selection()
                            .takes(it.enquiry(), Determination.SUBSTANTIATED_AT_RISK);
            assertThat(reviews.of(it.enquiry())).hasSize(taken ? 1 : 0);
            assertThat(cases.enquiry(it).stage().name())
                    .isEqualTo(taken ? "DETERMINED" : "CONFIRMED");
        }
    }

    @Test
    void whoever_had_a_part_is_not_let_near_it() {
        var it = cases.single();
        var mate = county.a(Role.TEAM_MANAGER, it.team());
        take(mate, it);
        take(it.manager(), it);
        assertThat(cases.review(it).stage()).isEqualTo(Stage.DUE);
        var other = county.a(Role.TEAM_MANAGER);
        assertThat(get(other, "/children/" + it.child())).hasStatus(404);
        take(other, it);
        assertThat(get(other, "/children/" + it.child())).hasStatusOk();
        judge(other, it, "AGREED");
        assertThat(cases.review(it).stage()).isEqualTo(Stage.AGREED);
        assertThat(get(other, "/children/" + it.child())).hasStatus(404);
        assertThat(cases.enquiry(it).stage().name()).isEqualTo("CONFIRMED");
    }

    @Test
    void a_joint_enquiry_has_a_second_reviewer_of_another_agency_who_judges_alone() {
        var it = cases.joint();
        var police = county.a(Role.PARTNER);
        take(quality, it);
        judge(quality, it, "AGREED");
        assertThat(cases.review(it).stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(get(police, "/children/" + it.child())).hasStatus(404);
        assertThat(get(police, page(it))).hasStatus(404);
        take(police, it);
        assertThat(get(police, "/children/" + it.child())).hasStatusOk();
        assertThat(get(police, page(it))).bodyText().contains("Shown once you have said");
        judge(police, it, "NOT_AGREED");
        assertThat(cases.review(it).stage()).isEqualTo(Stage.NOT_AGREED);
        assertThat(get(police, page(it))).bodyText().contains("The threshold was not judged");
        assertThat(cases.enquiry(it).stage().name()).isEqualTo("DISPUTED");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_is_kept() {
        var it = cases.single();
        take(quality, it);
        var form =
                OutcomeSendings.verdict(quality, cases.review(it).id(), "NOT_AGREED")
                        .with("answer-HISTORY", "NO")
                        .with("answer-THRESHOLD", "")
                        .with("reason", "")
                        .with("words", "")
                        .with("why-FACTS", "See the note of 3 July");
        assertThat(form.send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Choose an answer to: Threshold")
                .contains("Say why, about: History")
                .contains("Choose at least one reason")
                .contains("Say in your own words")
                .contains("See the note of 3 July");
        var learning = OutcomeSendings.verdict(quality, cases.review(it).id(), "AGREED");
        assertThat(learning.with("result", "AGREED_WITH_LEARNING").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Say what is to be learned");
    }

    @Test
    void what_is_to_be_learned_is_kept_by_where_it_goes() {
        var it = cases.single();
        take(quality, it);
        OutcomeSendings.verdict(quality, cases.review(it).id(), "AGREED_WITH_LEARNING")
                .with("learning-TRAINING", "Ask the school first")
                .with("learning-PRACTICE", "Write down who was in the room")
                .send(mvc);
        assertThat(cases.review(it).stage()).isEqualTo(Stage.AGREED_WITH_LEARNING);
        assertThat(cases.whole(it).learning())
                .extracting(learning -> learning.kind())
                .containsExactlyInAnyOrder(Kind.TRAINING, Kind.PRACTICE);
        assertThat(get(quality, page(it) + "/answers"))
                .hasStatusOk()
                .bodyText()
                .contains("Was the child seen and heard?");
    }

    @Test
    void a_dispute_is_answered_by_the_team_and_decided_by_somebody_else() {
        var it = disputed();
        var decider = county.a(Role.HEAD_OF_SERVICE);
        post(quality, it, "/decider");
        assertThat(cases.review(it).hands().decider()).as("the reviewer").isNull();
        post(decider, it, "/decider");
        assertThat(get(decider, "/children/" + it.child())).hasStatusOk();
        post(decider, it, "/decision", "decision", "AGREED", "why", "Too early");
        assertThat(cases.review(it).stage()).isEqualTo(Stage.NOT_AGREED);
        post(it.manager(), it, "/response", "response", "We asked the school.");
        assertThat(cases.review(it).dueOn()).isEqualTo(LocalDate.of(2026, 7, 23));
        post(decider, it, "/decision", "decision", "REOPEN_RECOMMENDED", "why", "Not enough");
        assertThat(post(decider, it, "/ending", "ending", "", "why", "")).hasStatus(422);
        post(decider, it, "/ending", "ending", "CLOSED_WITH_NEW_DISCUSSION", "why", "A bruise");
        assertThat(cases.review(it).stage()).isEqualTo(Stage.CLOSED_WITH_NEW_DISCUSSION);
        assertThat(cases.enquiry(it).stage().name()).isEqualTo("REOPENED");
        assertThat(get(decider, "/children/" + it.child())).hasStatus(404);
        assertThat(get(it.manager(), page(it))).bodyText().contains("/strategy/new?child=");
    }

    @Test
    void a_refusal_is_kept_with_its_reasons_and_the_outcome_stands() {
        var it = disputed();
        var decider = county.a(Role.QUALITY);
        post(it.manager(), it, "/response", "response", "We asked the school.");
        post(decider, it, "/decider");
        post(decider, it, "/decision", "decision", "REOPEN_RECOMMENDED", "why", "Not enough");
        post(decider, it, "/ending", "ending", "CLOSED_WITH_REFUSAL", "why", "The child moved");
        assertThat(cases.review(it).stage()).isEqualTo(Stage.CLOSED_WITH_REFUSAL);
        assertThat(cases.enquiry(it).stage().name()).isEqualTo("CONFIRMED");
        assertThat(get(quality, page(it))).bodyText().contains("The child moved");
    }

    @Test
    void the_team_reads_it_once_it_was_judged_and_a_school_never() {
        var it = cases.single();
        assertThat(get(it.worker(), page(it))).hasStatus(404);
        take(quality, it);
        judge(quality, it, "AGREED");
        assertThat(get(it.worker(), page(it))).hasStatusOk();
        assertThat(get(county.a(Role.SCHOOL), page(it))).hasStatus(404);
        assertThat(get(county.a(Role.COUNCILLOR), page(it))).hasStatus(404);
        assertThat(get(it.worker(), "/enquiries/" + it.enquiry()))
                .bodyText()
                .contains("Its outcome was reviewed");
    }

    @Test
    void no_page_asks_the_database_too_often() {
        var it = disputed();
        QueryCount.assertThatFewWereSent(get(quality, page(it)));
        QueryCount.assertThatFewWereSent(get(quality, page(it) + "/answers"));
        QueryCount.assertThatFewWereSent(get(quality, "/outcomes"));
        QueryCount.assertThatFewWereSent(get(quality, "/outcomes/disputes"));
        QueryCount.assertThatFewWereSent(get(quality, "/outcomes/rates"));
        QueryCount.assertThatFewWereSent(get(quality, "/outcomes/panels"));
        var other = cases.single();
        take(quality, other);
        QueryCount.assertThatFewWereSent(get(quality, page(other)));
    }

    private Case disputed() {
        var it = cases.single();
        take(quality, it);
        judge(quality, it, "NOT_AGREED");
        assertThat(cases.review(it).stage()).isEqualTo(Stage.NOT_AGREED);
        return it;
    }

    private void take(Account who, Case it) {
        post(who, it, "/take");
    }

    private void judge(Account who, Case it, String result) {
        OutcomeSendings.verdict(who, cases.review(it).id(), result).send(mvc);
    }

    private MvcTestResult post(Account who, Case it, String path, String... fields) {
        return Sending.of(who, page(it) + path, fields).send(mvc);
    }

    private MvcTestResult get(Account who, String path) {
        return mvc.get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }

    private String page(Case it) {
        return "/outcomes/" + cases.review(it).id();
    }
}

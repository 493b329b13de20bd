package cymru.diogel.continuity.recovery.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Decisions;
import cymru.diogel.continuity.command.web.CommandSendings;
import cymru.diogel.continuity.recovery.PlanStage;
import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.recovery.RecoveryPlans;
import cymru.diogel.continuity.recovery.WatchedFor;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class RecoveryPagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private RecoveryPlans plans;
    @Autowired private Decisions decisions;
    @Autowired private DSLContext database;
    private RecoverySendings sendings;
    private CommandSendings command;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2028-11-17T10:00:00Z"));
        sendings = new RecoverySendings(beans);
        command = new CommandSendings(beans);
    }

    @Test
    void t74_a_decision_binds_to_the_version_read_and_the_screen_says_that_another_exists() {
        var third = sendings.beforeGold();
        var gold = county.a(Role.GOLD);
        assertThat(get(gold, third)).bodyText().doesNotContain("exists (");
        var fourth = next(third);
        assertThat(fourth.number()).isEqualTo(third.number() + 1);
        assertThat(get(gold, third))
                .bodyText()
                .contains("Version " + fourth.number() + " exists (Draft)")
                .contains("what you decide is of version " + third.number());
        var form = sendings.decide(gold, third, "gold", "AGREED");
        assertThat(form.send(mvc)).hasStatus3xxRedirection();
        assertThat(stage(third)).isEqualTo(PlanStage.AGREED);
        assertThat(stage(fourth)).isEqualTo(PlanStage.DRAFT);
        assertThat(decisions.about(third.id()).getFirst().said().about())
                .isEqualTo(new Decision.About("recovery", third.id(), third.number()));
        assertThat(decisions.about(fourth.id())).isEmpty();
    }

    @Test
    void yesterdays_plan_cannot_be_decided_once_the_next_is_put_forward() {
        var first = sendings.beforeGold();
        var second = next(first);
        sendings.forward(second).send(mvc);
        assertThat(stage(first)).isEqualTo(PlanStage.SUPERSEDED);
        var late = sendings.decide(county.a(Role.GOLD), first, "gold", "AGREED").send(mvc);
        assertThat(late)
                .hasStatus(422)
                .bodyText()
                .contains("does not wait for you any more", "One room opens on Monday.");
        assertThat(decisions.about(first.id())).hasSize(1);
        assertThat(sendings.forward(first).send(mvc))
                .hasRedirectedUrl("/recovery/" + first.id() + "?not-forward");
    }

    @Test
    void silver_comes_before_gold_and_a_returned_plan_comes_back_as_the_next_version() {
        var it = sendings.beforeSilver();
        assertThat(sendings.decide(county.a(Role.GOLD), it, "gold", "AGREED").send(mvc))
                .hasStatus(422);
        assertThat(stage(it)).isEqualTo(PlanStage.SILVER_REVIEW);
        var silver = county.a(Role.SILVER);
        sendings.decide(silver, it, "silver", "CHANGED").send(mvc);
        assertThat(stage(it)).isEqualTo(PlanStage.RETURNED);
        assertThat(get(silver, it)).bodyText().contains("Silver: To be changed", silver.name());
        var second = next(it);
        sendings.forward(second).send(mvc);
        sendings.decide(silver, second, "silver", "AGREED").send(mvc);
        sendings.decide(county.a(Role.GOLD), second, "gold", "AGREED").send(mvc);
        assertThat(stage(second)).isEqualTo(PlanStage.AGREED);
        assertThat(stage(it)).isEqualTo(PlanStage.SUPERSEDED);
    }

    @Test
    void a_plan_is_written_kept_as_a_draft_and_becomes_one_version() {
        var service = sendings.service();
        var manager = sendings.keeper();
        var intention = UUID.randomUUID();
        var form = sendings.written(manager, service, intention);
        assertThat(form.with("equality", "").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("equality and the Welsh language", "Words about harm.");
        assertThat(get(manager, "/recovery/of/" + service.id() + "/write"))
                .hasRedirectedUrl("/recovery/of/" + service.id() + "/write/" + intention);
        assertThat(get(manager, "/recovery/of/" + service.id() + "/write/" + intention))
                .bodyText()
                .contains("Words about harm.");
        assertThat(form.anew().with("draft-version", "1").send(mvc)).hasStatus3xxRedirection();
        assertThat(form.anew().with("draft-version", "1").send(mvc)).hasStatus3xxRedirection();
        assertThat(plans.of(service.id()))
                .singleElement()
                .extracting(it -> it.number())
                .isEqualTo(1);
    }

    @Test
    void a_condition_that_nobody_measures_says_that_too_little_is_known() {
        var condition =
                new WatchedFor(
                        WatchedFor.Purpose.RESTART,
                        "nobody.measures",
                        WatchedFor.Compare.UNDER,
                        50,
                        14);
        var it = sendings.version(sendings.service(), command.incident(false), List.of(condition));
        assertThat(get(county.a(Role.GOLD), it))
                .bodyText()
                .contains("nobody.measures: under 50 for 14 days", "Too little is known");
    }

    @Test
    void what_belongs_to_an_exercise_is_marked_and_leaves_the_plan_that_holds_alone() {
        var real = sendings.beforeGold();
        sendings.decide(county.a(Role.GOLD), real, "gold", "AGREED").send(mvc);
        var exercise =
                plans.keep(
                        UUID.randomUUID(),
                        real.service(),
                        new PlanVersion.Says(
                                command.incident(true).id(), true, real.says().words(), List.of()),
                        sendings.keeper().id());
        sendings.forward(exercise).send(mvc);
        sendings.decide(county.a(Role.SILVER), exercise, "silver", "AGREED").send(mvc);
        sendings.decide(county.a(Role.GOLD), exercise, "gold", "AGREED").send(mvc);
        assertThat(stage(exercise)).isEqualTo(PlanStage.AGREED);
        assertThat(stage(real)).isEqualTo(PlanStage.AGREED);
        var gold = county.a(Role.GOLD);
        assertThat(get(gold, exercise)).bodyText().contains("Nobody acts on this");
        var decision = decisions.about(exercise.id()).getFirst();
        assertThat(get(gold, "/decisions/" + decision.id()))
                .bodyText()
                .contains("Nobody acts on this");
    }

    @Test
    void what_a_version_says_cannot_be_changed_in_the_database_either() {
        var it = sendings.beforeGold();
        for (var table : List.of("part", "verdict")) {
            assertThatThrownBy(() ->
                            database.execute(
                                    "delete from recovery."
                                            + table
                                            + " where version = '"
                                            + it.id()
                                            + "'"))
                    .hasMessageContaining("what was read never changes");
        }
    }

    @Test
    void a_plan_is_printed_and_read_with_few_questions() {
        var it = sendings.beforeGold();
        var gold = county.a(Role.GOLD);
        assertThat(get(gold, "/recovery/" + it.id() + "/print.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        QueryCount.assertThatFewWereSent(get(gold, it));
        QueryCount.assertThatFewWereSent(get(gold, "/recovery"));
        assertThat(get(county.a(Role.PRACTITIONER), it)).hasStatus(404);
    }

    private PlanVersion next(PlanVersion it) {
        return plans.keep(UUID.randomUUID(), it.service(), it.says(), sendings.keeper().id());
    }

    private PlanStage stage(PlanVersion it) {
        return plans.find(it.id()).orElseThrow().stage();
    }

    private MvcTestResult get(Account who, PlanVersion it) {
        return get(who, "/recovery/" + it.id());
    }

    private MvcTestResult get(Account who, String address) {
        return mvc.get().uri(address).with(signedInAs(who)).exchange();
    }
}

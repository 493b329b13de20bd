package cymru.diogel.continuity.contingency.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Decisions;
import cymru.diogel.continuity.command.Tier;
import cymru.diogel.continuity.contingency.Contingencies;
import cymru.diogel.continuity.contingency.MadeSignal;
import cymru.diogel.continuity.contingency.Proposal;
import cymru.diogel.continuity.contingency.Triggers;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.language.Words;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class ContingencyPagesTests {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Contingencies plans;
    @Autowired private Triggers triggers;
    @Autowired private Decisions decisions;
    @Autowired private MadeSignal signal;
    @Autowired private ContingencySection section;
    @Autowired private ApplicationContext beans;

    @BeforeEach
    void begin() {
        signal.forget();
        at(DAY);
    }

    @Test
    void a_trigger_that_is_met_proposes_once_and_nothing_happens_until_command_decides() {
        var it = sendings().proposed();
        triggers.look();
        triggers.look();
        assertThat(proposals(it)).hasSize(1);
        assertThat(triggers.isTakenUp(it.plan())).isFalse();
        var gold = county.a(Role.GOLD);
        assertThat(mvc.get().uri("/contingency").with(signedInAs(gold)))
                .bodyText()
                .contains("Waits for command", "Met 1 February 2027");
        sendings().decide(gold, "gold", it.id(), "agree").send(mvc);
        assertThat(triggers.isTakenUp(it.plan())).isTrue();
    }

    @Test
    void what_was_decided_is_not_decided_again() {
        var it = sendings().proposed();
        sendings().decide(county.a(Role.SILVER), "silver", it.id(), "refuse").send(mvc);
        sendings().decide(county.a(Role.GOLD), "gold", it.id(), "agree").send(mvc);
        assertThat(triggers.isTakenUp(it.plan())).isFalse();
        var answer = triggers.proposal(it.id()).orElseThrow().answer();
        assertThat(Objects.requireNonNull(answer).agreed()).isFalse();
    }

    @Test
    void only_gold_and_silver_decide_and_a_decision_needs_a_reason() {
        var it = sendings().proposed();
        for (var role : Role.values()) {
            if (role != Role.GOLD) {
                sendings().decide(county.a(role), "gold", it.id(), "agree").send(mvc);
            }
            if (role != Role.SILVER) {
                sendings().decide(county.a(role), "silver", it.id(), "agree").send(mvc);
            }
        }
        var bare =
                sendings()
                        .decide(county.a(Role.GOLD), "gold", it.id(), "agree")
                        .with("reason", "")
                        .send(mvc);
        assertThat(bare).hasStatus(422).bodyText().contains("Say why, in up to");
        assertThat(triggers.proposal(it.id()).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void a_cleared_trigger_proposes_to_stand_down_a_plan_that_was_taken_up() {
        var it = sendings().proposed();
        sendings().decide(county.a(Role.GOLD), "gold", it.id(), "agree").send(mvc);
        for (int day = 1; day <= 7; day++) {
            signal.measure(DAY.plusDays(day), 5);
        }
        at(DAY.plusDays(7));
        triggers.look();
        assertThat(proposals(it))
                .extracting(Proposal::kind)
                .containsExactlyInAnyOrder(Proposal.Kind.TAKE_UP, Proposal.Kind.STAND_DOWN);
        for (int day = 1; day <= 7; day++) {
            signal.measure(DAY.plusDays(day), 30);
        }
    }

    @Test
    void a_decision_is_on_the_version_that_was_proposed_and_says_that_another_exists() {
        var it = sendings().proposed();
        ContingencySendings.next(county.a(Role.SILVER), it.plan()).send(mvc);
        assertThat(plans.find(it.plan()).orElseThrow().now().number()).isEqualTo(2);
        assertThat(
                        mvc.get()
                                .uri("/contingency/proposals/" + it.id())
                                .with(signedInAs(county.a(Role.GOLD))))
                .bodyText()
                .contains("Version 2 has been written since", "within 24 hours")
                .doesNotContain("Ask for aid");
    }

    @Test
    void a_form_that_was_sent_before_begins_no_other_plan() {
        var silver = county.a(Role.SILVER);
        var form = ContingencySendings.write(silver, UUID.randomUUID());
        form.send(mvc);
        var other = UUID.randomUUID();
        form.with("plan", other.toString()).anew().send(mvc);
        assertThat(plans.find(other)).isEmpty();
        assertThat(plans.all()).noneMatch(it -> it.versions().isEmpty());
    }

    @Test
    void what_is_wrong_with_a_plan_is_said_by_line_and_what_was_typed_stays() {
        var id = UUID.randomUUID();
        var refused =
                ContingencySendings.write(county.a(Role.SILVER), id)
                        .with("actions", "Pause | Silver | now\nCall somebody")
                        .with("above-1", "high")
                        .send(mvc);
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Line 2 of the actions", "Write the limit as a number", "Call somebody");
        assertThat(plans.find(id)).isEmpty();
    }

    @Test
    void the_situation_lists_every_trigger_with_its_state_and_plan() {
        var it = sendings().proposed();
        var table = section.section();
        assertThat(table.order()).isEqualTo(60);
        var row =
                table.rows().stream()
                        .filter(cells -> ("" + cells.get(3).href()).endsWith("" + it.plan()))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.get(1).said().in(Words.in("en"))).startsWith("30 on 1 February 2027");
        assertThat(row.get(2).band()).isEqualTo("overdue");
        assertThat(row.get(3).said().in(Words.in("cy"))).isEqualTo("Cynllun ymchwydd, fersiwn 1");
    }

    @Test
    void a_plan_is_a_document_in_both_languages() {
        var plan = sendings().aPlan();
        for (var language : new String[] {"en", "cy"}) {
            assertThat(
                            mvc.get()
                                    .uri("/contingency/" + plan + "/plan.pdf")
                                    .cookie(new Cookie("language", language))
                                    .with(signedInAs(county.a(Role.GOLD))))
                    .hasStatusOk()
                    .hasContentType("application/pdf");
        }
    }

    @Test
    void a_decision_stands_in_the_log_of_command_with_the_version_it_was_about() {
        var it = sendings().proposed();
        sendings().decide(county.a(Role.GOLD), "gold", it.id(), "agree").send(mvc);
        var logged = decisions.about(it.plan());
        assertThat(logged).hasSize(1);
        assertThat(logged.getFirst().said().about())
                .isEqualTo(new Decision.About("contingency", it.plan(), 1));
        assertThat(logged.getFirst().said().tier()).isEqualTo(Tier.GOLD);
    }

    @Test
    void an_exercise_is_logged_and_takes_nothing_up() {
        var it = sendings().proposed();
        sendings()
                .decide(county.a(Role.GOLD), "gold", it.id(), "agree")
                .with("incident", sendings().incident(true).toString())
                .send(mvc);
        assertThat(decisions.about(it.plan())).hasSize(1);
        assertThat(triggers.isTakenUp(it.plan())).isFalse();
        assertThat(triggers.proposal(it.id()).orElseThrow().isOpen()).isTrue();
    }

    private ContingencySendings sendings() {
        return new ContingencySendings(beans);
    }

    private void at(LocalDate day) {
        clock.stopAt(Instant.parse(day + "T10:00:00Z"));
    }

    private List<Proposal> proposals(Proposal it) {
        return triggers.proposals().stream().filter(one -> one.plan().equals(it.plan())).toList();
    }
}

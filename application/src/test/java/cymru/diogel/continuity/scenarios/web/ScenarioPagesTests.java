package cymru.diogel.continuity.scenarios.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.assumptions.Assumptions;
import cymru.diogel.continuity.scenarios.Run;
import cymru.diogel.continuity.scenarios.Runs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class ScenarioPagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Runs runs;
    @Autowired private Assumptions assumptions;
    @Autowired private ApplicationContext beans;

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-11-30T10:00:00Z"));
    }

    @Test
    void a_scenario_is_kept_with_all_it_takes_to_reckon_it_again() {
        new ScenarioSendings(beans).aService();
        var run = done(new ScenarioSendings(beans).asked());
        assertThat(run.asked().seed()).isEqualTo(7);
        assertThat(run.at()).isEqualTo(clock.instant());
        var outcome = Objects.requireNonNull(run.outcome());
        var again = Runs.again(run);
        assertThat(again.spread()).isDeepEqualTo(outcome.spread());
        for (var result : again.results()) {
            var kept = outcome.of(result.variant(), result.post()).orElseThrow();
            assertThat(kept.below()).isEqualTo(result.capacity().below());
            assertThat(kept.unfilled()).isEqualTo(result.capacity().unfilled());
        }
    }

    @Test
    void every_page_and_document_says_that_it_is_a_scenario_and_not_a_forecast() {
        var service = new ScenarioSendings(beans).aService();
        var id = new ScenarioSendings(beans).asked();
        var gold = signedInAs(county.a(Role.GOLD));
        assertThat(mvc.get().uri("/scenarios/" + id).with(gold))
                .bodyText()
                .contains("Not a forecast");
        done(id);
        for (var page : new String[] {"", "/posts/" + service.code() + "/CARE"}) {
            assertThat(mvc.get().uri("/scenarios/" + id + page).with(gold))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Not a forecast", "Cancel leave");
        }
        assertThat(mvc.get().uri("/scenarios").with(gold)).bodyText().contains("Not a forecast");
        assertThat(mvc.get().uri("/scenarios/" + id + "/scenario.pdf").with(gold))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void what_came_scores_a_scenario_and_what_is_said_later_holds() {
        var run = done(new ScenarioSendings(beans).asked());
        var silver = county.a(Role.SILVER);
        var spread = Objects.requireNonNull(run.outcome()).spread();
        ScenarioSendings.came(silver, run.id(), "0 0").send(mvc);
        assertThat(Runs.score(run, runs.came(run.id())).orElseThrow().inMost()).isZero();
        clock.stopAt(Instant.parse("2026-12-21T10:00:00Z"));
        var middle = (int) spread[0][2] + " " + (int) spread[1][2];
        ScenarioSendings.came(silver, run.id(), middle).send(mvc);
        var score = Runs.score(run, runs.came(run.id())).orElseThrow();
        assertThat(score.inHalf()).isEqualTo(1);
        assertThat(score.weeks()).isEqualTo(2);
        assertThat(mvc.get().uri("/scenarios/" + run.id()).with(signedInAs(silver)))
                .bodyText()
                .contains("2 weeks: 100% lay within the inner half");
    }

    @Test
    void the_form_begins_on_the_next_monday_and_asks_nothing_by_itself() {
        var before = runs.latest().size();
        assertThat(mvc.get().uri("/scenarios/new").with(signedInAs(county.a(Role.SILVER))))
                .hasStatusOk()
                .bodyText()
                .contains("7/12/2026", "Not a forecast");
        assertThat(runs.latest()).hasSize(before);
    }

    @Test
    void what_is_wrong_with_a_form_is_said_and_what_was_typed_stays() {
        var silver = county.a(Role.SILVER);
        var id = UUID.randomUUID();
        var refused = ScenarioSendings.ask(silver, id, "METEOR").with("cases", "12 many").send(mvc);
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Choose what is supposed", "the oldest first", "12 many");
        assertThat(runs.find(id)).isEmpty();
        var run = new ScenarioSendings(beans).asked();
        assertThat(ScenarioSendings.came(silver, run, "1 2 3 4 5").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("at most one for each week");
        assertThat(runs.came(run)).isEmpty();
    }

    @Test
    void only_who_plans_asks_and_whoever_reads_the_wing_reads() {
        for (var role : Role.values()) {
            var somebody = county.a(role);
            var reads = role.may(Right.READ_CONTINUITY);
            assertThat(mvc.get().uri("/scenarios").with(signedInAs(somebody)))
                    .as(role.name())
                    .hasStatus(reads ? 200 : 404);
            var id = UUID.randomUUID();
            ScenarioSendings.ask(somebody, id, "SURGE").send(mvc);
            assertThat(runs.find(id).isPresent()).as(role.name()).isEqualTo(role == Role.SILVER);
        }
    }

    @Test
    void an_assumption_has_versions_and_later_scenarios_use_the_last() {
        var before = assumptions.find("IMPORTS").orElseThrow();
        var silver = county.a(Role.SILVER);
        var run = new ScenarioSendings(beans).asked();
        assertThat(ScenarioSendings.assume(silver, "imports", "3.5").send(mvc))
                .hasStatus3xxRedirection();
        var after = assumptions.find("IMPORTS").orElseThrow();
        assertThat(after.now().value()).isEqualTo(3.5);
        assertThat(after.now().version()).isEqualTo(before.now().version() + 1);
        assertThat(after.values()).hasSize(before.values().size() + 1);
        assertThat(find(run).held().of("IMPORTS")).isEqualTo(before.now().value());
        assertThat(find(new ScenarioSendings(beans).asked()).held().of("IMPORTS")).isEqualTo(3.5);
        ScenarioSendings.assume(silver, "imports", "2").send(mvc);
    }

    @Test
    void a_value_out_of_bounds_or_without_a_source_is_refused_and_says_why() {
        var before = assumptions.all();
        var refused =
                ScenarioSendings.assume(county.a(Role.SILVER), "together", "90")
                        .with("source", "")
                        .send(mvc);
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Write a number from 0 to 50", "Say where the value comes from");
        assertThat(assumptions.all()).isEqualTo(before);
        assertThat(mvc.get().uri("/assumptions/weather").with(signedInAs(county.a(Role.GOLD))))
                .hasStatus(404);
    }

    private Run done(UUID id) {
        new ScenarioSendings(beans).reckoned();
        return find(id);
    }

    private Run find(UUID id) {
        return runs.find(id).orElseThrow();
    }
}

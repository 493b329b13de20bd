package cymru.diogel.continuity.command.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.DecisionMade;
import cymru.diogel.continuity.command.Decisions;
import cymru.diogel.continuity.services.web.ServiceSendings;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
@RecordApplicationEvents
class CommandPagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Decisions decisions;
    @Autowired private DSLContext database;
    private CommandSendings sendings;
    private ServiceSendings services;
    private Account gold;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2028-11-17T10:00:00Z"));
        sendings = new CommandSendings(beans);
        services = new ServiceSendings(beans);
        gold = county.a(Role.GOLD);
    }

    @Test
    void a_decision_keeps_the_situation_as_it_was_known_then(ApplicationEvents events) {
        var service = services.service();
        var before = state(service.id());
        var it = decided();
        assertThat(events.stream(DecisionMade.class).map(DecisionMade::decision))
                .containsExactly(it.id());
        services.move(services.keeper(), service, "PAUSED").send(mvc);
        services.move(services.keeper(), services.service(), "PAUSED").send(mvc);
        var page = get(gold, "/decisions/" + it.id());
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Six of 24 people are shielding.", "What was known then", before);
        assertThat(state(service.id())).isNotEqualTo(before);
    }

    // How many run in full of how many, as the page of services has it.
    private String state(UUID any) {
        assertThat(get(gold, "/services/" + any)).hasStatusOk();
        var text = text(get(gold, "/services?state=PAUSED"));
        var at = text.indexOf("services run in full");
        var running = text.substring(text.lastIndexOf('>', at) + 1, at).strip().split(" ")[0];
        return "state=RUNNING\">" + running + "<";
    }

    @Test
    void a_decision_is_never_changed_and_only_followed() {
        var it = decided();
        var changes =
                List.of("update command.decision set title = 'x'", "delete from command.decision");
        for (var change : changes) {
            assertThatThrownBy(() -> database.execute(change + " where id = '" + it.id() + "'"))
                    .hasMessageContaining("only ever followed by another");
        }
        var after = UUID.randomUUID();
        sendings.decide(gold, sendings.incident(false), "GOLD", after)
                .with("follows", it.id().toString())
                .with("title", "It restarts after all")
                .send(mvc);
        assertThat(decisions.following(it.id())).extracting(Decision::id).containsExactly(after);
        assertThat(get(gold, "/decisions/" + it.id()))
                .bodyText()
                .contains("It was followed by:", "It restarts after all");
    }

    @Test
    void each_step_of_the_model_is_said_and_nobody_decides_above_their_tier() {
        var silver = county.a(Role.SILVER);
        var incident = sendings.incident(false);
        var id = UUID.randomUUID();
        assertThat(sendings.decide(silver, incident, "GOLD", id).send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a tier in which you decide");
        assertThat(sendings.decide(silver, incident, "SILVER", id).with("options", "").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Say what else was considered", "Six of 24 people");
        assertThat(decisions.find(id)).isEmpty();
        assertThat(get(county.a(Role.INSPECTOR), "/new-decision")).hasStatus(404);
        assertThat(sendings.decide(county.a(Role.INSPECTOR), incident, "GOLD", id).send(mvc))
                .hasStatus(404);
    }

    @Test
    void an_exercise_is_marked_everywhere_and_counts_nowhere() {
        var exercise = sendings.incident(true);
        var real = sendings.incident(false);
        sendings.decide(gold, real, "GOLD", UUID.randomUUID()).send(mvc);
        var id = UUID.randomUUID();
        sendings.decide(gold, exercise, "GOLD", id).with("title", "All pretend").send(mvc);
        assertThat(get(gold, "/decisions?incident=" + exercise.id()))
                .bodyText()
                .contains("No decision yet", "1 decision of an exercise", "All pretend");
        assertThat(get(gold, "/decisions?incident=" + real.id()))
                .bodyText()
                .contains(">1 decision<")
                .doesNotContain("All pretend");
        assertThat(get(gold, "/decisions/" + id)).bodyText().contains("counts nowhere");
        assertThat(get(gold, "/situation")).bodyText().doesNotContain("All pretend");
    }

    @Test
    void the_log_and_a_decision_are_printed_in_both_languages() {
        var it = decided();
        for (var address :
                List.of("/decisions.pdf", "/decisions/" + it.id() + "/print.pdf?lang=cy")) {
            assertThat(get(gold, address)).hasStatusOk().hasContentType("application/pdf");
        }
        QueryCount.assertThatFewWereSent(get(gold, "/decisions"));
        QueryCount.assertThatFewWereSent(get(gold, "/decisions/" + it.id()));
    }

    @Test
    void an_incident_is_opened_as_an_exercise_and_ended() {
        var silver = county.a(Role.SILVER);
        var form = sendings.open(silver);
        assertThat(form.with("exercise", "").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Say whether it is an exercise", "High water");
        assertThat(form.send(mvc)).hasStatus3xxRedirection();
        assertThat(get(silver, "/incidents")).bodyText().contains("High water", "Exercise");
    }

    private Decision decided() {
        var id = UUID.randomUUID();
        sendings.decide(gold, sendings.incident(false), "GOLD", id).send(mvc);
        return decisions.find(id).orElseThrow();
    }

    private MvcTestResult get(Account who, String address) {
        return mvc.get().uri(address).with(signedInAs(who)).exchange();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

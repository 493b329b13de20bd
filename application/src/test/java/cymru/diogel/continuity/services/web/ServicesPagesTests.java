package cymru.diogel.continuity.services.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.ServiceMoved;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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
class ServicesPagesTests {
    private static final LocalDate TODAY = LocalDate.of(2028, 11, 17);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Services services;
    private ServiceSendings sendings;
    private Account manager;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2028-11-17T10:00:00Z"));
        sendings = new ServiceSendings(beans);
        manager = county.a(Role.SERVICE_MANAGER);
    }

    @Test
    void a_service_is_paused_once_with_who_is_affected_and_told(ApplicationEvents events) {
        var it = sendings.service();
        var form = sendings.move(manager, it, "PAUSED");
        assertThat(form.send(mvc)).hasStatus3xxRedirection();
        assertThat(form.anew().send(mvc)).hasStatus3xxRedirection();
        var now = services.find(it.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(ServiceState.PAUSED);
        assertThat(now.standing().since()).isEqualTo(TODAY);
        assertThat(
                        events.stream(ServiceMoved.class)
                                .filter(event -> event.service().equals(it.id())))
                .singleElement()
                .extracting(ServiceMoved::from, ServiceMoved::to)
                .containsExactly(ServiceState.RUNNING, ServiceState.PAUSED);
        assertThat(get(manager, "/services/" + it.id()))
                .bodyText()
                .contains(
                        "Paused from 17 November 2028",
                        "Forty people who come",
                        "By telephone, in their language.",
                        "Look again on 1 December 2028.",
                        manager.name());
    }

    @Test
    void a_step_that_is_not_the_next_says_so_and_keeps_what_was_typed() {
        var it = sendings.service();
        assertThat(sendings.move(manager, it, "RESTARTING").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("It cannot come so from here: it is now Running", "Half of the team");
        assertThat(sendings.move(manager, it, "PAUSED").with("look", "").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Say when it is looked at again");
        assertThat(sendings.move(manager, it, "PAUSED").with("told", "").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Say how they are told");
        assertThat(services.find(it.id()).orElseThrow().state()).isEqualTo(ServiceState.RUNNING);
    }

    @Test
    void what_is_planned_counts_when_it_happened_and_keeps_both_days(ApplicationEvents events) {
        var it = sendings.service();
        var move = sendings.planned(it, ServiceState.PAUSED, TODAY.plusDays(3));
        assertThat(services.find(it.id()).orElseThrow().state()).isEqualTo(ServiceState.RUNNING);
        assertThat(services.find(it.id()).orElseThrow().planned(ServiceState.PAUSED))
                .hasValue(TODAY.plusDays(3));
        clock.stopAt(Instant.parse("2028-11-22T10:00:00Z"));
        var path = "/services/" + it.id() + "/moves/" + move;
        var form = Sending.of(manager, path, "what", "HAPPENED", "happened", "21/11/2028");
        assertThat(form.send(mvc)).hasStatus3xxRedirection();
        assertThat(get(manager, "/services/" + it.id()))
                .bodyText()
                .contains("Paused from 21 November 2028, planned for 20 November 2028");
        assertThat(
                        events.stream(ServiceMoved.class)
                                .filter(event -> event.service().equals(it.id())))
                .singleElement()
                .extracting(ServiceMoved::on)
                .isEqualTo(LocalDate.of(2028, 11, 21));
        assertThat(form.anew().send(mvc)).hasStatus(404);
    }

    @Test
    void what_is_planned_may_be_given_up() {
        var it = sendings.service();
        var move = sendings.planned(it, ServiceState.PAUSED, TODAY.plusDays(3));
        var path = "/services/" + it.id() + "/moves/" + move;
        assertThat(Sending.of(manager, path, "what", "DROP").send(mvc)).hasStatus3xxRedirection();
        assertThat(services.find(it.id()).orElseThrow().standing().coming()).isEmpty();
        assertThat(get(manager, "/services/" + it.id())).bodyText().contains("was given up");
    }

    @Test
    void the_catalogue_is_written_and_a_safe_minimum_is_no_more_than_the_whole() {
        var form = sendings.written(manager, "/new-service");
        assertThat(form.with("safe-COOK", "13").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("The safe minimum cannot be more", "Prydau");
        assertThat(form.send(mvc)).hasStatus3xxRedirection();
        assertThat(form.anew().with("id", UUID.randomUUID().toString()).send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("This short name is taken already");
        var it = services.byCode().values().stream().filter(this::isWritten).findFirst();
        assertThat(it.orElseThrow().needs().safe()).isEqualTo(8);
    }

    private boolean isWritten(Provision it) {
        return it.name().english().startsWith("Meals T_") && it.needs().full() == 12;
    }

    @Test
    void an_inspector_reads_and_changes_nothing_and_a_practitioner_sees_nothing() {
        var it = sendings.service();
        var inspector = county.a(Role.INSPECTOR);
        assertThat(get(inspector, "/services/" + it.id()))
                .hasStatusOk()
                .bodyText()
                .contains(it.name().english())
                .doesNotContain("/move");
        sendings.move(inspector, it, "PAUSED").send(mvc);
        assertThat(services.find(it.id()).orElseThrow().state()).isEqualTo(ServiceState.RUNNING);
        assertThat(get(county.a(Role.PRACTITIONER), "/services")).hasStatus(404);
    }

    @Test
    void more_services_take_no_more_questions() {
        sendings.service();
        var few = QueryCount.of(get(manager, "/services")).size();
        for (var number = 0; number < 5; number++) {
            sendings.move(manager, sendings.service(), "REDUCED").send(mvc);
        }
        var more = get(manager, "/services?state=REDUCED");
        assertThat(QueryCount.of(more)).hasSize(few);
        QueryCount.assertThatFewWereSent(more);
    }

    private MvcTestResult get(Account who, String address) {
        return mvc.get().uri(address).with(signedInAs(who)).exchange();
    }
}

package cymru.diogel.continuity.situation.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.continuity.services.web.ServiceSendings;
import cymru.diogel.continuity.situation.Situation;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class SituationPagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Situation situation;
    @Autowired private DSLContext database;
    private ServiceSendings services;
    private Account gold;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2028-11-17T07:30:00Z"));
        services = new ServiceSendings(beans);
        gold = county.a(Role.GOLD);
    }

    @Test
    void every_number_of_the_states_opens_its_rows() {
        var it = services.service();
        services.move(services.keeper(), it, "PAUSED").send(mvc);
        assertThat(get(gold, "/situation"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Situation for gold and silver, Friday 17 November 2028, 07:30",
                        "href=\"/services?state=PAUSED\"");
        assertThat(get(gold, "/services?state=PAUSED")).bodyText().contains(it.name().english());
        assertThat(get(county.a(Role.PRACTITIONER), "/situation")).hasStatus(404);
    }

    @Test
    void it_is_printed_in_the_language_that_is_asked_for() {
        for (var language : new String[] {"en", "cy"}) {
            assertThat(get(gold, "/situation.pdf?language=" + language))
                    .hasStatusOk()
                    .hasContentType("application/pdf")
                    .headers()
                    .hasValue(HttpHeaders.CONTENT_LANGUAGE, language);
        }
    }

    @Test
    void what_was_kept_shows_the_moment_it_was_known_and_never_changes() {
        services.service();
        var kept = situation.keep();
        var then = situation.find(kept).orElseThrow();
        clock.stopAt(Instant.parse("2028-11-19T09:00:00Z"));
        services.move(services.keeper(), services.service(), "PAUSED").send(mvc);
        assertThat(get(gold, "/situation/" + kept))
                .hasStatusOk()
                .bodyText()
                .contains("Friday 17 November 2028, 07:30");
        assertThat(get(gold, "/situation/" + kept + "/print.pdf?language=cy"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(situation.find(kept)).contains(then);
        assertThat(situation.now().sections()).isNotEqualTo(then.sections());
        assertThatThrownBy(() ->
                        database.execute(
                                "update situation.kept set at = now() where id = '" + kept + "'"))
                .hasMessageContaining("what was known then never changes");
        assertThat(get(gold, "/situation/" + UUID.randomUUID())).hasStatus(404);
    }

    private MvcTestResult get(Account who, String address) {
        return mvc.get().uri(address).with(signedInAs(who)).exchange();
    }
}

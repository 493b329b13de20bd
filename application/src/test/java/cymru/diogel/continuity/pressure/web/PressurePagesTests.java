package cymru.diogel.continuity.pressure.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.pressure.Pressures;
import cymru.diogel.continuity.pressure.Week;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.signals.Signals;
import cymru.diogel.platform.access.Role;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class PressurePagesTests {
    private static final LocalDate MONDAY = LocalDate.of(2028, 11, 13);
    private static final String FILE =
            "week,work,capacity\n2028-10-30,80,100\n2028-11-06,110,100\n";

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Pressures pressures;
    @Autowired private Signals signals;
    private PressureSendings sendings;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2028-11-17T10:00:00Z"));
        sendings = new PressureSendings(beans);
    }

    @Test
    void a_week_is_told_by_hand_and_told_anew() {
        var it = sendings.service();
        sendings.week(it, MONDAY, "120", "100").send(mvc);
        assertThat(get(it)).bodyText().contains("Work in hand is at 120% of capacity");
        sendings.week(it, MONDAY, "90", "100").send(mvc);
        assertThat(pressures.of(it.id())).containsExactly(new Week(MONDAY, 90, 100));
        assertThat(sendings.week(it, MONDAY.plusDays(1), "90", "a lot").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Write a Monday that has come", "Write the capacity as a number");
    }

    @Test
    void a_file_is_taken_whole_and_the_same_file_again_changes_nothing() {
        var it = sendings.service();
        assertThat(sendings.file(it, FILE).send(mvc)).hasStatus3xxRedirection();
        assertThat(pressures.of(it.id())).hasSize(2);
        var by = county.a(Role.SILVER).id();
        assertThat(pressures.put(it.id(), pressures.of(it.id()), by)).isZero();
        assertThat(sendings.file(it, FILE + "2028-11-13,1,2\n2028-11-14,x,2\n").send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Line 5, column week: This day is no Monday", "Line 5, column work:");
        assertThat(pressures.of(it.id())).hasSize(2);
    }

    @Test
    void the_share_is_drawn_and_can_be_watched_as_a_signal() {
        var it = sendings.service();
        sendings.file(it, FILE).send(mvc);
        assertThat(get(it)).bodyText().contains("<svg", "80%", "110%");
        var code = "pressure." + it.code();
        var readings = signals.readings(code, MONDAY.minusDays(30), MONDAY);
        assertThat(readings).extracting(reading -> reading.value()).containsExactly(80.0, 110.0);
        assertThat(readings.getFirst().day()).isEqualTo(LocalDate.of(2028, 11, 5));
        assertThat(signals.readings("pressure." + UUID.randomUUID(), MONDAY, MONDAY)).isEmpty();
        QueryCount.assertThatFewWereSent(get(it));
    }

    private MvcTestResult get(Provision it) {
        return mvc.get()
                .uri("/pressure/" + it.id())
                .with(signedInAs(county.a(Role.GOLD)))
                .exchange();
    }
}

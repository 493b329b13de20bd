package cymru.diogel.platform.settings.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.settings.Settings;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class SettingsPagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Settings settings;

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2031-03-03T10:00:00Z"));
    }

    // Others live with the usual values.
    @AfterEach
    void forget(@Autowired JdbcClient database) {
        database.sql("delete from settings.change where from_on < '2090-01-01'").update();
    }

    @Test
    void a_value_holds_from_its_day_on_and_not_a_day_before() {
        set("12", "10/3/2031");
        assertThat(on(LocalDate.of(2031, 3, 9))).isEqualTo(10);
        assertThat(on(LocalDate.of(2031, 3, 10))).isEqualTo(12);
        assertThat(on(LocalDate.of(2035, 3, 10))).isEqualTo(12);
    }

    @Test
    void what_is_said_later_for_the_same_day_holds_and_both_are_shown() {
        set("12", "10/3/2031");
        clock.stopAt(Instant.parse("2031-03-04T10:00:00Z"));
        set("7", "10/3/2031");
        assertThat(on(LocalDate.of(2031, 3, 10))).isEqualTo(7);
        var head = county.a(Role.HEAD_OF_SERVICE);
        assertThat(mvc.get().uri("/settings/outcome-review-days").with(signedInAs(head)))
                .bodyText()
                .contains("12 working days from", "7 working days from", "Replaced");
    }

    @Test
    void no_day_that_has_begun_and_no_value_out_of_bounds_is_taken_and_what_was_typed_stays() {
        var before = settings.history();
        var quality = county.a(Role.QUALITY);
        var refused =
                SettingSendings.set(quality, "outcome-review-days", "99", "3/3/2031").send(mvc);
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Write a whole number from 1 to 30", "Write a day from", "value=\"99\"");
        assertThat(settings.history()).isEqualTo(before);
        var today = LocalDate.of(2031, 3, 3);
        var early = new Settings.Said(UUID.randomUUID(), "OUTCOME_PANEL", today, 9, "Why");
        assertThat(settings.set(early, quality.id())).isFalse();
    }

    @Test
    void only_who_decides_disputes_may_read_or_set_it() {
        var before = settings.history();
        for (var role : Role.values()) {
            var may = role == Role.QUALITY || role == Role.HEAD_OF_SERVICE;
            var somebody = county.a(role);
            assertThat(mvc.get().uri("/settings").with(signedInAs(somebody)))
                    .hasStatus(may ? 200 : 404);
            if (!may) {
                SettingSendings.set(somebody, "outcome-panel", "9", "10/3/2031").send(mvc);
            }
        }
        assertThat(settings.history()).isEqualTo(before);
    }

    @Test
    void there_is_no_page_and_no_value_of_what_cannot_be_set() {
        var head = county.a(Role.HEAD_OF_SERVICE);
        assertThat(mvc.get().uri("/settings/the-weather").with(signedInAs(head))).hasStatus(404);
        assertThatThrownBy(() -> Settings.Held.USUAL.of("THE_WEATHER"))
                .isInstanceOf(NoSuchElementException.class);
    }

    private void set(String value, String from) {
        var form = SettingSendings.set(county.a(Role.QUALITY), "outcome-review-days", value, from);
        assertThat(form.send(mvc)).hasStatus3xxRedirection();
    }

    private int on(LocalDate day) {
        return settings.on(day).of("OUTCOME_REVIEW_DAYS");
    }
}

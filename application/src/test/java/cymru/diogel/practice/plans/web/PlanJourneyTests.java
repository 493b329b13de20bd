package cymru.diogel.practice.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class PlanJourneyTests {
    @Autowired private ApplicationContext beans;
    @Autowired private TestClock clock;

    @Test
    void a_plan_is_written_with_an_action_and_an_action_is_settled(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-14T10:00:00Z"));
        var it = Planning.begun(beans, 2, LocalDate.of(2026, 7, 2));
        var child = it.of().family().child().title();
        var sibling = it.of().family().children().get(1).title();
        var desk = browser.desk().signedInAs(it.of().worker());
        desk.open("/plans").shot("plans-list").follow(child).shot("plans-before");
        desk.press("Write the plan").shot("plans-write");
        desk.press("Keep this version").shot("plans-write-problems");
        desk.open(it.here(0)).follow("Add an action");
        desk.fill("What must change for " + child + "?", "An adult is at home every night");
        desk.select("Who does it?", "Nia Nyrs, Health").fill("By which day?", "20/7/2026");
        desk.fill("How will we know?", "At visits without notice");
        desk.choose("Is it needed for brothers and sisters too?", sibling);
        desk.shot("plans-action").press("Add the action").shot("plans-with-action");
        it.write(0, "stage", "DETAILED", "made", "14/7/2026");
        var more = new String[] {"made", "14/7/2026", "changed", "Nain moved in"};
        it.write(0, more);
        desk.open(it.here(0)).shot("plans-plan");
        assertThat(desk.text()).contains("Revised once");
        var phone = browser.phone().signedInAs(it.of().worker());
        phone.open(it.here(0)).shot("plans-plan-phone").otherLanguage().shot("plans-plan-phone-cy");
        phone.follow("An adult is at home every night").shot("plans-settle-phone-cy");
        phone.choose("Beth a ddaeth ohoni?", "Gwnaed");
        phone.fill("Beth sy’n ei ddangos, neu pam?", "Gwelwyd Nain yno nos Lun");
        phone.press("Cadw’r hyn a ddaeth ohoni").shot("plans-after-phone-cy");
        assertThat(phone.text()).contains("Gwelwyd Nain yno nos Lun");
        phone.open("/plans").shot("plans-list-phone-cy");
        phone.open(it.here(0) + "/versions/2").shot("plans-version-phone-cy");
    }
}

package cymru.diogel.practice.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class LearningJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

    @Test
    void quality_hands_a_lesson_to_training_and_a_manager_reads_it(
            Browser browser, @Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2028-08-10T10:00:00Z"));
        var sendings = new LearningSendings(beans);
        var it = sendings.taught();
        sendings.taught();
        var reference = it.review().review().reference();
        var phone = browser.phone().signedInAs(county.a(Role.QUALITY));
        phone.open("/learning").shot("learning-phone").otherLanguage();
        phone.open("/learning?quarter=2028-07-01&theme=HISTORY").shot("learning-phone-cy");
        assertThat(phone.heading()).isEqualTo("2 beth i’w dysgu");
        phone.page().locator("a[href*='" + it.review().learning().getFirst().id() + "']").click();
        phone.press("Cadw hyn").shot("learning-mark-problems-phone-cy");
        phone.choose("Beth a ddaw ohono?", "Rhoddwyd i hyfforddiant")
                .fill("Sut?", "Bore i bob tîm ym mis Mai.")
                .press("Cadw hyn")
                .shot("learning-marked-phone-cy");
        assertThat(phone.text()).contains("Bore i bob tîm ym mis Mai.");
        var manager = browser.desk().signedInAs(county.a(Role.TEAM_MANAGER));
        manager.open("/learning").shot("learning");
        assertThat(manager.text()).contains(reference, "Handed to training");
    }
}

package cymru.diogel.practice.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class StrategyJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

    @Test
    void a_discussion_is_called_held_recorded_and_concluded(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var worker = county.a(Role.PRACTITIONER);
        var family = county.aFamily().withChildren(2).allocatedTo(worker).arrive();
        var officer = county.a(Role.PARTNER);
        var chair = browser.desk().signedInAs(worker);
        chair.open("/strategy/new?child=" + family.child().id()).shot("strategy-call");
        chair.fill("Why is it held?", "A bruise, and a story that does not fit.")
                .choose("How is it held?", "By video")
                .fill("Day", "16/7/2026")
                .fill("Time", "11:00")
                .press("Call the discussion")
                .shot("strategy-called");
        chair.fill("Name", officer.name()).select("Agency", "Police").press("Invite");
        chair.shot("strategy-invite").choose("Whom do you mean?", officer.name()).press("Invite");
        var phone = browser.phone().signedInAs(officer);
        phone.open("/strategy").shot("strategy-queue-phone").otherLanguage();
        phone.shot("strategy-queue-phone-cy");
        chair.fill("Day on which it was held", "16/7/2026")
                .fill("Time at which it was held", "11:00")
                .press("It was held")
                .shot("strategy-not-held");
        assertThat(chair.text()).contains("could decide for");
        chair.otherLanguage().shot("strategy-cy").otherLanguage();
        phone.open(chair.path()).shot("strategy-discussion-phone-cy");
    }
}

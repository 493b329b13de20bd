package cymru.diogel.practice.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
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
        phone.shot("strategy-queue-phone-cy").open(chair.path()).shot("strategy-phone");
        held(chair).press("It was held").shot("strategy-not-held");
        assertThat(chair.text()).contains("could decide for");
        chair.otherLanguage().shot("strategy-cy").otherLanguage();
        came(held(chair), worker, "Social services");
        came(chair, officer, "Police").press("It was held");
        conclude(chair);
    }

    private static Screen held(Screen chair) {
        return chair.fill("Day on which it was held", "16/7/2026")
                .fill("Time at which it was held", "11:00");
    }

    private static Screen came(Screen chair, Account who, String agency) {
        var group = who.name() + ", " + agency;
        return chair.choose(group, "Took part " + who.name())
                .choose(group, "Could decide for their agency " + who.name());
    }

    private static void conclude(Screen chair) {
        chair.fill("Record of the discussion", "The police know of two calls to the address.")
                .press("Keep the record")
                .shot("strategy-recorded");
        chair.choose("What was decided?", "A section 47 enquiry, jointly with the police")
                .fill("Reasons", "The harm may be significant.")
                .press("Keep the outcome")
                .shot("strategy-concluded");
        assertThat(chair.text()).contains("this discussion opened enquiry");
    }
}

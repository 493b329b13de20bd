package cymru.diogel.practice.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.emergency.Opening.Reason;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class EmergenciesTests {
    @Autowired private Emergencies emergencies;
    @Autowired private County county;
    @Autowired private TestClock clock;

    @Test
    void what_is_opened_on_a_friday_night_is_reviewed_on_monday() {
        clock.stopAt(Instant.parse("2026-07-17T21:00:00Z"));
        assertThat(opened(county.a(Role.PRACTITIONER)).reviewDueOn())
                .isEqualTo(LocalDate.of(2026, 7, 20));
    }

    @Test
    void nobody_reviews_an_opening_of_their_own() {
        var somebody = county.a(Role.PRACTITIONER);
        var opening = opened(somebody);
        assertThat(emergencies.review(opening.id(), true, "Mine", somebody.id())).isFalse();
        var quality = county.a(Role.QUALITY).id();
        assertThat(emergencies.review(opening.id(), false, "Could wait", quality)).isTrue();
        assertThat(emergencies.review(opening.id(), true, "After all", quality)).isFalse();
        assertThat(emergencies.find(opening.id()).orElseThrow().review()).isNotNull();
    }

    private Opening opened(Account somebody) {
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        var viewer =
                new Viewer(
                        somebody.id(),
                        somebody.reference(),
                        somebody.name(),
                        somebody.role(),
                        somebody.team(),
                        "en");
        return emergencies.open(
                viewer,
                family.child().id(),
                Reason.COVER,
                "The worker is ill and cannot be reached.");
    }
}

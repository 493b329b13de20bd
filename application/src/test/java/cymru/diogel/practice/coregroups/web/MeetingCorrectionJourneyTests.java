package cymru.diogel.practice.coregroups.web;

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
class MeetingCorrectionJourneyTests {
    @Autowired private ApplicationContext beans;
    @Autowired private TestClock clock;

    @Test
    void a_meeting_is_corrected_and_what_stood_before_is_read(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-20T10:00:00Z"));
        var of = Registered.of(beans, 2, LocalDate.of(2026, 7, 2));
        var group = of.begunWithMembers();
        var met = "/coregroups/" + group + "/meetings/" + of.awaited(group).id();
        of.post(met + "/record", of.minutes(group, "held", "14/7/2026"));
        var phone = browser.phone().signedInAs(of.worker());
        phone.open(met).follow("Correct the meeting").shot("correction-form-phone");
        phone.press("Correct the meeting").shot("correction-problem-phone");
        phone.fill("Risks that are still there", "The pond has no fence.")
                .fill("Why is it corrected?", "It was another house.")
                .press("Correct the meeting");
        phone.shot("correction-phone");
        assertThat(phone.text()).contains("The pond has no fence.", "It was another house.");
        phone.otherLanguage().shot("correction-phone-cy");
        var desk = browser.desk().signedInAs(of.worker());
        desk.open(met).shot("correction");
        desk.open("/coregroups/" + group).shot("coregroups-attendance");
        assertThat(desk.text()).contains("Attendance at all meetings, by agency", "1 of 1 times");
    }
}

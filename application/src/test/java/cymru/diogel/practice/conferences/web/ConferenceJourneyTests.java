package cymru.diogel.practice.conferences.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class ConferenceJourneyTests {
    @Autowired private TestClock clock;

    @Test
    void a_conference_is_called_joined_and_decided(
            Browser browser, @Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var all = Conferring.begin(beans);
        var worker = browser.desk().signedInAs(all.worker());
        worker.open("/conferences/new?discussion=2026-07-06&child=" + all.child(1).id())
                .shot("conference-call")
                .press("Call the conference")
                .shot("conference-call-problems");
        worker.fill("Planned for which day?", "16/7/2026")
                .press("Call the conference")
                .shot("conference-called");
        worker.follow("Invite somebody")
                .fill("Name of somebody with an account", all.nurse().name())
                .press("Find")
                .shot("conference-invite");
        worker.choose("Who is it?", all.nurse().name())
                .select("For which agency do they come?", "Health visiting")
                .press("Invite a practitioner");
        assertThat(worker.text()).contains(all.nurse().name());
        worker.otherLanguage().shot("conference-cy").otherLanguage();
        joined(browser, all, worker.path().replaceAll("^/conferences/|[?].*", ""));
        chaired(browser, Conferring.begin(beans));
    }

    private static void joined(Browser browser, Conferring all, String id) {
        var nurse = browser.phone().signedInAs(all.nurse());
        nurse.open("/conferences").shot("conferences-phone");
        nurse.open("/conferences/" + id).shot("conference-phone");
        nurse.follow("Write your agency’s report").shot("conference-report-phone");
        var chair = browser.desk().signedInAs(all.chair());
        chair.open("/conferences").shot("conferences");
        chair.open("/conferences/" + id + "/hold").shot("conference-hold");
    }

    private static void chaired(Browser browser, Conferring all) {
        var held = all.held(8);
        var chair = browser.desk().signedInAs(all.chair());
        chair.open("/conferences/" + held + "/decide").shot("conference-decide");
        all.done(all.decide(held));
        chair.open("/conferences/" + held).shot("conference-decided");
        assertThat(chair.text()).contains(all.child(1).title());
        var phone = browser.phone().signedInAs(all.chair());
        phone.open("/conferences/" + held).shot("conference-decided-phone");
        phone.otherLanguage().shot("conference-decided-phone-cy");
    }
}

package cymru.diogel.practice.conferences.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class RevisionJourneyTests {
    @Autowired private ApplicationContext beans;
    @Autowired private TestClock clock;

    @Test
    void reports_are_revised_members_named_and_a_review_begins_with_what_is_known(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var all = Conferring.begin(beans);
        var id = all.invited(10);
        all.done(all.report(id, all.nurse()));
        all.done(all.report(id, all.worker()));
        var phone = browser.phone().signedInAs(all.nurse());
        phone.open(Conferring.at(id, "/report")).shot("report-revise-phone");
        phone.fill("What your agency knows and did", "We saw them on seven days.")
                .press("Send the report again");
        phone.shot("report-revised-phone");
        assertThat(phone.text()).contains("revised once");
        phone.otherLanguage().shot("report-revised-phone-cy");
        all.done(all.hold(id, "THERE"));
        var desk = browser.desk().signedInAs(all.chair());
        desk.open(Conferring.at(id, "/decide")).shot("decide-members");
        all.done(all.decide(id));
        clock.stopAt(Instant.parse("2026-10-05T10:00:00Z"));
        var review = UUID.randomUUID();
        all.done(all.call(review, 0));
        var worker = browser.desk().signedInAs(all.worker());
        worker.open(Conferring.at(review, "/report")).shot("report-carried-over");
        assertThat(worker.text()).contains("What was written for the conference of 16 July 2026");
        worker.otherLanguage().shot("report-carried-over-cy");
    }
}

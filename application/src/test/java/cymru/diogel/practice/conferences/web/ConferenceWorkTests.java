package cymru.diogel.practice.conferences.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a conference puts on the lists of those invited and of whoever called it. */
@PageTest
class ConferenceWorkTests {
    private static final String REPORT = "Write your agency’s report for the conference on";

    @Autowired private MockMvcTester mvc;

    @BeforeEach
    void begin(@Autowired TestClock clock) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
    }

    @Test
    void an_invited_agency_is_asked_for_its_report_until_it_is_there(
            @Autowired ApplicationContext beans) {
        var it = Conferring.begin(beans);
        var id = it.called(5);
        assertThat(work(it.nurse())).doesNotContain(REPORT);
        it.inviteNurse(id).send(mvc);
        assertThat(work(it.nurse())).contains(REPORT, "/conferences/" + id);
        it.report(id, it.nurse()).send(mvc);
        assertThat(work(it.nurse())).doesNotContain(REPORT);
    }

    @Test
    void whoever_called_it_waits_for_the_chair_once_it_was_held(
            @Autowired ApplicationContext beans) {
        var it = Conferring.begin(beans);
        var id = it.held(5);
        var page = work(it.worker());
        assertThat(page).contains("Waiting for others");
        assertThat(page.substring(page.indexOf("Waiting for others")))
                .contains("Decide, record and send the conference", "/conferences/" + id);
        assertThat(work(it.nurse())).doesNotContain(REPORT);
    }

    private String work(Account who) {
        var answer = mvc.get().uri("/work").with(signedInAs(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package cymru.diogel.visiting.visits.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.visits.TimeSource;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class CorrectVisitPageTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private TestClock clock;

    private Account practitioner;
    private Morris morris;
    private Typed typed;
    private Visit visit;

    @BeforeEach
    void record() {
        clock.stopAt(Instant.parse("2026-10-27T18:00:00Z"));
        practitioner = county.a(Role.PRACTITIONER);
        morris = Morris.arrive(people, practitioner, LocalDate.of(2026, 10, 27));
        typed =
                Typed.of(morris)
                        .with("accepted", "2026-10-27T13:35")
                        .with("present", "Nain")
                        .with("revision", "0");
        var intention = UUID.randomUUID();
        typed.post(mvc, morris.address() + "/" + intention, practitioner);
        visit = visits.ofIntention(intention).orElseThrow();
    }

    @Test
    void the_report_shows_everything_and_on_which_ground() {
        var page = get("/visits/" + visit.id(), practitioner);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Unannounced visit, Tue 27 Oct 2026, 13:35")
                .contains("You can see this because you work with these children.")
                .contains("By the clock of a device", "45 minutes", "Nain", "All is well.")
                .contains("Correct this report", "Printed by " + practitioner.name());
        QueryCount.assertThatFewWereSent(page);
    }

    @Test
    void a_stranger_and_the_head_of_service_do_not_find_it() {
        var absent = get("/visits/" + UUID.randomUUID(), practitioner);
        for (var role : new Role[] {Role.PRACTITIONER, Role.HEAD_OF_SERVICE, Role.COUNCILLOR}) {
            assertThat(get("/visits/" + visit.id(), county.a(role))).hasStatus(404);
        }
        assertThat(absent).hasStatus(404);
    }

    @Test
    void quality_reads_but_does_not_correct() {
        var quality = county.a(Role.QUALITY);
        assertThat(get("/visits/" + visit.id(), quality))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Correct this report");
        assertThat(get(correct(), quality)).hasStatus(404);
    }

    @Test
    void a_correction_says_why_and_shows_what_it_said_before() {
        var change = typed.with("account", "Much has changed.").with("present", "");
        assertThat(send(change)).hasStatus(422).bodyText().contains("Write why you are correcting");
        assertThat(send(change.with("reason", "Mixed up two visits")))
                .hasRedirectedUrl("/visits/" + visit.id() + "?done=corrected");
        var page = get("/visits/" + visit.id(), practitioner);
        assertThat(page)
                .bodyText()
                .contains("What it said before", "Reason: Mixed up two visits")
                .containsSubsequence("What it said before", "Nain", "Nothing written")
                .containsSubsequence("What it said before", "All is well.", "Much has changed.");
        QueryCount.assertThatFewWereSent(page);
    }

    @Test
    void a_correction_of_something_else_leaves_the_clock_s_time_the_clock_s() {
        send(typed.with("account", "Much has changed.").with("reason", "why"));
        assertThat(now().when()).isEqualTo(visit.when());
        send(typed.with("revision", "1").from("13:30", "14:20").with("reason", "why"));
        assertThat(now().when().source()).isEqualTo(TimeSource.TYPED);
        assertThat(now().when().minutes()).isEqualTo(50);
    }

    @Test
    void nothing_changed_is_nothing_to_correct() {
        assertThat(send(typed.with("reason", "why")))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing is changed yet");
    }

    @Test
    void nobody_overwrites_anybody_unseen() {
        send(typed.with("account", "The first correction").with("reason", "first"));
        var second = typed.with("account", "The second correction").with("reason", "second");
        var conflict = send(second);
        assertThat(conflict)
                .hasStatus(409)
                .bodyText()
                .contains("Somebody corrected this report while you were writing")
                .containsSubsequence("It says now", "You wrote")
                .containsSubsequence("The first correction", "The second correction")
                .contains("name=\"revision\" value=\"1\"");
        assertThat(now().words().account()).isEqualTo("The first correction");
        assertThat(send(second.with("revision", "1"))).hasStatus3xxRedirection();
        assertThat(now().words().account()).isEqualTo("The second correction");
        assertThat(visits.corrections(visit.id())).hasSize(2);
    }

    @Test
    void a_draft_of_a_correction_waits_and_can_be_dropped() {
        typed.with("account", "Half a thou").post(mvc, correct() + "/draft", practitioner);
        assertThat(get(correct(), practitioner)).bodyText().contains("Half a thou");
        assertThat(send(typed.with("undo", "yes"))).hasStatus3xxRedirection();
        assertThat(get(correct(), practitioner))
                .bodyText()
                .contains("All is well.")
                .doesNotContain("Half a thou");
    }

    private Visit now() {
        return visits.find(visit.id()).orElseThrow();
    }

    private String correct() {
        return "/visits/" + visit.id() + "/correct";
    }

    private MvcTestResult send(Typed what) {
        return what.post(mvc, correct(), practitioner);
    }

    private MvcTestResult get(String path, Account account) {
        return mvc.get().uri(path).with(signedInAs(account)).exchange();
    }
}

package cymru.diogel.visiting.visits.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
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

/** Two windows, or two people, at the same report. */
@PageTest
class WindowsTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private TestClock clock;

    private Team team;
    private Account practitioner;
    private Morris morris;
    private Typed typed;
    private String address;
    private UUID intention;

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-10-27T18:00:00Z"));
        team = county.aTeam();
        practitioner = county.a(Role.PRACTITIONER, team);
        morris = Morris.arrive(people, practitioner, LocalDate.of(2026, 10, 27));
        intention = UUID.randomUUID();
        address = morris.address() + "/" + intention;
        typed = Typed.of(morris).with("draft-version", "0");
    }

    @Test
    void what_two_windows_write_in_different_places_becomes_one_report() {
        assertThat(keep(typed.with("present", "Nain"))).bodyText().contains("\"clash\":\"\"");
        assertThat(typed.with("company", "A social worker").post(mvc, address, practitioner))
                .hasStatus(302);
        assertThat(now().words().present()).isEqualTo("Nain");
        assertThat(now().words().company()).isEqualTo("A social worker");
    }

    @Test
    void what_two_windows_write_in_the_same_place_is_told_kept_and_shown_side_by_side() {
        keep(typed.with("account", "As the first window has it."));
        var second = typed.with("account", "As the second window has it.");
        assertThat(keep(second)).bodyText().contains("\"clash\":\"yes\"");
        var both = second.post(mvc, address, practitioner);
        assertThat(both)
                .hasStatus(409)
                .bodyText()
                .contains("As the first window has it.", "As the second window has it.")
                .contains("You wrote otherwise in another window");
        var decided = second.with("draft-version", version(both));
        assertThat(decided.post(mvc, address, practitioner)).hasStatus(302);
        assertThat(now().words().account()).isEqualTo("As the second window has it.");
    }

    @Test
    void two_who_correct_different_answers_both_have_their_way() {
        var report = recorded();
        var first = typed.with("revision", "0").with("reason", "Looked it up");
        assertThat(correct(report, first.with("present", "Nain"), practitioner)).hasStatus(302);
        var second = first.with("account", "Much has changed.");
        assertThat(correct(report, second, colleague()))
                .hasRedirectedUrl("/visits/" + report.id() + "?done=merged");
        assertThat(now().words().present()).isEqualTo("Nain");
        assertThat(now().words().account()).isEqualTo("Much has changed.");
        assertThat(now().recording().revision()).isEqualTo(2);
    }

    @Test
    void two_who_correct_the_same_answer_see_both_texts_and_the_second_decides() {
        var report = recorded();
        var first = typed.with("revision", "0").with("reason", "Looked it up");
        correct(report, first.with("account", "The first text."), practitioner);
        var second = first.with("account", "The second text.").with("present", "Taid");
        var manager = colleague();
        var both = correct(report, second, manager);
        assertThat(both)
                .hasStatus(409)
                .bodyText()
                .contains("The first text.", "The second text.", "Somebody corrected this report");
        assertThat(now().words().account()).isEqualTo("The first text.");
        var decided = second.with("revision", "1").with("draft-version", version(both));
        assertThat(correct(report, decided, manager)).hasStatus(302);
        assertThat(now().words().account()).isEqualTo("The second text.");
        assertThat(now().words().present()).isEqualTo("Taid");
    }

    private Account colleague() {
        return county.a(Role.TEAM_MANAGER, team);
    }

    private Visit recorded() {
        assertThat(typed.post(mvc, address, practitioner)).hasStatus(302);
        return now();
    }

    private Visit now() {
        return visits.ofIntention(intention).orElseThrow();
    }

    private MvcTestResult correct(Visit report, Typed change, Account somebody) {
        return change.post(mvc, "/visits/" + report.id() + "/correct", somebody);
    }

    private MvcTestResult keep(Typed written) {
        var request = mvc.post().uri(address + "/draft").with(signedInAs(practitioner));
        written.fields().forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private static String version(MvcTestResult page) {
        try {
            var text = page.getResponse().getContentAsString();
            return text.replaceAll("(?s).*name=\"draft-version\" value=\"(\\d+)\".*", "$1");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

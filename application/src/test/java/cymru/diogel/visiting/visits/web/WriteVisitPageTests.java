package cymru.diogel.visiting.visits.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.SharedFiles;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.drafts.Draft;
import cymru.diogel.platform.drafts.Drafts;
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
import tools.jackson.databind.json.JsonMapper;

@PageTest
class WriteVisitPageTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private Drafts drafts;
    @Autowired private TestClock clock;

    private final UUID intention = UUID.randomUUID();
    private Account practitioner;
    private Morris morris;
    private Typed typed;

    @BeforeEach
    void arrive() {
        // The drafts and visits of this day are in the future of nobody: the clock stands in it.
        clock.stopAt(Instant.parse("2026-10-27T18:00:00Z"));
        practitioner = county.a(Role.PRACTITIONER);
        morris = Morris.arrive(people, practitioner, LocalDate.of(2026, 10, 27));
        typed = Typed.of(morris);
    }

    @Test
    void the_form_takes_few_statements_and_chooses_nothing() {
        var page = mvc.get().uri(address()).with(signedInAs(practitioner)).exchange();
        assertThat(page).hasStatusOk().bodyText().doesNotContain(" checked");
        QueryCount.assertThatFewWereSent(page);
        var start = mvc.get().uri("/visits/record").with(signedInAs(practitioner)).exchange();
        assertThat(start).hasStatusOk().bodyText().contains("Cadi, Iolo, Nel");
        QueryCount.assertThatFewWereSent(start);
    }

    @Test
    void whoever_does_not_work_with_the_children_finds_nothing() {
        var stranger = county.a(Role.PRACTITIONER);
        var hidden = mvc.get().uri(address()).with(signedInAs(stranger)).exchange();
        var absent =
                mvc.get()
                        .uri("/visits/record/" + UUID.randomUUID() + "/" + intention)
                        .with(signedInAs(stranger))
                        .exchange();
        assertThat(hidden).hasStatus(404);
        assertThat(absent).hasStatus(404);
        assertThat(send(typed, stranger)).hasStatus(404);
        assertThat(draft(typed, stranger)).hasStatus(404);
    }

    @Test
    void a_time_taken_from_the_clock_is_the_clock_s_and_one_touched_is_typed() {
        var taken = typed.with("offered", "2026-10-27T13:35").with("accepted", "2026-10-27T13:35");
        assertThat(kept(taken).when().source()).isEqualTo(TimeSource.DEVICE);
    }

    @Test
    void a_time_changed_after_it_was_taken_is_typed() {
        var touched = typed.with("accepted", "2026-10-27T13:30");
        assertThat(kept(touched).when().source()).isEqualTo(TimeSource.TYPED);
    }

    // Trap T57: across midnight the day is that of the beginning, the length that of a watch.
    @Test
    void a_call_across_midnight_ends_the_next_day() {
        var late = typed.on(26).from("23:30", "00:45");
        var visit = kept(late);
        assertThat(visit.when().on()).isEqualTo("2026-10-26");
        assertThat(visit.when().minutes()).isEqualTo(75);
    }

    @Test
    void a_call_that_would_have_lasted_past_six_hours_is_asked_about() {
        var odd = typed.on(26).from("14:20", "13:35");
        assertThat(send(odd, practitioner))
                .hasStatus(422)
                .bodyText()
                .contains("It ended before it started", "Tuesday 27 October 2026");
        assertThat(kept(odd.with("end-next", "yes")).when().minutes()).isEqualTo(1395);
    }

    @Test
    void the_hour_shown_twice_in_october_is_asked_about_and_only_then() {
        assertThat(send(typed.with("access", ""), practitioner))
                .bodyText()
                .doesNotContain("clocks went back");
        var night = typed.on(25).from("00:40", "01:20");
        assertThat(send(night, practitioner))
                .hasStatus(422)
                .bodyText()
                .contains("There were two 01:20 on Sunday 25 October 2026")
                .contains("Did it end before or after the clocks went back?");
        var visit = kept(night.with("end-second", "SECOND"));
        assertThat(visit.when().minutes()).isEqualTo(100);
        assertThat(visit.when().ended()).isEqualTo("01:20");
    }

    @Test
    void the_hour_skipped_in_march_is_refused_in_plain_words() {
        var night = typed.on(29).with("on-month", "3").from("01:30", "02:15");
        assertThat(send(night, practitioner))
                .hasStatus(422)
                .bodyText()
                .contains("There was no 01:30 on Sunday 29 March 2026");
        assertThat(send(night.with("lang", "cy"), practitioner))
                .bodyText()
                .contains("Nid oedd y fath amser â 01:30 ar Dydd Sul, 29 Mawrth 2026");
    }

    @Test
    void a_visit_still_to_come_is_refused() {
        assertThat(send(typed.from("18:06", "18:07"), practitioner))
                .hasStatus(422)
                .bodyText()
                .contains("The visit has not started yet");
        assertThat(send(typed.on(28), practitioner)).hasStatus(422);
    }

    @Test
    void nobody_at_home_is_a_visit_on_which_no_child_was_seen() {
        var shut = typed.with("access", "NO_REPLY").with("end-hour", "").with("end-minute", "");
        assertThat(send(shut, practitioner)).bodyText().contains("Write what you did about it");
        var visit = kept(shut.with("steps", "Left a card, told Bethan."));
        assertThat(visit.children()).hasSize(3).allMatch(it -> Boolean.FALSE.equals(it.seen()));
        assertThat(visit.words().accessSteps()).isEqualTo("Left a card, told Bethan.");
    }

    // Trap T56: the second child, seen twenty minutes later, belongs to the same call.
    @Test
    void all_children_of_one_call_are_one_visit() {
        assertThat(kept(typed).children()).hasSize(3);
    }

    @Test
    void a_child_too_young_is_not_asked_for_alone() {
        var visit = kept(typed.with("alone-" + morris.nel().id(), "yes"));
        assertThat(visit.children())
                .filteredOn(it -> it.child().equals(morris.nel().id()))
                .allMatch(it -> it.alone() == null && Boolean.TRUE.equals(it.seen()));
    }

    @Test
    void what_is_written_is_kept_valid_or_not() {
        var half = typed.with("access", "").with("start-hour", "half past").with("said", "Na!");
        assertThat(draft(half, practitioner))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("time")
                .isEqualTo("18:00");
        assertThat(mvc.get().uri(address()).with(signedInAs(practitioner)).exchange())
                .bodyText()
                .contains("value=\"half past\"", "Na!", "Saved 18:00");
    }

    @Test
    void a_draft_that_comes_after_the_end_is_not_begun_again() {
        kept(typed);
        assertThat(draft(typed, practitioner)).hasStatus(409);
        assertThat(drafts.of(practitioner.id())).isEmpty();
    }

    @Test
    void the_same_report_sent_again_shows_the_same_visit() {
        var visit = kept(typed);
        assertThat(send(typed, practitioner))
                .hasRedirectedUrl("/visits/" + visit.id() + "?done=already");
    }

    @Test
    void other_words_from_a_second_tab_are_never_lost() {
        var visit = kept(typed);
        assertThat(send(typed.with("account", "Other words"), practitioner))
                .hasRedirectedUrl("/visits/" + visit.id() + "/correct?again=yes");
        assertThat(
                        mvc.get()
                                .uri("/visits/" + visit.id() + "/correct?again=yes")
                                .with(signedInAs(practitioner)))
                .hasStatus(409)
                .bodyText()
                .contains("What is kept, and what you wrote", "All is well.", "Other words");
        assertThat(visits.find(visit.id())).contains(visit);
    }

    @Test
    void hostile_words_reach_the_page_and_come_back_as_they_were() throws Exception {
        var strings =
                JsonMapper.shared()
                        .readValue(SharedFiles.find("data/hostile/blns.json"), String[].class);
        for (var text : strings) {
            assertThat(draft(typed.with("said", text), practitioner)).hasStatusOk();
            var kept = drafts.find(practitioner.id(), intention).orElseThrow().fields();
            assertThat(kept.get("said")).containsExactly(text.replace("\r\n", "\n"));
        }
        assertThat(send(typed.with("said", "a\0b").with("notice", "<b>"), practitioner))
                .hasStatus(422)
                .bodyText()
                .contains("ab</textarea>")
                .doesNotContain("<b>\"");
    }

    private Visit kept(Typed what) {
        assertThat(send(what, practitioner)).hasStatus3xxRedirection();
        return visits.ofIntention(intention).orElseThrow();
    }

    private MvcTestResult send(Typed what, Account account) {
        return asShown(what).post(mvc, address(), account);
    }

    private MvcTestResult draft(Typed what, Account account) {
        return asShown(what).post(mvc, address() + "/draft", account);
    }

    // The one window that is open shows what was kept last.
    private Typed asShown(Typed what) {
        var draft = drafts.find(practitioner.id(), intention);
        return what.with("draft-version", "" + draft.map(Draft::version).orElse(0L));
    }

    private String address() {
        return morris.address() + "/" + intention;
    }
}

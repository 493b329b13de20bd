package cymru.diogel.practice.work;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class TaskTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private WorkBook work;
    @Autowired private TaskStore store;
    @Autowired private Tasks tasks;
    @Autowired private TestClock clock;

    private Account worker;

    @BeforeEach
    void somebodyAtWork() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        worker = county.a(Role.PRACTITIONER, county.aTeam());
    }

    @Test
    void what_is_late_stands_first_and_what_others_do_stands_apart() throws Exception {
        put("Ring the school", Task.Whose.of(worker.id()), null, TODAY.plusDays(2));
        put("Ring the nurse", Task.Whose.of(worker.id()), null, TODAY.minusDays(1));
        put("Ring the police", Task.Whose.of(worker.id()).waiting(), null, TODAY);
        assertThat(work())
                .contains(
                        "One thing is late and one is due within 5 working days",
                        "Waiting for others")
                .containsSubsequence("Ring the nurse", "Ring the school", "Ring the police");
    }

    @Test
    void nobody_elses_task_is_shown() throws Exception {
        put("Ring the school", Task.Whose.of(county.a(Role.PRACTITIONER).id()), null, TODAY);
        put("Ring the head", Task.Whose.team(Right.SEE_OWN_WORK, UUID.randomUUID()), null, TODAY);
        put("Ring the court", Task.Whose.all(Right.CHAIR_CONFERENCES), null, TODAY);
        assertThat(work()).doesNotContain("Ring the");
        put("Ring the team", Task.Whose.team(Right.LEAD_ENQUIRIES, worker.team()), null, TODAY);
        assertThat(work()).contains("Ring the team");
    }

    @Test
    void a_task_about_a_child_who_is_closed_to_its_owner_is_not_there() throws Exception {
        var child = county.aFamily().arrive().child().id();
        put("See Cadi", Task.Whose.of(worker.id()), child, TODAY);
        assertThat(work()).doesNotContain("See Cadi");
    }

    @Test
    void one_kind_of_reminder_never_fills_the_list() throws Exception {
        for (var number = 0; number < 13; number++) {
            put("Ring " + number + ".", Task.Whose.of(worker.id()), null, TODAY);
        }
        var page = work();
        assertThat(page).contains("3 more");
        assertThat(page.split(">Ring ")).hasSize(11);
    }

    @Test
    void what_is_of_everybody_does_not_push_out_what_is_somebodys_own() throws Exception {
        for (var number = 0; number < 13; number++) {
            var whose = Task.Whose.team(Right.LEAD_ENQUIRIES, worker.team());
            put("Ring " + number + ".", whose, null, TODAY.minusDays(number));
        }
        put("Ring the school", Task.Whose.of(worker.id()), null, TODAY.plusDays(9));
        assertThat(work()).contains("Ring the school", "4 more");
    }

    @Test
    void a_kind_that_is_not_documented_is_refused() {
        var task =
                new Task(
                        "x:1",
                        null,
                        Task.Whose.of(worker.id()),
                        new Task.Due("nonsense", TODAY),
                        new Task.What(Phrase.literal("X"), "/work"));
        assertThatThrownBy(() -> work.put(task)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void how_often_a_reminder_is_acted_on_is_counted_of_those_seen() throws Exception {
        tasks.keepSeen();
        var before = rate();
        var seen = put("Ring the school", Task.Whose.of(worker.id()), null, TODAY);
        work();
        tasks.keepSeen();
        put("Ring the nurse", Task.Whose.of(worker.id()), null, TODAY);
        work.done(seen);
        var after = rate();
        assertThat(after.told() - before.told()).isEqualTo(2);
        assertThat(after.seen() - before.seen()).isEqualTo(1);
        assertThat(after.done() - before.done()).isEqualTo(1);
        assertThat(work()).doesNotContain("Ring the school");
    }

    @Test
    void every_kind_is_on_a_page_with_its_rate() throws Exception {
        var page = mvc.get().uri("/reminders").with(signedInAs(county.a(Role.QUALITY))).exchange();
        QueryCount.assertThatFewWereSent(page);
        assertThat(page.getResponse().getContentAsString())
                .contains("a report of concern is to be decided", "Acted on");
    }

    private ReminderRate rate() {
        return SecondLock.counting(() -> store.rates(Instant.parse("2025-07-14T08:00:00Z")))
                .getOrDefault("report", ReminderRate.NONE);
    }

    private String put(String title, Task.Whose whose, @Nullable UUID child, LocalDate due) {
        var key = "test:" + UUID.randomUUID();
        work.put(
                new Task(
                        key,
                        child,
                        whose,
                        new Task.Due("report", due),
                        new Task.What(Phrase.literal(title), "/work")));
        return key;
    }

    private String work() throws UnsupportedEncodingException {
        var page = mvc.get().uri("/work").with(signedInAs(worker)).exchange();
        QueryCount.assertThatFewWereSent(page);
        return page.getResponse().getContentAsString();
    }
}

package cymru.diogel.practice.coregroups.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A meeting of a core group that was written down wrongly. */
@PageTest
class MeetingCorrectionTests {
    private static final LocalDate CONFERENCE = LocalDate.of(2026, 7, 2);

    @Autowired private ApplicationContext beans;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;
    private Registered of;
    private UUID group = UUID.randomUUID();
    private UUID met = UUID.randomUUID();

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-07-20T10:00:00Z"));
        of = Registered.of(beans, 2, CONFERENCE);
        group = of.begunWithMembers();
        met = of.awaited(group).id();
        assertThat(of.post(here("/record"), of.minutes(group, "held", "14/7/2026")))
                .hasStatus3xxRedirection();
    }

    @Test
    void what_stood_before_stays_to_be_read_with_the_reason_and_who_said_so() {
        var form = of.get(here("/correct"));
        assertThat(form).bodyText().contains("The stairs have no gate.", "Correct the meeting");
        QueryCount.assertThatFewWereSent(form);
        assertThat(correct("why", "")).hasStatus(422).bodyText().contains("why it is corrected");
        assertThat(correct("risks", "The pond has no fence.", "why", "The wrong house"))
                .hasStatus3xxRedirection();
        var page = of.get(here(""));
        assertThat(page)
                .bodyText()
                .contains("The pond has no fence.")
                .contains("Corrected 20 July 2026", "by " + of.worker().name(), "The wrong house")
                .contains("The stairs have no gate.");
        QueryCount.assertThatFewWereSent(page);
        assertThat(of.get(here("/minutes.pdf?in=cy"))).hasStatusOk();
    }

    @Test
    void the_day_that_holds_makes_it_late_or_not_and_the_next_is_counted_from_it() {
        assertThat(of.awaited(group).dueOn()).isEqualTo(LocalDate.of(2026, 8, 25));
        assertThat(correct("held", "18/7/2026", "why", "The wrong day")).hasStatus(422);
        assertThat(correct("held", "18/7/2026", "late", "Snow", "why", "The wrong day"))
                .hasStatus3xxRedirection();
        assertThat(meeting().isInTime()).isFalse();
        assertThat(of.awaited(group).dueOn()).isEqualTo(LocalDate.of(2026, 8, 29));
        assertThat(story(of.child(0))).containsExactly("casework.coregroup-late");
        assertThat(correct("held", "15/7/2026", "why", "It was the day before"))
                .hasStatus3xxRedirection();
        assertThat(meeting().isInTime()).isTrue();
        assertThat(of.awaited(group).dueOn()).isEqualTo(LocalDate.of(2026, 8, 26));
        assertThat(story(of.child(0))).as("told once").containsExactly("casework.coregroup");
    }

    @Test
    void a_child_who_was_not_spoken_of_after_all_has_no_such_entry() {
        assertThat(story(of.child(1))).hasSize(1);
        assertThat(correct("spoken-" + of.child(1), "no", "why", "Only of the eldest"))
                .hasStatus3xxRedirection();
        assertThat(story(of.child(1))).isEmpty();
        assertThat(story(of.child(0))).hasSize(1);
        assertThat(Objects.requireNonNull(meeting().minutes()).spoken()).hasSize(1);
    }

    @Test
    void a_next_meeting_that_becomes_late_says_why_and_one_is_never_held_after_it() {
        clock.stopAt(Instant.parse("2026-08-26T10:00:00Z"));
        var next = of.awaited(group).id();
        var path = "/coregroups/" + group + "/meetings/" + next + "/record";
        assertThat(of.post(path, of.minutes(group, "held", "25/8/2026"))).hasStatus3xxRedirection();
        assertThat(correct("held", "26/8/2026", "late", "Snow", "why", "The wrong day"))
                .hasStatus(422);
        assertThat(correct("held", "10/7/2026", "why", "The wrong day")).hasStatus3xxRedirection();
        var later =
                of.groups().meetings(List.of(group)).getOrDefault(group, List.of()).stream()
                        .filter(it -> it.id().equals(next))
                        .findFirst()
                        .orElseThrow();
        assertThat(later.dueOn()).isEqualTo(LocalDate.of(2026, 8, 21));
        assertThat(later.isInTime()).isFalse();
        assertThat(Objects.requireNonNull(later.late()).reason()).isEqualTo("The wrong day");
    }

    @Test
    void a_meeting_that_was_not_held_is_recorded_and_not_corrected() {
        var awaited = "/coregroups/" + group + "/meetings/" + of.awaited(group).id();
        assertThat(of.get(awaited + "/correct")).hasStatus3xxRedirection();
        assertThat(of.post(awaited + "/correct", of.minutes(group, "why", "x"))).hasStatus(404);
    }

    private Meeting meeting() {
        return of.groups().meetings(List.of(group)).getOrDefault(group, List.of()).getFirst();
    }

    private List<String> story(UUID child) {
        return database.resultQuery(
                        "select title from chronology.happening where child = ? and key = ?",
                        child,
                        "coregroup:" + met)
                .fetchInto(String.class);
    }

    private MvcTestResult correct(String... more) {
        var fields = new java.util.ArrayList<>(List.of("held", "14/7/2026"));
        fields.addAll(List.of(more));
        return of.post(here("/correct"), of.minutes(group, fields.toArray(String[]::new)));
    }

    private String here(String what) {
        return "/coregroups/" + group + "/meetings/" + met + what;
    }
}

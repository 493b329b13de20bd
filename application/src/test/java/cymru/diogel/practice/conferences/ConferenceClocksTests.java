package cymru.diogel.practice.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.practice.conferences.InTime.Meeting;
import cymru.diogel.practice.conferences.InTime.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConferenceClocksTests {
    private final ConferenceClocks clocks =
            new ConferenceClocks(Rules.published(), WorkingDays.englandAndWales());

    @Test
    void t11_the_last_discussion_starts_the_clock_and_the_other_rule_stands_beside_it() {
        var first = LocalDate.of(2024, 12, 2);
        var last = LocalDate.of(2024, 12, 11);
        var initial = clocks.initial(List.of(last, first), first, LocalDate.of(2025, 1, 6));
        assertThat(initial.national().isMetInTime()).isTrue();
        assertThat(initial.national().dueOn()).isEqualTo("2025-01-06");
        assertThat(initial.county().isMetInTime()).isFalse();
        assertThat(initial.county().dueOn()).isEqualTo("2024-12-23");
        assertThat(initial.national().rule().nameKey())
                .isNotEqualTo(initial.county().rule().nameKey());
    }

    @Test
    void t17_the_first_review_is_due_in_three_months_and_the_next_in_six() {
        var first = clocks.review(LocalDate.of(2024, 11, 29), true, null);
        assertThat(first.dueOn()).isEqualTo("2025-02-28");
        var next = clocks.review(LocalDate.of(2025, 2, 28), false, null);
        assertThat(next.dueOn()).isEqualTo("2025-08-28");
    }

    @Test
    void t22_months_in_both_languages_and_never_weeks() {
        var rule = clocks.review(LocalDate.of(2025, 1, 31), false, null).rule();
        assertThat(rule.limit().key()).isEqualTo("deadlines.limit-month");
        assertThat(rule.limit().amount()).isEqualTo(6);
        assertThat(rule.sources()).hasSizeGreaterThan(1);
    }

    @Test
    void t26_a_postponed_conference_is_late_and_stays_in_the_denominator() {
        var discussed = List.of(LocalDate.of(2026, 9, 1));
        var held = LocalDate.of(2026, 10, 1);
        var late = clocks.initial(discussed, discussed.getFirst(), held);
        var share = InTime.of(Unit.CONFERENCE, List.of(meeting(2, held)));
        assertThat(late.national().isMetInTime()).isFalse();
        assertThat(share.of()).isEqualTo(1);
        assertThat(share.inTime()).isZero();
        assertThat(clocks.waiting(Stage.POSTPONED, discussed.getFirst()).dueOn())
                .isEqualTo(late.national().dueOn());
    }

    @Test
    void t01_by_child_and_by_conference_are_two_figures() {
        // 8 late ones about 26 children, and 52 in time about 94.
        var meetings = new ArrayList<Meeting>();
        meetings.addAll(meetings(List.of(4, 4, 4, 4, 4, 3, 2, 1), true));
        meetings.addAll(meetings(Stream.generate(() -> 1).limit(10).toList(), false));
        meetings.addAll(meetings(Stream.generate(() -> 2).limit(42).toList(), false));
        var byChild = InTime.of(Unit.CHILD, meetings);
        var byConference = InTime.of(Unit.CONFERENCE, meetings);
        assertThat(byChild.inTime()).isEqualTo(94);
        assertThat(byChild.of()).isEqualTo(120);
        assertThat(byChild.percent()).isEqualByComparingTo("78.3");
        assertThat(byConference.inTime()).isEqualTo(52);
        assertThat(byConference.of()).isEqualTo(60);
        assertThat(byConference.percent()).isEqualByComparingTo("86.7");
        assertThat(byChild.unit()).isNotEqualTo(byConference.unit());
    }

    @Test
    void t02_ten_late_children_are_two_families() {
        var meetings = new ArrayList<>(meetings(List.of(6, 4), true));
        meetings.addAll(meetings(List.of(2, 3, 4, 4, 5), false));
        var byChild = InTime.of(Unit.CHILD, meetings);
        assertThat(byChild.percent()).isEqualByComparingTo("64.3");
        assertThat(byChild.lateHouseholds()).isEqualTo(2);
        assertThat(InTime.of(Unit.CONFERENCE, meetings).inTime()).isEqualTo(5);
    }

    @Test
    void a_share_of_nothing_is_refused() {
        var nothing = InTime.of(Unit.CHILD, List.of());
        assertThatThrownBy(nothing::percent).hasMessageContaining("CHILD");
    }

    private List<Meeting> meetings(List<Integer> children, boolean late) {
        var day = late ? LocalDate.of(2026, 9, 30) : LocalDate.of(2026, 9, 20);
        return children.stream().map(it -> meeting(it, day)).toList();
    }

    private Meeting meeting(int children, LocalDate heldOn) {
        var discussed = LocalDate.of(2026, 9, 1);
        var clock = clocks.initial(List.of(discussed), discussed, heldOn).national();
        return new Meeting(UUID.randomUUID(), UUID.randomUUID(), some(children), clock);
    }

    private static Set<UUID> some(int children) {
        return Stream.generate(UUID::randomUUID).limit(children).collect(Collectors.toSet());
    }
}

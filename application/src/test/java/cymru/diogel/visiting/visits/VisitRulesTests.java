package cymru.diogel.visiting.visits;

import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.visiting.visits.Visit.Circumstances;
import cymru.diogel.visiting.visits.Visit.Next;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.Words;
import cymru.diogel.visiting.visits.VisitRules.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisitRulesTests {
    private static final Instant NOW = Instant.parse("2024-07-09T13:30:00Z");

    @Test
    void no_day_of_an_unannounced_visit_is_written_down() {
        var day = LocalDate.of(2024, 7, 16);
        for (var notice : List.of(Notice.PLANNED, Notice.UNANNOUNCED)) {
            var next = new Circumstances(Set.of(), null, new Next(notice, day));
            var broken = VisitRules.broken(aVisit().in(next).visit(), NOW);
            assertThat(broken.contains(Reason.DAY_OF_UNANNOUNCED))
                    .isEqualTo(notice == Notice.UNANNOUNCED);
        }
    }

    @Test
    void an_ordinary_visit_may_be_kept() {
        assertThat(broken(aVisit())).isEmpty();
    }

    @Test
    void a_visit_that_has_not_happened_is_refused() {
        assertThat(broken(aVisit().from("14:36", null))).containsExactly(Reason.IN_FUTURE);
        assertThat(broken(aVisit().on("2024-07-10").withoutTime()))
                .containsExactly(Reason.IN_FUTURE);
        assertThat(broken(aVisit().from("13:00", "15:00"))).containsExactly(Reason.END_IN_FUTURE);
    }

    @Test
    void a_phone_may_run_a_little_ahead_of_our_clock() {
        assertThat(broken(aVisit().from("14:34", null))).isEmpty();
    }

    @Test
    void the_hour_skipped_in_march_is_refused_at_either_end() {
        assertThat(broken(aVisit().on("2024-03-31").from("01:30", null)))
                .containsExactly(Reason.HOUR_SKIPPED);
        assertThat(broken(aVisit().on("2024-03-31").from("00:30", "01:10")))
                .containsExactly(Reason.END_SKIPPED);
        assertThat(broken(aVisit().planned("2024-03-31T01:15")))
                .containsExactly(Reason.PLANNED_HOUR_SKIPPED);
    }

    @ParameterizedTest
    @EnumSource(value = AccessGained.class, names = "GAINED", mode = EnumSource.Mode.EXCLUDE)
    void without_full_access_it_says_what_was_done(AccessGained access) {
        var nobody = new Seen(UUID.randomUUID(), null, false, null, null, null, Remarks.NONE);
        assertThat(broken(aVisit().seeing(nobody).met(access, "  ")))
                .containsExactly(Reason.STEPS_MISSING);
        assertThat(broken(aVisit().seeing(nobody).met(access, "Told the manager."))).isEmpty();
    }

    @Test
    void nobody_is_seen_behind_a_shut_door() {
        assertThat(broken(aVisit().met(AccessGained.NO_REPLY, "Left a card.")))
                .containsExactly(Reason.SEEN_WITHOUT_ACCESS);
    }

    @Test
    void nobody_is_seen_by_telephone() {
        assertThat(broken(aVisit().by(Mode.TELEPHONE))).containsExactly(Reason.SEEN_BY_TELEPHONE);
    }

    @Test
    void nobody_is_alone_who_was_not_seen() {
        var child = new Seen(UUID.randomUUID(), null, false, true, null, null, Remarks.NONE);
        assertThat(broken(aVisit().seeing(child))).containsExactly(Reason.ALONE_BUT_NOT_SEEN);
    }

    @Test
    void a_visit_is_to_somebody_and_fits_a_page() {
        assertThat(broken(aVisit().seeing())).containsExactly(Reason.NO_CHILD);
        var endless = new Words(null, null, "a".repeat(VisitRules.LONGEST_TEXT + 1), null);
        assertThat(broken(aVisit().saying(endless))).containsExactly(Reason.TEXT_TOO_LONG);
    }

    @ParameterizedTest(name = "{0} {2} to {1} {3}: {4} minutes")
    @CsvSource({
        "2024-07-09T13:35, 2024-07-09T14:20, false, false, 45",
        "2024-07-09T23:30, 2024-07-10T00:45, false, false, 75",
        "2024-10-27T00:30, 2024-10-27T01:30, false, false, 60",
        "2024-10-27T00:30, 2024-10-27T01:30, false, true, 120",
        "2024-10-27T01:30, 2024-10-27T01:10, false, true, 40",
        "2024-10-27T00:30, 2024-10-27T02:30, false, false, 180",
        "2024-03-31T00:30, 2024-03-31T02:30, false, false, 60"
    })
    void length_is_counted_as_a_watch_would(
            LocalDateTime start,
            LocalDateTime end,
            boolean second,
            boolean endSecond,
            int minutes) {
        assertThat(VisitRules.minutes(start, second, end, endSecond)).isEqualTo(minutes);
    }

    @Property
    void a_call_ends_on_the_day_after_only_when_it_ends_before_it_began(
            @ForAll @IntRange(max = 1439) int start, @ForAll @IntRange(max = 1439) int end) {
        var day = LocalDate.of(2024, 7, 9);
        var ended = VisitRules.end(day, minute(start), minute(end));
        assertThat(ended.toLocalDate()).isEqualTo(end < start ? day.plusDays(1) : day);
    }

    @Test
    void a_call_can_end_in_the_hour_s_second_time_before_it_began_by_the_wall() {
        var night = LocalDate.of(2026, 10, 25);
        assertThat(VisitRules.end(night, LocalTime.of(1, 50), LocalTime.of(1, 10)))
                .isEqualTo("2026-10-25T01:10");
        assertThat(VisitRules.end(night, LocalTime.of(2, 50), LocalTime.of(1, 10)))
                .isEqualTo("2026-10-26T01:10");
    }

    @Test
    void a_visit_is_late_only_when_written_up_after_two_days() {
        assertThat(delay(aVisit(), "2024-07-11T12:35:00Z")).isEqualTo(2880);
        assertThat(delay(aVisit(), "2024-07-09T12:00:00Z")).isNull();
        assertThat(delay(aVisit().withoutTime(), "2024-07-09T23:30:00Z")).isEqualTo(30);
        assertThat(delay(aVisit().on("2024-03-31").from("01:30", null), "2024-03-31T01:31:00Z"))
                .isEqualTo(1);
    }

    @Test
    void only_children_old_enough_are_asked_to_talk_alone() {
        assertThat(VisitRules.isOldEnoughToTalkAlone(3)).isFalse();
        assertThat(VisitRules.isOldEnoughToTalkAlone(4)).isTrue();
        assertThat(VisitRules.isOldEnoughToTalkAlone(null)).isTrue();
    }

    private static Set<Reason> broken(SomeVisit visit) {
        return VisitRules.broken(visit.visit(), NOW);
    }

    private static @Nullable Integer delay(SomeVisit visit, String recordedAt) {
        return VisitRules.delayMinutes(
                visit.visit().when(), visit.recorded(recordedAt).visit().recording());
    }

    private static LocalTime minute(int ofDay) {
        return LocalTime.of(ofDay / 60, ofDay % 60);
    }
}

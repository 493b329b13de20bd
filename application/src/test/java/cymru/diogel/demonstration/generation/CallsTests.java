package cymru.diogel.demonstration.generation;

import static cymru.diogel.demonstration.generation.MadeUp.COUNTY;
import static cymru.diogel.demonstration.generation.MadeUp.minute;
import static cymru.diogel.demonstration.generation.MadeUp.share;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Plan;
import cymru.diogel.demonstration.county.Staff.Shift;
import cymru.diogel.demonstration.county.Visit;
import cymru.diogel.demonstration.county.Visit.Seen;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.TimeSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CallsTests {
    private static final List<Visit> VISITS = MadeUp.visits();
    private static final List<Visit> TIMED =
            VISITS.stream().filter(visit -> visit.startedAt() != null).toList();

    @Test
    void a_year_has_about_9500_visits_counted_by_child() {
        var byChild = VISITS.stream().mapToInt(visit -> visit.children().size()).sum();
        assertThat(byChild).isBetween(9_025, 9_975);
    }

    @Test
    void notice_is_unannounced_in_a_third_and_unknown_mostly_on_the_old_form() {
        assertThat(share(VISITS, visit -> visit.notice() == Notice.UNANNOUNCED))
                .isBetween(0.25, 0.35);
        var old = VISITS.stream().filter(it -> it.day().isBefore(COUNTY.tickBoxFrom())).toList();
        var later = VISITS.stream().filter(it -> !it.day().isBefore(COUNTY.tickBoxFrom())).toList();
        assertThat(share(old, visit -> visit.notice() == Notice.UNKNOWN)).isBetween(0.12, 0.19);
        assertThat(share(later, visit -> visit.notice() == Notice.UNKNOWN)).isBetween(0.001, 0.03);
    }

    @Test
    void one_call_in_ten_is_in_vain_and_most_are_followed_up_within_a_week() {
        var vain = VISITS.stream().filter(visit -> !isLetIn(visit)).toList();
        assertThat(vain.size() / (double) VISITS.size()).isBetween(0.08, 0.12);
        assertThat(vain).allMatch(it -> it.children().stream().noneMatch(CallsTests::isSeen));
        var followed = vain.stream().filter(CallsTests::isFollowedUpWithinAWeek).count();
        assertThat(followed / (double) vain.size()).isGreaterThan(0.7);
    }

    @Test
    void only_in_person_is_a_child_seen() {
        var virtual = VISITS.stream().filter(visit -> visit.mode() != Mode.IN_PERSON).toList();
        assertThat(virtual).hasSizeGreaterThan(50);
        assertThat(virtual).allMatch(it -> it.children().stream().noneMatch(CallsTests::isSeen));
    }

    @Test
    void schools_are_visited_in_school_hours_on_school_days() {
        var atSchool = TIMED.stream().filter(visit -> visit.place() == Place.SCHOOL).toList();
        assertThat(atSchool).hasSizeGreaterThan(50);
        assertThat(atSchool)
                .allMatch(it -> minute(it) >= 9 * 60 && minute(it) <= 15 * 60)
                .allMatch(it -> MadeUp.CALENDAR.isWorkingDay(it.day()))
                .noneMatch(it -> it.day().getMonthValue() == 8);
    }

    @Test
    void typed_times_are_rounded_and_stamped_ones_are_not() {
        var typed = TIMED.stream().filter(it -> it.timeSource() == TimeSource.TYPED).toList();
        var stamped = TIMED.stream().filter(it -> it.timeSource() == TimeSource.DEVICE).toList();
        assertThat(share(typed, visit -> minute(visit) % 30 == 0)).isBetween(0.45, 0.65);
        assertThat(share(stamped, visit -> minute(visit) % 30 == 0)).isBetween(0.0, 0.08);
        assertThat(VISITS).anyMatch(visit -> visit.timeSource() == TimeSource.DATE_ONLY);
    }

    @Test
    void more_times_are_stamped_with_each_month_of_the_new_form() {
        var from = COUNTY.tickBoxFrom();
        assertThat(stampedIn(from.minusMonths(2))).isLessThan(0.2);
        assertThat(stampedIn(from)).isBetween(0.3, 0.6);
        assertThat(stampedIn(from.plusMonths(3))).isGreaterThan(stampedIn(from) + 0.1);
    }

    @Test
    void calls_cluster_in_late_morning_and_after_school() {
        assertThat(share(TIMED, it -> minute(it) >= 600 && minute(it) <= 690)).isGreaterThan(0.2);
        assertThat(share(TIMED, it -> minute(it) >= 930 && minute(it) <= 1020)).isGreaterThan(0.2);
        assertThat(share(TIMED, it -> minute(it) >= 720 && minute(it) < 840)).isLessThan(0.15);
    }

    @Test
    void write_ups_come_after_the_visit_mostly_within_a_day_and_within_thirty() {
        assertThat(share(VISITS, visit -> daysLate(visit) <= 1)).isBetween(0.66, 0.75);
        assertThat(VISITS).allMatch(visit -> daysLate(visit) >= 0 && daysLate(visit) <= 30);
        assertThat(VISITS).anyMatch(visit -> daysLate(visit) > 20);
        assertThat(VISITS)
                .noneMatch(visit -> visit.recordedAt().toLocalDate().isAfter(MadeUp.LAST_DAY));
        assertThat(TIMED)
                .noneMatch(visit ->
                        visit.recordedAt()
                                .isBefore(
                                        visit.day()
                                                .atTime(MadeUp.start(visit))
                                                .plusMinutes(visit.minutes())));
    }

    @Test
    void every_time_exists_on_the_clocks_of_wales_and_lies_in_permitted_hours() {
        var rules = ZoneId.of("Europe/London").getRules();
        assertThat(TIMED).allMatch(it -> rules.getValidOffsets(at(it)).size() == 1);
        assertThat(TIMED)
                .allMatch(it -> !MadeUp.start(it).isBefore(LocalTime.of(7, 30)))
                .allMatch(it -> MadeUp.start(it).isBefore(LocalTime.of(20, 0)));
    }

    @Test
    void who_calls_is_on_the_rota_and_no_rota_holds_a_bank_holiday() {
        var rostered =
                COUNTY.staff().rota().stream()
                        .map(shift -> shift.practitionerId() + shift.date())
                        .collect(Collectors.toSet());
        assertThat(VISITS).allMatch(it -> rostered.contains(it.practitionerId() + it.day()));
        var weekdays = COUNTY.staff().rota().stream().map(Shift::date).filter(it -> !isWeekend(it));
        assertThat(weekdays).allMatch(MadeUp.CALENDAR::isWorkingDay);
    }

    @Test
    void nobody_is_visited_before_a_plan_began_or_after_it_ended() {
        var children = COUNTY.children().collect(Collectors.toMap(Child::id, Function.identity()));
        for (var visit : VISITS) {
            assertThat(visit.day()).isBetween(COUNTY.firstDay(), COUNTY.lastDay());
            for (var seen : visit.children()) {
                var plans = Objects.requireNonNull(children.get(seen.childId())).plans();
                assertThat(plans).as(visit.id()).anyMatch(plan -> holds(plan, visit.day()));
            }
        }
    }

    @Test
    void a_brother_or_sister_is_sometimes_seen_twenty_minutes_later() {
        var pairs =
                COUNTY.households().stream().filter(CallsTests::hasCallsTwentyMinutesApart).count();
        assertThat(pairs).isGreaterThan(20);
    }

    @Test
    void every_report_says_something_in_one_language_or_the_other() {
        assertThat(VISITS).allMatch(visit -> !visit.report().account().isBlank());
        assertThat(VISITS)
                .allMatch(visit ->
                        visit.report().actionTaken().isBlank()
                                == (visit.access() == AccessGained.GAINED));
        assertThat(VISITS.stream().map(visit -> visit.report().language()).distinct()).hasSize(2);
    }

    private static boolean hasCallsTwentyMinutesApart(Household household) {
        var visits = household.visits();
        for (var i = 1; i < visits.size(); i++) {
            var before = visits.get(i - 1);
            var after = visits.get(i);
            if (before.day().equals(after.day())
                    && before.startedAt() != null
                    && MadeUp.start(before).plusMinutes(20).equals(after.startedAt())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollowedUpWithinAWeek(Visit vain) {
        return VISITS.stream()
                .filter(visit -> visit.householdId().equals(vain.householdId()))
                .anyMatch(visit ->
                        visit.day().isAfter(vain.day())
                                && visit.day().isBefore(vain.day().plusDays(7)));
    }

    private static boolean isLetIn(Visit visit) {
        return Set.of(AccessGained.GAINED, AccessGained.PARTLY).contains(visit.access());
    }

    private static boolean isSeen(Seen seen) {
        return Boolean.TRUE.equals(seen.seen());
    }

    private static double stampedIn(LocalDate from) {
        var month =
                VISITS.stream()
                        .filter(it -> !it.day().isBefore(from))
                        .filter(it -> it.day().isBefore(from.plusMonths(1)))
                        .toList();
        return share(month, visit -> visit.timeSource() == TimeSource.DEVICE);
    }

    private static long daysLate(Visit visit) {
        return ChronoUnit.DAYS.between(visit.day(), visit.recordedAt().toLocalDate());
    }

    private static LocalDateTime at(Visit visit) {
        return visit.day().atTime(MadeUp.start(visit));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5;
    }

    private static boolean holds(Plan plan, LocalDate day) {
        var until = plan.until();
        return !day.isBefore(plan.from()) && (until == null || !day.isAfter(until));
    }
}

package cymru.diogel.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VisitClocksTests {
    private static final LocalDate FROM = LocalDate.of(2024, 12, 2);

    private final WorkingDays calendar = WorkingDays.englandAndWales();
    private final VisitClocks clocks = new VisitClocks(calendar);
    private final RegisterSpell spell = new RegisterSpell(FROM, null, List.of());

    @Test
    void t48_a_video_call_with_the_child_alone_moves_no_clock() {
        assertThat(moved(new Seen(FROM.plusDays(3), false, true, true, true, true))).isEmpty();
    }

    @Test
    void t49_each_visit_moves_the_clocks_it_satisfies() {
        assertThat(moved(visit(3, true, false, true, false))).containsOnly("CPR_SEEN_AT_HOME");
        assertThat(moved(visit(3, true, true, false, false))).containsOnly("CPR_SEEN_ALONE");
        assertThat(moved(visit(3, false, false, true, false))).isEmpty();
        assertThat(moved(visit(3, false, false, true, true))).containsOnly("CPR_BEDROOM");
    }

    @Test
    void t50_half_past_nine_is_half_past_nine_in_winter_and_in_summer() {
        var winter = LocalDate.of(2025, 1, 15).atTime(9, 30);
        var summer = LocalDate.of(2025, 7, 15).atTime(9, 30);
        assertThat(Stream.of(winter, summer).map(WallClock::instant).map(WallClock::shown))
                .containsExactly(winter, summer);
    }

    @Test
    void t51_a_visit_known_by_its_date_alone_still_counts() {
        // A clock asks for the day and nothing finer, so there is no time to be missing.
        assertThat(moved(visit(3, true, true, true, true))).hasSize(3);
    }

    @Test
    void the_home_visit_may_have_to_be_alone_as_well() {
        var strict = new VisitClocks(Rules.published(), calendar, true);
        var carerStayed = List.of(visit(3, true, false, true, false));
        assertThat(strict.of(spell, carerStayed)).allMatch(Occasion::isOpen);
    }

    @Test
    void leaving_the_register_ends_what_had_not_fallen_due_and_misses_what_had() {
        var until = FROM.plusDays(20);
        var ended = clocks.of(new RegisterSpell(FROM, until, List.of()), List.of());
        assertThat(ended.stream().map(it -> it.standing(until, calendar).state()))
                .containsExactly(Occasion.State.MISSED, Occasion.State.ENDED, Occasion.State.ENDED);
    }

    @Test
    void the_day_of_registration_is_day_nought_and_the_last_day_still_counts() {
        assertThat(moved(visit(0, true, true, true, true))).isEmpty();
        var left = new RegisterSpell(FROM, FROM.plusDays(7), List.of());
        assertThat(clocks.of(left, List.of(visit(7, true, true, true, true))))
                .hasSize(3)
                .allMatch(Occasion::isMetInTime);
    }

    @Test
    void a_clock_is_due_from_the_third_working_day_before_its_last() {
        var alone = clocks.of(spell, List.of()).getFirst();
        var wednesday = LocalDate.of(2024, 12, 11);
        assertThat(alone.dueOn()).isEqualTo("2024-12-16");
        assertThat(alone.standing(wednesday.minusDays(1), calendar).state())
                .isEqualTo(Occasion.State.IN_TIME);
        assertThat(alone.standing(wednesday, calendar).state()).isEqualTo(Occasion.State.DUE);
    }

    @Test
    void a_visit_after_the_register_counts_for_nothing() {
        var until = FROM.plusDays(5);
        var left = new RegisterSpell(FROM, until, List.of(until));
        assertThat(clocks.of(left, List.of(visit(6, true, true, true, true))))
                .hasSize(3)
                .allMatch(it -> it.metOn() == null)
                .noneMatch(Occasion::isOpen);
    }

    @Property
    void the_runs_of_a_clock_leave_no_gap_and_every_due_date_can_be_made_again(
            @ForAll @Size(max = 30) List<@IntRange(min = -30, max = 300) Integer> days) {
        for (var clock : List.of("CPR_SEEN_ALONE", "CPR_SEEN_AT_HOME")) {
            var chain = chain(clock, days);
            assertThat(chain.getFirst().startedOn()).isEqualTo(FROM);
            assertThat(chain.getLast().isOpen()).isTrue();
            for (int i = 1; i < chain.size(); i++) {
                assertThat(chain.get(i).startedOn()).isEqualTo(chain.get(i - 1).metOn());
            }
            assertThat(chain)
                    .allSatisfy(it ->
                            assertThat(it.dueOn())
                                    .isEqualTo(it.rule().limit().due(it.startedOn(), calendar)));
        }
    }

    @Property
    void the_order_in_which_visits_are_told_changes_nothing(
            @ForAll @Size(max = 30) List<@IntRange(max = 300) Integer> days) {
        assertThat(chain("CPR_SEEN_ALONE", days.reversed()))
                .isEqualTo(chain("CPR_SEEN_ALONE", days));
    }

    @Property
    void another_visit_never_makes_a_later_day_due_sooner_or_later_altogether(
            @ForAll @Size(max = 20) List<@IntRange(max = 200) Integer> days,
            @ForAll @IntRange(max = 200) int another) {
        var more = new ArrayList<>(days);
        more.add(another);
        var before = chain("CPR_SEEN_ALONE", days);
        var after = chain("CPR_SEEN_ALONE", more);
        int late = 0;
        for (int i = 0; i <= 220; i++) {
            var day = FROM.plusDays(i);
            assertThat(due(after, day)).isAfterOrEqualTo(due(before, day));
            late += due(before, day).isBefore(day) ? 1 : 0;
            late -= due(after, day).isBefore(day) ? 1 : 0;
        }
        assertThat(late).isNotNegative();
    }

    private List<String> moved(Seen seen) {
        return clocks.of(spell, List.of(seen)).stream()
                .filter(it -> it.metOn() != null)
                .map(it -> it.rule().id())
                .toList();
    }

    private List<Occasion> chain(String clock, List<Integer> days) {
        var seen = days.stream().map(day -> visit(day, true, true, true, true)).toList();
        return clocks.of(spell, seen).stream().filter(it -> it.rule().id().equals(clock)).toList();
    }

    private static LocalDate due(List<Occasion> chain, LocalDate day) {
        return chain.stream()
                .filter(it -> !it.startedOn().isAfter(day))
                .map(it -> Objects.requireNonNull(it.dueOn()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Seen visit(
            int day, boolean child, boolean alone, boolean home, boolean bedroom) {
        return new Seen(FROM.plusDays(day), true, child, alone, home, bedroom);
    }
}

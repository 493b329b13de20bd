package cymru.diogel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FeasibleTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Span MONDAY_SHIFT = new Span(MONDAY, 9 * 60, 17 * 60);
    private static final Span TUESDAY_SHIFT = new Span(TUESDAY, 12 * 60, 20 * 60);

    @Test
    void starts_lie_within_hours_rota_and_the_clock() {
        var feasible = Feasible.within(bounds(List.of(), OptionalInt.empty()));
        // Monday 10:00 to 16:15 and Tuesday 12:00 to 19:15, a quarter of an hour apart
        assertThat(feasible.cells()).hasSize(26 + 30);
        assertThat(feasible.cells().getFirst()).isEqualTo(new Cell(MONDAY, 10 * 60));
        assertThat(feasible.cells().getLast()).isEqualTo(new Cell(TUESDAY, 19 * 60 + 15));
    }

    @Test
    void every_start_within_policy_hours_is_kept_or_removed_for_a_reason() {
        var feasible = Feasible.within(bounds(List.of(), OptionalInt.of(18 * 60)));
        var removed = feasible.removed().values().stream().mapToInt(Integer::intValue).sum();
        // 07:30 to 19:15 is 48 starts a day
        assertThat(feasible.cells().size() + removed).isEqualTo(2 * 48);
        assertThat(feasible.removed()).containsEntry(Feasible.Obstacle.LONE_WORKER, 8);
    }

    @Test
    void a_call_made_alone_ends_before_dark() {
        var feasible = Feasible.within(bounds(List.of(), OptionalInt.of(16 * 60)));
        assertThat(feasible.cells()).allMatch(cell -> cell.minute() + 45 <= 16 * 60);
    }

    @Test
    void what_stands_in_the_diary_is_not_drawn_over() {
        var court = new Span(MONDAY, 13 * 60, 14 * 60);
        var feasible = Feasible.within(bounds(List.of(court), OptionalInt.empty()));
        assertThat(feasible.cells())
                .contains(new Cell(MONDAY, 12 * 60 + 15), new Cell(MONDAY, 14 * 60))
                .doesNotContain(new Cell(MONDAY, 12 * 60 + 30), new Cell(MONDAY, 13 * 60 + 45));
    }

    @Test
    void a_day_off_has_no_start() {
        var bounds = bounds(List.of(), OptionalInt.empty());
        var late =
                new Bounds(
                        bounds.earliest(),
                        new Cell(TUESDAY.plusDays(1), 23 * 60 + 45),
                        bounds.fromMinute(),
                        bounds.toMinute(),
                        bounds.minutes(),
                        bounds.rota(),
                        List.of(),
                        OptionalInt.empty());
        assertThat(Feasible.within(late).cells())
                .noneMatch(cell -> cell.day().equals(TUESDAY.plusDays(1)));
    }

    @Test
    void the_obstacle_that_alone_keeps_every_start_away_binds() {
        var allMonday = List.of(new Span(MONDAY, 0, 1440), new Span(TUESDAY, 0, 1440));
        assertThat(Feasible.binding(bounds(allMonday, OptionalInt.empty())))
                .contains(Feasible.Obstacle.TAKEN)
                .doesNotContain(Feasible.Obstacle.LONE_WORKER, Feasible.Obstacle.OFF_ROTA);
        assertThat(Feasible.binding(bounds(List.of(), OptionalInt.of(8 * 60))))
                .containsExactly(Feasible.Obstacle.LONE_WORKER);
    }

    @Test
    void nothing_binds_while_there_is_a_start_and_nothing_alone_when_two_do() {
        var all = List.of(new Span(MONDAY, 0, 1440), new Span(TUESDAY, 0, 1440));
        assertThat(Feasible.binding(bounds(List.of(), OptionalInt.empty()))).isEmpty();
        assertThat(Feasible.binding(bounds(all, OptionalInt.of(8 * 60)))).isEmpty();
    }

    @Test
    void a_clock_that_runs_out_before_the_next_shift_binds() {
        var free = bounds(List.of(), OptionalInt.empty());
        var sunday = new Cell(MONDAY.minusDays(1), 0);
        var due = new Cell(MONDAY.minusDays(1), 23 * 60 + 45);
        var late =
                new Bounds(
                        sunday,
                        due,
                        free.fromMinute(),
                        free.toMinute(),
                        free.minutes(),
                        free.rota(),
                        List.of(),
                        OptionalInt.empty());
        assertThat(Feasible.binding(late))
                .containsExactly(Feasible.Obstacle.OVERDUE, Feasible.Obstacle.OFF_ROTA);
    }

    private static Bounds bounds(List<Span> taken, OptionalInt aloneUntil) {
        return new Bounds(
                new Cell(MONDAY, 10 * 60),
                new Cell(TUESDAY, 23 * 60 + 45),
                7 * 60 + 30,
                20 * 60,
                45,
                List.of(MONDAY_SHIFT, TUESDAY_SHIFT),
                taken,
                aloneUntil);
    }
}

package cymru.diogel.visiting.planner;

import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static gen.db.planner.Tables.DRAW;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.planning.Cell;
import cymru.diogel.planning.Feasible.Obstacle;
import cymru.diogel.planning.Lottery;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.planner.Draws.Outcome;
import cymru.diogel.visiting.planner.Limits.Terms;
import cymru.diogel.visiting.visits.Visits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PageTest
class DrawsTests {
    @Autowired private ApplicationContext beans;
    @Autowired private Draws draws;
    @Autowired private Visits visits;
    @Autowired private DSLContext database;
    private Stage stage;

    @BeforeEach
    void set() {
        stage = Stage.set(beans);
    }

    @Test
    void a_draw_lies_within_every_bound() {
        var slot = stage.slot(stage.draw());
        assertThat(slot.toLocalDate()).isBetween(Stage.MONDAY, Stage.DUE);
        assertThat(slot.toLocalDate().getDayOfWeek().getValue()).isLessThan(6);
        assertThat(slot.toLocalTime().getHour()).isBetween(9, 18);
        assertThat(slot.toLocalTime().plusMinutes(45).toSecondOfDay() / 60)
                .isLessThanOrEqualTo(19 * 60);
    }

    @Test
    void the_commitment_holds_seed_and_starts_to_what_was_drawn() {
        var draw = stage.draw();
        var content = stage.content(draw);
        var commitment = Lottery.commitment(content.seed(), content.cells());
        assertThat(draw.commitment()).isEqualTo(HexFormat.of().formatHex(commitment));
        assertThat(Sealed.Slot.of(Lottery.open(content.seed(), content.cells())))
                .isEqualTo(content.slot());
        assertThat(content.cells()).hasSize(draw.cells());
    }

    // Leaving an earlier hour out would tell the family when not to expect anybody.
    @Test
    void the_hour_and_weekday_of_the_last_visit_can_be_drawn_again() {
        var last = Stage.MONDAY.minusDays(6);
        var visit =
                aVisit().on(last.toString())
                        .from("16:00", null)
                        .to(stage.household(), stage.family().child().id())
                        .visit();
        assertThat(visits.record(visit, UUID.randomUUID())).isInstanceOf(Visits.Outcome.Kept.class);
        var cells = draws.limits(stage.question()).feasible().cells();
        assertThat(cells).contains(new Cell(last.plusDays(7), 16 * 60));
    }

    @Test
    void counts_add_up_to_every_start_within_visiting_hours() {
        var feasible = draws.limits(stage.question()).feasible();
        var removed = feasible.removed().values().stream().mapToInt(it -> it).sum();
        // 07:30 to 19:15 on eight days
        assertThat(feasible.cells().size() + removed).isEqualTo(48 * 8);
        assertThat(feasible.removed()).containsKeys(Obstacle.OFF_ROTA, Obstacle.LONE_WORKER);
    }

    @Test
    void one_intention_and_one_household_have_one_draw() {
        var intention = UUID.randomUUID();
        var first = draws.draw(stage.question(), stage.practitioner().id(), intention);
        var again = draws.draw(stage.question(), stage.practitioner().id(), intention);
        assertThat(first).isInstanceOf(Outcome.Drawn.class);
        assertThat(again).isInstanceOf(Outcome.Already.class);
        assertThat(stage.ask()).isInstanceOf(Outcome.Already.class);
        assertThat(database.fetchCount(DRAW, DRAW.HOUSEHOLD.eq(stage.household()))).isEqualTo(1);
    }

    @Test
    void of_many_who_draw_at_once_one_succeeds() throws Exception {
        assertThat(atOnce(Stream.generate(() -> stage).limit(8).toList()))
                .filteredOn(it -> it instanceof Outcome.Drawn)
                .hasSize(1);
    }

    @Test
    void times_drawn_at_once_for_one_practitioner_leave_room_for_the_way() throws Exception {
        var stages = Stream.generate(stage::another).limit(6).toList();
        atOnce(stages);
        var slots =
                database
                        .selectFrom(DRAW)
                        .where(DRAW.PRACTITIONER.eq(stage.practitioner().id()))
                        .fetch(DRAW.ID)
                        .stream()
                        .map(it -> stage.slot(draws.find(it).orElseThrow()))
                        .sorted()
                        .toList();
        assertThat(slots).hasSize(6);
        for (var i = 1; i < slots.size(); i++) {
            assertThat(Duration.between(slots.get(i - 1), slots.get(i)).toMinutes())
                    .isGreaterThanOrEqualTo(45 + 30);
        }
    }

    @Test
    void where_nothing_is_possible_the_bound_is_named_and_the_manager_has_it() {
        var late = stage;
        var practitioner = late.practitioner().id();
        database.execute("delete from rotas.shift where practitioner = ?", practitioner);
        late.rota(19 * 60, 20 * 60);
        var outcome = late.ask();
        assertThat(outcome).isInstanceOf(Outcome.NoStart.class);
        var limits = ((Outcome.NoStart) outcome).limits();
        assertThat(limits.binding()).contains(Obstacle.LONE_WORKER).doesNotContain(Obstacle.TAKEN);
        draws.hand(limits, late.practitioner().id());
        draws.hand(limits, late.practitioner().id());
        assertThat(draws.handed(List.of(late.household()))).hasSize(1);
        assertThat(draws.limits(late.question(new Terms(45, false))).feasible().cells())
                .isNotEmpty();
    }

    @Test
    void a_clock_that_has_run_out_leaves_today_and_the_next_day_at_work() {
        stage.clock(stage.family(), LocalDate.of(2026, 11, 2));
        var limits = draws.limits(stage.question());
        assertThat(limits.due().isOverdue()).isTrue();
        assertThat(limits.due().lastDay()).isEqualTo(Stage.MONDAY.plusDays(1));
    }

    @Test
    void a_time_lapses_after_its_last_day_and_another_can_be_drawn() {
        var draw = stage.draw();
        stage.at(Stage.DUE.plusDays(1).atTime(8, 0));
        assertThat(stage.now(draw).stateOn(Stage.DUE)).isEqualTo(Draw.State.OPEN);
        assertThat(stage.now(draw).stateOn(Stage.DUE.plusDays(1))).isEqualTo(Draw.State.LAPSED);
        assertThat(stage.ask()).isInstanceOf(Outcome.Drawn.class);
        assertThat(stage.now(draw).state()).isEqualTo(Draw.State.LAPSED);
    }

    private List<Outcome> atOnce(List<Stage> stages) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var wishes = stages.stream().<Callable<Outcome>>map(it -> it::ask).toList();
            return threads.invokeAll(wishes).stream().map(Future::resultNow).toList();
        }
    }
}

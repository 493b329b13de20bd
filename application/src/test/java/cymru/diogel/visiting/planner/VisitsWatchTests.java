package cymru.diogel.visiting.planner;

import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.SomeVisit;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class VisitsWatchTests {
    @Autowired private ApplicationContext beans;
    @Autowired private Visits visits;
    @Autowired private Openings openings;
    @Autowired private TransactionTemplate transaction;
    private Stage stage;
    private Draw draw;
    private LocalDateTime slot;

    @BeforeEach
    void drawn() {
        stage = Stage.set(beans);
        draw = stage.draw();
        slot = stage.slot(draw);
        stage.at(Stage.DUE.atTime(23, 0));
    }

    @Test
    void an_unannounced_visit_ends_the_draw_and_keeps_the_difference() {
        record(call(slot.plusMinutes(35)));
        assertThat(stage.now(draw).state()).isEqualTo(Draw.State.VISITED);
        assertThat(stage.now(draw).differenceMinutes()).isEqualTo(35);
    }

    @Test
    void a_planned_visit_a_video_call_or_an_earlier_visit_does_not() {
        record(call(slot).planned(null));
        record(call(slot.plusMinutes(1)).by(Mode.VIDEO));
        record(call(LocalDateTime.of(Stage.MONDAY.minusDays(3), slot.toLocalTime())));
        assertThat(stage.now(draw).state()).isEqualTo(Draw.State.OPEN);
    }

    @Test
    void the_difference_follows_a_correction() {
        var visit = call(slot.plusMinutes(35));
        record(visit);
        var later = slot.plusMinutes(50);
        var corrected = visit.from(later.toLocalTime().toString(), null).visit();
        visits.correct(corrected, stage.practitioner().id(), "wrong hour");
        assertThat(stage.now(draw).differenceMinutes()).isEqualTo(50);
    }

    @Test
    void a_visit_that_another_system_tells_of_ends_it_too() {
        transaction.executeWithoutResult(
                _ -> visits.addAll(List.of(call(slot.minusMinutes(10)).visit())));
        assertThat(stage.now(draw).state()).isEqualTo(Draw.State.VISITED);
        assertThat(stage.now(draw).differenceMinutes()).isEqualTo(-10);
    }

    @Test
    void what_is_needed_to_check_a_draw_is_shown_when_it_is_over_and_not_before() {
        assertThat(openings.check(stage.now(draw))).isEmpty();
        record(call(slot));
        var check = openings.check(stage.now(draw)).orElseThrow();
        assertThat(check.drawn()).isEqualTo(slot);
        assertThat(check.cells()).hasSize(draw.cells());
    }

    @Test
    void it_is_not_shown_while_another_time_could_be_read_off_from_it() {
        stage.at(Stage.MONDAY.atTime(10, 0));
        var later = stage.another();
        var second = later.draw();
        var call = call(later.slot(second));
        stage.at(Stage.DUE.atTime(23, 0));
        record(new SomeVisit(call.to(later.household(), later.family().child().id()).visit()));
        assertThat(later.now(second).state()).isEqualTo(Draw.State.VISITED);
        assertThat(openings.check(later.now(second))).isEmpty();
        record(call(slot));
        assertThat(openings.check(later.now(second))).isPresent();
    }

    private SomeVisit call(LocalDateTime at) {
        return aVisit().to(stage.household(), stage.family().child().id())
                .on(at.toLocalDate().toString())
                .from(at.toLocalTime().toString(), null);
    }

    private void record(SomeVisit visit) {
        assertThat(visits.record(visit.visit(), UUID.randomUUID()))
                .isInstanceOf(Visits.Outcome.Kept.class);
    }
}

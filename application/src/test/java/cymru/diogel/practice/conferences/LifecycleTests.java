package cymru.diogel.practice.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.testing.lifecycles.Lifecycle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LifecycleTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private final Lifecycle<Stage> steps = new Lifecycle<>(Stage.CALLED, Stage::next, Stage::clock);

    @Test
    void every_step_waits_under_a_clock_or_is_an_end() {
        steps.hasNoDeadEnd();
    }

    @Test
    void every_clock_it_waits_under_has_a_last_day() {
        for (var step : steps.reached()) {
            step.clock()
                    .ifPresent(it ->
                            assertThat(Rules.published().on(it, DAY).limit().unit().hasDueDate())
                                    .as(it)
                                    .isTrue());
        }
    }

    @Property(tries = 300)
    void however_it_goes_there_is_a_way_to_an_end(
            @ForAll List<@IntRange(max = 9) Integer> choices) {
        var step = Stage.CALLED;
        for (var choice : choices) {
            var next = step.next().stream().sorted().toList();
            if (!next.isEmpty()) {
                step = next.get(choice % next.size());
            }
        }
        assertThat(new Lifecycle<>(step, Stage::next, Stage::clock).reached())
                .containsAnyOf(Stage.FINAL, Stage.CANCELLED);
    }

    @Test
    void a_postponed_conference_is_never_simply_forgotten() {
        assertThat(Stage.POSTPONED.needsReason()).isTrue();
        assertThat(Stage.POSTPONED.mayBecome(Stage.FINAL)).isFalse();
        assertThat(Stage.POSTPONED.mayBecome(Stage.HELD)).isTrue();
    }

    @Test
    void the_drawing_is_that_of_the_code() throws IOException {
        steps.isDrawnIn("conferences", "How a conference goes");
    }
}

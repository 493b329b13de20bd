package cymru.diogel.practice.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.practice.strategy.Attendance.Agency;
import cymru.diogel.testing.lifecycles.Lifecycle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTests {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private final Lifecycle<Stage> lifecycle =
            new Lifecycle<>(Stage.DECIDED_TO_HOLD, Stage::next, Stage::clock);

    @Test
    void every_stage_that_can_be_come_to_has_a_due_date_or_is_an_end() {
        lifecycle.hasNoDeadEnd();
        for (var stage : Stage.values()) {
            stage.clock()
                    .ifPresent(clock ->
                            assertThat(Rules.published().on(clock, DAY).limit().unit().hasDueDate())
                                    .isTrue());
        }
    }

    @Test
    void the_diagram_is_that_of_the_code() throws IOException {
        lifecycle.isDrawnIn("strategy", "How a strategy discussion goes");
    }

    @Test
    void an_outcome_comes_after_the_record_and_a_cancelled_one_is_never_held() {
        assertThat(Stage.HELD.mayBecome(Stage.CONCLUDED)).isFalse();
        assertThat(Stage.RECORDED.mayBecome(Stage.CONCLUDED)).isTrue();
        assertThat(Stage.CANCELLED.mayBecome(Stage.HELD)).isFalse();
    }

    @Test
    void it_is_not_held_without_police_and_social_services_who_may_decide() {
        var social = new Attendance(Agency.SOCIAL_SERVICES, true);
        var police = new Attendance(Agency.POLICE, true);
        var listening = new Attendance(Agency.POLICE, false);
        assertThat(Attendance.missing(List.of(social, police))).isEmpty();
        assertThat(Attendance.missing(List.of(social, listening))).containsExactly(Agency.POLICE);
        assertThat(Attendance.missing(List.of(new Attendance(Agency.HEALTH, true))))
                .containsExactlyInAnyOrder(Agency.SOCIAL_SERVICES, Agency.POLICE);
    }

    @Test
    void only_joint_and_single_open_enquiries() {
        assertThat(Arrays.stream(Outcome.values()).filter(Outcome::opensEnquiries))
                .containsExactly(Outcome.SECTION_47_JOINT, Outcome.SECTION_47_SINGLE);
    }
}

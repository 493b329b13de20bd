package cymru.diogel.practice.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.testing.lifecycles.Lifecycle;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnquiryRulesTests {
    private static final UUID LEAD = new UUID(0, 1);
    private static final UUID MANAGER = new UUID(0, 2);
    private final Lifecycle<Stage> lifecycle =
            new Lifecycle<>(Stage.OPEN, Stage::next, it -> it.awaits().map(Enum::name));

    @Test
    void every_stage_that_can_be_come_to_waits_for_something_or_is_an_end() {
        lifecycle.hasNoDeadEnd();
    }

    @Test
    void the_diagram_is_that_of_the_code() throws IOException {
        lifecycle.isDrawnIn("enquiries", "How a section 47 enquiry goes");
    }

    @Test
    void what_is_reopened_stands_in_the_way_of_a_second_enquiry() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::isOpen))
                .containsExactly(Stage.OPEN, Stage.REOPENED);
    }

    @Test
    void t12_the_two_limits_start_on_different_days() {
        var limits =
                Limits.of(
                        LocalDate.of(2025, 3, 20),
                        LocalDate.of(2025, 3, 27),
                        Rules.published(),
                        WorkingDays.englandAndWales());
        assertThat(limits.assessment()).isEqualTo("2025-05-22");
        assertThat(limits.conduct()).isEqualTo("2025-04-10");
    }

    @Test
    void t36_an_enquiry_counts_by_its_type_when_it_was_determined() {
        var first = new Conduct.Since(Instant.parse("2025-03-03T09:00:00Z"), Conduct.Type.JOINT);
        var then = new Conduct.Since(Instant.parse("2025-03-10T09:00:00Z"), Conduct.Type.SINGLE);
        var conduct = new Conduct(List.of(then, first));
        assertThat(conduct.history()).containsExactly(first, then);
        assertThat(conduct.on(then.from().minusSeconds(1))).isEqualTo(Conduct.Type.JOINT);
        assertThat(conduct.on(then.from())).isEqualTo(Conduct.Type.SINGLE);
        assertThatThrownBy(() -> conduct.on(first.from().minusSeconds(1)))
                .hasMessageContaining("before");
        assertThatThrownBy(() -> new Conduct(List.of())).hasMessageContaining("start");
    }

    @Test
    void t80_the_first_determination_is_incomplete_until_another_ratifies_it() {
        var alone = new Determined(Determination.NOT_SUBSTANTIATED, LEAD, null, false);
        assertThat(alone.lack()).contains(Determined.Lack.RATIFICATION);
        assertThat(alone.isComplete()).isFalse();
        assertThat(alone.mayBeRatifiedBy(LEAD)).isFalse();
        assertThat(alone.mayBeRatifiedBy(MANAGER)).isTrue();
        var ratified = new Determined(Determination.NOT_SUBSTANTIATED, LEAD, MANAGER, false);
        assertThat(ratified.isComplete()).isTrue();
        assertThat(ratified.mayBeRatifiedBy(new UUID(0, 3))).isFalse();
        assertThatThrownBy(() -> new Determined(Determination.NOT_SUBSTANTIATED, LEAD, LEAD, false))
                .hasMessageContaining("own");
    }

    @Test
    void the_third_determination_is_incomplete_until_a_conference_is_asked_for() {
        var third = Determination.SUBSTANTIATED_AT_RISK;
        assertThat(new Determined(third, LEAD, null, false).lack())
                .contains(Determined.Lack.CONFERENCE);
        assertThat(new Determined(third, LEAD, null, true).isComplete()).isTrue();
        assertThat(new Determined(third, LEAD, null, false).mayBeRatifiedBy(MANAGER)).isFalse();
    }

    @Test
    void the_second_determination_lacks_nothing() {
        var second = Determination.SUBSTANTIATED_NO_CONTINUING_RISK;
        assertThat(new Determined(second, LEAD, null, false).isComplete()).isTrue();
        assertThat(Arrays.stream(Determination.values()).map(Determination::number))
                .containsExactly(1, 2, 3);
    }
}

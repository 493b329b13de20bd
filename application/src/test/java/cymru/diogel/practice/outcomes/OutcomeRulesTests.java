package cymru.diogel.practice.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.Parts.Candidate;
import cymru.diogel.testing.lifecycles.Lifecycle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomeRulesTests {
    private static final UUID TEAM = new UUID(0, 100);
    private static final UUID OTHER_TEAM = new UUID(0, 101);
    private static final UUID MANAGER = new UUID(0, 1);
    private static final UUID STRANGER = new UUID(0, 2);
    private final Lifecycle<Stage> lifecycle =
            new Lifecycle<>(
                    Stage.DUE,
                    Stage::next,
                    it ->
                            it.limit(Policy.Limits.DEFAULT)
                                    .map(limit -> limit.amount() + " working days"));

    @Test
    void every_stage_that_can_be_come_to_has_a_due_date_or_is_an_end() {
        lifecycle.hasNoDeadEnd();
    }

    @Test
    void the_diagram_is_that_of_the_code() throws IOException {
        lifecycle.isDrawnIn("outcomes", "How the review of an outcome goes");
    }

    @Test
    void a_verdict_that_does_not_agree_is_answered_before_anybody_decides() {
        assertThat(Stage.NOT_AGREED.next()).containsExactly(Stage.TEAM_RESPONSE);
        assertThat(Stage.IN_REVIEW.mayBecome(Stage.REOPEN_RECOMMENDED)).isFalse();
        assertThat(Stage.REOPEN_RECOMMENDED.mayBecome(Stage.AGREED)).isFalse();
    }

    @Test
    void a_review_has_ten_working_days_and_an_answer_five() {
        var calendar = WorkingDays.englandAndWales();
        var determined = LocalDate.of(2024, 12, 20);
        assertThat(Policy.Limits.DEFAULT.review().due(determined, calendar))
                .isEqualTo("2025-01-08");
        assertThat(Policy.Limits.DEFAULT.response().due(determined, calendar))
                .isEqualTo("2024-12-31");
    }

    @Test
    void the_first_two_determinations_are_all_reviewed_and_a_fifth_of_the_third() {
        var selection = new Policy.Selection(0.2, 7);
        var enquiries = enquiries();
        assertThat(enquiries)
                .allMatch(it -> selection.takes(it, Determination.NOT_SUBSTANTIATED))
                .allMatch(
                        it -> selection.takes(it, Determination.SUBSTANTIATED_NO_CONTINUING_RISK));
        assertThat((double) drawn(selection, enquiries).size() / enquiries.size())
                .isCloseTo(0.2, within(0.015));
    }

    @Test
    void a_draw_is_the_same_again_and_does_not_hang_on_what_else_there_is() {
        var enquiries = enquiries();
        var all = drawn(new Policy.Selection(0.2, 7), enquiries);
        assertThat(drawn(new Policy.Selection(0.2, 7), enquiries.reversed()))
                .isEqualTo(all.reversed());
        assertThat(drawn(new Policy.Selection(0.2, 8), enquiries)).isNotEqualTo(all);
        assertThat(drawn(new Policy.Selection(0.3, 7), enquiries)).containsAll(all);
    }

    @Test
    void a_share_is_between_none_and_all() {
        assertThat(drawn(new Policy.Selection(0, 7), enquiries())).isEmpty();
        assertThat(drawn(new Policy.Selection(1, 7), enquiries())).hasSize(10_000);
        for (var share : List.of(-0.1, 1.1, Double.NaN)) {
            assertThatThrownBy(() -> new Policy.Selection(share, 7)).hasMessageContaining("share");
        }
    }

    @Test
    void nobody_reviews_what_they_or_their_team_had_a_part_in() {
        var parts = new Parts(Set.of(MANAGER), TEAM, false);
        assertThat(parts.mayReview(new Candidate(STRANGER, OTHER_TEAM, true))).isTrue();
        assertThat(parts.mayReview(new Candidate(MANAGER, OTHER_TEAM, true))).isFalse();
        assertThat(parts.mayReview(new Candidate(STRANGER, TEAM, true))).isFalse();
        assertThat(parts.mayReview(new Candidate(STRANGER, OTHER_TEAM, false))).isFalse();
    }

    @Test
    void a_joint_enquiry_alone_has_a_second_reviewer_and_of_another_agency() {
        var outside = new Candidate(STRANGER, OTHER_TEAM, false);
        var joint = new Parts(Set.of(MANAGER), TEAM, true);
        assertThat(joint.mayReviewSecond(outside)).isTrue();
        assertThat(joint.mayReviewSecond(new Candidate(STRANGER, OTHER_TEAM, true))).isFalse();
        assertThat(joint.mayReviewSecond(new Candidate(MANAGER, OTHER_TEAM, false))).isFalse();
        assertThat(new Parts(Set.of(), TEAM, false).mayReviewSecond(outside)).isFalse();
    }

    @Test
    void whoever_knows_no_team_is_kept_out_by_name_alone() {
        var parts = new Parts(Set.of(MANAGER), null, false);
        assertThat(parts.mayReview(new Candidate(STRANGER, null, true))).isTrue();
        assertThat(parts.mayReview(new Candidate(MANAGER, null, true))).isFalse();
    }

    @Test
    void one_who_does_not_agree_is_enough() {
        var agreed = Verdict.Result.AGREED;
        var learning = Verdict.Result.AGREED_WITH_LEARNING;
        var not = Verdict.Result.NOT_AGREED;
        assertThat(Verdict.Result.together(List.of(agreed, not))).isEqualTo(not);
        assertThat(Verdict.Result.together(List.of(learning, agreed))).isEqualTo(learning);
        assertThat(Verdict.Result.together(List.of(agreed, agreed))).isEqualTo(agreed);
    }

    @Test
    void the_sample_of_a_panel_is_the_same_again() {
        var enquiries = enquiries();
        var drawn = Panels.drawn(enquiries, 7, 8);
        assertThat(drawn).hasSize(8).doesNotHaveDuplicates();
        assertThat(Panels.drawn(enquiries.reversed(), 7, 8)).isEqualTo(drawn);
        assertThat(Panels.drawn(enquiries, 8, 8)).isNotEqualTo(drawn);
        assertThat(Panels.drawn(enquiries.subList(0, 3), 7, 8)).hasSize(3);
        assertThat(Panels.quarter(LocalDate.of(2026, 12, 31))).isEqualTo("2026-10-01");
    }

    private static List<UUID> drawn(Policy.Selection selection, List<UUID> enquiries) {
        return enquiries.stream()
                .filter(it -> selection.takes(it, Determination.SUBSTANTIATED_AT_RISK))
                .toList();
    }

    private static List<UUID> enquiries() {
        var random = new Random(1);
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(10_000)
                .toList();
    }
}

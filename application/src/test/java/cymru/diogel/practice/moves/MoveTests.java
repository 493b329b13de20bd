package cymru.diogel.practice.moves;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.practice.moves.Move.Days;
import cymru.diogel.practice.moves.Move.Stage;
import cymru.diogel.practice.moves.MoveClocks.Start;
import cymru.diogel.testing.lifecycles.Lifecycle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveTests {
    private static final LocalDate TOLD = LocalDate.of(2025, 4, 1);
    private static final LocalDate AGREED = LocalDate.of(2025, 4, 15);

    @Test
    void t23_a_transfer_has_two_limits_and_the_setting_says_which() {
        var move = in(Stage.PERMANENT, AGREED);
        assertThat(by(Start.AGREED).conference(Start.NOTIFIED, move))
                .hasValue(LocalDate.of(2025, 4, 24));
        assertThat(by(Start.NOTIFIED).conference(Start.AGREED, move))
                .hasValue(LocalDate.of(2025, 5, 9));
        assertThat(by(Start.NOTIFIED).due(move)).hasValue(LocalDate.of(2025, 4, 24));
        assertThat(by(Start.AGREED).due(move)).hasValue(LocalDate.of(2025, 5, 9));
    }

    @Test
    void the_second_limit_waits_for_the_agreement() {
        assertThat(by(Start.AGREED).conference(Start.AGREED, in(Stage.TEMPORARY, null))).isEmpty();
    }

    @Test
    void the_other_council_is_written_to_within_three_days_and_a_stay_lasts_twelve_weeks() {
        var known = move(Move.Way.OUT, Stage.KNOWN, Days.heard(TOLD));
        assertThat(by(Start.AGREED).due(known)).hasValue(LocalDate.of(2025, 4, 4));
        var stays = in(Stage.TEMPORARY, null);
        assertThat(by(Start.AGREED).due(stays)).hasValue(LocalDate.of(2025, 6, 24));
        assertThat(by(Start.AGREED).isLate(stays, LocalDate.of(2025, 6, 24))).isFalse();
        assertThat(by(Start.AGREED).isLate(stays, LocalDate.of(2025, 6, 25))).isTrue();
    }

    @Test
    void a_child_who_leaves_is_counted_from_the_day_the_other_council_was_written_to() {
        var written = LocalDate.of(2025, 4, 3);
        var days = new Days(TOLD, written, null, null, AGREED, null);
        var leaves = move(Move.Way.OUT, Stage.PERMANENT, days);
        assertThat(leaves.notifiedOn()).isEqualTo(written);
        assertThat(in(Stage.PERMANENT, AGREED).notifiedOn()).isEqualTo(TOLD);
    }

    @Test
    void every_step_of_a_move_waits_under_a_clock_or_is_an_end() throws IOException {
        var steps = new Lifecycle<>(Stage.KNOWN, Stage::next, Stage::clock);
        steps.hasNoDeadEnd();
        steps.isDrawnIn("moves", "How a move between councils goes");
    }

    private static MoveClocks by(Start start) {
        return new MoveClocks(Rules.published(), WorkingDays.englandAndWales(), start);
    }

    private static Move in(Stage stage, @Nullable LocalDate agreed) {
        return move(Move.Way.IN, stage, new Days(TOLD, null, TOLD, null, agreed, null));
    }

    private static Move move(Move.Way way, Stage stage, Days days) {
        var other = new Move.Other("Gwynedd", "A worker", "Their custodian");
        var id = UUID.randomUUID();
        return new Move(id, UUID.randomUUID(), way, stage, other, days, Move.Staying.NOWHERE);
    }
}

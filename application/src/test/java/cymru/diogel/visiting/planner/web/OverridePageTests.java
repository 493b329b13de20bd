package cymru.diogel.visiting.planner.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static gen.db.planner.Tables.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.planner.Draw;
import cymru.diogel.visiting.planner.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class OverridePageTests {
    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private DSLContext database;
    private Stage stage;
    private Draw draw;

    @BeforeEach
    void drawn() {
        stage = Stage.set(beans);
        draw = stage.draw();
    }

    @Test
    void a_day_that_is_not_possible_is_left_out_of_the_next_draw() {
        var slot = stage.slot(draw);
        var day = slot.toLocalDate();
        assertThat(change(stage.practitioner(), "how=again", "day=" + day))
                .hasStatus3xxRedirection();
        assertThat(stage.slot(draw).toLocalDate()).isNotEqualTo(day);
        var now = stage.now(draw);
        assertThat(now.state()).isEqualTo(Draw.State.OVERRIDDEN);
        assertThat(now.cells()).isLessThan(draw.cells());
        assertThat(now.commitment()).isNotEqualTo(draw.commitment());
        var kept = database.fetchSingle(CHANGE, CHANGE.DRAW.eq(draw.id()));
        assertThat(kept.getBeforeCommitment()).isEqualTo(draw.commitment());
        assertThat(kept.getBeforeCells()).isEqualTo(draw.cells());
    }

    @Test
    void a_time_set_by_hand_is_flagged_and_shown_to_the_manager() {
        var friday = Stage.MONDAY.plusDays(4);
        assertThat(change(stage.practitioner(), "how=hand", "handDay=" + friday, "handTime=13:05"))
                .hasStatus3xxRedirection();
        assertThat(stage.slot(draw)).isEqualTo(friday.atTime(13, 5));
        assertThat(stage.now(draw).byHand()).isTrue();
        var page = mvc.get().uri("/planner/draws/" + draw.id()).with(signedInAs(stage.manager()));
        assertThat(page.exchange())
                .bodyText()
                .contains("set by hand", "Court or a conference", "Called as a witness")
                .doesNotContain("13:05");
        var list = mvc.get().uri("/planner").with(signedInAs(stage.manager())).exchange();
        assertThat(list).bodyText().contains("changed once");
    }

    @Test
    void one_press_changes_once() {
        var intention = "intention=" + UUID.randomUUID();
        var fields = List.of("how=again", "from=09:00", "to=10:00", intention);
        change(stage.practitioner(), fields.toArray(String[]::new));
        var after = stage.slot(draw);
        change(stage.practitioner(), fields.toArray(String[]::new));
        assertThat(stage.slot(draw)).isEqualTo(after);
        assertThat(database.fetchCount(CHANGE, CHANGE.DRAW.eq(draw.id()))).isEqualTo(1);
    }

    @Test
    void only_a_manager_sets_a_time_outside_visiting_hours_and_nobody_after_the_clock() {
        var friday = "handDay=" + Stage.MONDAY.plusDays(4);
        assertThat(change(stage.practitioner(), "how=hand", friday, "handTime=21:00"))
                .hasStatus(422)
                .bodyText()
                .contains("outside visiting hours");
        assertThat(change(stage.manager(), "how=hand", friday, "handTime=21:00"))
                .hasStatus3xxRedirection();
        var late = "handDay=" + Stage.DUE.plusDays(1);
        assertThat(change(stage.manager(), "how=hand", late, "handTime=11:00"))
                .hasStatus(422)
                .bodyText()
                .contains("after the last day");
        assertThat(change(stage.manager(), "how=hand", "handDay=" + Stage.MONDAY, "handTime=8:00"))
                .hasStatus(422)
                .bodyText()
                .contains("This time is over");
    }

    @Test
    void what_is_missing_is_said_field_by_field() {
        var page =
                mvc.post()
                        .uri("/planner/draws/" + draw.id() + "/change")
                        .param("from", "25:00")
                        .with(signedInAs(stage.practitioner()))
                        .exchange();
        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains("Choose why the time cannot be kept", "Say in your own words")
                .contains("Choose whether to draw again");
        assertThat(change(stage.practitioner(), "how=again"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the day, or enter the hours");
    }

    @Test
    void where_nothing_is_left_the_time_that_stands_stays() {
        var before = stage.slot(draw);
        assertThat(change(stage.practitioner(), "how=again", "from=07:00", "to=20:00"))
                .hasStatus(422)
                .bodyText()
                .contains("No start is left");
        assertThat(stage.slot(draw)).isEqualTo(before);
    }

    private MvcTestResult change(Account account, String... fields) {
        var all = new ArrayList<>(List.of("reason=COURT", "explanation=Called as a witness"));
        all.addAll(List.of(fields));
        var request = mvc.post().uri("/planner/draws/" + draw.id() + "/change");
        for (var field : all) {
            var parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.with(signedInAs(account)).exchange();
    }
}

package cymru.diogel.practice.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.documents.ForEveryone;
import cymru.diogel.practice.plans.Action;
import cymru.diogel.practice.plans.Stage;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PageTest
class PlanPagesTests {
    private static final LocalDate CONFERENCE = LocalDate.of(2026, 7, 2);

    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private ApplicationContext beans;

    @BeforeEach
    void begin() {
        stopAt("2026-07-14");
    }

    @Test
    void each_child_of_a_core_group_has_a_plan_which_begins_as_an_outline() {
        var it = Planning.begun(beans, 2, CONFERENCE);
        for (var place = 0; place < 2; place++) {
            assertThat(it.plan(place).stage()).isEqualTo(Stage.OUTLINE);
            assertThat(it.plan(place).group()).isEqualTo(it.group());
            assertThat(it.plan(place).days().outlineDueOn()).isEqualTo("2026-07-09");
            assertThat(it.plan(place).days().detailDueOn()).isEqualTo("2026-07-16");
        }
        assertThat(it.of().get("/plans")).bodyText().contains("2 care and support protection");
    }

    @Test
    void a_plan_goes_from_outline_to_detailed_to_revised_and_every_version_stays_readable() {
        var it = Planning.begun(beans, 1, CONFERENCE);
        assertThat(it.write(0, "stage", "OUTLINE", "made", "2/7/2026", "contingency", ""))
                .hasStatus3xxRedirection();
        assertThat(it.write(0, "made", "14/7/2026", "changed", "Agreed in detail"))
                .as("no action yet")
                .hasStatus(422);
        assertThat(it.act(0, "1/8/2026")).hasStatus3xxRedirection();
        assertThat(it.write(0, "made", "14/7/2026", "changed", "Agreed in detail"))
                .hasStatus3xxRedirection();
        assertThat(it.plan(0).stage()).isEqualTo(Stage.DETAILED);
        assertThat(it.write(0, "made", "14/7/2026", "changed", "New", "risks", "The stairs."))
                .hasStatus3xxRedirection();
        assertThat(it.plan(0).stage()).isEqualTo(Stage.REVISED);
        assertThat(it.of().get(it.here(0)))
                .bodyText()
                .contains("Revised once")
                .contains("The stairs.")
                .doesNotContain("Left alone at night.");
        assertThat(it.of().get(it.here(0) + "/versions/1"))
                .bodyText()
                .contains("Left alone at night.");
        assertThat(it.of().get(it.here(0) + "/versions/4")).hasStatus(404);
    }

    @Test
    void nobody_writes_over_a_version_they_have_not_seen() {
        var it = Planning.begun(beans, 1, CONFERENCE);
        it.act(0, "1/8/2026");
        it.write(0, "stage", "DETAILED", "made", "14/7/2026", "after", "0");
        var answer = it.write(0, "made", "14/7/2026", "changed", "Other", "after", "0");
        assertThat(answer).hasStatus(422).bodyText().contains("another version meanwhile");
        assertThat(it.plans().versions(it.plan(0).id())).hasSize(1);
    }

    @Test
    void an_action_for_brothers_and_sisters_is_in_each_plan_and_settled_in_each() {
        var it = Planning.begun(beans, 2, CONFERENCE);
        var other = it.plan(1).id().toString();
        assertThat(it.act(0, "20/7/2026", "also", other)).hasStatus3xxRedirection();
        assertThat(it.actions(0)).hasSize(1);
        assertThat(it.actions(1)).hasSize(1);
        var path = it.here(0) + "/actions/" + it.actions(0).getFirst().id();
        assertThat(it.of().post(path, "state", "DONE")).hasStatus(422);
        assertThat(it.of().post(path, "state", "DONE", "evidence", "Seen")).hasStatus(302);
        assertThat(it.actions(0).getFirst().action().state()).isEqualTo(Action.State.DONE);
        assertThat(it.actions(1).getFirst().action().state()).isEqualTo(Action.State.OPEN);
        assertThat(it.of().get(path)).hasStatus(404);
        stopAt("2026-07-21");
        assertThat(it.of().get("/plans?only=overdue"))
                .bodyText()
                .contains("1 plan with overdue actions");
    }

    @Test
    void a_core_group_finds_the_actions_in_its_form_and_settles_them() {
        var it = Planning.begun(beans, 1, CONFERENCE);
        it.act(0, "1/8/2026");
        var action = it.actions(0).getFirst().id();
        var meeting = it.of().awaited(it.group()).id();
        var path = "/coregroups/" + it.group() + "/meetings/" + meeting;
        assertThat(it.of().get(path + "/record")).bodyText().contains("an adult at home");
        var fields =
                it.of()
                        .minutes(
                                it.group(),
                                "held",
                                "13/7/2026",
                                "action-" + action,
                                "DONE",
                                "evidence-" + action,
                                "The aunt moved in");
        assertThat(it.of().post(path + "/record", fields)).hasStatus3xxRedirection();
        var settled = Objects.requireNonNull(it.actions(0).getFirst().settled());
        assertThat(settled.on()).isEqualTo("2026-07-13");
        assertThat(settled.meeting()).isEqualTo(meeting);
        assertThat(it.of().get(path)).bodyText().contains("The aunt moved in");
    }

    @Test
    void when_the_name_is_off_the_plan_has_ended_and_nobody_writes_in_it() {
        var it = Planning.begun(beans, 1, CONFERENCE);
        it.of().groups().end(it.of().child(), LocalDate.of(2026, 7, 14));
        assertThat(it.plan(0).stage()).isEqualTo(Stage.ENDED);
        assertThat(it.of().get(it.here(0))).hasStatusOk();
        assertThat(it.write(0, "stage", "OUTLINE", "made", "14/7/2026")).hasStatus(404);
    }

    @Test
    void the_outline_was_sent_on_a_day_and_late_is_late() {
        var it = Planning.begun(beans, 1, CONFERENCE);
        assertThat(it.of().post(it.here(0) + "/sent", "sent", "1/7/2026")).hasStatus(422);
        assertThat(it.of().post(it.here(0) + "/sent", "sent", "13/7/2026")).hasStatus(302);
        assertThat(it.of().get(it.here(0))).bodyText().contains("Sent late");
    }

    @Test
    void a_plan_is_absent_to_whoever_may_not_see_the_child() {
        var it = Planning.begun(beans, 1, CONFERENCE);
        assertThat(it.of().get(county.a(Role.PRACTITIONER), it.here(0))).hasStatus(404);
        assertThat(it.of().get("/plans/" + UUID.randomUUID())).hasStatus(404);
        assertThat(it.of().get(county.a(Role.QUALITY), it.here(0))).hasStatusOk();
    }

    @Test
    void its_pages_ask_little_and_the_plan_is_a_document_for_everyone() throws Exception {
        var it = Planning.begun(beans, 3, CONFERENCE);
        it.act(0, "1/8/2026");
        it.write(0, "stage", "DETAILED", "made", "14/7/2026");
        var here = it.here(0);
        var action = it.actions(0).getFirst().id();
        var pages =
                List.of("/plans", here, here + "/write", here + "/actions", here + "/versions/1");
        for (var path : pages) {
            var answer = it.of().get(path);
            assertThat(answer).hasStatusOk();
            QueryCount.assertThatFewWereSent(answer);
        }
        QueryCount.assertThatFewWereSent(it.of().get(here + "/actions/" + action));
        for (var language : List.of("en", "cy")) {
            var pdf = it.of().get(here + "/plan.pdf?in=" + language);
            assertThat(pdf).hasStatusOk().headers().hasValue("Content-Language", language);
            var bytes = pdf.getResponse().getContentAsByteArray();
            ForEveryone.assertMeetsTheStandard(bytes, 20);
        }
    }

    private void stopAt(String day) {
        clock.stopAt(Instant.parse(day + "T10:00:00Z"));
    }
}

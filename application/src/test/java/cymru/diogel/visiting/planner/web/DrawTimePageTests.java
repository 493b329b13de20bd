package cymru.diogel.visiting.planner.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static gen.db.planner.Tables.DRAW;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.visiting.planner.Stage;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class DrawTimePageTests {
    private static final Pattern INTENTION =
            Pattern.compile("name=\"intention\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern NUMERIC = Pattern.compile("govuk-table__cell--numeric\">(\\d+)<");

    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private DSLContext database;
    private Stage stage;

    @BeforeEach
    void set() {
        stage = Stage.set(beans);
    }

    @Test
    void the_page_says_what_bounds_the_draw_and_why_earlier_times_stay_in() {
        assertThat(get(stage.practitioner()))
                .hasStatusOk()
                .bodyText()
                .contains("A call may begin from 07:30 and must end by 20:00")
                .contains("Child on the register seen alone")
                .contains("Monday 30 November 2026")
                .contains("You are at work on 6 days")
                .contains("A call made alone must end by 19:00")
                .contains("No other drawn time stands in the diary")
                .contains("Earlier visits are not left out");
    }

    @Test
    void the_counts_in_the_table_add_up() {
        var numbers =
                NUMERIC.matcher(body(get(stage.practitioner())))
                        .results()
                        .map(it -> Integer.valueOf(it.group(1)))
                        .toList();
        var parts = numbers.subList(0, numbers.size() - 1).stream().mapToInt(it -> it).sum();
        assertThat(numbers.getLast()).isEqualTo(parts).isEqualTo(48 * 8);
    }

    @Test
    void pages_of_the_planner_send_few_statements() {
        QueryCount.assertThatFewWereSent(get(stage.practitioner()));
        QueryCount.assertThatFewWereSent(get(stage.manager()));
        stage.clock(stage.family(), Stage.MONDAY.minusDays(21));
        QueryCount.assertThatFewWereSent(get(stage.manager()));
        stage.another().draw();
        for (var account : new Account[] {stage.practitioner(), stage.manager()}) {
            QueryCount.assertThatFewWereSent(
                    mvc.get().uri("/planner").with(signedInAs(account)).exchange());
        }
    }

    @Test
    void the_button_pressed_twice_draws_once_and_shows_no_time() {
        var found = INTENTION.matcher(body(get(stage.practitioner())));
        assertThat(found.find()).isTrue();
        for (var i = 0; i < 2; i++) {
            assertThat(post(stage.practitioner(), found.group(1))).hasStatus3xxRedirection();
        }
        assertThat(database.fetchCount(DRAW, DRAW.HOUSEHOLD.eq(stage.household()))).isEqualTo(1);
    }

    @Test
    void to_work_it_out_again_draws_nothing_and_keeps_the_choices() {
        var again =
                mvc.post()
                        .uri("/planner/households/" + stage.household())
                        .param("minutes", "90")
                        .param("alone", "no")
                        .param("again", "yes")
                        .with(signedInAs(stage.practitioner()))
                        .exchange();
        assertThat(again).hasStatus3xxRedirection();
        var address = String.valueOf(again.getResponse().getRedirectedUrl());
        assertThat(address).endsWith("?minutes=90&alone=no");
        assertThat(mvc.get().uri(address).with(signedInAs(stage.practitioner())).exchange())
                .bodyText()
                .contains("the limit for lone working does not apply");
        assertThat(database.fetchCount(DRAW, DRAW.HOUSEHOLD.eq(stage.household()))).isZero();
    }

    @Test
    void a_manager_draws_for_whoever_works_with_the_children() {
        assertThat(get(stage.manager()))
                .hasStatusOk()
                .bodyText()
                .contains(stage.practitioner().name() + " is at work on 6 days");
        post(stage.manager(), UUID.randomUUID().toString());
        var drawn = database.fetchSingle(DRAW, DRAW.HOUSEHOLD.eq(stage.household()));
        assertThat(drawn.getPractitioner()).isEqualTo(stage.practitioner().id());
        assertThat(drawn.getDrawnBy()).isEqualTo(stage.manager().id());
    }

    @Test
    void where_nothing_is_possible_the_page_says_what_binds_and_hands_on() {
        database.execute(
                "delete from rotas.shift where practitioner = ?", stage.practitioner().id());
        stage.rota(19 * 60, 20 * 60);
        assertThat(get(stage.practitioner()))
                .bodyText()
                .contains("No start is possible")
                .contains("Nothing is possible alone");
        var hand = "/planner/households/" + stage.household() + "/hand";
        assertThat(mvc.post().uri(hand).with(signedInAs(stage.practitioner())).exchange())
                .hasStatus3xxRedirection();
        assertThat(get(stage.practitioner())).bodyText().contains("Handed to the manager on");
        assertThat(mvc.get().uri("/planner").with(signedInAs(stage.manager())).exchange())
                .bodyText()
                .contains("Handed to you", stage.family().household().title());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void somebody_without_a_ground_finds_nothing(Role role) {
        var stranger = county.a(role);
        assertThat(get(stranger)).hasStatus(404);
        assertThat(post(stranger, UUID.randomUUID().toString())).hasStatus(404);
        assertThat(database.fetchCount(DRAW, DRAW.HOUSEHOLD.eq(stage.household()))).isZero();
    }

    private MvcTestResult get(Account account) {
        return mvc.get()
                .uri("/planner/households/" + stage.household())
                .with(signedInAs(account))
                .exchange();
    }

    private MvcTestResult post(Account account, String intention) {
        return mvc.post()
                .uri("/planner/households/" + stage.household())
                .param("minutes", "45")
                .param("alone", "yes")
                .param("practitioner", stage.practitioner().id().toString())
                .param("intention", intention)
                .with(signedInAs(account))
                .exchange();
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package cymru.diogel.visiting.planner.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static gen.db.planner.Tables.ASKED;
import static gen.db.planner.Tables.DRAW;
import static gen.db.trail.Tables.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.language.Words;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.visiting.planner.Draw;
import cymru.diogel.visiting.planner.Stage;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
class DrawPageTests {
    private static final String OPENED = "The visit is on";

    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private DSLContext database;
    private Stage stage;
    private Draw draw;
    private LocalDateTime slot;

    @BeforeEach
    void drawn() {
        stage = Stage.set(beans);
        draw = stage.draw();
        // The day must lie far enough ahead to be sealed still.
        while (stage.slot(draw).toLocalDate().isBefore(Stage.MONDAY.plusDays(2))) {
            stage = Stage.set(beans);
            draw = stage.draw();
        }
        slot = stage.slot(draw);
    }

    @Test
    void before_its_time_an_opening_is_refused_and_written_down() {
        assertThat(show(stage.practitioner())).hasStatusOk().bodyText().contains("are sealed");
        assertThat(open(stage.practitioner(), ""))
                .hasStatus(422)
                .bodyText()
                .contains("too early")
                .doesNotContain(OPENED, words().time(slot.toLocalTime()));
        assertThat(acts("draw.open", "REFUSED")).isEqualTo(1);
    }

    @Test
    void the_day_opens_first_and_the_hour_on_the_day() {
        stage.at(slot.toLocalDate().minusDays(1).atTime(7, 30));
        assertThat(open(stage.practitioner(), ""))
                .hasStatusOk()
                .bodyText()
                .contains(OPENED, words().longDate(slot.toLocalDate()))
                .doesNotContain(", " + words().time(slot.toLocalTime()) + ".");
        stage.at(slot.toLocalDate().atTime(LocalTime.of(7, 0)));
        assertThat(open(stage.practitioner(), ""))
                .hasStatusOk()
                .bodyText()
                .contains(OPENED, ", " + words().time(slot.toLocalTime()) + ".");
        assertThat(acts("draw.open-day", "SEEN")).isEqualTo(1);
        assertThat(acts("draw.open-hour", "SEEN")).isEqualTo(1);
    }

    @Test
    void a_page_that_is_only_looked_at_never_shows_the_time() {
        stage.at(slot.toLocalDate().atTime(LocalTime.of(7, 0)));
        for (var account : new Account[] {stage.practitioner(), stage.manager()}) {
            var page = show(account);
            assertThat(page).hasStatusOk().bodyText().doesNotContain(OPENED);
            QueryCount.assertThatFewWereSent(page);
        }
    }

    @Test
    void a_manager_sees_that_a_time_is_drawn_and_opens_it_only_with_a_reason() {
        assertThat(show(stage.manager())).bodyText().contains("not which").doesNotContain(OPENED);
        assertThat(open(stage.manager(), " ")).hasStatus(422).bodyText().doesNotContain(OPENED);
        assertThat(open(stage.manager(), "The family moves house"))
                .hasStatusOk()
                .bodyText()
                .contains(OPENED, words().time(slot.toLocalTime()));
        var asked = database.fetchSingle(ASKED, ASKED.DRAW.eq(draw.id()));
        assertThat(asked.getReason()).isEqualTo("The family moves house");
        assertThat(asked.getBy()).isEqualTo(stage.manager().id());
        assertThat(acts("draw.ask", "SEEN")).isEqualTo(1);
    }

    @Test
    void another_practitioner_of_the_same_family_finds_nothing_of_it() {
        var colleague = county.a(Role.PRACTITIONER, stage.team());
        var younger = stage.family().children().getLast();
        beans.getBean(cymru.diogel.platform.access.Access.class)
                .allocate(younger.id(), colleague.id(), stage.team().id(), Stage.MONDAY);
        assertThat(show(colleague)).hasStatus(404);
        assertThat(open(colleague, "")).hasStatus(404);
        var page = "/planner/households/" + stage.household();
        assertThat(mvc.get().uri(page).with(signedInAs(colleague)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("A time has been drawn for this household");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void somebody_without_a_ground_finds_nothing(Role role) {
        var stranger = county.a(role);
        stage.at(slot.toLocalDate().atTime(8, 0));
        assertThat(show(stranger)).hasStatus(404);
        assertThat(open(stranger, "Because")).hasStatus(404);
    }

    @Test
    void whoever_checks_sees_the_commitment_only() {
        var quality = county.a(Role.QUALITY);
        var page = mvc.get().uri("/planner/checks/" + draw.id()).with(signedInAs(quality));
        assertThat(page.exchange())
                .hasStatusOk()
                .bodyText()
                .contains(draw.commitment())
                .doesNotContain("Seed", "Time drawn", words().longDate(slot.toLocalDate()));
        var list = mvc.get().uri("/planner/checks").with(signedInAs(quality)).exchange();
        assertThat(list).hasStatusOk().bodyText().contains(draw.commitment());
        QueryCount.assertThatFewWereSent(list);
    }

    @Test
    void a_key_that_does_not_fit_is_explained() {
        database.update(DRAW)
                .set(DRAW.SEAL_KEY, "000000000000")
                .where(DRAW.ID.eq(draw.id()))
                .execute();
        assertThat(show(stage.practitioner()))
                .hasStatus(503)
                .bodyText()
                .contains("Sealed times cannot be opened", "another key");
        database.deleteFrom(DRAW).where(DRAW.ID.eq(draw.id())).execute();
    }

    private MvcTestResult show(Account account) {
        return mvc.get().uri("/planner/draws/" + draw.id()).with(signedInAs(account)).exchange();
    }

    private MvcTestResult open(Account account, String reason) {
        return mvc.post()
                .uri("/planner/draws/" + draw.id() + "/open")
                .param("reason", reason)
                .with(signedInAs(account))
                .exchange();
    }

    private int acts(String act, String outcome) {
        return database.fetchCount(
                ENTRY,
                ENTRY.ACT.eq(act),
                ENTRY.OUTCOME.eq(outcome),
                ENTRY.HOUSEHOLD.eq(stage.household()));
    }

    private static Words words() {
        return new Words(Words.ENGLISH);
    }
}

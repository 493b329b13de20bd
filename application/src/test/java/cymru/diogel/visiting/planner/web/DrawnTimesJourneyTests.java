package cymru.diogel.visiting.planner.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.visiting.planner.Draw;
import cymru.diogel.visiting.planner.Draws;
import cymru.diogel.visiting.planner.Stage;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class DrawnTimesJourneyTests {
    @Autowired private ApplicationContext beans;
    @Autowired private Draws draws;
    private Stage stage;

    @BeforeEach
    void set() {
        stage = Stage.set(beans);
    }

    @Test
    void a_practitioner_draws_a_time_on_a_phone_and_opens_it_when_it_is_time(Browser browser) {
        stage.another();
        var screen = browser.phone().signedInAs(stage.practitioner()).open("/planner");
        screen.shot("planner-list-phone-en").otherLanguage().shot("planner-list-phone-cy");
        screen.otherLanguage().open("/planner/households/" + stage.household());
        screen.shot("planner-draw-phone-en").otherLanguage().shot("planner-draw-phone-cy");
        screen.otherLanguage().press("Draw a time").shot("planner-drawn-phone-en");
        assertThat(screen.heading()).isEqualTo("A time is drawn and sealed");
        screen.otherLanguage().shot("planner-drawn-phone-cy").otherLanguage();
        var draw = drawn();
        var slot = stage.slot(draw);
        stage.at(slot.toLocalDate().atTime(LocalTime.of(7, 0)));
        // Nobody stays signed in until the day of the visit.
        screen.signedInAs(stage.practitioner());
        screen.open("/planner/draws/" + draw.id()).press("Open the time");
        screen.shot("planner-opened-phone-en");
        assertThat(screen.text()).contains("The visit is on", slot.toLocalTime().toString());
        assertThat(screen.page().title()).doesNotContain(slot.toLocalTime().toString());
        assertThat(screen.path()).doesNotContain(slot.toLocalDate().toString());
        assertThat(printed(screen))
                .contains("A drawn time is not printed")
                .doesNotContain(slot.toLocalTime().toString());
        screen.otherLanguage().shot("planner-closed-phone-cy");
        assertThat(screen.text()).doesNotContain(slot.toLocalTime().toString());
    }

    @Test
    void a_time_is_changed_on_a_phone_in_welsh(Browser browser) {
        var draw = stage.draw();
        var screen = browser.phone().signedInAs(stage.practitioner());
        screen.open("/planner/draws/" + draw.id() + "/change?lang=cy");
        screen.shot("planner-change-phone-cy").press("Newid yr amser");
        screen.shot("planner-change-refused-phone-cy");
        assertThat(screen.text()).contains("Mae problem");
        screen.choose("Pam na ellir ei gadw?", "Llys neu gynhadledd");
        screen.fill("Yn eich geiriau eich hun", "Tyst yn y llys");
        screen.page().getByLabel("Tynnu eto").check();
        screen.fill("O", "13:00").fill("Hyd at", "14:00").press("Newid yr amser");
        screen.shot("planner-changed-phone-cy");
        assertThat(stage.now(draw).state()).isEqualTo(Draw.State.OVERRIDDEN);
    }

    @Test
    void a_manager_sees_the_team_without_the_times(Browser browser) {
        stage.draw();
        stage.another();
        var screen = browser.desk().signedInAs(stage.manager()).open("/planner");
        screen.shot("planner-list-manager-desk-en");
        screen.open("/planner/draws/" + drawn().id()).shot("planner-draw-manager-desk-en");
        screen.press("Open the time with this reason");
        assertThat(screen.text()).contains("There is a problem");
    }

    private Draw drawn() {
        return draws.of(List.of(stage.household())).getFirst();
    }

    private static String printed(Screen screen) {
        var page = screen.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var text = screen.text();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return text;
    }
}

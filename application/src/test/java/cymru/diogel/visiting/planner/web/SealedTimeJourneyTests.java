package cymru.diogel.visiting.planner.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.visiting.planner.Draw;
import cymru.diogel.visiting.planner.Draws;
import cymru.diogel.visiting.planner.Stage;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A drawn time from the draw to the day, as whoever is to call and the manager see it. */
@JourneyTest
class SealedTimeJourneyTests {
    private static final LocalTime REVEALED = LocalTime.of(7, 0);

    @Autowired private ApplicationContext beans;
    @Autowired private Draws draws;
    private Stage stage;

    @BeforeEach
    void set() {
        stage = Stage.set(beans);
        // On the Friday before every day of the rota is sealed still.
        stage.at(Stage.MONDAY.minusDays(3).atTime(18, 0));
    }

    @Test
    void at_a_desk_the_day_opens_first_and_the_hour_not_an_hour_early(Browser browser) {
        var screen = browser.desk().signedInAs(stage.practitioner()).open("/planner");
        screen.shot("planner-list-desk-en");
        followTo(screen, "/planner/households/" + stage.household());
        screen.shot("planner-draw-desk-en").press("Draw a time").shot("planner-drawn-desk-en");
        assertThat(openers(screen).count()).isZero();
        var slot = slot();
        at(screen, slot.toLocalDate().atTime(REVEALED.minusHours(1)));
        screen.open("/planner").shot("planner-list-day-desk-en");
        assertThat(screen.text()).contains("The day can be opened.");
        followTo(screen, address()).press("Open the day").shot("planner-day-desk-en");
        assertThat(screen.text())
                .contains("The visit is on", "The hour opens on that day.")
                .doesNotContain(hour(slot));
        at(screen, slot.toLocalDate().atTime(REVEALED));
        screen.open(address()).press("Open the time").shot("planner-opened-desk-en");
        assertThat(screen.text()).contains("The visit is on", hour(slot));
        assertThat(printed(screen, "planner-opened-print-en")).doesNotContain(hour(slot));
    }

    @Test
    void on_a_phone_in_welsh_it_is_all_done_without_javascript(Browser browser) {
        var screen = browser.phoneWithoutJavaScript().signedInAs(stage.practitioner());
        screen.open("/planner/households/" + stage.household() + "?lang=cy");
        screen.page().getByLabel("Na fydd, gyda rhywun arall").check();
        screen.press("Cyfrifo eto").shot("planner-draw-noscript-phone-cy");
        screen.press("Tynnu amser").shot("planner-drawn-noscript-phone-cy");
        assertThat(screen.heading()).isEqualTo("Mae amser wedi’i dynnu a’i selio");
        assertThat(openers(screen).count()).isZero();
        var slot = slot();
        at(screen, slot.toLocalDate().atTime(REVEALED));
        screen.open(address() + "?lang=cy")
                .press("Agor yr amser")
                .shot("planner-opened-noscript-phone-cy");
        assertThat(screen.text()).contains("Amser yr ymweliad:", hour(slot));
    }

    @Test
    void a_page_left_open_since_the_time_was_changed_opens_nothing(Browser browser) {
        var left = onTheDay(browser);
        var later = change(browser);
        left.press("Open the time").shot("planner-too-early-phone-en");
        assertThat(left.text())
                .contains("It is too early to open this time. The attempt is written down.")
                .doesNotContain(hour(later));
    }

    // A page with the button that opens the time.
    private Screen onTheDay(Browser browser) {
        stage.draw();
        while (slot().toLocalDate().equals(Stage.DUE)) {
            set();
            stage.draw();
        }
        stage.at(slot().toLocalDate().atTime(REVEALED));
        return browser.phone().signedInAs(stage.practitioner()).open(address());
    }

    private LocalDateTime change(Browser browser) {
        var changing = browser.desk().signedInAs(stage.practitioner()).open(address());
        changing.follow("This time cannot be kept");
        changing.choose("Why can it not be kept?", "Court or a conference");
        changing.fill("In your own words", "Called as a witness");
        changing.page().getByLabel("Set a time by hand").check();
        // The last day that the clock allows, and a minute that no drawn time has.
        var later = Stage.DUE.atTime(17, 11);
        changing.page().getByLabel("Day of the visit").selectOption(later.toLocalDate().toString());
        changing.fill("Time of the visit, as in 13:30", hour(later));
        changing.press("Change the time").shot("planner-changed-desk-en");
        assertThat(changing.text())
                .contains("The time is changed", "set by hand", "Called as a witness")
                .doesNotContain(hour(later));
        return later;
    }

    @Test
    void the_manager_sees_that_and_why_a_time_was_changed_and_no_list_prints_it(Browser browser) {
        onTheDay(browser);
        var changed = change(browser);
        var manager = browser.desk().signedInAs(stage.manager()).open("/planner");
        assertThat(manager.text()).contains("changed once").doesNotContain(hour(changed));
        assertThat(printed(manager, "planner-list-print-en"))
                .contains(stage.family().household().title())
                .doesNotContain(hour(changed));
        manager.shot("planner-list-changed-manager-en");
        followTo(manager, address()).shot("planner-overridden-manager-desk-en");
        assertThat(manager.text())
                .contains("set by hand", "Court or a conference", "Called as a witness")
                .doesNotContain(hour(changed));
        at(manager, changed.toLocalDate().atTime(REVEALED));
        for (var list : List.of("/planner", "/visits", "/work", "/visits/record")) {
            var screen = browser.desk().signedInAs(stage.practitioner()).open(list);
            assertThat(printed(screen, "print" + list)).doesNotContain(hour(changed));
        }
        manager.signedInAs(stage.manager()).open(address());
        manager.fill("Why do you need to know the time?", "The family moves house");
        manager.press("Open the time with this reason").shot("planner-asked-manager-desk-en");
        assertThat(manager.text()).contains(hour(changed));
        assertThat(printed(manager, "planner-asked-print-en")).doesNotContain(hour(changed));
    }

    // Nobody stays signed in until the day of the visit.
    private void at(Screen screen, LocalDateTime wall) {
        stage.at(wall);
        screen.signedInAs(stage.practitioner());
    }

    private Draw drawn() {
        return draws.of(List.of(stage.household())).getFirst();
    }

    private String address() {
        return "/planner/draws/" + drawn().id();
    }

    private LocalDateTime slot() {
        return stage.slot(drawn());
    }

    private static String hour(LocalDateTime slot) {
        return slot.toLocalTime().toString();
    }

    private static Locator openers(Screen screen) {
        return screen.page().locator("form[action$='/open'] button");
    }

    private static Screen followTo(Screen screen, String address) {
        var link = screen.page().locator("main a[href='" + address + "']").first();
        assertThat(link.isVisible()).isTrue();
        return screen.open(String.valueOf(link.getAttribute("href")));
    }

    private static String printed(Screen screen, String name) {
        var page = screen.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        screen.shot(name);
        var text = screen.text();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return text;
    }
}

package cymru.diogel.practice.joining.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.joining.FoundPairs;
import cymru.diogel.practice.joining.Parish;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class JoiningJourneyTests {
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private TestClock clock;
    @Autowired private ApplicationContext beans;

    private Account manager;
    private Parish parish;
    private UUID one;
    private UUID other;

    @BeforeEach
    void oneChildTwice() {
        manager = county.a(Role.TEAM_MANAGER);
        parish = new Parish(people, families, manager);
        one = parish.child(parish.home("3 Heol y Nant, Trefaes"), "Siôn", "Elystan", "2016-03-09");
        other =
                parish.child(
                        parish.home("3 Heol y Nant, Trefaes"), "Sean", "Elystan", "2016-03-09");
        parish.around(other, Fact.Tie.Role.MOTHER, "Kelly", "Elystan");
        FoundPairs.of(beans, one, other);
        clock.pass(Duration.ofMinutes(1));
    }

    @Test
    void two_records_are_joined_and_put_back_on_a_phone_without_javascript(Browser browser) {
        var screen = browser.phoneWithoutJavaScript().signedInAs(manager);
        walk(screen, "phone");
    }

    @Test
    void the_same_at_a_desk(Browser browser) {
        var screen = browser.desk().signedInAs(manager);
        walk(screen, "desk");
    }

    @Test
    void on_a_phone_every_page_is_fit_for_everybody_in_both_languages(Browser browser) {
        var screen = browser.phone().signedInAs(manager);
        look(screen.open("/joining"), "joining-pairs-phone");
        screen.open("/joining").follow(screen.page().locator("table a").first().innerText());
        look(screen, "joining-pair-phone");
    }

    private void walk(Screen screen, String size) {
        look(screen.open("/joining"), "joining-pairs-" + size);
        screen.follow(screen.page().locator("table a").first().innerText());
        look(screen, "joining-pair-" + size);
        screen.page().locator("input[name=keep]").first().check();
        screen.fill("How do you know that they are one person?", "The same as told by Nain");
        screen.press("Join the records").shot("joining-acts-" + size);
        assertThat(screen.text()).contains("The records are joined");
        var kept = people.children(List.of(one, other)).keySet().iterator().next();
        parish.say(kept, new Fact.Identifier(Fact.Identifier.Scheme.PUPIL, "W801200001001"));
        screen.follow(screen.page().locator("table a").first().innerText());
        look(screen, "joining-act-" + size);
        screen.fill("Why is it undone?", "They are two cousins after all");
        screen.press("Undo the joining");
        look(screen, "joining-undone-" + size);
        assertThat(screen.text()).contains("1 thing is to be placed", "A number");
        screen.press("It is the other’s");
        assertThat(screen.text()).contains("It went to the other record");
    }

    private static void look(Screen screen, String name) {
        screen.shot(name + "-en");
        screen.otherLanguage().shot(name + "-cy");
        screen.otherLanguage();
    }
}

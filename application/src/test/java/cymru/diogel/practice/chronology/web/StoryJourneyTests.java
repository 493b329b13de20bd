package cymru.diogel.practice.chronology.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A story is written into, read in lanes, and a chronology for a court chosen of it. */
@JourneyTest
class StoryJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

    private Account worker;
    private Family family;

    @BeforeEach
    void aFamily() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        worker = county.a(Role.PRACTITIONER);
        family = county.aFamily().withChildren(2).allocatedTo(worker).arrive();
    }

    @Test
    void an_entry_is_written_on_a_phone_and_read_in_lanes(Browser browser) {
        var screen = browser.phone().signedInAs(worker).open(here());
        screen.follow("Add an entry").press("Add it to the chronology");
        screen.shot("entry-wrong-phone-en");
        assertThat(screen.text()).contains("Choose whose agency saw it");
        screen.fill("What happened", "Came without breakfast");
        screen.fill("When it happened", "2/7/2026").choose("Whose agency saw it", "School");
        screen.fill("Who or what says so", "The head teacher").otherLanguage();
        screen.fill("Beth ddigwyddodd", "Daeth heb frecwast");
        screen.fill("Pryd y digwyddodd", "2/7/2026");
        screen.choose("Asiantaeth pwy a’i gwelodd", "Ysgol");
        screen.fill("Pwy neu beth sy’n dweud hynny", "Y pennaeth");
        screen.tick("Mae’n arwyddocaol").shot("entry-phone-cy");
        screen.press("Ei ychwanegu at y gronoleg").shot("story-phone-cy");
        assertThat(screen.text()).contains("Daeth heb frecwast", "12 diwrnod wedyn");
        screen.follow("Rhestr yn ôl asiantaeth").shot("lanes-phone-cy");
        browser.desk()
                .signedInAs(worker)
                .open(here() + "?lanes=yes&siblings=yes")
                .shot("lanes-desk-en");
    }

    @Test
    void a_chronology_is_chosen_without_scripts(Browser browser) {
        var screen = browser.withoutJavaScript().signedInAs(worker).open(here());
        screen.follow("Add an entry").fill("What happened", "Came without breakfast");
        screen.fill("When it happened", "2/7/2026").choose("Whose agency saw it", "School");
        screen.fill("Who or what says so", "The head teacher").press("Add it to the chronology");
        screen.follow("Chosen chronologies").shot("chosen-none-desk-en");
        screen.follow("Choose a chronology for a meeting").shot("choose-desk-en");
        screen.choose("What is it for?", "For a court.");
        screen.fill("What is it called?", "For the court").press("Begin to choose");
        screen.tick("Came without breakfast, 2 Jul 2026").press("Keep the choice on this page");
        screen.shot("chosen-desk-en");
        assertThat(screen.text()).contains("One entry is chosen");
        screen.press("Finish it").shot("chosen-finished-desk-en");
        screen.otherLanguage().shot("chosen-finished-desk-cy");
        assertThat(screen.text()).contains("Dewiswyd un cofnod");
    }

    private String here() {
        return "/children/" + family.child().id() + "/chronology";
    }
}

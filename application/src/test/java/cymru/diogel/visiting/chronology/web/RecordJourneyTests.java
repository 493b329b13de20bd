package cymru.diogel.visiting.chronology.web;

import static cymru.diogel.visiting.clocks.Told.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.clocks.Register;
import cymru.diogel.visiting.visits.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child is written down, its story read, and something taken out of it. */
@JourneyTest
class RecordJourneyTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private TestClock clock;

    private Account practitioner;
    private Account manager;
    private Family family;

    @BeforeEach
    void aFamily() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        var team = county.aTeam();
        practitioner = county.a(Role.PRACTITIONER, team);
        manager = county.a(Role.TEAM_MANAGER, team);
        family = county.aFamily().allocatedTo(practitioner).arrive();
        new Register(people).put(family, TODAY.minusDays(60));
        for (var back : new int[] {2, 16, 30}) {
            visits.record(
                    aVisit(family, TODAY.minusDays(back)).seeing(0, true, true, true).visit(),
                    UUID.randomUUID());
        }
    }

    @Test
    void an_unborn_child_is_written_down_on_a_phone_with_what_is_known(Browser browser) {
        var screen = browser.phone().signedInAs(practitioner).open("/children");
        screen.follow("Write down a child who is not here");
        screen.press("Write the child down").shot("child-new-wrong-phone-en");
        assertThat(screen.text()).contains("Say whether the child is born");
        screen.choose("Is the child born?", "No, expected");
        screen.fill("Family name or patronymic", "Llwyncelyn").fill("Expected date", "1/9/2026");
        screen.fill("Where the child lives, or will live", "4 Heol y Felin");
        screen.choose("Which language does the child speak at home?", "Not known yet");
        screen.choose("Which language does the family want letters in?", "Welsh");
        screen.press("Write the child down").shot("facts-phone-en");
        screen.follow("Add a number").shot("fact-add-phone-en");
        screen.choose("Whose number is it?", "NHS number").fill("Number", "943 476 5918");
        screen.press("Write it down").shot("fact-wrong-phone-en").otherLanguage();
        screen.fill("Rhif", "943 476 5919").choose("Rhif pwy ydyw?", "Rhif GIG");
        screen.press("Ei ysgrifennu").shot("facts-phone-cy");
        assertThat(screen.text()).contains("943 476 5919", "Mae wedi’i ysgrifennu");
    }

    @Test
    void the_story_is_one_step_from_the_child_in_both_languages(Browser browser) {
        var here = "/children/" + family.child().id();
        var screen = browser.desk().signedInAs(practitioner).open(here);
        screen.shot("child-with-chronology-desk-en").press("Chronology");
        screen.shot("chronology-desk-en").otherLanguage().shot("chronology-desk-cy");
        screen.select("Math", "Ymweliad").press("Dangos");
        assertThat(screen.text()).contains("3 cofnod", "Gwelwyd ar ei ben ei hun");
        browser.phone()
                .signedInAs(practitioner)
                .open(here + "/chronology")
                .shot("chronology-phone-en");
        browser.zoomed().signedInAs(practitioner).open(here + "/chronology");
        browser.desk()
                .signedInAs(practitioner)
                .open(here + "/facts")
                .shot("facts-desk-en")
                .otherLanguage()
                .shot("facts-desk-cy");
    }

    @Test
    void words_are_taken_out_by_two_people_without_scripts(Browser browser) {
        var visit = visits.latest(family.child().id(), 1).getFirst().id();
        var screen = browser.withoutJavaScript().signedInAs(practitioner).open("/visits/" + visit);
        screen.follow("Take words out of this report").shot("redact-desk-en");
        screen.fill("Words to take out", "As told").fill("Why", "They were said in confidence");
        screen.press("Ask for it").shot("amendments-asked-desk-en");
        var second = browser.phone().signedInAs(manager);
        second.open("/children/" + family.child().id() + "/amendments");
        second.shot("amendments-decide-phone-en").press("Agree");
        second.shot("amendments-phone-en").otherLanguage().shot("amendments-phone-cy");
        assertThat(second.text()).contains("Tynnwyd geiriau o adroddiad");
        second.open("/visits/" + visit).shot("visit-redacted-phone-cy");
        assertThat(second.text()).contains("[tynnwyd / removed]").doesNotContain("As told");
        second.open("/visits/" + visit + "/move").shot("move-phone-cy");
    }
}

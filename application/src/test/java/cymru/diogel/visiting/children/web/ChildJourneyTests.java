package cymru.diogel.visiting.children.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.visits.Visits;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class ChildJourneyTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Visits visits;
    @Autowired private TestClock clock;

    private Account practitioner;
    private KnownChild known;

    @BeforeEach
    void aKnownChild() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        practitioner = county.a(Role.PRACTITIONER);
        var books = new KnownChild.Books(people, families, visits);
        known = KnownChild.arrive(county, books, practitioner, TODAY);
    }

    @Test
    void a_misspelled_child_is_found_in_two_actions_on_a_phone(Browser browser) {
        var screen = browser.phone().signedInAs(practitioner).open("/children");
        screen.shot("children-empty-phone-en");
        screen.fill("Name, date of birth, number or address", "Moris Cady").press("Find");
        screen.shot("children-found-phone-en").follow("Cadi Haf Morris");
        assertThat(screen.path()).isEqualTo("/children/" + known.child());
        assertThat(screen.heading()).isEqualTo("Cadi Haf Morris");
        screen.shot("child-phone-en").otherLanguage().shot("child-phone-cy");
        assertThat(screen.language()).isEqualTo("cy");
    }

    @Test
    void a_child_is_taken_in_at_a_desk_in_both_languages(Browser browser) {
        var screen = browser.desk().signedInAs(practitioner).open("/work");
        screen.follow("Cadi Haf Morris").shot("child-desk-en");
        screen.otherLanguage().shot("child-desk-cy").otherLanguage();
        screen.follow("As known on a date").fill("Day", "1/7/2026").press("Show");
        screen.shot("as-known-desk-en").otherLanguage().shot("as-known-desk-cy");
        browser.phone()
                .signedInAs(practitioner)
                .open("/children/" + known.child() + "/as-known?on=1/7/2026")
                .shot("as-known-phone-en");
        browser.zoomed().signedInAs(practitioner).open("/children/" + known.child());
    }

    @Test
    void all_of_it_works_without_scripts(Browser browser) {
        var screen = browser.withoutJavaScript().signedInAs(practitioner).open("/children");
        screen.fill("Name, date of birth, number or address", "9434765919").press("Find");
        screen.shot("children-found-desk-en").follow("Cadi Haf Morris");
        assertThat(screen.text()).contains("Cadi is often hungry");
        screen.page().goBack();
        screen.otherLanguage().shot("children-found-desk-cy");
        screen.fill("Enw, dyddiad geni, rhif neu gyfeiriad", "Neb O Gwbl").press("Chwilio");
        assertThat(screen.shot("children-none-desk-cy").heading())
                .isEqualTo("Ni chafwyd hyd i neb");
    }

    @Test
    void somebody_is_written_down_around_the_child_and_a_name_corrected(Browser browser) {
        var screen = browser.phone().signedInAs(practitioner).open("/children/" + known.child());
        screen.follow("Add somebody around the child").shot("child-add-phone-en");
        screen.fill("Given names", "Kely").fill("Family name or patronymic", "Morris");
        screen.select("What the person is to the child", "Step-mother");
        screen.choose("Does the person live with the child?", "No");
        screen.choose("Which language does the person want letters in?", "Not asked yet");
        screen.press("Add this person").shot("child-same-phone-en");
        assertThat(screen.heading()).isEqualTo("Is this somebody we know?");
        screen.choose("Is it one of these?", "None of these: somebody new");
        screen.press("Add this person");
        assertThat(screen.text()).contains("Kely Morris", "Step-mother");
        screen.follow("Correct name or birth").fill("Given names", "Cadi Hâf");
        screen.fill("Why", "As the birth certificate says").press("Ask for the correction");
        screen.shot("child-correct-phone-en").otherLanguage().shot("child-correct-phone-cy");
        assertThat(screen.text()).contains("Rhaid i ail berson gytuno");
    }
}

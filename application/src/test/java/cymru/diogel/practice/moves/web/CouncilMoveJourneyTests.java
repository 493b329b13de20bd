package cymru.diogel.practice.moves.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class CouncilMoveJourneyTests {
    @Autowired private ApplicationContext beans;
    @Autowired private TestClock clock;

    @Test
    void a_child_comes_and_another_leaves(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var moving = Moving.of(beans);
        var desk = browser.desk().signedInAs(moving.custodian());
        desk.open("/register").follow("Moves and temporary entries").shot("moves-none");
        desk.follow("Enter a child of another council").press("Enter the name");
        desk.shot("moves-come-problems");
        come(desk);
        desk.shot("moves-in");
        assertThat(desk.text()).contains("Stays here for a while", "7 October 2026");
        var leaving = moving.leaving();
        var phone = browser.phone().signedInAs(moving.custodian());
        phone.open("/register/moves").shot("moves-list-phone");
        phone.otherLanguage().shot("moves-list-phone-cy");
        phone.open("/register/moves/" + leaving.id()).shot("moves-out-phone-cy");
        phone.fill("Ar ba ddiwrnod yr ysgrifennwyd at y cyngor arall?", "16/7/2026")
                .choose("Am ba hyd?", "Yn barhaol")
                .fill("Ar ba ddiwrnod y cytunodd y ddau gyngor ei fod yn barhaol?", "16/7/2026")
                .fill("Cyfeiriad y plentyn yno", "1 Heol y Môr")
                .press("Cadw");
        assertThat(phone.text()).contains("mae’r gynhadledd i’w chynnal yno");
        phone.shot("moves-out-for-good-phone-cy");
        desk.open("/children/" + leaving.child() + "/chronology").shot("moves-story");
        desk.open("/work").shot("moves-work");
        assertThat(desk.page().content()).contains("Macsen");
    }

    private static void come(Screen desk) {
        desk.fill("Given name", "Macsen")
                .fill("Family name", "Prydderch-Wynne")
                .fill("Date of birth", "3/2/2019")
                .fill("Which council?", "Ceredigion")
                .fill("Who works with the child there?", "Elin Puw, 01545 000000")
                .fill("Who told us?", "Their custodian")
                .choose("For how long?", "For a while")
                .fill("Since which day is the child there?", "15/7/2026")
                .fill("Address of the child there", "2 Stryd Fawr")
                .fill(
                        "What did the two managers agree on who sees the child?",
                        "Their worker visits each week, ours in between.")
                .tick("neglect")
                .press("Enter the name");
    }
}

package cymru.diogel.assurance.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.assurance.oversight.LookingSearch;
import cymru.diogel.assurance.oversight.Prying;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Sealer;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.platform.witness.Heads;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class TrailJourneyTests {
    @Autowired private ApplicationContext beans;
    @Autowired private County county;

    @Test
    void quality_opens_the_trail_of_a_child_and_of_who_looked(Browser browser) {
        var practitioner = county.a(Role.PRACTITIONER);
        var child = county.aFamily().allocatedTo(practitioner).arrive().child();
        new Actor(practitioner.id(), "PRACTITIONER", UUID.randomUUID(), "192.0.2.7")
                .run(() ->
                        beans.getBean(Trail.class)
                                .noted(Entry.seen("visit.look").ofChild(child.id(), "ALLOCATED")));
        var screen = browser.desk().signedInAs(county.a(Role.QUALITY)).open("/trails");
        screen.shot("trails-en").otherLanguage().shot("trails-cy").otherLanguage();
        screen.fill("The child’s reference", child.reference()).press("Show the child’s trail");
        assertThat(screen.heading()).isEqualTo(child.title());
        screen.shot("trail-child-en").otherLanguage().shot("trail-child-cy").otherLanguage();
        screen.follow(practitioner.name()).shot("trail-person-en");
        assertThat(screen.heading()).isEqualTo(practitioner.name());
        var phone = browser.phone().signedInAs(county.a(Role.QUALITY));
        phone.open("/trails/children/" + child.id()).shot("trail-child-phone-en");
        phone.otherLanguage().shot("trail-child-phone-cy");
    }

    @Test
    void a_manager_answers_for_unusual_looking_without_scripts(Browser browser) {
        var team = county.aTeam();
        var manager = county.a(Role.TEAM_MANAGER, team);
        Prying.of(beans).by(county.a(Role.PRACTITIONER, team), 47);
        beans.getBean(LookingSearch.class).find();
        var screen = browser.withoutJavaScript().signedInAs(manager).open("/looking");
        assertThat(screen.heading()).isEqualTo("1 case waits for an answer");
        screen.page().locator("main .visit-row a").first().click();
        screen.press("Send");
        assertThat(screen.text()).contains("Choose one of the answers");
        screen.choose("Why was it?", "Cover for a colleague");
        screen.fill("In your own words", "Covered the whole team while colleagues were ill");
        screen.press("Send");
        assertThat(screen.text()).contains("Explained", "Covered the whole team");
        var phone = browser.phone().signedInAs(county.a(Role.QUALITY));
        phone.open("/looking").shot("looking-phone-en").otherLanguage().shot("looking-phone-cy");
        var desk = browser.desk().signedInAs(county.a(Role.QUALITY)).open("/looking");
        desk.shot("looking-en");
        desk.page().locator("main .visit-row a").last().click();
        desk.page().waitForLoadState();
        desk.check().shot("finding-en").otherLanguage().shot("finding-cy");
    }

    @Test
    void an_administrator_sees_how_the_trail_is_sealed(Browser browser) {
        beans.getBean(Sealer.class).sealAll();
        beans.getBean(Heads.class).make();
        var screen = browser.desk().signedInAs(county.a(Role.ADMINISTRATOR));
        screen.open("/trails/seal").shot("seal-en").otherLanguage().shot("seal-cy");
        browser.phone()
                .signedInAs(county.a(Role.ADMINISTRATOR))
                .open("/trails/seal")
                .shot("seal-phone-en");
    }
}

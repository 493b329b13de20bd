package cymru.diogel.visiting.children.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
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
class PartnerJourneyTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Visits visits;
    @Autowired private Access access;
    @Autowired private TestClock clock;

    private KnownChild known;

    @BeforeEach
    void aKnownChild() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        var books = new KnownChild.Books(people, families, visits);
        known = KnownChild.arrive(county, books, county.a(Role.PRACTITIONER), TODAY);
    }

    @Test
    void a_health_visitor_reads_a_child_and_the_plan_of_its_sister_on_a_phone(Browser browser) {
        var sibling = known.family().children().get(1);
        var screen = browser.phone().signedInAs(worksWith(Role.PARTNER)).open("/work");
        screen.shot("partner-work-phone-en").follow("Cadi Haf Morris");
        assertThat(screen.shot("partner-child-phone-en").text())
                .contains("because your agency works with Cadi Haf");
        screen.follow(sibling.title()).shot("partner-plan-phone-en");
        assertThat(screen.text()).contains("You see the plan that is shared");
        screen.otherLanguage().shot("partner-plan-phone-cy");
        assertThat(screen.language()).isEqualTo("cy");
    }

    @Test
    void a_school_finds_its_child_in_welsh_without_scripts(Browser browser) {
        var screen = browser.phoneWithoutJavaScript().signedInAs(worksWith(Role.SCHOOL));
        screen.open("/work").otherLanguage().shot("school-work-phone-cy");
        assertThat(screen.heading())
                .isEqualTo("Mae eich asiantaeth yn gweithio gydag un plentyn yma");
        screen.open("/children").fill("Enw, dyddiad geni, rhif neu gyfeiriad", "Morris Cadi");
        screen.press("Chwilio").follow("Cadi Haf Morris").shot("school-child-phone-cy");
        assertThat(screen.heading()).isEqualTo("Cadi Haf Morris");
        browser.desk().signedInAs(worksWith(Role.SCHOOL)).open("/work").shot("school-work-desk");
    }

    private Account worksWith(Role role) {
        var partner = county.a(role);
        var since = TODAY.minusDays(30);
        access.open(Ground.Opening.lasting(known.child(), partner.id(), since), Ground.AGENCY);
        return partner;
    }
}

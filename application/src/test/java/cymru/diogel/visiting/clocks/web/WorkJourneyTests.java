package cymru.diogel.visiting.clocks.web;

import static cymru.diogel.visiting.clocks.Told.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan.Basis;
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

@JourneyTest
class WorkJourneyTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private Drafts drafts;
    @Autowired private TestClock clock;

    private Account practitioner;
    private Account manager;

    @BeforeEach
    void aDayWithSomeOfEverything() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        var team = county.aTeam();
        practitioner = county.a(Role.PRACTITIONER, team);
        var colleague = county.a(Role.PRACTITIONER, team);
        county.aFamily().withChildren(1).allocatedTo(colleague).arrive();
        manager = county.a(Role.TEAM_MANAGER, team);
        var register = new Register(people);
        var late = family(1);
        register.put(late, TODAY.minusDays(15));
        var near = family(3);
        register.put(near, TODAY.minusDays(40));
        visits.record(
                aVisit(near, TODAY.minusDays(12))
                        .seeing(0, true, true, true)
                        .seeing(1, true, true, true)
                        .seeing(2, true, false, false)
                        .visit(),
                UUID.randomUUID());
        register.place(family(1), TODAY.minusDays(2), Basis.ANY);
        family(1);
        drafts.begin(practitioner.id(), "visit", UUID.randomUUID(), near.household().id());
    }

    @Test
    void a_practitioner_begins_the_day_on_a_phone_in_both_languages(Browser browser) {
        var screen = browser.phone().signedInAs(practitioner).open("/");
        assertThat(screen.path()).isEqualTo("/work");
        assertThat(screen.heading()).contains("2 visits are late");
        screen.shot("work-phone-en").follow("By name");
        assertThat(screen.path()).contains("sort=name");
        screen.otherLanguage().shot("work-phone-cy");
        assertThat(screen.path()).contains("sort=name");
        assertThat(screen.language()).isEqualTo("cy");
        assertThat(screen.heading()).contains("Mae dau ymweliad yn hwyr");
    }

    @Test
    void a_practitioner_begins_the_day_at_a_desk_without_scripts(Browser browser) {
        var screen = browser.withoutJavaScript().signedInAs(practitioner).open("/work");
        screen.shot("work-desk-en").follow("By seen alone");
        assertThat(screen.heading()).contains("2 visits are late");
        screen.otherLanguage().shot("work-desk-cy");
    }

    @Test
    void a_manager_asks_for_one_practitioner(Browser browser) {
        var screen = browser.desk().signedInAs(manager).open("/work").shot("work-team-desk-en");
        screen.select("Practitioner", practitioner.name()).press("Show");
        assertThat(screen.path()).contains("practitioner=" + practitioner.id());
        screen.otherLanguage().shot("work-team-desk-cy");
        browser.phone().signedInAs(manager).open("/work").shot("work-team-phone-en");
    }

    @Test
    void quality_goes_from_a_number_to_its_rows(Browser browser) {
        var quality = county.a(Role.QUALITY);
        var screen = browser.desk().signedInAs(quality).open("/work").shot("work-teams-desk-en");
        screen.page().locator("#teams tbody a").first().click();
        screen.page().waitForLoadState();
        assertThat(screen.check().path()).contains("/work?team=");
        screen.shot("work-teams-opened-en").follow("All teams");
        screen.otherLanguage();
        browser.phone().signedInAs(quality).open("/work?lang=cy").shot("work-teams-phone-cy");
    }

    @Test
    void somebody_without_children_is_told_what_will_be_here(Browser browser) {
        var screen = browser.phone().signedInAs(county.a(Role.PRACTITIONER)).open("/work");
        assertThat(screen.shot("work-empty-phone-en").heading())
                .isEqualTo("No children are with you");
        screen.otherLanguage();
        browser.zoomed().signedInAs(practitioner).open("/work").shot("work-zoomed-en");
    }

    private Family family(int children) {
        return county.aFamily().withChildren(children).allocatedTo(practitioner).arrive();
    }
}

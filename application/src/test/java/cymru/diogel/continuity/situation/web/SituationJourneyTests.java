package cymru.diogel.continuity.situation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class SituationJourneyTests {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 16);
    private static final List<String> STEPS =
            List.of(
                    "What is known",
                    "What could happen",
                    "Powers and policies",
                    "What else was considered",
                    "What is done",
                    "Why");

    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Services services;

    // The services of the made-up county, which have the same identity each time.
    @BeforeEach
    void tell(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2026-11-17T07:30:00Z"));
        var made = Demonstration.county(1, Scale.COUNTY, LAST, WorkingDays.englandAndWales());
        beans.getBean("servicesStory", Chapter.class).load(made, new Identities(1));
    }

    @Test
    void gold_reads_the_situation_and_decides_on_the_version_that_was_read(Browser browser) {
        var gold = browser.desk().signedInAs(county.a(Role.GOLD));
        gold.open("/situation").shot("situation");
        assertThat(gold.heading()).contains("services run in full");
        assertThat(gold.text()).contains("Day service, Abercedi", "Not restarting for now");
        gold.open("/recovery").shot("recovery-list").follow("Day service, Llanfaen");
        assertThat(gold.heading()).contains("version 2");
        gold.follow("Version 1: With gold").shot("recovery-read-before-gold");
        assertThat(gold.text())
                .contains("Version 2 exists (Draft)", "what you decide is of version 1");
        gold.press("Decide on this version").shot("recovery-problems");
        gold.choose("What do you say?", "Agreed");
        STEPS.forEach(step -> gold.fill(step, "One room opens, as the plan says."));
        gold.fill("Look again on", "1/12/2026").press("Decide on this version");
        assertThat(gold.text()).contains("It is in the log.", "Gold: Agreed");
        gold.page().locator("main a[href^='/decisions/']").last().click();
        gold.check().shot("decision");
        assertThat(gold.heading())
                .isEqualTo("Day service, Llanfaen: recovery plan agreed, version 1");
        assertThat(gold.text()).contains("What was known then", "Services by state");
        gold.open("/decisions").shot("decisions");
    }

    @Test
    void in_welsh_on_a_phone_a_manager_brings_a_service_back_in_steps(Browser browser) {
        var phone = browser.phone().signedInAs(county.a(Role.SERVICE_MANAGER));
        phone.open("/situation").otherLanguage().shot("situation-phone-cy");
        assertThat(phone.language()).isEqualTo("cy");
        phone.open("/services").shot("services-phone-cy").follow("Clybiau ieuenctid");
        phone.shot("service-phone-cy").follow("Newid i ba raddau y mae’n rhedeg");
        phone.press("Cadw hyn").shot("move-problems-phone-cy");
        move(phone, "Yn rhedeg", "17/11/2026");
        assertThat(phone.text()).contains("Ni all ddod felly o’r fan hon");
        move(phone, "Yn ailgychwyn", "17/11/2026");
        phone.shot("service-moved-phone-cy");
        assertThat(phone.text()).contains("Yn ailgychwyn o 17 Tachwedd 2026");
        assertThat(service("YOUTH_CLUBS").state()).isEqualTo(ServiceState.RESTARTING);
        var family = service("FAMILY_SUPPORT");
        phone.open("/pressure/" + family.id()).shot("pressure-phone-cy");
        phone.open("/recovery/of/" + family.id() + "/write").shot("recovery-write-phone-cy");
    }

    private Provision service(String code) {
        return services.all().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void move(Screen phone, String to, String day) {
        phone.choose("I ba raddau y bydd yn rhedeg wedyn?", to)
                .fill("Digwyddodd ar", day)
                .fill("Pam?", "Mae’r neuaddau ar agor.")
                .fill("Pwy sy’n cael eu heffeithio?", "Pobl ifanc.")
                .fill("Sut y cânt wybod?", "Ar y we ac yn yr ysgol.")
                .fill("Edrych eto ar", "1/12/2026")
                .press("Cadw hyn");
    }

    @Test
    void pressure_is_drawn_and_told_in_a_table(Browser browser) {
        var silver = browser.desk().signedInAs(county.a(Role.SILVER));
        var it = service("FAMILY_SUPPORT");
        silver.open("/pressure/" + it.id()).shot("pressure");
        assertThat(silver.heading()).contains("of capacity");
        silver.open("/incidents").shot("incidents");
        assertThat(silver.text()).contains("High water on the Cedi", "Exercise");
    }
}

package cymru.diogel.continuity.situation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.SharedFiles;
import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.command.Incidents;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.web.DaySendings;
import cymru.diogel.continuity.infections.InfectionImports;
import cymru.diogel.continuity.infections.InfectionImports.Sent;
import cymru.diogel.continuity.redeployment.web.LentCounty;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The autumn of a real county, as known then: from the counts to what command decides. */
@JourneyTest
class ContinuityWayTests {
    private static final LocalDate TODAY = LocalDate.of(2020, 10, 30);
    private static final String SOURCE =
            "Public Health Wales, Rapid COVID-19 surveillance data, 2020. Contains public sector"
                    + " information.";

    @Autowired private ApplicationContext beans;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private InfectionImports imports;
    @Autowired private Incidents incidents;

    private Account silver;
    private Account gold;
    private LentCounty lent;
    private Provision leisure;
    private List<Person> shielding;

    @BeforeEach
    void somebodyToCommand() throws IOException {
        clock.stopAt(Instant.parse("2020-10-30T10:00:00Z"));
        silver = county.a(Role.SILVER);
        gold = county.a(Role.GOLD);
        take("data/wales-la-population-implied.csv", "", LocalDate.of(2020, 1, 1));
        take("data/powys-covid-vintages.csv", "Powys", null);
        imports.serve("Powys");
        incidents.open(
                new Incident(
                        UUID.randomUUID(),
                        incidents.hazards().getFirst(),
                        "Epidemic of that autumn",
                        "Epidemig yr hydref hwnnw",
                        false,
                        TODAY.minusMonths(7),
                        null),
                silver.id());
        lent = new LentCounty(beans);
        leisure = lent.service("Leisure", 3, 12, 0);
        var care = lent.service("Home care", 1, 12, 6);
        lent.own(care, 4);
        lent.lend(leisure, care, 5);
        var days = new DaySendings(beans);
        var centre = days.aCentre();
        shielding = List.of(days.aPerson(centre), days.aPerson(centre));
    }

    @Test
    void the_autumn_is_read_and_decided_on(Browser browser) {
        var phone = browser.phone().signedInAs(gold);
        inJuneTooFew(phone);
        var desk = browser.desk().signedInAs(silver);
        theSurgePlanIsProposed(desk);
        goldTakesItUp(phone);
        tierThreeIsPaused(desk);
        theRecallIsPlayedThrough(desk);
        daysArePlannedAnew(browser.desk().signedInAs(county.a(Role.SERVICE_MANAGER)));
        theSituationTellsIt(phone);
    }

    private void inJuneTooFew(Screen phone) {
        phone.open("/infections?area=Powys&to=2020-06-25").shot("way-june-phone");
        assertThat(phone.heading()).contains("Too few cases to say");
        assertThat(phone.text()).doesNotContain("1.35");
        phone.open("/infections?area=Powys").shot("way-october-phone");
        assertThat(phone.heading()).contains("Powys");
    }

    private static void theSurgePlanIsProposed(Screen desk) {
        desk.open("/contingency").follow("Write a plan");
        desk.fill("Name of the plan in English", "Autumn surge plan")
                .fill("Name of the plan in Welsh", "Cynllun ymchwydd yr hydref")
                .fill("What is it for?", "Infections rise beyond what services can bear.")
                .fill("Trigger 1: above which value?", "50")
                .fill("What is done, by whom, by when?", "Pause tier 3 | Silver | 24 hours")
                .fill("When and how is it stood down?", "When the trigger clears.");
        desk.page().locator("select[name=signal-1]").selectOption("infections.rate.Powys");
        desk.press("Keep this version").shot("way-plan");
        assertThat(desk.text()).contains("Waits for command").containsPattern("Met \\d+ October");
    }

    private static void goldTakesItUp(Screen phone) {
        phone.open("/contingency");
        phone.page().locator("a[href*='/proposals/']").first().click();
        phone.check().choose("Decision", "Take the plan up");
        phone.page().locator("label:has-text('Epidemic of that autumn')").first().click();
        for (var step : new String[] {"risk", "powers", "options", "reason"}) {
            phone.page().locator("textarea[name=" + step + "]").fill("Home care is stretched.");
        }
        phone.page().locator("input[name=review]").fill("6/11/2020");
        phone.press("Keep the decision").shot("way-decided-phone");
        assertThat(phone.text()).contains("Agreed by");
    }

    private void tierThreeIsPaused(Screen desk) {
        desk.open("/services/" + leisure.id() + "/move");
        desk.choose("How far does it run then?", "Paused")
                .fill("Happened on", "30/10/2020")
                .fill("Why?", "The surge plan was taken up.")
                .fill("Who is affected?", "Those who swim.")
                .fill("How are they told?", "On the web and at the door.")
                .fill("Look again on", "13/11/2020")
                .press("Keep this");
        assertThat(desk.text()).contains("Paused Since 30 October 2020");
    }

    private void theRecallIsPlayedThrough(Screen desk) {
        desk.open("/redeployment/recall");
        desk.page().getByLabel(leisure.name().english()).check();
        desk.press("Play it through").shot("way-recall");
        assertThat(desk.heading()).isEqualTo("1 service falls below its safe minimum");
    }

    private void daysArePlannedAnew(Screen desk) {
        keepApart(desk, "3", "30/10/2020");
        // As they were before, for whoever comes after.
        keepApart(desk, "2", "1/12/2020");
        desk.open("/day-services/distance").shot("way-distance");
        desk.open("/day-services/weeks/2020-11-02").press("Propose places").shot("way-week");
        desk.press("Accept this week");
        desk.open("/day-services/talks").shot("way-talks");
        shielding.forEach(it -> assertThat(desk.text()).contains(it.said().reference()));
    }

    private static void keepApart(Screen desk, String metres, String from) {
        desk.open("/day-services/distance");
        desk.fill("Distance between people, in metres", metres)
                .fill("Fresh air for each person, in litres a second", "10")
                .fill("People whom one member of staff can be with", "4")
                .fill("Share of seats that may be used, in percent", "50")
                .fill("Longest ride, in minutes", "60")
                .fill("From which day?", from)
                .fill("Why?", "The surge plan was taken up.")
                .press("Set the rule");
    }

    private static void theSituationTellsIt(Screen phone) {
        phone.open("/situation").shot("way-situation-phone");
        assertThat(phone.text()).contains("Autumn surge plan", "Leisure", "Powys", "No plan yet");
        phone.otherLanguage().shot("way-situation-phone-cy");
        assertThat(phone.text()).contains("Cynllun ymchwydd yr hydref", "Wedi’i oedi");
    }

    // As it was known that morning: what was published later is not there yet.
    private void take(String file, String area, @Nullable LocalDate published) throws IOException {
        var all = Files.readAllLines(SharedFiles.find(file));
        var known =
                published != null
                        ? all
                        : all.stream()
                                .filter(it -> it.startsWith("published") || isPublished(it))
                                .toList();
        var text = known.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var outcome = imports.take(new Sent(file, bytes, area, published, SOURCE, silver.id()));
        assertThat(outcome.problems()).isEmpty();
    }

    private boolean isPublished(String line) {
        var at = OffsetDateTime.parse(line.substring(0, line.indexOf(',')));
        return at.toInstant().isBefore(clock.instant());
    }
}

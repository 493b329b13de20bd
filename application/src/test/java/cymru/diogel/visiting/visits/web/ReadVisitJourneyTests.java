package cymru.diogel.visiting.visits.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.SomeVisit;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Circumstances;
import cymru.diogel.visiting.visits.Visit.Next;
import cymru.diogel.visiting.visits.Visit.NotAlone;
import cymru.diogel.visiting.visits.Visit.Purpose;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.Spoken;
import cymru.diogel.visiting.visits.Visit.Talk;
import cymru.diogel.visiting.visits.Visit.Words;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@JourneyTest
class ReadVisitJourneyTests {
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private TransactionTemplate transaction;

    private Account practitioner;
    private Morris morris;
    private static final Remarks OBSERVED =
            new Remarks(NotAlone.TOO_YOUNG, "Asleep in her cot", null, null);

    private Visit last;

    @BeforeEach
    void record() {
        practitioner = county.a(Role.PRACTITIONER);
        morris = Morris.arrive(people, practitioner, LocalDate.of(2024, 9, 1));
        var all = new ArrayList<Visit>();
        for (var day = 1; day <= 28; day++) {
            var visit = visit("2024-06-%02d".formatted(day));
            visit = day % 3 == 0 ? visit.planned("2024-06-%02dT13:30".formatted(day)) : visit;
            visit = day % 7 == 0 ? visit.met(AccessGained.NO_REPLY, "Left a card.") : visit;
            visit = day % 9 == 0 ? visit.withoutTime() : visit;
            all.add(visit.visit());
        }
        last =
                visit("2024-07-01")
                        .saying(
                                new Words(
                                        null,
                                        "Nain",
                                        "The house is warm again.\nThe beds are dry.",
                                        "Cadi: “Mae Nain wedi trwsio’r gwres.”",
                                        null,
                                        null,
                                        "The stairs need a gate. Nain buys one this week."))
                        .in(
                                new Circumstances(
                                        Set.of(Purpose.REGISTER, Purpose.CARE_AND_SUPPORT),
                                        new Talk(Spoken.BOTH, null, true),
                                        new Next(Notice.UNANNOUNCED, null)))
                        .visit();
        all.add(last);
        transaction.executeWithoutResult(_ -> visits.addAll(all));
    }

    @Test
    void visits_are_listed_narrowed_and_opened_at_a_desk_and_on_a_phone(Browser browser) {
        for (var language : new String[] {"en", "cy"}) {
            var desk = browser.desk().signedInAs(practitioner).open("/visits?lang=" + language);
            desk.shot("visit-list-desk-" + language);
            var phone = browser.phone().signedInAs(practitioner).open("/visits?lang=" + language);
            phone.shot("visit-list-phone-" + language);
            phone.open("/visits/" + last.id()).shot("visit-show-phone-" + language);
            desk.open("/visits/" + last.id()).shot("visit-show-desk-" + language);
        }
        var desk = browser.desk().signedInAs(practitioner).open("/visits");
        desk.select("Notice", "Unannounced").press("Show");
        assertThat(desk.path()).contains("notice=unannounced");
        assertThat(desk.heading()).isEqualTo("20 visits like that");
        desk.otherLanguage();
        assertThat(desk.path()).contains("notice=unannounced");
        desk.follow("Pryd");
        assertThat(desk.path()).contains("up=yes");
        desk.open("/visits?from=1999-01-01&to=1999-01-31").shot("visit-list-empty-desk-cy");
    }

    @Test
    void a_report_is_corrected_and_shows_what_it_said(Browser browser) {
        var screen = browser.desk().signedInAs(practitioner).open("/visits/" + last.id());
        screen.press("Correct this report").shot("visit-correct-desk-en");
        screen.fill("What has changed in their day-to-day lives?", "The house is warm again.");
        screen.fill("Why are you correcting it?", "The beds were another family’s");
        screen.press("Save the correction").shot("visit-corrected-desk-en");
        assertThat(screen.text())
                .contains("The correction is saved.", "The beds are dry.")
                .contains("Reason: The beds were another family’s");
        var phone = browser.phone().signedInAs(practitioner).open(screen.path() + "&lang=cy");
        phone.shot("visit-corrected-phone-cy");
    }

    @Test
    void two_who_correct_at_once_see_both_texts(Browser browser) {
        var first = correcting(browser, "One", "first");
        var second = correcting(browser, "Two", "second");
        first.press("Save the correction");
        second.press("Save the correction").shot("visit-conflict-desk-en");
        assertThat(second.text()).contains("It says now", "One", "You wrote", "Two");
        second.press("Save the correction");
        assertThat(visits.find(last.id())).get().matches(it -> "Two".equals(it.words().account()));
        assertThat(visits.corrections(last.id())).hasSize(2);
    }

    @Test
    void a_printed_report_has_no_menu_and_says_who_printed_it(Browser browser) {
        var screen = browser.desk().signedInAs(practitioner).open("/visits/" + last.id());
        screen.page()
                .emulateMedia(
                        new com.microsoft.playwright.Page.EmulateMediaOptions()
                                .setMedia(com.microsoft.playwright.options.Media.PRINT));
        screen.shot("visit-show-print-en");
        assertThat(screen.page().locator(".govuk-service-navigation").isVisible()).isFalse();
        assertThat(screen.page().locator(".printed-by").isVisible()).isTrue();
        assertThat(screen.page().getByText("Correct this report").isVisible()).isFalse();
    }

    private Screen correcting(Browser browser, String account, String reason) {
        var screen =
                browser.desk().signedInAs(practitioner).open("/visits/" + last.id() + "/correct");
        return screen.fill("What has changed in their day-to-day lives?", account)
                .fill("Why are you correcting it?", reason);
    }

    private SomeVisit visit(String day) {
        var late =
                Integer.parseInt(day.substring(8)) % 5 == 0
                        ? "2024-07-09T09:00:00Z"
                        : day + "T16:00:00Z";
        return SomeVisit.aVisit()
                .on(day)
                .recorded(late)
                .told(
                        practitioner.id(),
                        practitioner.team(),
                        morris.household().id(),
                        new Seen(morris.cadi().id(), null, true, true, true, null, Remarks.NONE),
                        new Seen(
                                morris.iolo().id(),
                                null,
                                false,
                                null,
                                true,
                                "At nursery",
                                new Remarks(null, null, null, "Shared with Nel")),
                        new Seen(morris.nel().id(), null, true, null, true, null, OBSERVED));
    }
}

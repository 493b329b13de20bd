package cymru.diogel.visiting.visits.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.people.Plan.Kind;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class RecordVisitJourneyTests {
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private TestClock clock;

    private Account practitioner;
    private Morris morris;

    @BeforeEach
    void arrive() {
        practitioner = county.a(Role.PRACTITIONER);
        morris = Morris.arrive(people, practitioner, LocalDate.now(ZoneOffset.UTC));
    }

    @Test
    void an_unannounced_visit_is_recorded_in_welsh_on_a_phone(Browser browser) {
        var screen = browser.phone().signedInAs(practitioner).open("/visits/record?lang=cy");
        screen.shot("visit-start-phone-cy").follow("Morris").shot("visit-form-phone-cy");
        assertThat(screen.language()).isEqualTo("cy");
        assertThat(screen.heading()).isEqualTo("Adroddiad ymweliad");
        screen.choose("A oedd yr ymweliad wedi’i gynllunio neu’n ddirybudd?", "Dirybudd");
        screen.page().locator("[data-use]").click();
        screen.page().locator("[data-now]").click();
        screen.choose("Ble oedd yr ymweliad?", "Gartref, 3 Bryn Teg");
        screen.choose("A gawsoch chi fynediad?", "Do, lle bynnag yr oedd angen");
        fillInWelsh(screen);
        screen.check().shot("visit-form-filled-phone-cy");
        screen.press("Gwirio a gorffen").shot("visit-done-phone-cy");
        assertThat(screen.text())
                .contains("Mae’r ymweliad wedi’i gofnodi.")
                .contains("Ymweliad dirybudd")
                .contains("Yn ôl cloc dyfais")
                .contains("“Mae Nain wedi trwsio’r gwres.”");
    }

    @Test
    void a_visit_to_one_child_takes_eight_actions_beside_the_text(Browser browser) {
        // Late in the evening there would be no hour left that is still to come.
        var noon = WallClock.instant(LocalDate.now(ZoneOffset.UTC).atTime(12, 0));
        clock.stopAt(noon);
        var one = county.aFamily().allocatedTo(practitioner).arrive();
        onTheRegister(one.child().id());
        var screen = browser.phone().signedInAs(practitioner);
        screen.page().clock().setFixedTime(Date.from(noon));
        screen.open("/visits/record/" + one.household().id());
        assertThat(screen.page().locator("#purpose").isChecked()).isTrue();
        var name = one.child().shortTitle();
        screen.choose("Was this visit planned or unannounced?", "Unannounced");
        screen.page().locator("[data-use]").click();
        screen.choose("Where was it?", "At home, " + one.household().address());
        screen.choose("Did you get in?", "Yes, wherever I needed to");
        answer(screen, name + ": seen alone", "Yes");
        answer(screen, name + ": bedroom seen", "Yes");
        screen.choose("Which language did you speak?", "English");
        assertThat(screen.page().locator(".ask--seen [value='yes']").isChecked()).isTrue();
        screen.page().locator("#end-hour").fill("2359");
        screen.fill("What the children said or showed", "A drawing of the dog.");
        screen.fill("What worries you, and what was agreed?", "Nothing.");
        screen.fill("What has changed in their day-to-day lives?", "All is well.");
        // Seven so far, and this is the eighth.
        screen.press("Check and finish");
        assertThat(screen.text()).contains("There is a problem").contains("has not ended yet");
    }

    @Test
    void it_works_without_javascript_and_pressing_twice_makes_one_visit(Browser browser) {
        var screen = browser.withoutJavaScript().signedInAs(practitioner).open(morris.address());
        screen.shot("visit-form-desk-en");
        screen.press("Check and finish").shot("visit-form-problems-desk-en");
        assertThat(screen.text())
                .contains("Choose whether the visit was planned or unannounced")
                .contains("Choose where it was");
        fill(screen);
        screen.press("It is ending now");
        assertThat(screen.page().locator("#notice-2").isChecked()).isTrue();
        screen.page().locator("[data-use]").click();
        screen.page().waitForLoadState();
        var second = screen.page().context().newPage();
        second.navigate(screen.page().url());
        screen.press("Check and finish");
        assertThat(screen.text()).contains("The visit is recorded.");
        var visit = screen.path();
        second.getByText("Check and finish").click();
        second.waitForLoadState();
        assertThat(second.locator("main").innerText()).contains("It had been sent before");
        assertThat(second.url()).contains(visit.substring(0, visit.indexOf('?')));
    }

    @Test
    void a_draft_outlives_its_tab(Browser browser) {
        var screen = browser.phone().signedInAs(practitioner).open(morris.address());
        screen.fill("What has changed in their day-to-day lives?", "Half a sentence");
        screen.page().getByText("Saved ").first().waitFor();
        screen.page().close(new com.microsoft.playwright.Page.CloseOptions());
        var again = browser.phone().signedInAs(practitioner).open("/visits/record");
        again.shot("visit-start-drafts-phone-en");
        again.follow("Go on writing: Morris");
        assertThat(again.page().locator("#account").inputValue()).isEqualTo("Half a sentence");
        again.follow("Give up this draft").shot("visit-give-up-phone-en");
        again.press("Give up this draft");
        assertThat(again.text()).doesNotContain("Begun and not finished");
    }

    @Test
    void the_language_changes_in_the_middle_and_nothing_is_lost(Browser browser) {
        var screen = browser.withoutJavaScript().signedInAs(practitioner).open(morris.address());
        screen.choose("Was this visit planned or unannounced?", "Planned");
        screen.fill(
                "What has changed in their day-to-day lives?", "Un peth\n a <b>\"dau\"</b> & ŵ");
        screen.otherLanguage().shot("visit-form-planned-desk-cy");
        assertThat(screen.heading()).isEqualTo("Adroddiad ymweliad");
        assertThat(screen.page().locator("#notice").isChecked()).isTrue();
        assertThat(screen.page().locator("#account").inputValue())
                .isEqualTo("Un peth\n a <b>\"dau\"</b> & ŵ");
    }

    @Test
    void pressing_enter_in_a_field_sends_nothing(Browser browser) {
        var screen = browser.desk().signedInAs(practitioner).open(morris.address());
        screen.page().locator("#end-hour").fill("13");
        screen.page().locator("#end-hour").press("Enter");
        screen.page().waitForTimeout(500);
        assertThat(screen.language()).isEqualTo("en");
        assertThat(screen.page().locator("#end-hour").inputValue()).isEqualTo("13");
    }

    private void onTheRegister(UUID child) {
        var since = LocalDate.now(ZoneOffset.UTC).minusMonths(2);
        var plan = new Plan(UUID.randomUUID(), child, Kind.REGISTER, since, null, "neglect", null);
        people.plan(List.of(plan), List.of());
    }

    private static void fillInWelsh(Screen screen) {
        answer(screen, "Cadi: gweld y plentyn", "Do");
        answer(screen, "Cadi: gweld y plentyn heb neb arall yno", "Do");
        answer(screen, "Cadi: gweld yr ystafell wely", "Do");
        screen.fill("Cadi: ystafell pwy yw hi, a phwy sy’n ei rhannu?", "Ei hystafell ei hun");
        answer(screen, "Iolo: gweld y plentyn", "Naddo");
        answer(screen, "Iolo: gweld yr ystafell wely", "Do");
        screen.fill("Iolo: pam ddim?", "Yn yr ysgol feithrin");
        answer(screen, "Nel: gweld y plentyn", "Do");
        screen.fill("Nel: sut y gwnaethoch arsylwi ar y plentyn", "Yn chwarae ar y mat");
        answer(screen, "Nel: gweld yr ystafell wely", "Naddo");
        screen.fill("Nel: pam na welwyd yr ystafell wely?", "Nain yn cysgu yno");
        screen.choose("At ba ddiben oedd yr ymweliad?", "Cynllun gofal a chymorth");
        screen.choose("Pa iaith a siaradoch chi?", "Cymraeg");
        screen.fill(
                "Beth ddywedodd neu ddangosodd y plant", "Cadi: “Mae Nain wedi trwsio’r gwres.”");
        screen.fill("Beth sydd wedi newid yn eu bywydau bob dydd?", "Mae’r tŷ’n gynnes.");
        screen.fill("Beth sy’n eich poeni, a beth y cytunwyd arno?", "Dim. Byddaf yn dod eto.");
        screen.choose("Sut fydd yr ymweliad nesaf?", "Dirybudd");
    }

    private static void fill(Screen screen) {
        screen.choose("Was this visit planned or unannounced?", "Unannounced");
        screen.choose("Where was it?", "At home, 3 Bryn Teg");
        screen.choose("Did you get in?", "Yes, wherever I needed to");
        for (var child : new String[] {"Cadi", "Iolo", "Nel"}) {
            answer(screen, child + ": seen", "Yes");
            answer(screen, child + ": bedroom seen", "Yes");
        }
        screen.fill("Nel: how you observed the child", "She played on the mat.");
        screen.choose("What was the visit for?", "Child protection register");
        screen.choose("Which language did you speak?", "Both Welsh and English");
        screen.fill("What the children said or showed", "Cadi: “Dim byd.”");
        screen.fill("What worries you, and what was agreed?", "Nothing worries me.");
        answer(screen, "Cadi: seen alone", "Yes");
        answer(screen, "Iolo: seen alone", "Yes");
        screen.fill("What has changed in their day-to-day lives?", "All is well.");
    }

    private static void answer(Screen screen, String question, String answer) {
        screen.choose(question, answer);
    }
}

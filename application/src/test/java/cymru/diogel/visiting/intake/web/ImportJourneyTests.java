package cymru.diogel.visiting.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class ImportJourneyTests {
    @Autowired private County county;
    private String file = "";

    /** Five rows: two of one call, one of another, one with no such month, one without notice. */
    @BeforeEach
    void export() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        file =
                """
                visit_id,household_id,child_id,practitioner_id,team,started_at,notice,colour
                V1#,H1#,C1#,P1#,T1#,2025-03-04T10:05,planned,red
                V1#,H1#,C2#,P1#,T1#,2025-03-04T10:05,planned,red
                V2#,H1#,C1#,P1#,T1#,2025-03-18T15:40,unannounced,
                V3#,H1#,C1#,P1#,T1#,2025-13-04T10:05,planned,
                V4#,H1#,C1#,P1#,T1#,2025-04-01T09:30,whenever,
                """
                        .replace("#", "-" + mark);
    }

    @Test
    void a_dirty_file_is_checked_its_good_rows_imported_and_the_same_again_changes_nothing(
            Browser browser) {
        var screen = sent(browser.desk(), "Import", "File of visits", "Check the file");
        screen.shot("import-checked-en");
        assertThat(screen.heading()).isEqualTo("3 of 5 rows can be imported");
        assertThat(screen.text()).contains("Nothing has been written yet", "colour");

        screen.follow("See every problem").shot("import-problems-en");
        assertThat(row(screen, "2025-13-04"))
                .contains("5", "6", "started_at", "not in the calendar", "Check the day");
        assertThat(row(screen, "whenever"))
                .contains("6", "7", "notice", "planned or unannounced", "leave the cell empty");

        screen.follow("Back").press("Import the good rows").shot("import-done-en");
        assertThat(screen.heading()).isEqualTo("2 visits were imported");
        screen.follow("See the 2 visits that were imported").shot("import-visits-en");
        assertThat(screen.heading()).isEqualTo("2 visits like that");
        assertThat(screen.text()).contains("These are the visits of one import");

        send(screen.open("/visits/import"), "File of visits", "Check the file");
        screen.shot("import-again-en");
        assertThat(screen.heading()).isEqualTo("There is nothing new in this file");
        assertThat(screen.text()).contains("exactly the same contents was imported before");
        assertThat(screen.page().getByText("Import the good rows").count()).isZero();
    }

    @Test
    void all_of_it_is_done_on_a_phone_in_welsh(Browser browser) {
        var phone = browser.phone().signedInAs(county.a(Role.QUALITY)).open("/visits/import");
        phone.otherLanguage().shot("import-phone-cy");
        send(phone, "Ffeil o ymweliadau", "Gwirio’r ffeil").shot("import-checked-phone-cy");
        phone.page().locator("main summary").click();
        phone.check().shot("import-understood-phone-cy");
        phone.page().locator("a[href$='/rows?what=NEW']").click();
        phone.page().waitForLoadState();
        phone.check().shot("import-rows-phone-cy");
        phone.page().goBack();
        phone.page().locator("a[href$='/problems']").first().click();
        phone.page().waitForLoadState();
        phone.check().shot("import-problems-phone-cy");
        assertThat(row(phone, "whenever")).contains("wedi’i gynllunio neu’n ddirybudd");
        phone.page().goBack();
        phone.page().locator("button[value=GOOD_ROWS]").click();
        phone.page().waitForURL("**/visits/import/*");
        phone.page().locator("a[href*='/visits?import=']").waitFor();
        phone.check().shot("import-done-phone-cy");
        assertThat(phone.language()).isEqualTo("cy");
        phone.page().locator("a[href*='/visits?import=']").click();
        phone.page().waitForLoadState();
        phone.check().shot("import-visits-phone-cy");
    }

    @Test
    void all_of_it_is_done_without_javascript(Browser browser) {
        var screen =
                sent(browser.withoutJavaScript(), "Import", "File of visits", "Check the file");
        screen.press("Import all or nothing");
        assertThat(screen.text())
                .contains("There is a problem", "Nothing was imported, because 2 rows");
        screen.press("Import the good rows");
        assertThat(screen.heading()).isEqualTo("2 visits were imported");
    }

    private Screen sent(Screen screen, String menu, String label, String button) {
        screen.signedInAs(county.a(Role.QUALITY)).open("/").follow(menu);
        return send(screen, label, button);
    }

    private Screen send(Screen screen, String label, String button) {
        screen.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("visits.csv", "text/csv", file.getBytes(UTF_8)));
        return screen.press(button);
    }

    private static String row(Screen screen, String value) {
        var row = screen.page().getByRole(AriaRole.ROW).filter(having(value));
        return row.innerText();
    }

    private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }
}

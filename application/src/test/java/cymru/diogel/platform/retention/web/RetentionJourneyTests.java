package cymru.diogel.platform.retention.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.retention.Ended;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.QueryCount;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JourneyTest
class RetentionJourneyTests {
    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    private Account asks;
    private Account agrees;

    @BeforeEach
    void begin() {
        asks = county.a(Role.QUALITY);
        agrees = county.a(Role.QUALITY);
    }

    @Test
    void one_asks_another_agrees_and_a_certificate_remains(Browser browser) throws IOException {
        var child = Ended.child(beans);
        var desk = browser.withoutJavaScript().signedInAs(asks).open("/retention");
        desk.press("Ask a second person");
        assertThat(desk.text()).contains("Tick the records whose end you ask for");
        desk.page().getByLabel(child.reference()).check();
        desk.press("Ask a second person");
        assertThat(desk.text()).contains("somebody else has to agree", child.reference());
        var path = desk.path();
        var phone = browser.phone().signedInAs(agrees).open(path);
        phone.shot("retention-batch-phone-en").otherLanguage().shot("retention-batch-phone-cy");
        phone.press("Cytuno a dinistrio");
        assertThat(phone.text()).contains("Mae’r cofnodion wedi’u dinistrio");
        phone.shot("retention-gone-phone-cy").otherLanguage();
        var wide = browser.desk().signedInAs(agrees).open(path).shot("retention-gone-en");
        assertThat(wide.text()).doesNotContain(child.reference());
        assertThat(certificate(path, "en")).contains("Certificate of destruction", agrees.name());
        assertThat(certificate(path, "cy")).contains("Tystysgrif ddinistrio", agrees.name());
    }

    @Test
    void holds_are_set_and_lifted_and_the_list_looks_well_in_both_languages(Browser browser) {
        var child = Ended.child(beans);
        var screen = browser.desk().signedInAs(asks).open("/retention");
        screen.press("Set a hold");
        assertThat(screen.text()).contains("Say why, in up to 1,000 letters");
        screen.fill("Reference of the child", child.reference());
        screen.fill("Why is it held?", "The inquiry asked for it.").press("Set a hold");
        assertThat(screen.text()).contains("The hold is set.", "The inquiry asked for it.");
        assertThat(screen.text()).doesNotContain(child.reference());
        screen.shot("retention-en").otherLanguage().shot("retention-cy");
        var phone = browser.phone().signedInAs(asks).open("/retention");
        phone.shot("retention-phone-en").otherLanguage().shot("retention-phone-cy");
        screen.otherLanguage().page().getByText("Lift this hold").first().click();
        screen.page().waitForLoadState();
        assertThat(screen.text()).contains("The hold is lifted.");
    }

    @Test
    void each_rule_says_of_whom_it_speaks_and_where_it_is_written(Browser browser) {
        var phone = browser.phone().signedInAs(asks).open("/retention");
        phone.page().getByText("How long records are kept").first().click();
        phone.page().waitForLoadState();
        assertThat(phone.text())
                .contains("35 years from the last contact with a child who was on the register")
                .contains("Published schedules: 35 years from the last contact");
        phone.shot("retention-rules-en").otherLanguage().shot("retention-rules-cy");
        assertThat(phone.text()).contains("Plant a fu ar y gofrestr");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUALITY"})
    void nobody_else_finds_anything(Role role) {
        assertThat(mvc.get().uri("/retention").with(signedInAs(county.a(role)))).hasStatus(404);
    }

    @Test
    void the_list_sends_few_statements() {
        Ended.child(beans);
        var page = mvc.get().uri("/retention").with(signedInAs(asks)).exchange();
        assertThat(page).hasStatusOk();
        QueryCount.assertThatFewWereSent(page);
    }

    private String certificate(String path, String language) throws IOException {
        var address = path + "/certificate.pdf?lang=" + language;
        var file = mvc.get().uri(address).with(signedInAs(agrees)).exchange();
        assertThat(file).hasStatusOk();
        try (var pdf = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            return new PDFTextStripper().getText(pdf);
        }
    }
}

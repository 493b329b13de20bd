package cymru.diogel.assurance.disclosure.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.QueryCount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JourneyTest
class DisclosureTests {
    private static final int SECRETS_EACH = 8;

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Families families;
    private Account first;
    private Account second;
    private Family family;

    @BeforeEach
    void begin() {
        first = county.a(Role.QUALITY);
        second = county.a(Role.QUALITY);
        family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
    }

    @Test
    void of_eighty_places_taken_out_none_is_in_any_document() throws IOException {
        takeOut(10);
    }

    @Tag("slow")
    @Test
    void of_a_thousand_places_taken_out_none_is_in_any_document() throws IOException {
        takeOut(125);
    }

    private void takeOut(int pieces) throws IOException {
        var secrets = new ArrayList<String>();
        for (var piece = 0; piece < pieces; piece++) {
            var words = new StringBuilder("Lived with ");
            for (var number = 0; number < SECRETS_EACH; number++) {
                var secret = "Zq" + UUID.randomUUID().toString().substring(0, 8);
                secrets.add(secret);
                words.append(secret).append(" and ");
            }
            say(words.append("others.").toString());
        }
        var path = put();
        for (var secret : secrets) {
            assertThat(post(path + "/mark", first, "words", secret, "reason", "OTHER_PERSON"))
                    .hasRedirectedUrl(path + "?marked=1");
        }
        assertThat(post(path + "/release", second)).hasStatus(302);
        var text = get(path + "/record.txt", first);
        var pdf = get(path + "/record.pdf", first).getResponse().getContentAsByteArray();
        var all = everything(pdf) + new String(text.getResponse().getContentAsByteArray(), UTF_8);
        assertThat(all).contains("Lived with", "[taken out: about somebody else]");
        assertThat(secrets).hasSize(pieces * SECRETS_EACH).noneMatch(all::contains);
    }

    @Test
    void nothing_is_given_before_a_second_person_has_read_it_nor_changed_after() {
        say("12 Stryd y Bont, with Modryb Elin");
        var path = put();
        assertThat(get(path + "/record.pdf", first)).hasStatus(404);
        assertThat(post(path + "/release", first))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else has to read it");
        assertThat(post(path + "/release", second)).hasStatus(302);
        assertThat(post(path + "/mark", first, "words", "Elin", "reason", "SOURCE"))
                .hasRedirectedUrl(path + "?marked=0");
        assertThat(get(path + "/record.txt", first)).bodyText().contains("Modryb Elin");
    }

    @Test
    void whoever_may_not_see_the_child_finds_nothing() {
        var path = put();
        for (var role : List.of(Role.PRACTITIONER, Role.ADMINISTRATOR, Role.COUNCILLOR)) {
            assertThat(get(path, county.a(role))).hasStatus(404);
            assertThat(get("/disclosures", county.a(role))).hasStatus(404);
        }
        assertThat(post("/disclosures", first, "reference", "NOBODY"))
                .hasStatus(422)
                .bodyText()
                .contains("no record with this reference");
        QueryCount.assertThatFewWereSent(get(path, first));
        QueryCount.assertThatFewWereSent(get("/disclosures", first));
    }

    @Test
    void two_people_put_a_record_together_and_let_it_go(Browser browser) {
        say("12 Stryd y Bont, with Modryb Elin");
        var desk = browser.desk().signedInAs(first).open("/disclosures");
        desk.shot("disclosures-en");
        desk.fill("Reference of the child", family.child().reference());
        desk.press("Put the record together");
        assertThat(desk.text())
                .contains("Who from the council worked with the child", "since ")
                .doesNotContain("died –");
        desk.press("Take these words out");
        assertThat(desk.text()).contains("Enter the words to take out");
        desk.fill("Words to take out", "modryb elin");
        desk.choose("Why are they taken out?", "They are about somebody else");
        desk.press("Take these words out");
        assertThat(desk.text()).contains("The words are taken out in 1 place.");
        desk.shot("disclosure-en").otherLanguage().shot("disclosure-cy");
        var phone = browser.phone().signedInAs(second).open(desk.path().replaceAll("\\?.*", ""));
        phone.shot("disclosure-phone-en").otherLanguage().shot("disclosure-phone-cy");
        phone.press("Rwyf wedi’i ddarllen; ceir ei roi");
        assertThat(phone.text()).contains("Ei gymryd fel PDF");
    }

    private void say(String address) {
        var says = new Fact.Address(Fact.Address.Where.FOUND, address, null);
        families.say(family.child().id(), says, Period.ALWAYS, null);
    }

    private String put() {
        var answer = post("/disclosures", first, "reference", family.child().reference());
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    // Text, every stream unpacked, every string of every object, metadata, bookmarks, attachments.
    private static String everything(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var all = new StringBuilder(new PDFTextStripper().getText(document));
            var names = document.getDocumentCatalog().getNames();
            assertThat(names == null || names.getEmbeddedFiles() == null).isTrue();
            assertThat(new String(pdf, UTF_8).split("%%EOF", -1)).as("no earlier one").hasSize(2);
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                all.append(object);
                if (object instanceof COSStream stream) {
                    all.append(unpacked(stream));
                }
            }
            return all.append(outline(document)).toString();
        }
    }

    private static String unpacked(COSStream stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = stream.createInputStream()) {
            in.transferTo(bytes);
        }
        return bytes.toString(UTF_8);
    }

    private static String outline(PDDocument document) {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        var all = new StringBuilder();
        if (outline != null) {
            outline.children().forEach(it -> all.append(it.getTitle()));
        }
        return all.append(document.getDocumentInformation().getCOSObject()).toString();
    }

    private MvcTestResult get(String path, Account somebody) {
        return mvc.get().uri(path).with(signedInAs(somebody)).exchange();
    }

    private MvcTestResult post(String path, Account somebody, String... fields) {
        var request = mvc.post().uri(path).with(signedInAs(somebody));
        for (var place = 0; place < fields.length; place += 2) {
            request = request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }
}

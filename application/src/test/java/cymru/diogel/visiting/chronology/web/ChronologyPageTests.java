package cymru.diogel.visiting.chronology.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static cymru.diogel.visiting.clocks.Told.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.documents.ForEveryone;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.clocks.Register;
import cymru.diogel.visiting.visits.Visits;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class ChronologyPageTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Visits visits;
    @Autowired private TestClock clock;

    private Account practitioner;
    private Family family;

    @BeforeEach
    void aFamilyWithAStory() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        practitioner = county.a(Role.PRACTITIONER);
        family = county.aFamily().withChildren(2).allocatedTo(practitioner).arrive();
        new Register(people).put(family, TODAY.minusDays(60));
        visits.record(
                aVisit(family, TODAY.minusDays(2)).seeing(0, true, true, true).visit(),
                UUID.randomUUID());
        visits.record(
                aVisit(family, TODAY.minusDays(9)).seeing(1, true, false, true).visit(),
                UUID.randomUUID());
        var nurse =
                new Fact.Involvement(
                        Fact.Involvement.Agency.HEALTH,
                        Fact.Involvement.Part.HEALTH_VISITOR,
                        "Siân Whitlock",
                        null);
        families.say(
                family.child().id(), nurse, Period.since(TODAY.minusDays(40)), practitioner.id());
        clock.pass(Duration.ofHours(1));
    }

    @Test
    void every_kind_of_entry_stands_in_its_place_and_opens_its_row() {
        assertThat(page(""))
                .contains("Seen alone", "12 Jul 2026", "Began: Register: neglect", "15 May 2026")
                .contains("Initial child protection conference", "Began to work with the child")
                .contains("Siân Whitlock: Health visitor", "Known 14 Jul 2026, 40 days later")
                .containsPattern("href=\"/visits/[0-9a-f-]{36}\"")
                .containsPattern("facts#plan-[0-9a-f-]{36}")
                .containsPattern("facts#line-[0-9a-f-]{36}");
    }

    @Test
    void a_brothers_own_visit_is_not_in_the_childs_story() {
        assertThat(page("?kind=visit")).contains("Seen alone").doesNotContain("Seen, not alone");
    }

    @Test
    void a_birth_is_no_late_news_and_the_ground_is_said() {
        assertThat(page(""))
                .contains("You can see this because you work with", ">Born<")
                .doesNotContain("3,652 days later");
    }

    @Test
    void one_kind_and_some_days_may_be_asked_for() {
        assertThat(page("?kind=meeting"))
                .contains("One entry, newest first", "conference")
                .doesNotContain("Seen alone");
        assertThat(page("?from=1/7/2026&until=13/7/2026"))
                .contains("Seen alone")
                .doesNotContain("Siân Whitlock");
        assertThat(page("?kind=correction")).contains("There is no entry of this kind");
    }

    @Test
    void the_document_meets_the_standard_for_everyone() throws Exception {
        var pdf = get("/chronology.pdf?language=cy").getResponse().getContentAsByteArray();
        ForEveryone.assertMeetsTheStandard(pdf, 100);
    }

    @Test
    void it_is_a_tagged_document_in_either_language() throws IOException {
        for (var tag : new String[] {"en", "cy"}) {
            var answer = get("/chronology.pdf?language=" + tag).getResponse();
            assertThat(answer.getContentType()).isEqualTo("application/pdf");
            try (var document = Loader.loadPDF(answer.getContentAsByteArray())) {
                var text = new PDFTextStripper().getText(document);
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(tag);
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(text).contains(tag.equals("cy") ? "Cronoleg" : "Chronology of");
                assertThat(text).contains("Siân Whitlock");
            }
        }
    }

    @Test
    void it_asks_at_most_twelve_questions_and_few_more_for_a_long_story() {
        for (var back = 10; back < 50; back++) {
            visits.record(
                    aVisit(family, TODAY.minusDays(back)).seeing(0, true, true, true).visit(),
                    UUID.randomUUID());
        }
        QueryCount.assertThatFewWereSent(get("/chronology"));
    }

    @Test
    void whoever_may_not_see_the_child_finds_no_chronology() {
        var stranger = county.a(Role.PRACTITIONER);
        var here = "/children/" + family.child().id() + "/chronology";
        assertThat(mvc.get().uri(here).with(signedInAs(stranger))).hasStatus(404);
        assertThat(mvc.get().uri(here + ".pdf").with(signedInAs(stranger))).hasStatus(404);
    }

    private String page(String query) {
        return body(get("/chronology" + query));
    }

    private MvcTestResult get(String path) {
        var address = "/children/" + family.child().id() + path;
        return mvc.get().uri(address).with(signedInAs(practitioner)).exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

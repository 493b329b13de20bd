package cymru.diogel.practice.chronology.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.documents.ForEveryone;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.chronology.ChosenStories;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class StoryPageTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Access access;
    @Autowired private ChosenStories chosen;
    @Autowired private TestClock clock;

    private Account worker;
    private Account nurse;
    private Family family;

    @BeforeEach
    void aFamilyKnownToTwoAgencies() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        worker = county.a(Role.PRACTITIONER);
        nurse = county.a(Role.PARTNER);
        family = county.aFamily().withChildren(2).allocatedTo(worker).arrive();
        access.open(
                Ground.Opening.lasting(family.child().id(), nurse.id(), TODAY.minusDays(30)),
                Ground.AGENCY);
    }

    @Test
    void an_entry_by_hand_stands_where_it_happened_and_says_that_it_came_late() {
        write(worker, "Came without breakfast", "2/7/2026", "9/7/2026");
        assertThat(read(worker, ""))
                .contains("Came without breakfast", "Told by: The head teacher")
                .contains("2 Jul 2026", "Known 9 Jul 2026, 7 days later", "lane--school");
    }

    @Test
    void what_became_known_later_was_not_in_the_story_of_that_day() {
        write(worker, "Came without breakfast", "2/7/2026", "9/7/2026");
        assertThat(read(worker, "?known=8/7/2026")).doesNotContain("Came without breakfast");
        assertThat(read(worker, "?known=9/7/2026")).contains("Came without breakfast");
    }

    @Test
    void it_is_filtered_by_weight_agency_and_words() {
        write(worker, "Came without breakfast", "2/7/2026", "2/7/2026");
        assertThat(read(worker, "?sig=yes")).doesNotContain("Came without breakfast");
        assertThat(read(worker, "?agency=police")).doesNotContain("Came without breakfast");
        assertThat(read(worker, "?agency=school")).contains("Came without breakfast");
        assertThat(read(worker, "?words=BREAKFAST")).contains("Came without breakfast");
        assertThat(read(worker, "?words=supper")).contains("There is no entry of this kind");
    }

    @Test
    void agencies_stand_side_by_side() {
        write(worker, "Came without breakfast", "2/7/2026", "2/7/2026");
        assertThat(read(worker, "?lanes=yes"))
                .contains("July 2026", "Third sector", "entry__title")
                .contains("Came without breakfast");
    }

    @Test
    void another_agency_reads_no_more_than_the_title_of_what_was_told_in_confidence() {
        post(
                worker,
                "/entries/new",
                "title=Grandmother rang&on=2/7/2026&agency=SOCIAL&source=Nain"
                        + "&more=She asked that nobody be told&reserved=yes");
        assertThat(read(worker, "")).contains("She asked that nobody be told");
        assertThat(read(nurse, ""))
                .contains("Grandmother rang", "is not shown on the ground")
                .doesNotContain("She asked that nobody be told", "Told by: Nain");
    }

    @Test
    void a_brothers_entries_come_only_where_the_reader_may_see_him() {
        var other = family.children().get(1);
        var there = "/children/" + other.id() + "/chronology/entries/new";
        Sending.of(
                        worker,
                        there,
                        "title",
                        "Missed the clinic",
                        "on",
                        "1/7/2026",
                        "agency",
                        "HEALTH",
                        "source",
                        "Clinic")
                .send(mvc);
        assertThat(read(worker, "")).doesNotContain("Missed the clinic");
        assertThat(read(worker, "?siblings=yes")).contains("Missed the clinic");
        assertThat(read(nurse, "?siblings=yes")).doesNotContain("Missed the clinic");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() {
        var answer = write(worker, "Came <late>", "9/7/2026", "2/7/2026");
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains("It cannot have become known before it happened")
                .contains("Came &lt;late>", "9/7/2026", "The head teacher");
    }

    @Test
    void its_writer_withdraws_an_entry_which_stays_readable() {
        write(worker, "Came without breakfast", "2/7/2026", "2/7/2026");
        var there = read(worker, "").replaceAll("(?s).*(/entries/[0-9a-f-]{36})\".*", "$1");
        assertThat(post(nurse, there + "/withdraw", "why=No")).hasStatus(404);
        assertThat(post(worker, there + "/withdraw", "")).hasStatus(422);
        assertThat(post(worker, there + "/withdraw", "why=It was his brother"))
                .hasStatus3xxRedirection();
        assertThat(read(worker, "")).contains("Withdrawn: Came without breakfast");
        assertThat(read(worker, there)).contains("It was his brother");
        assertThat(post(worker, there + "/withdraw", "why=Again")).hasStatus(422);
    }

    @Test
    void a_chronology_is_chosen_finished_and_printed() throws Exception {
        write(worker, "Came without breakfast", "2/7/2026", "2/7/2026");
        write(worker, "Came with breakfast", "3/7/2026", "3/7/2026");
        post(worker, "/chosen/new", "purpose=COURT&title=For the court");
        var it = chosen.of(family.child().id()).getFirst();
        var page = read(worker, "/chosen/" + it.id());
        var key = page.replaceAll("(?s).*name=\"pick\" value=\"(entry:[0-9a-f-]{36})\".*", "$1");
        post(worker, "/chosen/" + it.id() + "/pick", "shown=" + key + "&pick=" + key);
        post(worker, "/chosen/" + it.id() + "/finish", "");
        assertThat(read(worker, "/chosen/" + it.id()))
                .contains("One entry is chosen", "Came without breakfast")
                .doesNotContain("Came with breakfast");
        post(worker, "/chosen/" + it.id() + "/pick", "shown=" + key);
        assertThat(read(worker, "/chosen/" + it.id())).contains("One entry is chosen");
        var pdf =
                get(worker, "/chosen/" + it.id() + ".pdf?language=cy")
                        .getResponse()
                        .getContentAsByteArray();
        ForEveryone.assertMeetsTheStandard(pdf, 50);
    }

    @Test
    void it_asks_few_questions() {
        write(worker, "Came without breakfast", "2/7/2026", "2/7/2026");
        QueryCount.assertThatFewWereSent(get(worker, ""));
    }

    @Test
    void whoever_may_not_see_the_child_writes_nothing_of_it() {
        assertThat(write(county.a(Role.PRACTITIONER), "Heard", "2/7/2026", "2/7/2026"))
                .hasStatus(404);
    }

    private MvcTestResult write(Account by, String title, String on, String known) {
        return post(
                by,
                "/entries/new",
                "title=%s&on=%s&known=%s&agency=SCHOOL&source=The head teacher&entry=%s"
                        .formatted(title, on, known, UUID.randomUUID()));
    }

    private MvcTestResult post(Account by, String path, String fields) {
        var named =
                Stream.of(fields.split("&"))
                        .filter(it -> it.contains("="))
                        .flatMap(it -> Stream.of(it.split("=", 2)))
                        .toArray(String[]::new);
        return Sending.of(by, here() + path, named).send(mvc);
    }

    private String read(Account by, String path) {
        return body(get(by, path));
    }

    private MvcTestResult get(Account by, String path) {
        return mvc.get().uri(here() + path).with(signedInAs(by)).exchange();
    }

    private String here() {
        return "/children/" + family.child().id() + "/chronology";
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

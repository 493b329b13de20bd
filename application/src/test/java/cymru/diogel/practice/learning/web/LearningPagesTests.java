package cymru.diogel.practice.learning.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.learning.LessonMark;
import cymru.diogel.practice.learning.LessonMarked;
import cymru.diogel.practice.learning.Lessons;
import cymru.diogel.practice.learning.web.LearningSendings.Taught;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
@RecordApplicationEvents
class LearningPagesTests {
    private static final LocalDate TODAY = LocalDate.of(2028, 5, 10);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Lessons lessons;
    private LearningSendings sendings;
    private Account quality;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2028-05-10T10:00:00Z"));
        sendings = new LearningSendings(beans);
        quality = county.a(Role.QUALITY);
    }

    @Test
    void a_lesson_bears_the_questions_that_had_no_plain_yes() {
        var it = sendings.taught();
        var lesson = lessons.find(id(it), learned(it)).orElseThrow();
        assertThat(lesson.themes()).containsExactly("HISTORY");
        assertThat(lesson.isWaiting()).isTrue();
        assertThat(read("theme=HISTORY&team=" + it.of().team().id()))
                .contains(LearningSendings.TAUGHT, it.review().review().reference());
        assertThat(read("theme=THRESHOLD&team=" + it.of().team().id()))
                .doesNotContain(it.review().review().reference());
    }

    @Test
    void only_what_was_said_in_the_quarter_is_listed() {
        var it = sendings.taught();
        var team = "&team=" + it.of().team().id();
        assertThat(read("quarter=2028-04-01" + team)).contains("1 thing to learn");
        assertThat(read("quarter=2028-01-01" + team)).contains("Nothing to learn was said");
        assertThat(read("quarter=nonsense" + team)).contains("1 thing to learn");
    }

    @Test
    void what_becomes_of_it_is_kept_once_with_who_and_when_and_told(ApplicationEvents events) {
        var it = sendings.taught();
        var form = LearningSendings.mark(quality, it.review(), "TRAINING");
        assertThat(form.send(mvc)).hasStatus3xxRedirection();
        assertThat(form.anew().send(mvc)).hasStatus(422);
        assertThat(events.stream(LessonMarked.class))
                .extracting(LessonMarked::lesson)
                .containsExactly(learned(it));
        var marked = lessons.marked(LessonMark.Kind.TRAINING, TODAY, TODAY);
        assertThat(marked).extracting(lesson -> lesson.id()).contains(learned(it));
        assertThat(lessons.marked(LessonMark.Kind.AUDIT, TODAY, TODAY))
                .extracting(lesson -> lesson.id())
                .doesNotContain(learned(it));
        assertThat(read("state=TRAINING&team=" + it.of().team().id()))
                .contains("Handed to training: " + quality.name(), "A morning for all teams");
    }

    @Test
    void a_form_without_words_says_so_and_keeps_the_choice() {
        var it = sendings.taught();
        var refused =
                LearningSendings.mark(quality, it.review(), "AUDIT").with("words", "").send(mvc);
        assertThat(refused).hasStatus(422).bodyText().contains("Say how", "checked");
    }

    @Test
    void a_manager_reads_what_was_learned_and_hands_nothing_on_nor_opens_what_is_closed() {
        var it = sendings.taught();
        var manager = county.a(Role.TEAM_MANAGER);
        var page = get(manager, "/learning?team=" + it.of().team().id());
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(LearningSendings.TAUGHT)
                .doesNotContain("/outcomes/" + id(it), "Say what becomes of it");
        LearningSendings.mark(manager, it.review(), "AUDIT").send(mvc);
        assertThat(lessons.find(id(it), learned(it)).orElseThrow().isWaiting()).isTrue();
        assertThat(get(county.a(Role.PRACTITIONER), "/learning")).hasStatus(404);
        assertThat(get(quality, "/learning/" + id(it) + "/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void it_is_taken_as_a_spreadsheet_and_printed_in_both_languages() throws IOException {
        var it = sendings.taught();
        var file = get(quality, "/learning.xlsx?team=" + it.of().team().id());
        assertThat(text(file.getResponse().getContentAsByteArray()))
                .contains(LearningSendings.TAUGHT, it.review().review().reference());
        var printed = get(quality, "/learning.pdf?lang=cy&team=" + it.of().team().id());
        assertThat(printed).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void more_lessons_take_no_more_questions() {
        sendings.taught();
        var few = QueryCount.of(get(quality, "/learning")).size();
        for (var number = 0; number < 5; number++) {
            sendings.taught();
        }
        var more = get(quality, "/learning");
        assertThat(QueryCount.of(more)).hasSize(few);
        QueryCount.assertThatFewWereSent(more);
    }

    private static UUID id(Taught it) {
        return it.review().review().id();
    }

    private static UUID learned(Taught it) {
        return it.review().learning().getFirst().id();
    }

    private MvcTestResult get(Account who, String address) {
        return mvc.get().uri(address).with(signedInAs(who)).exchange();
    }

    private String read(String query) {
        var bytes = get(quality, "/learning?" + query).getResponse().getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String text(byte[] workbook) throws IOException {
        var file = Files.createTempFile("lessons", ".xlsx");
        Files.write(file, workbook);
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                all.append(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return all.toString();
    }
}

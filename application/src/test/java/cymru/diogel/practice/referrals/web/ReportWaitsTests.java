package cymru.diogel.practice.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.work.Task;
import cymru.diogel.practice.work.WorkBook;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What stands on the list of whoever made a report, and of whoever takes it. */
@PageTest
class ReportWaitsTests {
    @Autowired private County county;
    @Autowired private WorkBook book;
    @Autowired private TestClock clock;
    private Reporting reporting;

    @BeforeEach
    void begin(@Autowired MockMvcTester mvc, @Autowired Referrals referrals) {
        reporting = new Reporting(mvc, referrals);
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
    }

    @Test
    void a_teacher_waits_for_the_decision_and_the_front_door_has_it_to_make() {
        var teacher = county.a(Role.SCHOOL);
        var door = county.a(Role.FRONT_DOOR);
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        var id = reporting.sent(teacher, family, "no");
        var reference = reporting.report(id).reference();
        assertThat(work(teacher))
                .contains("Waiting for others", "Your report " + reference + " waits");
        reporting.post(door, id, "/take");
        assertThat(work(door)).contains(reference, "/reports/" + id);
        reporting.matching(door, id, family);
        var asked = List.of("what", "HEALTH", "words", "Seen on Monday");
        reporting.post(door, id, "/note", asked.toArray(String[]::new));
        assertThat(reporting.decide(door, id)).hasStatus3xxRedirection();
        assertThat(work(teacher)).doesNotContain("Your report " + reference + " waits");
    }

    @Test
    void whoever_has_no_children_of_their_own_has_a_list_too() {
        for (var role : new Role[] {Role.FRONT_DOOR, Role.HEAD_OF_SERVICE}) {
            var somebody = county.a(role);
            book.put(
                    new Task(
                            "test:" + somebody.id(),
                            null,
                            Task.Whose.of(somebody.id()),
                            new Task.Due("report", LocalDate.now(clock)),
                            new Task.What(Phrase.literal("Ring the nurse"), "/reports")));
            assertThat(work(somebody))
                    .contains("within 5 working days</h1>", "Ring the nurse")
                    .doesNotContain("children with you", "id=\"children\"");
        }
    }

    private String work(Account who) {
        var answer = reporting.get(who, "/work");
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

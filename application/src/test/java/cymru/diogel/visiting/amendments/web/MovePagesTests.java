package cymru.diogel.visiting.amendments.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.amendments.Amendments;
import cymru.diogel.visiting.clocks.Register;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class MovePagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private Amendments amendments;
    @Autowired private Deadlines deadlines;
    @Autowired private TestClock clock;

    private Account practitioner;
    private Account manager;
    private Family family;
    private Family right;
    private Paper paper;

    @BeforeEach
    void twoFamiliesOfATeam() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        var team = county.aTeam();
        practitioner = county.a(Role.PRACTITIONER, team);
        manager = county.a(Role.TEAM_MANAGER, team);
        family = county.aFamily().withChildren(2).allocatedTo(practitioner).arrive();
        right = county.aFamily().allocatedTo(practitioner).arrive();
        new Register(people).put(family, Paper.DAY.minusDays(20));
        new Register(people).put(right, Paper.DAY.minusDays(20));
        clock.pass(Duration.ofHours(1));
        paper = new Paper(mvc, visits, amendments, practitioner);
    }

    @Test
    void a_report_of_one_child_moves_whole_and_clocks_and_patterns_follow() {
        var visit = paper.recorded(family, 0);
        assertThat(deadlines.met(List.of(family.child().id()), Paper.DAY)).isNotEmpty();
        assertThat(deadlines.met(List.of(right.child().id()), Paper.DAY)).isEmpty();
        var stamp = visits.stamp();
        paper.move(visit, family.child(), right.child().reference());
        assertThat(paper.decide(manager, family.child(), "agree")).endsWith("done=agreed");
        assertThat(visits.stamp()).as("what patterns are remembered by").isNotEqualTo(stamp);
        assertThat(visits.latest(family.child().id(), 9)).isEmpty();
        assertThat(visits.latest(right.child().id(), 9))
                .extracting(Visit::id)
                .containsExactly(visit);
        assertThat(deadlines.met(List.of(family.child().id()), Paper.DAY)).isEmpty();
        assertThat(deadlines.met(List.of(right.child().id()), Paper.DAY)).isNotEmpty();
        assertThat(paper.page(practitioner, Paper.at(family, "/amendments")))
                .contains("A report was moved to another child", "Agreed by " + manager.name())
                .doesNotContain(right.child().title(), "/visits/" + visit);
        assertThat(paper.page(practitioner, Paper.at(right, "/amendments")))
                .contains("A report was moved here from another child", "/visits/" + visit);
    }

    @Test
    void of_two_children_the_answers_about_one_move_without_the_words() {
        var visit = paper.recorded(family, 0, 1);
        paper.move(visit, family.child(), right.child().reference());
        paper.decide(manager, family.child(), "agree");
        var stayed = visits.find(visit).orElseThrow();
        assertThat(stayed.children())
                .extracting(Visit.Seen::child)
                .containsExactly(family.children().get(1).id());
        var moved = visits.latest(right.child().id(), 9).getFirst();
        assertThat(moved.words()).isEqualTo(Visit.Words.NONE);
        assertThat(moved.when()).isEqualTo(stayed.when());
    }

    @Test
    void a_child_nobody_here_may_write_of_cannot_be_told_from_none() {
        var visit = paper.recorded(family, 0);
        var hidden = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive().child();
        var problem = "Enter the number of another child";
        assertThat(Paper.body(paper.move(visit, family.child(), hidden.reference())))
                .contains(problem);
        assertThat(Paper.body(paper.move(visit, family.child(), "T-NOBODY"))).contains(problem);
        var sister = family.children().get(1);
        assertThat(paper.move(visit, family.child(), sister.reference())).hasStatus(302);
    }

    @Test
    void a_document_that_left_before_is_listed_and_withdrawn_by_two_people() {
        var visit = paper.recorded(family, 0);
        var pdf = mvc.get().uri(Paper.at(family, "/chronology.pdf")).with(signedInAs(practitioner));
        assertThat(pdf.exchange()).hasStatus(200);
        clock.pass(Duration.ofHours(1));
        paper.redact(visit, "4 Heol y Felin");
        paper.decide(manager, family.child(), "agree");
        var page = paper.page(manager, Paper.at(family, "/amendments"));
        assertThat(page)
                .contains("may hold what was taken out later", "Chronology, PDF")
                .contains(practitioner.name() + ", 14 July 2026, 10:00");
        var path = page.replaceAll("(?s).*href=\"([^\"]*/withdraw)\".*", "$1");
        assertThat(mvc.get().uri(path).with(signedInAs(manager))).hasStatus(200);
        clock.pass(Duration.ofHours(1));
        paper.post(manager, path, Map.of("reason", "Holds what was taken out"));
        assertThat(paper.decide(practitioner, family.child(), "agree")).endsWith("done=agreed");
        assertThat(paper.page(manager, Paper.at(family, "/amendments")))
                .contains("A document was withdrawn");
    }
}

package cymru.diogel.visiting.amendments.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.amendments.Amendments;
import cymru.diogel.visiting.clocks.Register;
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
class AmendmentPagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private Amendments amendments;
    @Autowired private TestClock clock;

    private Account practitioner;
    private Account manager;
    private Family family;
    private Paper paper;

    @BeforeEach
    void aFamilyOfATeam() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        var team = county.aTeam();
        practitioner = county.a(Role.PRACTITIONER, team);
        manager = county.a(Role.TEAM_MANAGER, team);
        family = county.aFamily().withChildren(2).allocatedTo(practitioner).arrive();
        new Register(people).put(family, Paper.DAY.minusDays(20));
        clock.pass(Duration.ofHours(1));
        paper = new Paper(mvc, visits, amendments, practitioner);
    }

    @Test
    void words_go_from_the_report_and_from_all_it_said_before() {
        var visit = paper.recorded(family, 0);
        visits.correct(
                paper.saying(visit, "Left a card. As told."),
                practitioner.id(),
                "Where she fled to: 4 Heol y Felin");
        paper.redact(visit, "4 heol  y felin");
        assertThat(paper.page(practitioner, "/visits/" + visit)).contains("4 Heol y Felin");
        assertThat(paper.decide(manager, family.child(), "agree")).endsWith("done=agreed");
        for (var path :
                List.of(
                        "/visits/" + visit,
                        Paper.at(family, ""),
                        Paper.at(family, "/chronology"),
                        Paper.at(family, "/amendments"))) {
            assertThat(paper.page(manager, path)).as(path).doesNotContain("Heol y Felin");
        }
        assertThat(paper.page(manager, "/visits/" + visit)).contains("[tynnwyd / removed]");
        assertThat(paper.page(practitioner, Paper.at(family, "/amendments")))
                .contains("Words were taken out of a report", "Agreed by " + manager.name())
                .doesNotContain(Paper.REASON);
    }

    @Test
    void what_was_taken_out_is_sealed_for_those_who_assure_quality() {
        paper.redact(paper.recorded(family, 0), "4 Heol y Felin");
        paper.decide(manager, family.child(), "agree");
        var id = amendments.of(family.child().id()).getFirst().id();
        var path = Paper.at(family, "/amendments/" + id + "/sealed");
        var quality = county.a(Role.QUALITY);
        assertThat(Paper.body(mvc.post().uri(path).with(signedInAs(quality)).exchange()))
                .contains("4 Heol y Felin");
        assertThat(mvc.post().uri(path).with(signedInAs(manager)).exchange()).hasStatus(404);
        assertThat(amendments.of(family.child().id()).getFirst().words()).isNull();
    }

    @Test
    void nobody_agrees_to_a_wish_of_their_own_and_one_waits_at_a_time() {
        var visit = paper.recorded(family, 0);
        paper.redact(visit, "4 Heol y Felin");
        assertThat(paper.redact(visit, "at the door").getResponse().getRedirectedUrl())
                .endsWith("done=waits");
        assertThat(paper.decide(practitioner, family.child(), "agree")).endsWith("done=own");
        assertThat(paper.decide(manager, family.child(), "decline")).endsWith("done=declined");
        assertThat(paper.decide(manager, family.child(), "agree")).endsWith("done=before");
        assertThat(paper.page(manager, "/visits/" + visit)).contains("y Felin", "at the door");
    }

    @Test
    void a_correction_begun_before_cannot_bring_the_words_back() {
        var visit = paper.recorded(family, 0);
        var read = paper.saying(visit, "Kelly fled to 4 Heol y Felin. Nobody at home.");
        paper.redact(visit, "4 Heol y Felin");
        paper.decide(manager, family.child(), "agree");
        assertThat(visits.correct(read, practitioner.id(), "A word was wrong"))
                .isInstanceOf(Visits.Outcome.Stale.class);
    }

    @Test
    void what_a_fact_says_goes_from_every_page() {
        var fields = Map.of("where", "PLACED", "address", "9 Lôn Gudd, Glannant");
        paper.post(practitioner, Paper.at(family, "/facts/add/address"), fields);
        clock.pass(Duration.ofHours(1));
        var page = paper.page(practitioner, Paper.at(family, "/facts"));
        var line = page.replaceAll("(?s).*id=\"line-([0-9a-f-]{36})\">Placed at.*", "$1");
        var path = Paper.at(family, "/facts/" + line + "/redact");
        assertThat(paper.post(practitioner, path, Map.of("reason", Paper.REASON))).hasStatus(302);
        paper.decide(manager, family.child(), "agree");
        clock.pass(Duration.ofHours(1));
        for (var path2 : List.of("/facts", "/chronology", "/as-known", "/as-known?on=14/7/2026")) {
            assertThat(paper.page(practitioner, Paper.at(family, path2)))
                    .as(path2)
                    .doesNotContain("Lôn Gudd");
        }
    }

    @Test
    void whoever_may_not_see_the_child_finds_none_of_these_pages() {
        var visit = paper.recorded(family, 0);
        var stranger = county.a(Role.PRACTITIONER);
        for (var path :
                List.of(
                        "/visits/" + visit + "/redact",
                        "/visits/" + visit + "/move",
                        Paper.at(family, "/amendments"))) {
            assertThat(mvc.get().uri(path).with(signedInAs(stranger))).as(path).hasStatus(404);
        }
    }

    @Test
    void what_is_missing_is_said_beside_the_field() {
        var visit = paper.recorded(family, 0);
        assertThat(Paper.body(paper.post(practitioner, "/visits/" + visit + "/redact", Map.of())))
                .contains("Enter the words to take out", "Say why");
        assertThat(Paper.body(paper.redact(visit, "never said")))
                .contains("These words are not in the report");
        assertThat(Paper.body(paper.post(practitioner, "/visits/" + visit + "/move", Map.of())))
                .contains("Choose the child", "Enter the number of another child");
    }

    @Test
    void the_list_asks_at_most_twelve_questions() {
        paper.redact(paper.recorded(family, 0), "4 Heol y Felin");
        var list =
                mvc.get().uri(Paper.at(family, "/amendments")).with(signedInAs(manager)).exchange();
        QueryCount.assertThatFewWereSent(list);
    }
}

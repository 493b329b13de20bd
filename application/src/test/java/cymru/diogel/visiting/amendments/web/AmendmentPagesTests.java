package cymru.diogel.visiting.amendments.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static cymru.diogel.visiting.clocks.Told.aVisit;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.amendments.Amendments;
import cymru.diogel.visiting.clocks.Register;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class AmendmentPagesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 9);
    private static final String REASON = "The words name where the mother fled to";

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

    @BeforeEach
    void twoFamiliesOfATeam() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        var team = county.aTeam();
        practitioner = county.a(Role.PRACTITIONER, team);
        manager = county.a(Role.TEAM_MANAGER, team);
        family = county.aFamily().withChildren(2).allocatedTo(practitioner).arrive();
        right = county.aFamily().allocatedTo(practitioner).arrive();
        new Register(people).put(family, DAY.minusDays(20));
        new Register(people).put(right, DAY.minusDays(20));
        clock.pass(Duration.ofHours(1));
    }

    @Test
    void words_go_from_the_report_and_from_all_it_said_before() {
        var visit = recorded(0);
        visits.correct(
                words(visit, "Left a card. As told."),
                practitioner.id(),
                "Where she fled to: 4 Heol y Felin");
        redact(visit, "4 heol y felin");
        assertThat(page(practitioner, "/visits/" + visit)).contains("4 Heol y Felin");
        assertThat(decide(manager, family.child(), "agree")).endsWith("done=agreed");
        for (var path :
                List.of("/visits/" + visit, at(family, ""), at(family, "/chronology"),
                        at(family, "/amendments"))) {
            assertThat(page(manager, path)).as(path).doesNotContain("Heol y Felin");
        }
        assertThat(page(manager, "/visits/" + visit)).contains("[tynnwyd / removed]");
        assertThat(page(practitioner, at(family, "/amendments")))
                .contains("Words were taken out of a report", "Agreed by " + manager.name())
                .doesNotContain(REASON);
    }

    @Test
    void what_was_taken_out_is_sealed_for_those_who_assure_quality() {
        redact(recorded(0), "4 Heol y Felin");
        decide(manager, family.child(), "agree");
        var id = amendments.of(family.child().id()).getFirst().id();
        var path = at(family, "/amendments/" + id + "/sealed");
        var quality = county.a(Role.QUALITY);
        assertThat(body(mvc.post().uri(path).with(signedInAs(quality)).exchange()))
                .contains("4 Heol y Felin");
        assertThat(mvc.post().uri(path).with(signedInAs(manager)).exchange()).hasStatus(404);
        assertThat(amendments.of(family.child().id()).getFirst().words()).isNull();
    }

    @Test
    void nobody_agrees_to_a_wish_of_their_own_and_one_waits_at_a_time() {
        var visit = recorded(0);
        redact(visit, "4 Heol y Felin");
        assertThat(redact(visit, "at the door").getResponse().getRedirectedUrl())
                .endsWith("done=waits");
        assertThat(decide(practitioner, family.child(), "agree")).endsWith("done=own");
        assertThat(decide(manager, family.child(), "decline")).endsWith("done=declined");
        assertThat(decide(manager, family.child(), "agree")).endsWith("done=before");
        assertThat(page(manager, "/visits/" + visit)).contains("4 Heol y Felin");
    }

    @Test
    void a_report_of_one_child_moves_whole_and_the_clocks_of_both_follow() {
        var visit = recorded(0);
        assertThat(deadlines.met(List.of(family.child().id()), DAY)).isNotEmpty();
        assertThat(deadlines.met(List.of(right.child().id()), DAY)).isEmpty();
        move(visit, family.child(), right.child().reference());
        assertThat(decide(manager, family.child(), "agree")).endsWith("done=agreed");
        assertThat(visits.latest(family.child().id(), 9)).isEmpty();
        assertThat(visits.latest(right.child().id(), 9)).extracting(Visit::id).containsExactly(visit);
        assertThat(deadlines.met(List.of(family.child().id()), DAY)).isEmpty();
        assertThat(deadlines.met(List.of(right.child().id()), DAY)).isNotEmpty();
        assertThat(page(practitioner, at(family, "/amendments")))
                .contains("A report was moved to another child", "Agreed by " + manager.name())
                .doesNotContain(right.child().title(), "/visits/" + visit);
        assertThat(page(practitioner, at(right, "/amendments")))
                .contains("A report was moved here from another child", "/visits/" + visit);
    }

    @Test
    void of_two_children_the_answers_about_one_move_without_the_words() {
        var visit = recorded(0, 1);
        move(visit, family.child(), right.child().reference());
        decide(manager, family.child(), "agree");
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
        var visit = recorded(0);
        var hidden = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive().child();
        var problem = "Enter the number of another child";
        assertThat(body(move(visit, family.child(), hidden.reference()))).contains(problem);
        assertThat(body(move(visit, family.child(), "T-NOBODY"))).contains(problem);
        var sister = family.children().get(1);
        assertThat(move(visit, family.child(), sister.reference())).hasStatus(302);
    }

    @Test
    void what_a_fact_says_goes_from_every_page() {
        write("address", Map.of("where", "PLACED", "address", "9 Lôn Gudd, Glannant"));
        clock.pass(Duration.ofHours(1));
        var page = page(practitioner, at(family, "/facts"));
        var line = page.replaceAll("(?s).*id=\"line-([0-9a-f-]{36})\">Placed at.*", "$1");
        var path = at(family, "/facts/" + line + "/redact");
        assertThat(post(practitioner, path, Map.of("reason", REASON))).hasStatus(302);
        decide(manager, family.child(), "agree");
        clock.pass(Duration.ofHours(1));
        for (var path2 : List.of("/facts", "/chronology", "/as-known", "/as-known?on=14/7/2026")) {
            assertThat(page(practitioner, at(family, path2))).as(path2).doesNotContain("Lôn Gudd");
        }
    }

    @Test
    void a_document_that_left_before_is_listed_and_withdrawn_by_two_people() {
        var visit = recorded(0);
        var pdf = mvc.get().uri(at(family, "/chronology.pdf")).with(signedInAs(practitioner));
        assertThat(pdf.exchange()).hasStatus(200);
        clock.pass(Duration.ofHours(1));
        redact(visit, "4 Heol y Felin");
        decide(manager, family.child(), "agree");
        var page = page(manager, at(family, "/amendments"));
        assertThat(page)
                .contains("may hold what was taken out later", "Chronology, PDF")
                .contains(practitioner.name() + ", 14 July 2026, 10:00");
        var path = page.replaceAll("(?s).*href=\"([^\"]*/withdraw)\".*", "$1");
        assertThat(mvc.get().uri(path).with(signedInAs(manager))).hasStatus(200);
        post(manager, path, Map.of("reason", "Holds what was taken out"));
        assertThat(decide(practitioner, family.child(), "agree")).endsWith("done=agreed");
        assertThat(page(manager, at(family, "/amendments"))).contains("A document was withdrawn");
    }

    @Test
    void whoever_may_not_see_the_child_finds_none_of_these_pages() {
        var visit = recorded(0);
        var stranger = county.a(Role.PRACTITIONER);
        for (var path :
                List.of("/visits/" + visit + "/redact", "/visits/" + visit + "/move",
                        at(family, "/amendments"))) {
            assertThat(mvc.get().uri(path).with(signedInAs(stranger))).as(path).hasStatus(404);
        }
    }

    @Test
    void what_is_missing_is_said_beside_the_field() {
        var visit = recorded(0);
        assertThat(body(post(practitioner, "/visits/" + visit + "/redact", Map.of())))
                .contains("Enter the words to take out", "Say why");
        assertThat(body(redact(visit, "never said"))).contains("These words are not in the report");
        assertThat(body(post(practitioner, "/visits/" + visit + "/move", Map.of())))
                .contains("Choose the child", "Enter the number of another child");
    }

    @Test
    void the_list_asks_at_most_twelve_questions() {
        redact(recorded(0), "4 Heol y Felin");
        var list = mvc.get().uri(at(family, "/amendments")).with(signedInAs(manager)).exchange();
        QueryCount.assertThatFewWereSent(list);
    }

    private UUID recorded(int... seen) {
        var told = aVisit(family, DAY);
        for (var child : seen) {
            told = told.seeing(child, true, true, true);
        }
        var visit = told.visit();
        visits.record(words(visit, "Kelly fled to 4 Heol\n y Felin. Nobody at the door."), UUID.randomUUID());
        return visit.id();
    }

    private Visit words(UUID visit, String account) {
        return words(visits.find(visit).orElseThrow(), account);
    }

    private static Visit words(Visit it, String account) {
        return new Visit(
                it.id(),
                it.household(),
                it.practitioner(),
                it.team(),
                it.notice(),
                it.plannedFor(),
                it.when(),
                it.place(),
                it.mode(),
                it.access(),
                it.circumstances(),
                new Visit.Words(null, null, account, null),
                it.agencies(),
                it.children(),
                it.recording());
    }

    private MvcTestResult redact(UUID visit, String words) {
        var fields = Map.of("words", words, "reason", REASON);
        return post(practitioner, "/visits/" + visit + "/redact", fields);
    }

    private MvcTestResult move(UUID visit, Child from, String to) {
        var fields = Map.of("from", from.id().toString(), "to", to, "reason", REASON);
        return post(practitioner, "/visits/" + visit + "/move", fields);
    }

    private void write(String kind, Map<String, String> fields) {
        assertThat(post(practitioner, at(family, "/facts/add/" + kind), fields)).hasStatus(302);
    }

    private String decide(Account who, Child child, String outcome) {
        var id = amendments.of(child.id()).getFirst().id();
        var path = "/children/" + child.id() + "/amendments/" + id;
        var answer = post(who, path, Map.of("outcome", outcome));
        return requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(Account who, String path, Map<String, String> fields) {
        var request = mvc.post().uri(path);
        fields.forEach(request::param);
        return request.with(signedInAs(who)).exchange();
    }

    private static String at(Family whose, String path) {
        return "/children/" + whose.child().id() + path;
    }

    private String page(Account who, String path) {
        return body(mvc.get().uri(path).with(signedInAs(who)).exchange());
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

package cymru.diogel.visiting.children.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Corrections;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class CorrectPageTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Corrections corrections;
    @Autowired private TestClock clock;

    private Account practitioner;
    private Account manager;
    private Child child;

    @BeforeEach
    void aChildOfATeam() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        var team = county.aTeam();
        practitioner = county.a(Role.PRACTITIONER, team);
        manager = county.a(Role.TEAM_MANAGER, team);
        child = county.aFamily().allocatedTo(practitioner).arrive().child();
        clock.pass(Duration.ofHours(1));
    }

    @Test
    void nothing_changes_until_a_second_person_agrees() {
        ask(Map.of("given", "Llŷr"));
        assertThat(name()).isEqualTo(child.title());
        var waiting = only();
        assertThat(page(manager)).contains("Llŷr Prawf", "A second person has to agree", "Agree");
        assertThat(decide(manager, waiting, "agree")).endsWith("done=agreed");
        assertThat(name()).isEqualTo("Llŷr Prawf");
        assertThat(page(manager)).contains("Agreed by " + manager.name() + " on 14 July 2026");
    }

    @Test
    void what_was_wrong_is_still_known_as_it_was_known() {
        ask(Map.of("given", "Llŷr"));
        clock.pass(Duration.ofHours(1));
        decide(manager, only(), "agree");
        var before = clock.instant().minusSeconds(600);
        assertThat(
                        requireNonNull(
                                        families.knownAt(List.of(child.id()), before)
                                                .get(child.id()))
                                .officialName(TODAY)
                                .map(Fact.Name::text))
                .hasValue(child.title());
    }

    @Test
    void a_name_that_changed_is_kept_as_the_former_one() {
        ask(Map.of("family", "Wetherley", "since", "1/7/2026"));
        decide(manager, only(), "agree");
        assertThat(people.children(List.of(child.id())).values())
                .extracting(Child::familyName)
                .containsExactly("Wetherley");
        var known = requireNonNull(families.known(List.of(child.id())).get(child.id()));
        assertThat(known.officialName(LocalDate.of(2026, 6, 30)).map(Fact.Name::family))
                .hasValue("Prawf");
    }

    @Test
    void nobody_agrees_to_a_wish_of_their_own() {
        ask(Map.of("given", "Llŷr"));
        assertThat(page(practitioner)).doesNotContain(">Agree<");
        assertThat(decide(practitioner, only(), "agree")).endsWith("done=own");
        assertThat(name()).isEqualTo(child.title());
    }

    @Test
    void what_is_declined_changes_nothing_and_is_decided_once() {
        ask(Map.of("given", "Llŷr"));
        var waiting = only();
        assertThat(decide(manager, waiting, "decline")).endsWith("done=declined");
        assertThat(decide(manager, waiting, "agree")).endsWith("done=before");
        assertThat(name()).isEqualTo(child.title());
    }

    @Test
    void one_fact_waits_for_one_correction() {
        ask(Map.of("given", "Llŷr"));
        var again = ask(Map.of("given", "Llyr"));
        assertThat(again.getResponse().getRedirectedUrl()).endsWith("done=waits");
        assertThat(corrections.of(child.id())).hasSize(1);
    }

    @Test
    void a_birth_is_corrected_in_every_list() {
        ask(Map.of("born", "2/3/2017"));
        decide(manager, only(), "agree");
        assertThat(people.children(List.of(child.id())).values())
                .extracting(Child::bornOn)
                .containsExactly(LocalDate.of(2017, 3, 2));
    }

    @Test
    void a_reason_is_asked_for_and_something_must_be_wrong() {
        assertThat(body(ask(Map.of("reason", "no"))))
                .contains("Change what is wrong", "Say why, in 10 to 1,000 letters");
    }

    @Test
    void a_correction_is_decided_under_its_own_child_only() {
        ask(Map.of("given", "Llŷr"));
        var other = county.aFamily().allocatedTo(practitioner).arrive().child();
        var address = "/children/" + other.id() + "/corrections/" + only();
        var answer =
                mvc.post()
                        .uri(address)
                        .param("outcome", "agree")
                        .with(signedInAs(manager))
                        .exchange();
        assertThat(answer).hasStatus(404);
    }

    private UUID only() {
        return corrections.of(child.id()).getFirst().id();
    }

    private String name() {
        return people.children(List.of(child.id())).values().iterator().next().title();
    }

    private MvcTestResult ask(Map<String, String> changed) {
        var born = requireNonNull(child.bornOn());
        var fields = new HashMap<String, String>();
        fields.put("given", requireNonNull(child.givenName()));
        fields.put("family", requireNonNull(child.familyName()));
        var day = born.getDayOfMonth() + "/" + born.getMonthValue() + "/" + born.getYear();
        fields.put("born", day);
        fields.put("reason", "As the birth certificate says");
        fields.putAll(changed);
        var request = mvc.post().uri("/children/" + child.id() + "/correct");
        fields.forEach(request::param);
        return request.with(signedInAs(practitioner)).exchange();
    }

    private String decide(Account who, UUID correction, String outcome) {
        var address = "/children/" + child.id() + "/corrections/" + correction;
        return requireNonNull(
                mvc.post()
                        .uri(address)
                        .param("outcome", outcome)
                        .with(signedInAs(who))
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private String page(Account who) {
        var address = "/children/" + child.id() + "/correct";
        return body(mvc.get().uri(address).with(signedInAs(who)).exchange());
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

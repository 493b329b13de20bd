package cymru.diogel.practice.joining.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.exclusions.Exclusions;
import cymru.diogel.platform.exclusions.Restrictions;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.joining.FoundPairs;
import cymru.diogel.practice.joining.Pair;
import cymru.diogel.practice.joining.Parish;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class JoiningPagesTests {
    private static final Map<String, String> JOIN =
            Map.of("keep", "one", "reason", "The same as told by Nain");

    private static final String TRAILS = "/trails/children/";
    private static final AtomicInteger BORN = new AtomicInteger();

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Restrictions restrictions;
    @Autowired private Exclusions exclusions;
    @Autowired private ApplicationContext beans;
    @Autowired private TestClock clock;

    private Account manager;
    private UUID one;
    private UUID other;
    private UUID pair;

    @BeforeEach
    void oneChildTwice() {
        manager = county.a(Role.TEAM_MANAGER);
        var parish = new Parish(people, families, manager);
        // Of one name and home, but born on another day than those of other tests.
        var born = LocalDate.of(2012, 1, 1).plusDays(37L * BORN.incrementAndGet()).toString();
        one = parish.child(parish.home("3 Maes y Llan, Trefaes"), "Nel", "Idwal", born);
        other = parish.child(parish.home("3 Maes y Llan, Trefaes"), "Nêl", "Idwal", born);
        pair = FoundPairs.of(beans, one, other);
    }

    @Test
    void a_pair_is_offered_with_reasons_to_whoever_may_read_both() {
        var answer = get("/joining", manager);
        QueryCount.assertThatFewWereSent(answer);
        assertThat(body(answer))
                .contains("Nel Idwal", "Nêl Idwal", "The birth date is the same.")
                .contains("/joining/" + pair);
        var beside = get("/joining/" + pair, manager);
        QueryCount.assertThatFewWereSent(beside);
        assertThat(body(beside)).contains("3 Maes y Llan, Trefaes", "Join the records");
    }

    @Test
    void whoever_may_read_one_of_the_two_sees_neither_pair_nor_page() {
        var colleague = county.a(Role.TEAM_MANAGER);
        assertThat(body(get("/joining", colleague))).doesNotContain(pair.toString());
        assertThat(get("/joining/" + pair, colleague)).hasStatus(404);
        assertThat(post("/joining/" + pair, colleague, JOIN)).hasStatus(404);
    }

    @Test
    void restricted_excluded_and_absent_are_the_same_answer_to_the_same_questions() {
        var absent = get("/joining/" + UUID.randomUUID(), manager);
        restrictions.restrict(List.of(other), "Hidden address", null);
        var restricted = get("/joining/" + pair, manager);
        assertThat(restricted).hasStatus(404);
        assertThat(QueryCount.of(restricted)).isEqualTo(QueryCount.of(absent));
        var lifting = restrictions.askToLift(List.of(other), manager.id());
        assertThat(restrictions.agree(lifting, UUID.randomUUID())).isTrue();
        exclusions.declare(manager.id(), List.of(other), null);
        var excluded = get("/joining/" + pair, manager);
        assertThat(excluded).hasStatus(404);
        assertThat(QueryCount.of(excluded)).isEqualTo(QueryCount.of(absent));
        var reference = Pair.reference(other);
        var nobody = "00000000";
        assertThat(body(get("/joining?reference=" + reference, manager)).replace(reference, nobody))
                .contains("Ask the duty manager, reference 00000000")
                .isEqualTo(
                        body(get("/joining?reference=" + nobody, manager))
                                .replace(reference, nobody));
    }

    @Test
    void a_manager_joins_and_undoes_and_the_pages_say_so() {
        assertThat(post("/joining/" + pair, manager, JOIN))
                .hasRedirectedUrl("/joining/acts?done=done");
        var acts = body(get("/joining/acts?done=done", manager));
        assertThat(acts).contains("The records are joined", "Idwal");
        var act = acts.replaceAll("(?s).*?/joining/acts/([0-9a-f-]{36}).*", "$1");
        QueryCount.assertThatFewWereSent(get("/joining/acts", manager));
        QueryCount.assertThatFewWereSent(get("/joining/acts/" + act, manager));
        var undo = "/joining/acts/" + act + "/undo";
        assertThat(post(undo, manager, Map.of("why", "no"))).hasStatus(422);
        assertThat(post(undo, manager, Map.of("why", "Two cousins after all"))).hasStatus(302);
        assertThat(body(get("/joining/acts/" + act + "?done=undone", manager)))
                .contains("This joining is undone", "everything is back in its place");
        assertThat(people.children(List.of(one, other))).hasSize(2);
    }

    @Test
    void a_day_before_and_the_trail_tell_of_both_records() {
        clock.pass(Duration.ofDays(2));
        var before =
                DateTimeFormatter.ofPattern("d/M/uuuu").format(LocalDate.now(clock).minusDays(1));
        post("/joining/" + pair, manager, JOIN);
        var kept = people.children(List.of(one, other)).keySet().iterator().next();
        var gone = kept.equals(one) ? other : one;
        var known = get("/children/" + kept + "/as-known?on=" + before, manager);
        QueryCount.assertThatFewWereSent(known);
        assertThat(body(known))
                .contains("another record of the same child was kept")
                .contains("reference " + Pair.reference(gone));
        var former = "/children/" + kept + "/as-known?former=yes&on=" + before;
        var told = get(former, manager);
        QueryCount.assertThatFewWereSent(told);
        assertThat(body(known) + body(told)).contains("Nel Idwal", "Nêl Idwal");
        var quality = county.a(Role.QUALITY);
        assertThat(body(get(TRAILS + gone, quality))).contains("Idwal");
        assertThat(get(TRAILS + UUID.randomUUID(), quality)).hasStatus(404);
    }

    @Test
    void quality_asks_and_a_manager_agrees() {
        var quality = county.a(Role.QUALITY);
        var answer = post("/joining/" + pair, quality, JOIN);
        assertThat(requireNonNull(answer.getResponse().getRedirectedUrl()))
                .startsWith("/joining?waits=");
        assertThat(body(get("/joining?waits=" + Pair.reference(one), quality)))
                .contains("This waits for somebody else to agree. Ask the duty manager, reference");
        var acts = body(get("/joining/acts", manager));
        assertThat(acts).contains("Waits for a second person");
        var act = acts.replaceAll("(?s).*?/joining/acts/([0-9a-f-]{36}).*", "$1");
        var decide = "/joining/acts/" + act + "/decide";
        assertThat(post(decide, manager, Map.of("say", "agree"))).hasStatus(302);
        assertThat(people.children(List.of(one, other))).hasSize(1);
    }

    @Test
    void a_restricted_one_waits_in_the_same_words() {
        restrictions.restrict(List.of(one, other), "Hidden address", null);
        var asked = restrictions.ask(List.of(one, other), manager.id(), UUID.randomUUID(), null);
        assertThat(restrictions.agree(asked, UUID.randomUUID())).isTrue();
        var answer = post("/joining/" + pair, manager, JOIN);
        assertThat(requireNonNull(answer.getResponse().getRedirectedUrl()))
                .startsWith("/joining?waits=");
        var act =
                body(get("/joining/acts", manager))
                        .replaceAll("(?s).*?/joining/acts/([0-9a-f-]{36}).*", "$1");
        var quality = county.a(Role.QUALITY);
        assertThat(body(get("/joining/acts", quality))).doesNotContain(act);
        assertThat(get("/joining/acts/" + act, quality)).hasStatus(404);
    }

    @Test
    void two_people_are_remembered_and_it_can_be_taken_back() {
        assertThat(post("/joining/" + pair + "/part", manager, Map.of())).hasStatus(302);
        assertThat(get("/joining/" + pair, manager)).hasStatus(404);
        var acts = body(get("/joining/apart", manager));
        assertThat(acts).contains("Nel Idwal", manager.name());
        var apart = acts.replaceAll("(?s).*?/joining/apart/([0-9a-f-]{36}).*", "$1");
        assertThat(post("/joining/apart/" + apart, manager, Map.of())).hasStatus(302);
        assertThat(FoundPairs.of(beans, one, other)).isNotNull();
    }

    @Test
    void what_is_missing_is_said_beside_the_field() {
        assertThat(body(post("/joining/" + pair, manager, Map.of())))
                .contains("Choose which record stays", "Say why, in 10 to 1,000 letters");
    }

    @Test
    void a_practitioner_sees_the_pair_and_decides_nothing() {
        var practitioner = county.a(Role.PRACTITIONER);
        var parish = new Parish(people, families, practitioner);
        var first = parish.child(parish.home("5 Maes y Llan"), "Gwen", "Ithel", "2015-02-02");
        var second = parish.child(parish.home("5 Maes y Llan"), "Gwen", "Ithel", "2015-02-02");
        var theirs = FoundPairs.of(beans, first, second);
        assertThat(body(get("/joining/" + theirs, practitioner)))
                .contains("A manager or safeguarding and quality decides.")
                .doesNotContain("Join the records");
        assertThat(post("/joining/" + theirs, practitioner, JOIN)).hasStatus(404);
    }

    private MvcTestResult get(String address, Account account) {
        return mvc.get().uri(address).with(signedInAs(account)).exchange();
    }

    private MvcTestResult post(String address, Account account, Map<String, String> fields) {
        var request = mvc.post().uri(address);
        fields.forEach(request::param);
        return request.with(signedInAs(account)).exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse()
                    .getContentAsString()
                    .replaceAll("name=\"(_csrf|once)\" value=\"[^\"]*\"", "");
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

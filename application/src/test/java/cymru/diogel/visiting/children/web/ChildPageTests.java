package cymru.diogel.visiting.children.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static gen.db.trail.Tables.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.Site;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.visits.Visits;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class ChildPageTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private MockMvcTester mvc;
    @Autowired private Site site;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Visits visits;
    @Autowired private TestClock clock;
    @Autowired private DSLContext database;

    private Account practitioner;
    private KnownChild known;

    @BeforeEach
    void aKnownChild() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        practitioner = county.a(Role.PRACTITIONER);
        var books = new KnownChild.Books(people, families, visits);
        known = KnownChild.arrive(county, books, practitioner, TODAY);
    }

    @Test
    void everything_that_matters_is_on_the_page() {
        assertThat(page("/children/" + known.child(), practitioner))
                .contains("Cadi Haf Morris", "aged 10", "Welsh", "943 476 5919", "Cads Morris")
                .contains("Register: neglect, since 15 May 2026", "Supervision order")
                .contains("You can see this because you work with Cadi Haf.")
                .contains("Cadi is often hungry on school days.")
                .contains("lang=\"cy\">Dw i’n licio pan mae Nain yn aros.")
                .contains("Seen alone by", "In time")
                .contains("Kelly Morris", "Mother", "Letters in English")
                .contains("Siân Whitlock", "Health visitor", "lane--health")
                .contains("/visits/record/" + known.family().household().id());
    }

    @Test
    void a_worry_is_said_once() {
        assertThat(page("/children/" + known.child(), practitioner))
                .containsOnlyOnce("Cadi is often hungry");
    }

    @Test
    void brothers_and_sisters_are_shown_to_those_who_may_see_them_only() {
        var sibling = known.family().children().get(1);
        assertThat(page("/children/" + known.child(), practitioner))
                .contains("/children/" + sibling.id());
        var family = county.aFamily().withChildren(2).arrive();
        var child = family.child().id();
        var other = county.a(Role.PRACTITIONER);
        var team = Objects.requireNonNull(other.team());
        people.allocate(List.of(new Allocation(child, other.id(), team, TODAY, null)));
        var hidden = family.children().get(1);
        assertThat(page("/children/" + child, other))
                .doesNotContain(hidden.id().toString())
                .doesNotContain(hidden.title());
    }

    @Test
    void forbidden_looks_exactly_like_absent() {
        var stranger = county.a(Role.PRACTITIONER);
        var forbidden = site.get("/children/" + known.child(), stranger);
        var absent = site.get("/children/" + UUID.randomUUID(), stranger);
        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(masked(forbidden.body())).isEqualTo(masked(absent.body()));
    }

    @Test
    void the_look_and_the_refusal_are_in_the_trail() {
        page("/children/" + known.child(), practitioner);
        var stranger = county.a(Role.PRACTITIONER);
        site.get("/children/" + known.child(), stranger);
        assertThat(noted(practitioner, "SEEN")).isEqualTo(1);
        assertThat(noted(stranger, "REFUSED")).isEqualTo(1);
    }

    @Test
    void a_child_of_whom_little_is_known_has_a_page_that_says_so() {
        var bare = county.aFamily().allocatedTo(practitioner).arrive().child();
        assertThat(page("/children/" + bare.id(), practitioner))
                .contains("No visit on record has written down a concern yet")
                .contains("Nothing that", "Nothing is due", "Nobody is written down yet");
    }

    @Test
    void an_unborn_child_is_called_so_and_has_its_expected_date() {
        var unborn = unborn();
        var expected = new Fact.Life(null, TODAY.plusDays(40), null);
        families.say(unborn.id(), expected, Period.ALWAYS, practitioner.id());
        assertThat(page("/children/" + unborn.id(), practitioner))
                .contains("Unborn child of the family Morris", "Expected 23 August 2026");
    }

    @Test
    void few_questions_are_sent_however_much_is_known() {
        QueryCount.assertThatFewWereSent(asked("/children/" + known.child(), practitioner));
        QueryCount.assertThatFewWereSent(
                asked("/children/" + known.child() + "/as-known", practitioner));
    }

    @Test
    void a_day_is_shown_as_it_was_known_that_evening() {
        var address = "/children/" + known.child() + "/as-known?on=1/7/2026";
        var page = page(address, practitioner);
        assertThat(page)
                .contains("Kelly Morris: Mother")
                .contains("Known otherwise now")
                .contains("Siân Whitlock: Health visitor");
        assertThat(page("/children/" + known.child() + "/as-known", practitioner))
                .contains("Nothing about that day is known otherwise now");
    }

    @Test
    void a_day_to_come_is_refused_in_words() {
        var address = "/children/" + known.child() + "/as-known?on=1/1/2027";
        assertThat(asked(address, practitioner)).hasStatus(422);
        assertThat(asked(address + "x", practitioner)).hasStatus(422);
    }

    @Test
    void my_work_and_a_visit_lead_to_the_child() {
        assertThat(page("/work", practitioner)).contains("href=\"/children/" + known.child());
        var visit = visits.latest(known.child(), 1).getFirst();
        assertThat(page("/visits/" + visit.id(), practitioner))
                .contains("href=\"/children/" + known.child());
    }

    private Child unborn() {
        var household = known.family().household();
        var child =
                new Child(
                        UUID.randomUUID(),
                        "T-UNBORN-" + UUID.randomUUID(),
                        household.id(),
                        null,
                        "Morris",
                        null,
                        null);
        people.add(List.of(), List.of(child));
        var team = Objects.requireNonNull(practitioner.team());
        people.allocate(List.of(new Allocation(child.id(), practitioner.id(), team, TODAY, null)));
        return child;
    }

    private int noted(Account who, String outcome) {
        return database.fetchCount(
                ENTRY,
                ENTRY.ACT.eq("child.look"),
                ENTRY.ACCOUNT.eq(who.id()),
                ENTRY.CHILD.eq(known.child()),
                ENTRY.OUTCOME.eq(outcome));
    }

    private static String masked(String page) {
        return page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("value=\"[^\"]*\"", "value");
    }

    private MvcTestResult asked(String address, Account account) {
        return mvc.get().uri(address).with(signedInAs(account)).exchange();
    }

    private String page(String address, Account account) {
        var answer = asked(address, account);
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

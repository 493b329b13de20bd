package cymru.diogel.practice.search.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static gen.db.search.Tables.QUESTION;
import static gen.db.trail.Tables.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Tie;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.families.Version;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class SearchPageTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Families families;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;

    private Account practitioner;
    private Family family;

    @BeforeEach
    void aFamily() {
        practitioner = county.a(Role.PRACTITIONER);
        family = county.aFamily().allocatedTo(practitioner).arrive();
        named(family, "Llŷr", "Cadwgan");
    }

    @Test
    void a_child_is_found_without_its_accents_and_leads_to_its_page() {
        var page = found("llyr cadwgan", practitioner);
        assertThat(page)
                .contains("One person was found", "Llŷr Cadwgan")
                .contains("/children/" + family.child().id())
                .contains("The same name");
    }

    @Test
    void the_mother_leads_to_the_child() {
        var mother = UUID.randomUUID();
        var name = Fact.Name.official("Angharad", "Trahaearn");
        families.add(
                Set.of(mother),
                List.of(
                        first(mother, name),
                        first(family.child().id(), new Tie(mother, Tie.Role.MOTHER, true))));
        assertThat(found("angarad trahaiarn", practitioner))
                .contains("Angharad Trahaearn", "/children/" + family.child().id(), "Mother");
    }

    @Test
    void whom_one_may_not_see_is_like_nobody() {
        var stranger = county.a(Role.PRACTITIONER);
        var forbidden = answer("Llyr Cadwgan", stranger);
        var absent = answer("Llyx Cxdwgan", stranger);
        assertThat(masked(body(forbidden))).isEqualTo(masked(body(absent)));
        assertThat(QueryCount.of(forbidden)).hasSameSizeAs(QueryCount.of(absent));
        assertThat(body(forbidden)).contains("Nobody was found").doesNotContain("Llŷr");
    }

    @Test
    void what_is_typed_stands_in_no_address_and_not_in_the_trail() {
        var posted = ask("Llyr Cadwgan", practitioner);
        var address = Objects.requireNonNull(posted.getResponse().getRedirectedUrl());
        assertThat(address).matches("/children\\?search=[0-9a-f-]{36}");
        body(mvc.get().uri(address).with(signedInAs(practitioner)).exchange());
        var noted =
                database.select(ENTRY.ABOUT)
                        .from(ENTRY)
                        .where(ENTRY.ACT.eq("children.search"), ENTRY.ACCOUNT.eq(practitioner.id()))
                        .fetch(it -> it.value1().data());
        assertThat(noted)
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it)
                                .contains("\"results\"", "\"asked\"")
                                .doesNotContainIgnoringCase("llyr"));
        assertThat(
                        database.fetchCount(
                                ENTRY,
                                ENTRY.ACT.eq("children.search"),
                                ENTRY.CHILD.eq(family.child().id()),
                                ENTRY.GROUND.eq("ALLOCATED")))
                .isPositive();
    }

    @Test
    void an_answer_is_opened_by_nobody_else() {
        var address =
                Objects.requireNonNull(
                        ask("Llyr Cadwgan", practitioner).getResponse().getRedirectedUrl());
        var other = county.a(Role.QUALITY);
        assertThat(body(mvc.get().uri(address).with(signedInAs(other)).exchange()))
                .contains("Find a child")
                .doesNotContain("Cadwgan");
        assertThat(database.fetchCount(QUESTION, QUESTION.ACCOUNT.eq(practitioner.id())))
                .isEqualTo(1);
    }

    @Test
    void a_former_name_still_finds_the_child() {
        var line = line(family);
        var now = Fact.Name.official("Llŷr", "Wetherley");
        var since = Period.since(LocalDate.of(2020, 1, 1));
        families.correct(line, since, now, practitioner.id(), "Adopted name");
        var page = found("Llyr Cadwgan", practitioner);
        assertThat(page).contains("Llŷr Wetherley", "Llŷr Cadwgan");
    }

    @Test
    void nothing_typed_is_said_so() {
        var answer = ask("  ", practitioner);
        assertThat(answer).hasStatus(422);
    }

    @Test
    void the_sixty_first_search_within_a_minute_waits_and_what_was_typed_stays() {
        clock.stopAt(Instant.parse("2026-11-02T09:00:00Z"));
        for (var number = 0; number < 60; number++) {
            assertThat(ask("Llyr Cadwgan", practitioner)).hasStatus(302);
        }
        assertThat(ask("Llyr Cadwgan", practitioner))
                .hasStatus(429)
                .bodyText()
                .contains("You have searched 60 times within a minute. Try again in 60 seconds.")
                .contains("value=\"Llyr Cadwgan\"");
        var refused = ENTRY.ACT.eq("children.search").and(ENTRY.OUTCOME.eq("REFUSED"));
        assertThat(database.fetchCount(ENTRY, refused.and(ENTRY.ACCOUNT.eq(practitioner.id()))))
                .isEqualTo(1);
        assertThat(ask("Llyr Cadwgan", county.a(Role.PRACTITIONER))).hasStatus(302);
        clock.pass(Duration.ofSeconds(60));
        assertThat(ask("Llyr Cadwgan", practitioner)).hasStatus(302);
    }

    @Test
    void a_councillor_finds_no_such_page() {
        var councillor = county.a(Role.COUNCILLOR);
        assertThat(mvc.get().uri("/children").with(signedInAs(councillor)).exchange())
                .hasStatus(404);
    }

    @Test
    void few_questions_are_sent() {
        QueryCount.assertThatFewWereSent(answer("Llyr Cadwgan", practitioner));
    }

    private void named(Family family, String given, String name) {
        var line = line(family);
        var says = Fact.Name.official(given, name);
        families.correct(line, Period.ALWAYS, says, practitioner.id(), "Named anew");
    }

    private UUID line(Family family) {
        var child = family.child().id();
        return Objects.requireNonNull(families.known(List.of(child)).get(child))
                .all(Fact.Name.class)
                .findFirst()
                .orElseThrow()
                .line();
    }

    private static Version first(UUID person, Fact says) {
        return Version.first(person, says, Period.ALWAYS, Version.Knowledge.TAKEN_OVER);
    }

    private String found(String typed, Account account) {
        return body(answer(typed, account));
    }

    private MvcTestResult answer(String typed, Account account) {
        var address = Objects.requireNonNull(ask(typed, account).getResponse().getRedirectedUrl());
        return mvc.get().uri(address).with(signedInAs(account)).exchange();
    }

    private MvcTestResult ask(String typed, Account account) {
        return mvc.post()
                .uri("/children")
                .param("asked", typed)
                .with(signedInAs(account))
                .exchange();
    }

    // What differs in every page: the form's token, the reference of the search, what was typed.
    private static String masked(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "value")
                .replaceAll("search=[0-9a-f-]{36}", "search");
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

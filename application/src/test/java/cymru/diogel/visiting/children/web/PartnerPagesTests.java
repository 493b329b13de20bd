package cymru.diogel.visiting.children.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static gen.db.trail.Tables.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class PartnerPagesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Visits visits;
    @Autowired private Access access;
    @Autowired private TestClock clock;
    @Autowired private DSLContext database;

    private KnownChild known;

    @BeforeEach
    void aChildKnownHere() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        var books = new KnownChild.Books(people, families, visits);
        known = KnownChild.arrive(county, books, county.a(Role.PRACTITIONER), TODAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNER", "SCHOOL"})
    void a_partner_reads_the_record_of_a_child_their_agency_works_with_and_writes_nothing(
            Role role) {
        var partner = worksWith(role, known.child());
        assertThat(page("/children/" + known.child(), partner))
                .contains("Cadi Haf Morris", "because your agency works with")
                .contains("Cadi is often hungry", "Kelly Morris")
                .doesNotContain("Record a visit", "Correct name or birth", "Add somebody around");
        QueryCount.assertThatFewWereSent(asked("/children/" + known.child(), partner));
        for (var write : List.of("/correct", "/around/add")) {
            assertThat(asked("/children/" + known.child() + write, partner)).hasStatus(404);
        }
        assertThat(
                        database.fetchCount(
                                ENTRY,
                                ENTRY.ACCOUNT.eq(partner.id()),
                                ENTRY.CHILD.eq(known.child()),
                                ENTRY.GROUND.eq("AGENCY")))
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNER", "SCHOOL"})
    void of_a_brother_or_sister_in_the_same_plan_they_see_the_plan_alone(Role role) {
        var partner = worksWith(role, known.child());
        var sibling = known.family().children().get(1);
        assertThat(page("/children/" + known.child(), partner))
                .contains("/children/" + sibling.id());
        assertThat(page("/children/" + sibling.id(), partner))
                .contains(sibling.title(), "Register: neglect", "Initial conference on")
                .contains("work with a child of the same household")
                .doesNotContain(
                        String.valueOf(known.family().household().address()),
                        sibling.reference(),
                        "Kelly Morris",
                        "hungry");
        assertThat(asked("/children/" + sibling.id() + "/as-known", partner)).hasStatus(404);
        assertThat(asked("/visits?household=" + sibling.household(), partner))
                .bodyText()
                .doesNotContain(sibling.title());
    }

    @Test
    void the_plan_of_a_brother_or_sister_closes_with_the_plan() {
        var partner = worksWith(Role.PARTNER, known.child());
        var sibling = known.family().children().get(1);
        assertThat(asked("/children/" + sibling.id(), partner)).hasStatusOk();
        clock.stopAt(Instant.parse("2025-01-14T08:00:00Z"));
        assertThat(asked("/children/" + sibling.id(), partner)).hasStatus(404);
    }

    @Test
    void a_looked_after_childs_plan_opens_no_other() {
        var family = county.aFamily().withChildren(2).arrive();
        people.plan(
                family.children().stream()
                        .map(it ->
                                new Plan(
                                        UUID.randomUUID(),
                                        it.id(),
                                        Plan.Kind.LOOKED_AFTER,
                                        TODAY.minusDays(9),
                                        null,
                                        null,
                                        null))
                        .toList(),
                List.of());
        var partner = worksWith(Role.PARTNER, family.child().id());
        assertThat(asked("/children/" + family.children().get(1).id(), partner)).hasStatus(404);
    }

    @Test
    void without_a_ground_and_after_it_ended_there_is_no_such_child() {
        var stranger = county.a(Role.PARTNER);
        assertThat(asked("/children/" + known.child(), stranger)).hasStatus(404);
        var partner = worksWith(Role.SCHOOL, known.child());
        access.close(known.child(), partner.id(), Ground.AGENCY, TODAY.minusDays(1));
        clock.stopAt(Instant.parse("2026-07-15T08:00:00Z"));
        assertThat(asked("/children/" + known.child(), partner)).hasStatus(404);
        assertThat(page("/work", partner)).contains("No children are open to you");
    }

    @Test
    void search_finds_theirs_and_nobody_else() {
        var other = county.aFamily().arrive().child();
        var partner = worksWith(Role.PARTNER, known.child());
        assertThat(found("Cadi Haf Morris", partner)).contains("/children/" + known.child());
        assertThat(found(other.title(), partner)).doesNotContain(other.id().toString());
    }

    @Test
    void their_work_leads_to_their_children_and_says_nothing_of_visits_they_do_not_make() {
        var partner = worksWith(Role.PARTNER, known.child());
        assertThat(page("/work", partner))
                .contains("Your agency works with one child here", "/children/" + known.child())
                .doesNotContain("id=\"late\"", "id=\"due\"");
    }

    private Account worksWith(Role role, UUID child) {
        var partner = county.a(role);
        var since = TODAY.minusDays(30);
        access.open(Ground.Opening.lasting(child, partner.id(), since), Ground.AGENCY);
        return partner;
    }

    private String found(String typed, Account account) {
        var answer =
                mvc.post()
                        .uri("/children")
                        .param("asked", typed)
                        .with(signedInAs(account))
                        .exchange();
        return page(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()), account);
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

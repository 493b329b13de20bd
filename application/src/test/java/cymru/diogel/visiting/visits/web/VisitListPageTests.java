package cymru.diogel.visiting.visits.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.visiting.visits.SomeVisit;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class VisitListPageTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private TransactionTemplate transaction;

    private Account practitioner;
    private Morris morris;

    @BeforeEach
    void arrive() {
        practitioner = county.a(Role.PRACTITIONER);
        morris = Morris.arrive(people, practitioner, LocalDate.of(2024, 9, 1));
    }

    @Test
    void a_practitioner_sees_the_visits_to_their_own_children_and_who_they_are() {
        add(visit("2024-07-09"));
        var stranger = county.a(Role.PRACTITIONER);
        assertThat(get("/visits", practitioner))
                .hasStatusOk()
                .bodyText()
                .contains("1 visit<", "Tue 9 Jul 2024, 13:35", "Morris", "Cadi", "1 of 1");
        assertThat(get("/visits", stranger)).bodyText().contains("0 visits").doesNotContain("Cadi");
    }

    @Test
    void the_head_of_service_sees_that_a_visit_was_but_not_whose() {
        var visit = visit("2024-07-09");
        add(visit);
        var asked = "/visits?from=2024-07-09&to=2024-07-09&team=" + practitioner.team();
        assertThat(get(asked, county.a(Role.HEAD_OF_SERVICE)))
                .hasStatusOk()
                .bodyText()
                .contains("Tue 9 Jul 2024, 13:35", "Unannounced")
                .doesNotContain("Morris", "Cadi", practitioner.name(), "" + visit.visit().id())
                .doesNotContain(morris.household().reference());
        assertThat(
                        get(
                                "/visits?household=" + morris.household().id(),
                                county.a(Role.HEAD_OF_SERVICE)))
                .as("asked for one household, the list does not say whether it is there")
                .bodyText()
                .contains("No visit like that");
    }

    @Test
    void a_councillor_finds_nothing_here() {
        assertThat(get("/visits", county.a(Role.COUNCILLOR))).hasStatus(404);
        assertThat(get("/visits/record", county.a(Role.QUALITY))).hasStatus(404);
    }

    @Test
    void it_says_so_when_nothing_fits() {
        assertThat(get("/visits?from=1999-01-01&to=1999-01-02", practitioner))
                .bodyText()
                .contains("No visit like that", "No visit you work with fits all of this")
                .doesNotContain("<table");
        assertThat(get("/visits?from=gestern&team=x&hour=99&page=-3", practitioner)).hasStatusOk();
    }

    @Test
    void it_is_narrowed_by_what_is_asked_and_keeps_it_in_the_other_language() {
        add(visit("2024-07-08"), visit("2024-07-09").planned(null), visit("2024-07-10"));
        var page = get("/visits?notice=unannounced&weekday=monday&lang=cy", practitioner);
        assertThat(page)
                .bodyText()
                .contains("1 ymweliad o’r fath", "Llun 8 Gorff 2024")
                .contains("/visits?notice=unannounced&amp;weekday=monday&amp;lang=en")
                .doesNotContain("Mercher 10", "Maw 9 Gorff");
    }

    @Test
    void a_practitioner_cannot_ask_what_another_one_did() {
        add(visit("2024-07-09"));
        var other = "/visits?practitioner=" + UUID.randomUUID();
        assertThat(get(other, practitioner)).bodyText().contains("13:35");
        assertThat(get(other, county.a(Role.QUALITY))).bodyText().contains("No visit like that");
    }

    @Test
    void one_row_and_twenty_five_take_the_same_few_statements() {
        add(visit("2024-07-09"));
        var one = get("/visits", practitioner);
        QueryCount.assertThatFewWereSent(one);
        add(
                IntStream.rangeClosed(1, 30)
                        .mapToObj(day -> visit("2024-06-%02d".formatted(day)))
                        .toArray(SomeVisit[]::new));
        var many = get("/visits", practitioner);
        QueryCount.assertThatFewWereSent(many);
        assertThat(QueryCount.of(many)).hasSameSizeAs(QueryCount.of(one));
        assertThat(many).bodyText().contains("1 to 25 of 31", "/visits?page=2");
        assertThat(get("/visits?page=2", practitioner)).bodyText().contains("26 to 31 of 31");
        assertThat(get("/visits?sort=when&up=yes", practitioner))
                .bodyText()
                .containsSubsequence("1 Jun 2024", "25 Jun 2024")
                .contains("aria-sort=\"ascending\"");
    }

    @Test
    void the_rows_behind_a_number_are_as_many_as_the_number() {
        add(visit("1996-03-04"), visit("1996-03-05").planned(null), visit("1996-03-06").unknown());
        var asked = "/visits?figure=visits-unannounced&from=1996-03-01&to=1996-03-31";
        assertThat(get(asked, county.a(Role.QUALITY)))
                .bodyText()
                .contains("1 visit like that", "These are the visits behind a number", "4 Mar 1996")
                .doesNotContain("5 Mar 1996");
    }

    private SomeVisit visit(String day) {
        return aVisit().on(day)
                .told(
                        practitioner.id(),
                        practitioner.team(),
                        morris.household().id(),
                        new Seen(morris.cadi().id(), null, true, true, true, null, Remarks.NONE));
    }

    private void add(SomeVisit... told) {
        var all = Arrays.stream(told).map(SomeVisit::visit).toArray(Visit[]::new);
        transaction.executeWithoutResult(_ -> visits.addAll(Arrays.asList(all)));
    }

    private MvcTestResult get(String path, Account account) {
        return mvc.get().uri(path).with(signedInAs(account)).exchange();
    }
}

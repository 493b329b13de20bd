package cymru.diogel.visiting.clocks.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static cymru.diogel.visiting.clocks.Told.aVisit;
import static gen.db.trail.Tables.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan.Basis;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.clocks.Register;
import cymru.diogel.visiting.clocks.Told;
import cymru.diogel.visiting.visits.Visits;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class WorkPageTests {
    // A Tuesday; five working days on it is Tuesday 21 July.
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private Drafts drafts;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;

    private Team team;
    private Account practitioner;
    private Register register;

    @BeforeEach
    void aDay() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        team = county.aTeam();
        practitioner = county.a(Role.PRACTITIONER, team);
        register = new Register(people);
    }

    @Test
    void whoever_signs_in_lands_on_their_work() {
        assertThat(mvc.get().uri("/").with(signedInAs(practitioner)).exchange())
                .hasRedirectedUrl("/work");
    }

    @Test
    void the_finding_is_the_heading_and_each_visit_is_one_household() {
        overdue();
        var near = family(2, TODAY.minusDays(12));
        tell(aVisit(near, TODAY.minusDays(11)).seeing(0, true, true, true));
        tell(aVisit(near, TODAY.minusDays(11)).seeing(1, true, true, true));
        var page = page("/work", practitioner);
        assertThat(page)
                .contains("One visit is late and one is due within 5 working days")
                .contains(near.children().get(0).title() + ", " + near.children().get(1).title())
                .contains("Seen alone by 17 July 2026")
                .contains("Last seen alone on 3 July 2026.")
                .contains("Fri 17 Jul");
    }

    @Test
    void a_late_visit_says_by_how_much_and_whence_it_is_counted() {
        overdue();
        assertThat(page("/work", practitioner))
                .contains("1 working day overdue")
                .contains("Seen alone by 13 July 2026")
                .contains("Counted from the registration on 29 June 2026.");
    }

    @Test
    void in_welsh_everything_is_welsh() {
        overdue();
        assertThat(page("/work?lang=cy", practitioner))
                .contains("Mae un ymweliad yn hwyr")
                .contains("Gweld y plentyn heb neb arall yno erbyn 13 Gorffennaf 2026")
                .contains("1 diwrnod gwaith yn hwyr")
                .contains("Cofnodi ymweliad")
                .contains("Cofrestr: esgeulustod")
                .doesNotContain("Seen ", "Register", "overdue<", "Record");
    }

    @Test
    void the_children_have_a_day_for_each_clock_that_runs() {
        register.place(family(1, TODAY.minusDays(1)), TODAY.minusDays(2), Basis.ANY);
        assertThat(page("/work", practitioner))
                .contains("Register: neglect")
                .contains("Looked after")
                .contains("Mon 27 Jul")
                .contains("Sun 19 Jul")
                .contains("Tue 13 Oct");
    }

    @Test
    void a_draft_is_there_to_be_finished_and_of_others_there_is_none() {
        var family = overdue();
        var intention = UUID.randomUUID();
        drafts.begin(practitioner.id(), "visit", intention, family.household().id());
        drafts.begin(UUID.randomUUID(), "visit", UUID.randomUUID(), family.household().id());
        assertThat(page("/work", practitioner))
                .contains("/visits/record/" + family.household().id() + "/" + intention)
                .containsOnlyOnce("Go on writing")
                .contains("Saved on 14 July 2026 at 09:00.");
    }

    @Test
    void without_children_the_page_says_what_will_be_there() {
        assertThat(page("/work", practitioner))
                .contains("No children are with you")
                .contains("When a child is allocated to you")
                .doesNotContain("figures__n");
    }

    @Test
    void only_children_of_their_own_are_shown_whatever_the_address_asks() {
        var strange = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER, team)).arrive();
        register.put(strange, TODAY.minusDays(15));
        var address = "/work?team=" + team.id() + "&practitioner=" + strange.household().id();
        assertThat(page(address, practitioner)).doesNotContain(strange.child().title());
    }

    @Test
    void who_may_not_see_own_work_sees_nothing() {
        var councillor = county.a(Role.COUNCILLOR);
        assertThat(mvc.get().uri("/work").with(signedInAs(councillor)).exchange()).hasStatus(404);
    }

    @Test
    void every_child_named_is_in_the_trail_before_the_page() {
        var family = overdue();
        page("/work", practitioner);
        var noted =
                database.fetchCount(
                        ENTRY,
                        ENTRY.ACT.eq("work"),
                        ENTRY.ACCOUNT.eq(practitioner.id()),
                        ENTRY.CHILD.eq(family.child().id()),
                        ENTRY.GROUND.eq("ALLOCATED"));
        assertThat(noted).isEqualTo(1);
        assertThat(
                        database.fetchCount(
                                ENTRY,
                                ENTRY.ACT.eq("work"),
                                ENTRY.ACCOUNT.eq(practitioner.id()),
                                ENTRY.CHILD.isNull()))
                .isEqualTo(1);
    }

    @Test
    void one_child_and_twenty_five_take_the_same_few_queries() {
        overdue();
        drafts.begin(practitioner.id(), "visit", UUID.randomUUID(), UUID.randomUUID());
        var one = asked("/work", practitioner);
        for (var more = 0; more < 12; more++) {
            register.put(
                    county.aFamily().withChildren(2).allocatedTo(practitioner).arrive(),
                    TODAY.minusDays(12 + more));
        }
        var many = asked("/work", practitioner);
        QueryCount.assertThatFewWereSent(many);
        assertThat(QueryCount.of(one)).hasSameSizeAs(QueryCount.of(many));
    }

    private Family overdue() {
        var family = family(1, TODAY.minusDays(15));
        assertThat(family.children()).hasSize(1);
        return family;
    }

    private Family family(int children, LocalDate registered) {
        var family = county.aFamily().withChildren(children).allocatedTo(practitioner).arrive();
        register.put(family, registered);
        return family;
    }

    private void tell(Told told) {
        var visit = told.visit();
        assertThat(visits.record(visit, UUID.randomUUID())).isInstanceOf(Visits.Outcome.Kept.class);
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

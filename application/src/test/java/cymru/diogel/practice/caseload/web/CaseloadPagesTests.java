package cymru.diogel.practice.caseload.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.caseload.CaseloadColumn;
import cymru.diogel.practice.caseload.web.CaseloadSendings.Office;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class CaseloadPagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Access access;
    @Autowired private People people;
    private CaseloadSendings sendings;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        sendings = new CaseloadSendings(beans);
    }

    @Test
    void a_manager_sees_what_each_holds_and_each_number_opens_its_rows() {
        var it = sendings.office();
        register(it, LocalDate.of(2026, 7, 10));
        var page = read(it.manager(), "/team");
        assertThat(page).contains(it.had().name(), it.other().name());
        for (var of :
                List.of(
                        CaseloadColumn.CHILDREN,
                        CaseloadColumn.REGISTER,
                        CaseloadColumn.SIBLINGS)) {
            assertThat(page).contains(rows(it.had(), of)).doesNotContain(rows(it.other(), of));
        }
        var eldest = it.family().child().title();
        assertThat(read(it.manager(), rows(it.had(), CaseloadColumn.REGISTER)))
                .contains(eldest, "On the register since 10 July 2026");
        assertThat(read(it.manager(), rows(it.had(), CaseloadColumn.LOOKED_AFTER)))
                .doesNotContain(it.family().child().id().toString());
        QueryCount.assertThatFewWereSent(get(it.manager(), "/team"));
        QueryCount.assertThatFewWereSent(
                get(it.manager(), rows(it.had(), CaseloadColumn.CHILDREN)));
    }

    @Test
    void a_household_is_given_as_a_whole_and_the_records_go_with_it() {
        var it = sendings.office();
        var form = sendings.give(it, it.other());
        assertThat(whole(it, form)).hasStatus3xxRedirection();
        for (var child : it.family().children()) {
            assertThat(worker(child.id())).isEqualTo(it.other().id());
            assertThat(get(it.other(), "/children/" + child.id())).hasStatusOk();
            assertThat(get(it.had(), "/children/" + child.id())).hasStatus(404);
            assertThat(get(it.manager(), "/children/" + child.id())).hasStatusOk();
        }
        var handover = "/handovers/" + id(form);
        assertThat(read(it.other(), "/work")).contains("Take over", handover);
        assertThat(read(it.other(), handover))
                .contains(CaseloadSendings.REASON, CaseloadSendings.NOTE);
        assertThat(read(it.manager(), handover)).contains("Not read yet");
    }

    @Test
    void whoever_had_it_is_told_that_it_went_and_nothing_of_the_children() {
        var it = sendings.office();
        var form = sendings.give(it, it.other());
        whole(it, form);
        var handover = "/handovers/" + id(form);
        assertThat(read(it.had(), "/work"))
                .contains("A household of yours went to " + it.other().name(), handover);
        assertThat(read(it.had(), handover))
                .contains("is with " + it.other().name())
                .doesNotContain(it.family().child().title(), CaseloadSendings.NOTE);
        assertThat(get(county.a(Role.PRACTITIONER), handover)).hasStatus(404);
        CaseloadSendings.read(it.had(), id(form)).send(mvc);
        CaseloadSendings.read(it.other(), id(form)).send(mvc);
        assertThat(read(it.had(), "/work")).doesNotContain(handover);
        assertThat(read(it.other(), "/work")).doesNotContain(handover);
        assertThat(read(it.manager(), handover)).doesNotContain("Not read yet");
    }

    @Test
    void it_is_undone_by_giving_it_back_on_the_same_day() {
        var it = sendings.office();
        whole(it, sendings.give(it, it.other()));
        clock.stopAt(Instant.parse("2026-07-16T12:00:00Z"));
        assertThat(whole(it, sendings.give(it, it.had()))).hasStatus3xxRedirection();
        for (var child : it.family().children()) {
            assertThat(worker(child.id())).isEqualTo(it.had().id());
            assertThat(allocated(child.id())).isEqualTo(it.had().id());
        }
    }

    @Test
    void one_of_two_may_be_given_and_the_chronology_tells_it() {
        var it = sendings.office();
        var youngest = it.family().children().getLast();
        sendings.send(sendings.give(it, it.other()), List.of(youngest));
        var eldest = it.family().child().id();
        assertThat(worker(eldest)).isEqualTo(it.had().id());
        assertThat(read(it.manager(), "/children/" + youngest.id() + "/chronology"))
                .contains(it.other().name());
    }

    @Test
    void a_form_that_lacks_something_says_what_and_keeps_what_was_typed() {
        var it = sendings.office();
        var refused =
                sendings.give(it, county.a(Role.PRACTITIONER))
                        .with("from", "17/7/2026")
                        .with("note", "")
                        .send(mvc);
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Choose who takes over", "Tick at least one child")
                .contains("Write today or one of the last 31 days", "Write what they should know")
                .contains(CaseloadSendings.REASON);
        var id = it.family().child().id();
        assertThat(worker(id)).isEqualTo(it.had().id());
    }

    @Test
    void children_of_whoever_left_wait_with_how_long_and_what_runs(@Autowired Accounts accounts) {
        var it = sendings.office();
        register(it, LocalDate.of(2026, 7, 10));
        assertThat(read(it.manager(), "/team")).contains("No child waits");
        accounts.disable(it.had());
        assertThat(read(it.manager(), "/team")).contains("2 children wait for a worker");
        assertThat(read(it.manager(), "/team/waiting"))
                .contains(it.family().child().title(), "Since 10 July 2026, 6 days")
                .contains("/team/homes/" + it.family().household().id());
        QueryCount.assertThatFewWereSent(get(it.manager(), "/team/waiting"));
        whole(it, sendings.give(it, it.other()));
        assertThat(read(it.manager(), "/team")).contains("No child waits");
    }

    @Test
    void absence_is_said_by_the_manager_and_taken_back() {
        var it = sendings.office();
        var form = sendings.away(it, LocalDate.of(2026, 7, 14));
        form.send(mvc);
        assertThat(read(it.manager(), "/team")).contains("Away until 23 July 2026");
        var wrong = sendings.away(it, LocalDate.of(2026, 7, 14)).with("until", "1/7/2026");
        assertThat(wrong.send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Write a day that is not before the first");
        var stranger = county.a(Role.TEAM_MANAGER);
        assertThat(get(stranger, "/team/workers/" + it.other().id())).hasStatus(404);
        assertThat(get(it.manager(), "/team/workers/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void nobody_but_a_manager_opens_it_and_a_home_closed_to_them_is_not_there() {
        var it = sendings.office();
        var home = "/team/homes/" + it.family().household().id();
        assertThat(get(it.had(), "/team")).hasStatus(404);
        assertThat(get(it.had(), home)).hasStatus(404);
        var stranger = county.a(Role.TEAM_MANAGER);
        assertThat(get(stranger, home)).hasStatus(404);
        var theirs = new Office(stranger, it.had(), stranger, it.family());
        assertThat(whole(theirs, sendings.give(theirs, stranger))).hasStatus(404);
        var id = it.family().child().id();
        assertThat(worker(id)).isEqualTo(it.had().id());
    }

    private UUID worker(UUID child) {
        return Objects.requireNonNull(access.workers(List.of(child)).get(child)).account();
    }

    private UUID allocated(UUID child) {
        return Objects.requireNonNull(people.allocations(List.of(child)).get(child)).practitioner();
    }

    private static String id(Sending form) {
        return Objects.requireNonNull(form.fields().get("id"));
    }

    private MvcTestResult whole(Office it, Sending form) {
        return sendings.send(form, it.family().children());
    }

    private void register(Office it, LocalDate from) {
        var child = it.family().child().id();
        people.plan(
                List.of(
                        new Plan(
                                UUID.randomUUID(),
                                child,
                                Plan.Kind.REGISTER,
                                from,
                                null,
                                "neglect",
                                null)),
                List.of());
    }

    private static String rows(Account who, CaseloadColumn of) {
        return "/team/workers/" + who.id() + "?only=" + of.code();
    }

    private MvcTestResult get(Account who, String address) {
        return mvc.get().uri(address).with(signedInAs(who)).exchange();
    }

    private String read(Account who, String address) {
        var bytes = get(who, address).getResponse().getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

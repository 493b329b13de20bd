package cymru.diogel.visiting.clocks.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static gen.db.trail.Tables.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.work.Task;
import cymru.diogel.practice.work.WorkBook;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.clocks.Register;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class TeamWorkPageTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;
    @Autowired private WorkBook work;

    private Team team;
    private Account manager;
    private Account anna;
    private Account bethan;

    @BeforeEach
    void aDay() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        team = county.aTeam();
        manager = county.a(Role.TEAM_MANAGER, team);
        anna = county.a(Role.PRACTITIONER, team);
        bethan = county.a(Role.PRACTITIONER, team);
    }

    @Test
    void a_manager_sees_the_children_of_the_team_and_who_has_them() {
        var one = family(anna, 15);
        var other = family(bethan, 12);
        assertThat(page("/work", manager))
                .contains("Children with the team")
                .contains(one.child().title(), other.child().title())
                .contains(anna.name(), bethan.name())
                .contains("One visit is late and one is due within 5 working days");
    }

    @Test
    void a_manager_asks_for_one_practitioner() {
        var one = family(anna, 15);
        var other = family(bethan, 12);
        assertThat(page("/work?practitioner=" + anna.id(), manager))
                .contains(one.child().title())
                .doesNotContain(other.child().title())
                .contains("One visit is late<");
    }

    @Test
    void a_long_list_is_shown_a_page_at_a_time_and_only_what_is_shown_is_noted() {
        for (var more = 0; more < 30; more++) {
            family(anna, 2);
        }
        var late = family(anna, 15);
        var page = page("/work?sort=name&page=2", manager);
        assertThat(rows(page)).isEqualTo(6);
        assertThat(page).contains("26 to 31 of 31").contains(late.child().title());
        var noted =
                database.fetchCount(
                        ENTRY,
                        ENTRY.ACT.eq("work"),
                        ENTRY.ACCOUNT.eq(manager.id()),
                        ENTRY.GROUND.eq("TEAM"),
                        ENTRY.CHILD.isNotNull());
        assertThat(noted).isBetween(6, 7);
    }

    @Test
    void a_team_takes_few_queries_however_many_children_it_has() {
        family(anna, 15);
        var one = asked("/work", manager);
        for (var more = 0; more < 24; more++) {
            family(more % 2 == 0 ? anna : bethan, 12);
        }
        var many = asked("/work", manager);
        QueryCount.assertThatFewWereSent(many);
        assertThat(QueryCount.of(one)).hasSameSizeAs(QueryCount.of(many));
    }

    @Test
    void something_due_of_a_child_further_down_the_list_takes_no_query_more() {
        for (var more = 0; more < 30; more++) {
            family(anna, 15);
        }
        var last = family(anna, 2);
        var before = asked("/work", manager);
        assertThat(text(before)).doesNotContain(last.child().title());
        work.put(
                new Task(
                        "test:" + UUID.randomUUID(),
                        last.child().id(),
                        Task.Whose.of(manager.id()),
                        new Task.Due("report", TODAY),
                        new Task.What(Phrase.literal("Ring the school"), "/work")));
        var after = asked("/work", manager);
        assertThat(text(after)).contains("Ring the school");
        assertThat(QueryCount.of(after)).hasSameSizeAs(QueryCount.of(before));
    }

    @Test
    void quality_sees_each_team_and_every_number_opens_as_many_rows() {
        family(anna, 15);
        family(bethan, 15);
        family(bethan, 12);
        var quality = county.a(Role.QUALITY);
        var county = page("/work", quality);
        var numbers = numbers(county);
        assertThat(numbers).containsExactly(2, 1, 3);
        var list = asked("/work?team=" + team.id(), quality);
        QueryCount.assertThatFewWereSent(list);
        var opened = text(list);
        assertThat(opened).contains("2 visits are late and one is due within 5 working days");
        assertThat(rows(opened)).isEqualTo(3);
        assertThat(opened).contains(team.nameEnglish()).doesNotContain("Record a visit");
    }

    @Test
    void the_county_takes_few_queries_and_names_no_child() {
        var family = family(anna, 15);
        var answer = asked("/work", county.a(Role.QUALITY));
        QueryCount.assertThatFewWereSent(answer);
        assertThat(text(answer)).doesNotContain(family.child().title());
    }

    @Test
    void children_whom_nobody_has_are_counted_and_listed_as_well() {
        var alone = county.aFamily().arrive();
        new Register(people).put(alone, TODAY.minusDays(15));
        var quality = county.a(Role.QUALITY);
        assertThat(page("/work", quality)).contains("No team");
        assertThat(page("/work?team=none&sort=name", quality)).contains("No team");
    }

    @Test
    void a_team_that_does_not_exist_is_absent() {
        var quality = county.a(Role.QUALITY);
        assertThat(asked("/work?team=" + UUID.randomUUID(), quality)).hasStatus(404);
    }

    private Family family(Account practitioner, int daysAgo) {
        var family = county.aFamily().allocatedTo(practitioner).arrive();
        new Register(people).put(family, TODAY.minusDays(daysAgo));
        return family;
    }

    private static int rows(String page) {
        return page.split("<th scope=\"row\">", -1).length - 1;
    }

    private List<Integer> numbers(String page) {
        var row = page.substring(page.indexOf("<th scope=\"row\">" + team.nameEnglish() + "<"));
        var found = Pattern.compile(">([0-9]+)</a>").matcher(row);
        var numbers = new ArrayList<Integer>();
        while (numbers.size() < 3 && found.find()) {
            numbers.add(Integer.valueOf(found.group(1)));
        }
        return numbers;
    }

    private MvcTestResult asked(String address, Account account) {
        return mvc.get().uri(address).with(signedInAs(account)).exchange();
    }

    private String page(String address, Account account) {
        var answer = asked(address, account);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

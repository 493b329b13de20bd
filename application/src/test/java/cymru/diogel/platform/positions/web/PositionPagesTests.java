package cymru.diogel.platform.positions.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.positions.Positions;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.Site;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class PositionPagesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired private MockMvcTester mvc;
    @Autowired private Site site;
    @Autowired private County county;
    @Autowired private Positions positions;
    @Autowired private Accounts accounts;
    @Autowired private TestClock clock;

    private Account administrator;
    private Account worker;
    private Family family;

    @BeforeEach
    void somebodyWithWork() {
        clock.stopAt(Instant.parse("2026-11-20T10:00:00Z"));
        administrator = county.a(Role.ADMINISTRATOR);
        worker = county.a(Role.PRACTITIONER);
        family = county.aFamily().allocatedTo(worker).arrive();
    }

    @Test
    void a_leavers_open_session_ends_with_the_last_day_and_nothing_has_to_run_at_night() {
        assertThat(post(path(worker) + "/leave", administrator, "last", "22/11/2026"))
                .hasHeader("Location", path(worker) + "?leaving");
        clock.stopAt(Instant.parse("2026-11-22T23:59:58Z"));
        var open = site.request(child(), worker).build();
        assertThat(site.send(open).statusCode()).isEqualTo(200);
        clock.stopAt(Instant.parse("2026-11-23T00:00:01Z"));
        assertThat(site.send(open).statusCode()).as("three seconds later").isEqualTo(302);
        assertThat(accounts.present(worker.id())).isEmpty();
    }

    @Test
    void a_mover_has_the_new_teams_children_from_the_day_on_and_the_old_ones_no_more() {
        var team = county.aTeam();
        var manager = county.a(Role.TEAM_MANAGER, team);
        var colleague = county.a(Role.PRACTITIONER, team);
        var theirs = county.aFamily().allocatedTo(colleague).arrive();
        var old = county.a(Role.TEAM_MANAGER, teamOf(worker));
        assertThat(move(old, "TEAM_MANAGER", team.id(), "1/12/2026"))
                .hasHeader("Location", path(old) + "?moved");
        var theirChild = "/children/" + theirs.child().id();
        assertThat(get(child(), old)).hasStatusOk();
        assertThat(get(theirChild, old)).hasStatus(404);
        clock.stopAt(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(get(child(), old)).hasStatus(404);
        assertThat(get(theirChild, old)).hasStatusOk();
        assertThat(get(theirChild, manager)).hasStatusOk();
    }

    @Test
    void an_allocation_ends_when_whoever_works_with_the_child_moves() {
        move(worker, "PRACTITIONER", county.aTeam().id(), "1/12/2026");
        clock.stopAt(Instant.parse("2026-11-30T20:00:00Z"));
        assertThat(get(child(), worker)).hasStatusOk();
        clock.stopAt(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(get(child(), worker)).hasStatus(404);
        assertThat(get("/work", worker)).hasStatusOk();
    }

    @Test
    void somebody_promoted_in_the_same_team_keeps_their_children() {
        move(worker, "TEAM_MANAGER", teamOf(worker).id(), "1/12/2026");
        clock.stopAt(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(get(child(), worker)).hasStatusOk();
        assertThat(get("/access-review", worker)).as("a manager now").hasStatusOk();
    }

    @Test
    void a_joiner_gets_in_on_the_first_day_and_not_before() {
        var username = "joiner" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(
                        post(
                                "/accounts/add",
                                administrator,
                                "name",
                                "Rhiannon Prawf",
                                "reference",
                                username,
                                "username",
                                username,
                                "role",
                                "QUALITY",
                                "language",
                                "cy",
                                "from",
                                "1/12/2026",
                                "password",
                                County.PASSWORD))
                .hasStatus(302);
        assertThat(accounts.signIn(username, County.PASSWORD)).isEmpty();
        clock.stopAt(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(accounts.signIn(username, County.PASSWORD)).isPresent();
    }

    @Test
    void what_is_to_come_is_taken_back_and_a_second_change_waits_for_that() {
        move(worker, "PRACTITIONER", county.aTeam().id(), "1/12/2026");
        assertThat(post(path(worker) + "/leave", administrator, "last", "25/11/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("A change is written down already");
        assertThat(post(path(worker) + "/stay", administrator))
                .hasHeader("Location", path(worker) + "?stays");
        clock.stopAt(Instant.parse("2027-02-01T08:00:00Z"));
        assertThat(get(child(), worker)).hasStatusOk();
    }

    @Test
    void the_page_shows_each_position_and_refuses_what_is_past_or_not_whole() {
        move(worker, "PRACTITIONER", county.aTeam().id(), "1/12/2026");
        assertThat(get(path(worker), administrator))
                .bodyText()
                .contains("Before it was written down", "1 December 2026", "To come");
        QueryCount.assertThatFewWereSent(get(path(worker), administrator));
        assertThat(move(worker, "PRACTITIONER", null, "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the team", "Enter a day, like");
        var other = county.a(Role.PRACTITIONER);
        assertThat(move(other, "QUALITY", null, "1/11/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a day that is not past");
        assertThat(post(path(administrator) + "/leave", administrator, "last", "25/11/2026"))
                .as("their own")
                .hasStatus(404);
    }

    @Test
    void duty_opens_the_teams_children_on_its_days_and_is_taken_away_at_once() {
        var manager = county.a(Role.TEAM_MANAGER, teamOf(worker));
        var other = county.a(Role.PRACTITIONER);
        var who = other.id().toString();
        assertThat(get(child(), other)).hasStatus(404);
        assertThat(post("/duty", manager, "who", who, "from", "20/11/2026", "until", "21/11/2026"))
                .hasHeader("Location", "/duty?added");
        assertThat(get(child(), other)).hasStatusOk();
        assertThat(get("/duty", manager)).bodyText().contains(other.name(), "21 November 2026");
        QueryCount.assertThatFewWereSent(get("/duty", manager));
        clock.pass(Duration.ofDays(2));
        assertThat(get(child(), other)).hasStatus(404);
        post("/duty", manager, "who", who, "from", "22/11/2026", "until", "23/11/2026");
        assertThat(get(child(), other)).hasStatusOk();
        assertThat(post("/duty/" + who + "/2026-11-22/end", manager))
                .hasHeader("Location", "/duty?ended");
        assertThat(get(child(), other)).hasStatus(404);
        assertThat(post("/duty", manager, "who", who, "from", "1/1/2026", "until", "1/1/2027"))
                .hasStatus(422);
    }

    @Test
    void the_quarterly_review_shows_the_dates() {
        positions.leave(worker, TODAY.plusDays(30), administrator.id());
        var manager = county.a(Role.TEAM_MANAGER, teamOf(worker));
        assertThat(get("/access-review", manager))
                .bodyText()
                .contains("From – until 20 December 2026");
        QueryCount.assertThatFewWereSent(get("/access-review", manager));
    }

    private Team teamOf(Account account) {
        return accounts.teams().stream()
                .filter(it -> it.id().equals(Objects.requireNonNull(account.team())))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult move(Account who, String role, @Nullable UUID team, String from) {
        return post(
                path(who),
                administrator,
                "role",
                role,
                "team",
                team == null ? "" : team.toString(),
                "from",
                from);
    }

    private String child() {
        return "/children/" + family.child().id();
    }

    private static String path(Account account) {
        return "/accounts/" + account.id() + "/positions";
    }

    private MvcTestResult get(String address, Account somebody) {
        return mvc.get().uri(address).with(signedInAs(somebody)).exchange();
    }

    private MvcTestResult post(String address, Account somebody, String... fields) {
        var request = mvc.post().uri(address).with(signedInAs(somebody));
        for (var place = 0; place < fields.length; place += 2) {
            request = request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }
}

package cymru.diogel.platform.administration.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.SignedInAs;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class AdministrationTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Accounts accounts;
    @Autowired private ApplicationContext application;
    @Autowired private Deadlines deadlines;
    @Autowired private Clock clock;
    private Account administrator;

    @BeforeEach
    void appoint() {
        administrator = county.a(Role.ADMINISTRATOR);
    }

    @Test
    void the_list_shows_accounts_and_teams_in_few_statements() {
        var team = county.aTeam();
        var page = mvc.get().uri("/accounts").with(signedInAs(administrator)).exchange();
        assertThat(page).hasStatusOk().bodyText().contains(team.nameEnglish());
        QueryCount.assertThatFewWereSent(page);
        assertThat(mvc.get().uri("/accounts?page=100000").with(signedInAs(administrator)))
                .hasStatusOk();
    }

    @Test
    void an_account_added_can_sign_in_with_its_first_password() {
        var team = county.aTeam();
        var username = "new-" + UUID.randomUUID();
        var fields = fields(username, "PRACTITIONER");
        fields.put("team", team.id().toString());
        assertThat(send("/accounts/add", fields)).hasStatus3xxRedirection();
        assertThat(accounts.signIn(username.toUpperCase(Locale.ROOT), County.PASSWORD))
                .get()
                .satisfies(it -> assertThat(it.team()).isEqualTo(team.id()));
        assertThat(send("/accounts/add", fields))
                .hasStatus(422)
                .bodyText()
                .contains("username that nobody else has", "reference that nobody else has");
    }

    @Test
    void an_inspector_needs_a_last_day_and_a_practitioner_a_team() {
        var fields = fields("i-" + UUID.randomUUID(), "INSPECTOR");
        assertThat(send("/accounts/add", fields)).bodyText().contains("Enter the last day on");
        fields.put("until", "31/2/2027");
        assertThat(send("/accounts/add", fields)).bodyText().contains("as day/month/year");
        fields.put("until", "28/2/2027");
        assertThat(send("/accounts/add", fields)).hasStatus3xxRedirection();
        assertThat(accounts.signIn(fields.getOrDefault("username", ""), County.PASSWORD))
                .map(Account::untilOn)
                .hasValue(LocalDate.of(2027, 2, 28));
        assertThat(send("/accounts/add", fields("p-" + UUID.randomUUID(), "PRACTITIONER")))
                .bodyText()
                .contains("Choose a team");
    }

    @Test
    void an_empty_form_is_answered_with_every_problem_and_no_fault() {
        assertThat(send("/accounts/add", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a name", "Choose a role", "at least 12 characters");
        assertThat(send("/teams/add", Map.of())).hasStatus(422);
        assertThat(send("/teams/add", Map.of("english", "a\0b", "welsh", "\0", "reference", "x")))
                .hasStatus(422);
    }

    @Test
    void a_team_added_is_there_to_choose() {
        var reference = "N-" + UUID.randomUUID();
        var fields = Map.of("english", "Valley", "welsh", "Dyffryn", "reference", reference);
        assertThat(send("/teams/add", fields)).redirectedUrl().isEqualTo("/accounts");
        assertThat(accounts.teams()).anyMatch(it -> it.reference().equals(reference));
        assertThat(send("/teams/add", fields)).bodyText().contains("that no other team has");
    }

    @Test
    void ending_access_ends_the_session_at_the_next_request() {
        var leaver = county.withPassword(Role.QUALITY, "en");
        var session = new Cookie("diogel", SignedInAs.cookie(application, leaver));
        assertThat(mvc.get().uri("/help").cookie(session)).bodyText().contains(leaver.name());
        assertThat(send("/accounts/" + leaver.id() + "/end", Map.of())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/help").cookie(session)).bodyText().doesNotContain(leaver.name());
        var name = String.valueOf(leaver.username());
        assertThat(accounts.signIn(name, County.PASSWORD)).isEmpty();
        send("/accounts/" + leaver.id() + "/restore", Map.of());
        assertThat(accounts.signIn(name, County.PASSWORD)).isPresent();
    }

    @Test
    void nobody_ends_their_own_access() {
        var path = "/accounts/" + administrator.id();
        assertThat(send(path + "/end", Map.of())).hasStatus(404);
        assertThat(mvc.get().uri(path).with(signedInAs(administrator)))
                .bodyText()
                .doesNotContain("End access");
    }

    @Test
    void a_new_password_replaces_the_old_one_and_ends_sessions() {
        var somebody = county.withPassword(Role.QUALITY, "en");
        var session = new Cookie("diogel", SignedInAs.cookie(application, somebody));
        var path = "/accounts/" + somebody.id();
        assertThat(send(path, Map.of("password", "short"))).hasStatus(422);
        assertThat(send(path, Map.of("password", "heron ladder porridge")))
                .redirectedUrl()
                .isEqualTo(path + "?changed");
        var name = String.valueOf(somebody.username());
        assertThat(accounts.signIn(name, County.PASSWORD)).isEmpty();
        assertThat(accounts.signIn(name, "heron ladder porridge")).isPresent();
        assertThat(mvc.get().uri("/help").cookie(session))
                .bodyText()
                .doesNotContain(somebody.name());
    }

    @Test
    void a_day_on_which_the_council_is_shut_is_entered_and_can_be_taken_out_the_same_day() {
        var day = LocalDate.now(clock).plusYears(1).withDayOfMonth(17);
        var typed = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        var fields = Map.of("day", typed, "english", "Works day", "welsh", "Diwrnod gwaith");
        assertThat(send("/closures", fields)).redirectedUrl().isEqualTo("/closures");
        assertThat(deadlines.calendar().isWorkingDay(day)).isFalse();
        assertThat(mvc.get().uri("/closures").with(signedInAs(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("Works day", "Take out");
        assertThat(send("/closures", fields)).hasStatus(422).bodyText().contains("in the list");
        assertThat(send("/closures/" + day + "/withdraw", Map.of())).hasStatus3xxRedirection();
        assertThat(deadlines.closures()).noneMatch(it -> it.day().equals(day));
    }

    @Test
    void a_closure_of_yesterday_or_of_no_day_is_refused_and_what_was_typed_stays() {
        var fields = Map.of("day", "31/2/2027", "english", "Flood", "welsh", "");
        assertThat(send("/closures", fields))
                .hasStatus(422)
                .bodyText()
                .contains("as day/month/year", "the reason in Welsh", "value=\"Flood\"");
        assertThat(send("/closures", Map.of("day", "1/3/2020", "english", "a", "welsh", "b")))
                .bodyText()
                .contains("a day that is not over");
    }

    private static Map<String, String> fields(String username, String role) {
        return new TreeMap<>(
                Map.of(
                        "name",
                        "Nia Prawf",
                        "reference",
                        "R-" + username,
                        "username",
                        username,
                        "role",
                        role,
                        "language",
                        "cy",
                        "password",
                        County.PASSWORD));
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(signedInAs(administrator));
        fields.forEach(request::param);
        return request.exchange();
    }
}

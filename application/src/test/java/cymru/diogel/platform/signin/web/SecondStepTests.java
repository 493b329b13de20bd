package cymru.diogel.platform.signin.web;

import static cymru.diogel.platform.signin.web.Visitor.body;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.signin.SecondStep;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.SignedInAs;
import cymru.diogel.testing.TestClock;
import gen.db.trail.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class SecondStepTests {
    private static final Pattern RECOVERY =
            Pattern.compile("(?<![0-9a-f-])[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}(?![0-9a-f-])");

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private SecondStep second;
    @Autowired private TestClock clock;
    @Autowired private DSLContext database;

    private Account somebody;
    private Telephone telephone;
    private List<String> recoveries;
    private Visitor first;
    private int addresses;

    @BeforeEach
    void set_codes_up() {
        clock.stopAt(Instant.parse("2026-11-26T10:00:00Z"));
        somebody = county.withPassword(Role.ADMINISTRATOR, "en");
        first = new Visitor(mvc);
        first.signIn(somebody);
        var offered = first.get("/my-sign-in/codes");
        QueryCount.assertThatFewWereSent(offered);
        telephone = Telephone.from(body(offered));
        var done = first.post("/my-sign-in/codes", "code", telephone.code(clock));
        assertThat(done).hasStatusOk();
        recoveries = RECOVERY.matcher(body(done)).results().map(MatchResult::group).toList();
        assertThat(recoveries).hasSize(10).doesNotHaveDuplicates();
        clock.pass(Duration.ofSeconds(60));
    }

    @Test
    void after_the_password_the_code_of_the_telephone_is_asked_and_nothing_is_open_before_it() {
        var visitor = new Visitor(mvc);
        var asked = visitor.signIn(somebody);
        assertThat(asked).redirectedUrl().isEqualTo("/sign-in/code");
        QueryCount.assertThatFewWereSent(asked);
        assertThat(visitor.get("/accounts")).redirectedUrl().startsWith("/sign-in");
        var page = visitor.get("/sign-in/code");
        assertThat(page).bodyText().contains("One-time code", "autocomplete=\"one-time-code\"");
        QueryCount.assertThatFewWereSent(page);
        var signedIn = visitor.post("/sign-in/code", "code", telephone.code(clock));
        assertThat(signedIn).hasStatus(302);
        assertThat(visitor.get("/accounts")).hasStatusOk();
        assertThat(noted("second-step", "DONE")).isOne();
    }

    @Test
    void a_code_of_the_half_minute_before_or_after_is_right_and_of_a_minute_is_not() {
        for (var away : List.of(-30, 30)) {
            assertThat(signInWith(telephone.code(clock.instant().plusSeconds(away)))).isTrue();
            clock.pass(Duration.ofMinutes(5));
        }
        for (var away : List.of(-61, 61)) {
            assertThat(signInWith(telephone.code(clock.instant().plusSeconds(away)))).isFalse();
        }
    }

    @Test
    void no_code_is_good_twice_nor_one_older_than_the_last() {
        var before = telephone.code(clock.instant().minusSeconds(30));
        var code = telephone.code(clock);
        assertThat(signInWith(code)).isTrue();
        assertThat(signInWith(code)).isFalse();
        assertThat(signInWith(before)).isFalse();
        clock.pass(Duration.ofSeconds(30));
        assertThat(signInWith(telephone.code(clock))).isTrue();
    }

    @Test
    void a_recovery_code_is_good_once_however_it_is_typed() {
        var code = recoveries.getFirst();
        assertThat(signInWith(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '))).isTrue();
        assertThat(signInWith(code)).isFalse();
        assertThat(second.left(somebody.id())).isEqualTo(9);
        assertThat(signInWith("AAAA-BBBB-CCCC")).isFalse();
    }

    @Test
    void after_eight_wrong_codes_even_the_right_one_waits_a_quarter_of_an_hour() {
        for (var number = 0; number < 8; number++) {
            assertThat(signInWith("000 000")).isFalse();
            clock.pass(Duration.ofSeconds(30));
        }
        assertThat(second.isRight(somebody, telephone.code(clock))).isFalse();
        clock.pass(Duration.ofMinutes(16));
        assertThat(signInWith(telephone.code(clock))).isTrue();
    }

    @Test
    void the_seventh_code_within_a_minute_is_not_heard() {
        var visitor = new Visitor(mvc).from("10.1.0.77");
        visitor.signIn(somebody);
        for (var number = 0; number < 6; number++) {
            assertThat(visitor.post("/sign-in/code", "code", "000000")).hasStatus(422);
            visitor.from("10.1.1." + number);
        }
        assertThat(visitor.post("/sign-in/code", "code", telephone.code(clock))).hasStatus(422);
        assertThat(noted("second-step", "REFUSED")).isEqualTo(7);
    }

    @Test
    void whoever_waits_longer_than_five_minutes_between_the_steps_starts_again() {
        var visitor = new Visitor(mvc);
        visitor.signIn(somebody);
        clock.pass(Duration.ofMinutes(6));
        var late = visitor.post("/sign-in/code", "code", telephone.code(clock));
        assertThat(late).redirectedUrl().isEqualTo("/sign-in?late");
        assertThat(visitor.get("/sign-in?late")).bodyText().contains("longer than five minutes");
    }

    @Test
    void a_stranger_is_not_asked_for_a_code() {
        assertThat(new Visitor(mvc).get("/sign-in/code")).redirectedUrl().startsWith("/sign-in");
    }

    @Test
    void setting_codes_up_ends_the_other_sessions_which_had_only_the_password() {
        var other = county.withPassword(Role.QUALITY, "en");
        var here = new Visitor(mvc);
        var there = new Visitor(mvc);
        here.signIn(other);
        there.signIn(other);
        var offered = Telephone.from(body(here.get("/my-sign-in/codes")));
        here.post("/my-sign-in/codes", "code", offered.code(clock));
        assertThat(here.get("/my-sign-in")).hasStatusOk();
        assertThat(there.get("/my-sign-in")).redirectedUrl().startsWith("/sign-in");
    }

    @Test
    void a_wrong_first_code_sets_nothing_up_and_the_square_stays_the_same() {
        var other = county.withPassword(Role.QUALITY, "en");
        var visitor = new Visitor(mvc);
        visitor.signIn(other);
        var offered = Telephone.from(body(visitor.get("/my-sign-in/codes")));
        var wrong = visitor.post("/my-sign-in/codes", "code", "000000");
        assertThat(wrong).hasStatus(422);
        assertThat(Telephone.from(body(wrong)).secret()).isEqualTo(offered.secret());
        assertThat(second.has(other.id())).isFalse();
    }

    @Test
    void the_secret_is_not_in_the_database_in_a_form_anybody_could_use() {
        var kept = database.fetch("select sealed from signin.code").map(it -> it.get(0));
        assertThat(kept)
                .isNotEmpty()
                .noneSatisfy(it -> assertThat((byte[]) it).containsSubsequence(telephone.secret()));
        var hashes = database.fetch("select hash from signin.recovery").map(Object::toString);
        assertThat(String.join("", hashes)).doesNotContain(recoveries.getFirst());
    }

    @Test
    void an_administrator_resets_codes_after_seeing_the_person_and_not_before() {
        var administrator = SignedInAs.signedInAs(county.a(Role.ADMINISTRATOR));
        var path = "/accounts/" + somebody.id() + "/codes";
        assertThat(mvc.post().uri(path).with(administrator)).hasStatus(422);
        assertThat(second.has(somebody.id())).isTrue();
        assertThat(mvc.post().uri(path).param("checked", "yes").with(administrator))
                .redirectedUrl()
                .endsWith("?reset");
        assertThat(second.has(somebody.id())).isFalse();
        assertThat(first.get("/accounts")).redirectedUrl().startsWith("/sign-in");
        assertThat(new Visitor(mvc).signIn(somebody)).redirectedUrl().isEqualTo("/");
        assertThat(mvc.post().uri(path).param("checked", "yes").with(administrator)).hasStatus(404);
    }

    private boolean signInWith(String code) {
        var visitor = new Visitor(mvc).from("10.2.0." + addresses++);
        visitor.signIn(somebody);
        var answer = visitor.post("/sign-in/code", "code", code);
        return answer.getResponse().getStatus() == 302
                && "/".equals(answer.getResponse().getRedirectedUrl());
    }

    private int noted(String act, String outcome) {
        return database.fetchCount(
                Tables.ENTRY,
                Tables.ENTRY.ACT.eq(act),
                Tables.ENTRY.OUTCOME.eq(outcome),
                org.jooq.impl.DSL.condition("about ->> 'account' = ?", somebody.id().toString()));
    }
}

package cymru.diogel.practice.register.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Way;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class RegisterPagesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Register register;
    @Autowired private MockMvcTester mvc;
    @Autowired private List<FigureSource> figures;

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
    }

    @Test
    void every_number_opens_its_rows_and_they_add_up() {
        var child = registered("neglect", "physical");
        var custodian = county.a(Role.QUALITY);
        var page = get(custodian, "/register?on=16/7/2026&from=1/7/2026");
        QueryCount.assertThatFewWereSent(page);
        assertThat(page)
                .bodyText()
                .contains("A child may be under several categories")
                .contains("on the register on 16 July 2026");
        for (var show : List.of("all", "added", "category-physical", "age-ten-to-fifteen")) {
            var rows = get(custodian, "/register?on=16/7/2026&from=1/7/2026&show=" + show);
            assertThat(rows).bodyText().contains(child.title());
            QueryCount.assertThatFewWereSent(rows);
        }
        assertThat(get(custodian, "/register?on=16/7/2026&show=category-sexual"))
                .bodyText()
                .doesNotContain(child.title());
    }

    @Test
    void t39_a_removal_written_down_later_is_not_known_on_the_day() {
        var child = registered("neglect");
        var custodian = county.a(Role.QUALITY);
        clock.pass(Duration.ofDays(10));
        register.remove(child.id(), DAY.plusDays(2), Way.LEFT_UK);
        var asked = "/register?on=20/7/2026&from=1/7/2026&show=all&known=";
        assertThat(get(custodian, asked + "then")).bodyText().contains(child.title());
        assertThat(get(custodian, asked + "now")).bodyText().doesNotContain(child.title());
    }

    @Test
    void a_partner_who_asks_is_told_little_and_sees_the_plan_for_a_day() {
        var child = registered("neglect");
        var nurse = county.a(Role.PARTNER);
        assertThat(get(nurse, "/children/" + child.id())).hasStatus(404);
        var answer = ask(nurse, child.title(), child);
        assertThat(answer)
                .bodyText()
                .contains("On the register since 6 July 2026: neglect.")
                .contains("works with the child");
        assertThat(get(nurse, "/children/" + child.id())).hasStatusOk();
        clock.pass(Duration.ofDays(5));
        assertThat(get(nurse, "/children/" + child.id())).hasStatus(404);
    }

    @Test
    void a_child_who_is_not_registered_is_answered_as_one_nobody_knows() {
        var known = family().child();
        var nurse = county.a(Role.PARTNER);
        var first = words(ask(nurse, known.title(), known));
        var second = words(ask(nurse, "Nobody Atall", known));
        assertThat(first.replace(known.title(), "")).isEqualTo(second.replace("Nobody Atall", ""));
        assertThat(get(nurse, "/children/" + known.id())).hasStatus(404);
    }

    @Test
    void the_front_door_asks_for_others_and_says_how_it_knows_them() {
        var child = registered("sexual");
        var door = county.a(Role.FRONT_DOOR);
        var sending = asking(door, child.title(), child);
        assertThat(sending.with("identity", "").send(mvc)).hasStatus(422);
        var answer = sending.anew().send(mvc);
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(get(door, redirected(answer))).bodyText().contains("sexual abuse");
        assertThat(get(county.a(Role.FRONT_DOOR), redirected(answer))).hasStatus(404);
        assertThat(get(county.a(Role.QUALITY), "/register"))
                .bodyText()
                .contains("A sergeant, Police")
                .contains("In office hours.");
    }

    @Test
    void the_custodian_takes_a_name_off_only_by_the_ways_that_need_no_conference() {
        var child = registered("neglect");
        var custodian = county.a(Role.QUALITY);
        var path = "/register/names/" + child.id();
        assertThat(get(custodian, path)).bodyText().contains("On the register since 6 July 2026");
        var off = Sending.of(custodian, path, "way", "EIGHTEEN", "on", "16/7/2026");
        assertThat(off.send(mvc)).hasStatus(422);
        assertThat(off.anew().with("way", "REVIEW_CONFERENCE").send(mvc)).hasStatus(422);
        assertThat(off.anew().with("way", "DIED").send(mvc)).hasStatus3xxRedirection();
        assertThat(register.on(DAY, List.of(child.id()))).isEmpty();
        assertThat(get(county.a(Role.PRACTITIONER), "/register")).hasStatus(404);
    }

    @Test
    void re_registrations_are_counted_of_those_that_came_on() {
        var child = registered("neglect");
        register.remove(child.id(), DAY.minusDays(5), Way.REVIEW_CONFERENCE);
        register.enter(new Register.Entering(child.id(), DAY, Set.of("neglect"), null));
        var asked = new FigureSource.Question(DAY, DAY, null);
        var again = figure("register-again");
        assertThat(again.rows(asked)).contains(child.id());
        assertThat(again.figure(asked).denominator())
                .isGreaterThanOrEqualTo(again.figure(asked).numerator());
        assertThat(figure("register-children").rows(asked)).contains(child.id());
    }

    private FigureSource figure(String code) {
        return figures.stream()
                .filter(it -> it.definition().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult ask(Account who, String name, Child child) {
        var answer = asking(who, name, child).send(mvc);
        assertThat(answer).hasStatus3xxRedirection();
        return get(who, redirected(answer));
    }

    private static Sending asking(Account who, String name, Child child) {
        return Sending.of(
                who,
                "/register/ask",
                "enquiry",
                UUID.randomUUID().toString(),
                "name",
                name,
                "born",
                RegisterSendings.TYPED.format(requireNonNull(child.bornOn())),
                "kind",
                "HOSPITAL",
                "who",
                "A sergeant",
                "agency",
                "Police",
                "identity",
                "KNOWN");
    }

    private static String redirected(MvcTestResult answer) {
        return requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String words(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        try {
            return org.jsoup.Jsoup.parse(page.getResponse().getContentAsString())
                    .select("main")
                    .text();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Child registered(String... categories) {
        var child = family().child();
        register.enter(
                new Register.Entering(child.id(), DAY.minusDays(10), Set.of(categories), null));
        return child;
    }

    private cymru.diogel.testing.Family family() {
        return county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
    }

    private MvcTestResult get(Account who, String path) {
        return mvc.get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }
}

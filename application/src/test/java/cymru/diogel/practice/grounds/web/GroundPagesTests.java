package cymru.diogel.practice.grounds.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.exclusions.Restrictions;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class GroundPagesTests {
    private static final String REASON = "A violent partner is looking for them.";

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Access access;
    @Autowired private Restrictions restrictions;
    @Autowired private TestClock clock;

    private Account worker;
    private Account manager;
    private Account partner;
    private Family family;

    @BeforeEach
    void aFamilyOfTheTeam() {
        var team = county.aTeam();
        worker = county.a(Role.PRACTITIONER, team);
        manager = county.a(Role.TEAM_MANAGER, team);
        partner = county.a(Role.PARTNER);
        family = county.aFamily().withChildren(2).allocatedTo(worker).arrive();
    }

    @Test
    void the_manager_lets_a_partner_in_and_ends_it_at_once() {
        var who = child() + "/who";
        assertThat(get(child(), partner)).hasStatus(404);
        assertThat(post(who, manager, "who", partner.id().toString()))
                .hasHeader("Location", who + "?opened");
        assertThat(get(child(), partner)).hasStatusOk();
        assertThat(get(who, manager))
                .hasStatusOk()
                .bodyText()
                .contains(worker.name(), partner.name(), "Partner who works with the child");
        QueryCount.assertThatFewWereSent(get(who, manager));
        assertThat(post(who, manager, "who", partner.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("can see the record already");
        var end = who + "/" + partner.id() + "/end";
        assertThat(post(end, manager)).hasHeader("Location", who + "?ended");
        assertThat(get(child(), partner)).hasStatus(404);
        assertThat(post(end, manager)).as("ended already").hasStatus(404);
    }

    @Test
    void a_partners_last_day_ends_the_access_by_itself() {
        var last = LocalDate.now(clock).plusDays(3);
        post(child() + "/who", manager, "who", partner.id().toString(), "until", typed(last));
        assertThat(get(child(), partner)).hasStatusOk();
        clock.pass(Duration.ofDays(4));
        assertThat(get(child(), partner)).hasStatus(404);
    }

    @Test
    void only_who_answers_for_the_child_opens_and_only_for_partners() {
        var who = child() + "/who";
        assertThat(get(who, worker)).as("no right").hasStatus(404);
        assertThat(get(who, county.a(Role.TEAM_MANAGER))).as("of another team").hasStatus(404);
        assertThat(post(who, manager, "who", worker.id().toString())).hasStatus(422);
        var yesterday = typed(LocalDate.now(clock).minusDays(1));
        assertThat(post(who, manager, "who", partner.id().toString(), "until", yesterday))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a day that is not past");
    }

    @Test
    void an_emergency_does_not_let_a_manager_decide_who_else_sees_the_child() {
        var other = county.a(Role.TEAM_MANAGER);
        var until = clock.instant().plus(Duration.ofHours(4));
        var opening =
                new Ground.Opening(
                        family.child().id(), other.id(), LocalDate.now(clock), null, until);
        access.open(opening, Ground.EMERGENCY);
        assertThat(get(child(), other)).hasStatusOk();
        assertThat(get(child() + "/who", other)).hasStatus(404);
    }

    @Test
    void restricting_hides_the_home_at_once_and_two_people_open_it_to_those_named() {
        var restrict = child() + "/restrict";
        assertThat(post(restrict, manager, "reason", "short"))
                .hasStatus(422)
                .bodyText()
                .contains("at least 20 letters");
        assertThat(post(restrict, manager, "reason", REASON))
                .hasHeader("Location", "/restricted?restricted");
        for (var somebody : List.of(manager, worker, county.a(Role.QUALITY))) {
            assertThat(get(child(), somebody)).hasStatus(404);
        }
        var second = county.a(Role.TEAM_MANAGER);
        assertThat(get("/restricted", second))
                .hasStatusOk()
                .bodyText()
                .contains(manager.name() + " asks that " + worker.name() + " be named")
                .doesNotContain(family.child().title());
        var request = requestFor(worker);
        assertThat(post("/restricted/" + request + "/agree", manager))
                .as("who asked")
                .hasStatus(404);
        assertThat(post("/restricted/" + request + "/agree", second))
                .hasHeader("Location", "/restricted?agreed");
        assertThat(get(child(), worker)).hasStatusOk();
        assertThat(get(child(), manager)).as("not agreed yet").hasStatus(404);
    }

    @Test
    void who_is_named_asks_for_others_and_for_the_restriction_to_be_lifted() {
        post(child() + "/restrict", manager, "reason", REASON);
        var second = county.a(Role.HEAD_OF_SERVICE);
        post("/restricted/" + requestFor(manager) + "/agree", second);
        var home = "/restricted/" + family.child().id();
        assertThat(get("/restricted", manager)).bodyText().contains(family.child().title());
        QueryCount.assertThatFewWereSent(get("/restricted", manager));
        assertThat(post(home + "/name", manager)).hasStatus(422);
        var other = county.a(Role.PRACTITIONER);
        post(home + "/name", manager, "who", other.reference());
        post("/restricted/" + requestFor(other) + "/agree", second);
        assertThat(get(child(), other)).hasStatusOk();
        assertThat(post(home + "/lift", second)).as("not named").hasStatus(404);
        post(home + "/lift", manager);
        post("/restricted/" + requestFor(manager) + "/agree", second);
        assertThat(get(child(), worker)).hasStatusOk();
    }

    @Test
    void a_sample_opens_children_to_an_inspector_until_its_last_day() {
        var quality = county.a(Role.QUALITY);
        var inspector = county.a(Role.INSPECTOR);
        var last = LocalDate.now(clock).plusDays(5);
        assertThat(give(quality, inspector, "NOT-HERE", last))
                .hasStatus(422)
                .bodyText()
                .contains("These numbers are not known: NOT-HERE");
        assertThat(get(child(), inspector)).hasStatus(404);
        assertThat(give(quality, inspector, family.child().reference(), last))
                .hasHeader("Location", "/samples/" + inspector.id() + "?given");
        assertThat(get(child(), inspector)).hasStatusOk();
        assertThat(get("/samples", quality))
                .bodyText()
                .contains(inspector.name(), "/samples/" + inspector.id());
        QueryCount.assertThatFewWereSent(get("/samples", quality));
        assertThat(get("/samples/" + inspector.id(), quality)).bodyText().contains(child());
        clock.pass(Duration.ofDays(6));
        assertThat(get(child(), inspector)).hasStatus(404);
    }

    @Test
    void an_inspectors_day_begins_with_the_children_of_the_sample_and_each_opens() {
        var inspector = county.a(Role.INSPECTOR);
        assertThat(get("/", inspector)).hasHeader("Location", "/sample");
        var none = "You have no children to look at";
        assertThat(get("/sample", inspector)).hasStatusOk().bodyText().contains(none);
        var last = LocalDate.now(clock).plusDays(10);
        give(county.a(Role.QUALITY), inspector, family.child().reference(), last);
        QueryCount.assertThatFewWereSent(get("/sample", inspector));
        assertThat(get("/sample", inspector))
                .bodyText()
                .contains("You may look at one child", family.child().title(), child());
        assertThat(get(child(), inspector)).hasStatusOk();
        clock.pass(Duration.ofDays(11));
        assertThat(get("/sample", inspector)).bodyText().contains(none).doesNotContain(child());
        assertThat(get("/sample", worker)).hasStatus(404);
    }

    @Test
    void a_sample_is_ended_at_once_and_a_restricted_child_is_like_one_unknown() {
        var quality = county.a(Role.QUALITY);
        var auditor = county.a(Role.PRACTITIONER);
        var last = LocalDate.now(clock).plusDays(5);
        give(quality, auditor, family.child().reference(), last);
        assertThat(get(child(), auditor)).hasStatusOk();
        assertThat(post("/samples/" + auditor.id() + "/end", quality))
                .hasHeader("Location", "/samples?ended");
        assertThat(get(child(), auditor)).hasStatus(404);
        restrictions.restrict(List.of(family.child().id()), REASON, null);
        assertThat(give(quality, auditor, family.child().reference(), last))
                .hasStatus(422)
                .bodyText()
                .contains("These numbers are not known: " + family.child().reference());
    }

    private MvcTestResult give(Account quality, Account to, String children, LocalDate last) {
        return post(
                "/samples",
                quality,
                "who",
                to.id().toString(),
                "children",
                children,
                "last",
                typed(last));
    }

    private UUID requestFor(Account somebody) {
        return restrictions.waiting().stream()
                .filter(it -> it.account().equals(somebody.id()))
                .map(Restrictions.Asked::request)
                .findFirst()
                .orElseThrow();
    }

    private String child() {
        return "/children/" + family.child().id();
    }

    private static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("d/M/uuuu").format(day);
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

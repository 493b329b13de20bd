package cymru.diogel.practice.emergency.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.exclusions.Exclusions;
import cymru.diogel.platform.exclusions.Restrictions;
import cymru.diogel.platform.signin.SecondStep;
import cymru.diogel.platform.signin.web.Telephone;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import gen.db.trail.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class EmergencyPageTests {
    private static final String WORDS = "The school rings: he has not come home since noon.";

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Access access;
    @Autowired private People people;
    @Autowired private Exclusions exclusions;
    @Autowired private Restrictions restrictions;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;
    @Autowired private SecondStep second;

    private Account manager;
    private Account visitor;
    private Family family;

    @BeforeEach
    void aChildOfAnotherTeam() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var team = county.aTeam();
        manager = county.a(Role.TEAM_MANAGER, team);
        family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER, team)).arrive();
        visitor = county.withPassword(Role.PARTNER, "en");
    }

    @Test
    void the_card_says_little_of_the_child_and_all_of_what_will_happen() {
        assertThat(get(address(), visitor))
                .hasStatusOk()
                .bodyText()
                .contains("You do not work with this child", family.child().title())
                .contains("born in 2016", "Friday 17 July", "4 hours", "call 999")
                .doesNotContain("Heol y Prawf", family.household().reference());
        QueryCount.assertThatFewWereSent(get(address(), visitor));
    }

    @Test
    void it_opens_for_four_hours_with_a_reason_and_a_password() {
        assertThat(open(visitor, WORDS, County.PASSWORD))
                .hasStatus(302)
                .hasHeader("Location", home());
        assertThat(get(home(), visitor))
                .bodyText()
                .contains("Emergency access is open to you until 15:00");
        assertThat(canRead(visitor)).isTrue();
        clock.pass(Duration.ofHours(4));
        assertThat(get(home(), visitor)).bodyText().doesNotContain("Emergency access is open");
        assertThat(canRead(visitor)).isFalse();
    }

    @Test
    void a_short_reason_none_from_the_list_or_another_password_open_nothing() {
        assertThat(open(visitor, "Urgent, please.", County.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Say what is happening in 20 letters or more", "Urgent, please.");
        assertThat(open(visitor, WORDS, "not the password at all"))
                .hasStatus(422)
                .bodyText()
                .contains("That is not your password. Nothing was opened.")
                .doesNotContain("not the password at all");
        assertThat(post(address(), visitor, "words", WORDS, "password", County.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Choose why you need it now");
        assertThat(canRead(visitor)).isFalse();
    }

    @Test
    void of_somebody_with_codes_the_card_asks_for_one_as_well() {
        var telephone = Telephone.of(second.offer(visitor).typed());
        second.confirm(visitor, telephone.code(clock));
        clock.pass(Duration.ofMinutes(1));
        var card = get(address(), visitor);
        assertThat(card).bodyText().contains("Your password", "One-time code");
        QueryCount.assertThatFewWereSent(card);
        assertThat(open(visitor, WORDS, County.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Check your password and the code that is shown now");
        assertThat(canRead(visitor)).isFalse();
        assertThat(open(visitor, WORDS, County.PASSWORD, "code", telephone.code(clock)))
                .hasStatus(302);
        assertThat(canRead(visitor)).isTrue();
    }

    @Test
    void the_manager_is_told_on_the_very_next_page() {
        open(visitor, WORDS, County.PASSWORD);
        assertThat(get("/work", manager)).bodyText().contains("was opened in an emergency");
        assertThat(get("/emergency/told", manager))
                .bodyText()
                .contains(
                        visitor.name(), family.child().title(), WORDS, "A child may be in danger");
        assertThat(get("/work", manager)).bodyText().doesNotContain("was opened in an emergency");
    }

    @Test
    void somebody_else_reviews_it_and_the_data_officer_sees_the_outcome_and_no_child() {
        open(visitor, WORDS, County.PASSWORD);
        var quality = county.a(Role.QUALITY);
        var opening =
                Objects.requireNonNull(
                        database.fetchValue(
                                "select id from emergency.opening where account = ?",
                                visitor.id()));
        assertThat(get("/emergency/reviews", quality))
                .bodyText()
                .contains(visitor.name(), "Due Friday 17 July");
        var review = "/emergency/reviews/" + opening;
        assertThat(post(review, quality, "needed", "yes")).hasStatus(422);
        assertThat(post(review, quality, "needed", "yes", "remark", "Asked the school. Right."))
                .hasStatus(302);
        assertThat(get(review, quality)).as("reviewed once").hasStatus(404);
        assertThat(get("/emergency/months", county.a(Role.ADMINISTRATOR)))
                .hasStatusOk()
                .bodyText()
                .contains(visitor.name(), "Needed", "A child may be in danger now")
                .doesNotContain(family.child().title(), WORDS, "Asked the school");
    }

    @Test
    void what_an_emergency_cannot_open_looks_like_what_is_not_there() {
        var kin = family.children().stream().map(it -> it.id()).toList();
        exclusions.declare(visitor.id(), kin, null);
        var secret = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        restrictions.restrict(
                List.of(secret.child().id()), "A violent partner looks for them.", null);
        var absent = get("/emergency/" + UUID.randomUUID(), visitor);
        for (var asked : List.of(address(), "/emergency/" + secret.child().id())) {
            var answer = get(asked, visitor);
            assertThat(answer).hasStatus(404);
            assertThat(QueryCount.of(answer))
                    .as("the same statements take the same time")
                    .isEqualTo(QueryCount.of(absent));
            assertThat(post(asked, visitor, "reason", "DANGER", "words", WORDS)).hasStatus(404);
        }
    }

    @Test
    void neither_school_nor_councillor_nor_inspector_is_offered_it() {
        for (var role : List.of(Role.SCHOOL, Role.COUNCILLOR, Role.INSPECTOR, Role.QUALITY)) {
            assertThat(get(address(), county.a(role))).as(role.name()).hasStatus(404);
        }
    }

    @Test
    void the_trail_has_the_card_the_opening_and_what_was_read_on_that_ground() {
        get(address(), visitor);
        open(visitor, WORDS, County.PASSWORD);
        var acts =
                database.select(Tables.ENTRY.ACT)
                        .from(Tables.ENTRY)
                        .where(
                                Tables.ENTRY.ACCOUNT.eq(visitor.id()),
                                Tables.ENTRY.CHILD.eq(family.child().id()))
                        .orderBy(Tables.ENTRY.ID)
                        .fetch(Tables.ENTRY.ACT);
        assertThat(acts).startsWith("emergency.card").contains("emergency.open", "ground.open");
    }

    // Both locks at once: the ground is found and the row is there.
    private boolean canRead(Account somebody) {
        var viewer =
                new Viewer(
                        somebody.id(),
                        somebody.reference(),
                        somebody.name(),
                        somebody.role(),
                        somebody.team(),
                        "en");
        var child = family.child().id();
        var seen = new ArrayList<UUID>();
        Actor.stranger(UUID.randomUUID(), null)
                .as(somebody.id(), somebody.role().name())
                .run(() -> {
                    seen.addAll(access.grounds(viewer, List.of(child)).keySet());
                    seen.addAll(people.children(List.of(child)).keySet());
                });
        assertThat(seen.size()).as("locks that open").isIn(0, 2);
        return seen.size() == 2;
    }

    private String address() {
        return "/emergency/" + family.child().id();
    }

    private String home() {
        return "/children/" + family.child().id();
    }

    private MvcTestResult open(Account somebody, String words, String password, String... more) {
        var fields = List.of("reason", "DANGER", "words", words, "password", password);
        var all = Stream.concat(fields.stream(), Stream.of(more)).toArray(String[]::new);
        return post(address(), somebody, all);
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

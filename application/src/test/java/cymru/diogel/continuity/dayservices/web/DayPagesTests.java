package cymru.diogel.continuity.dayservices.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.dayservices.People;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.WeekPlan;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class DayPagesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Weeks weeks;
    @Autowired private TestClock clock;
    private DaySendings sendings;
    private Account manager;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans, @Autowired JdbcClient database) {
        clock.stopAt(Instant.parse("2029-07-04T10:00:00Z"));
        // Whoever other tests left takes no part.
        database.sql("update dayservices.person set ended_on = '2020-01-01'").update();
        sendings = new DaySendings(beans);
        manager = county.a(Role.SERVICE_MANAGER);
    }

    @Test
    void a_room_of_ten_by_eight_takes_13_with_4_staff_because_of_distance() {
        var centre = sendings.aCentre();
        var page = get(county.a(Role.GOLD), "/day-services");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(centre.names().english(), "13, with 4 staff", "Distance lets no more");
        DaySendings.room(manager, centre, "10", "10").send(mvc);
        assertThat(get(manager, "/day-services")).bodyText().contains("The fire limit lets");
    }

    @Test
    void another_distance_is_shown_beside_that_of_today_and_sets_nothing() {
        var centre = sendings.aCentre();
        sendings.aPerson(centre);
        var page = get(county.a(Role.TEAM_MANAGER), "/day-services/distance?metres=1");
        assertThat(page).hasStatusOk().bodyText().contains("At 1 m:", ">13<", ">2 m<", ">1 m<");
        assertThat(get(manager, "/day-services/distance?metres=0")).hasStatus(422);
        assertThat(get(manager, "/day-services")).bodyText().contains("people kept 2 m apart");
    }

    @Test
    void a_week_is_proposed_accepted_and_changed_with_a_reason() {
        var centre = sendings.aCentre();
        var person = sendings.aPerson(centre);
        DaySendings.propose(manager, sendings.monday()).send(mvc);
        var plan = latest();
        assertThat(plan.of(person.id())).hasSize(2).noneMatch(it -> it.day() == 2);
        assertThat(weeks.acceptedBy(sendings.monday()).map(WeekPlan::id)).isNotEqualTo(plan.id());
        assertThat(sendings.accept(manager).send(mvc)).hasStatus3xxRedirection();
        assertThat(weeks.acceptedBy(sendings.monday()).orElseThrow().id()).isEqualTo(plan.id());
        assertThat(sendings.take(manager, person).with("reason", "").send(mvc)).hasStatus(422);
        assertThat(latest().of(person.id())).hasSize(2);
        assertThat(sendings.take(manager, person).send(mvc)).hasStatus3xxRedirection();
        assertThat(latest().of(person.id())).hasSize(1);
        var week = "/day-services/weeks/" + sendings.monday() + "?centre=" + centre.id();
        assertThat(get(manager, week))
                .bodyText()
                .contains("Their sister is with them", manager.name(), person.said().name());
    }

    @Test
    void a_place_that_breaks_a_rule_is_refused_and_says_which() {
        var person = sendings.aPerson(sendings.aCentre());
        DaySendings.propose(manager, sendings.monday()).send(mvc);
        var other = sendings.aCentre().rooms().getFirst();
        sendings.take(manager, person).send(mvc);
        var form = sendings.take(manager, person).with("day", "2");
        assertThat(form.with("to", "1/" + other.id()).send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("at a centre they do not go to", "They cannot come on that day");
    }

    @Test
    void the_week_after_stays_as_it_was_and_shielding_is_never_mixed() {
        var centre = sendings.aCentre();
        for (int number = 0; number < 9; number++) {
            var risk = number % 3 == 0 ? "CLINICALLY_EXTREMELY_VULNERABLE" : "OTHER";
            DaySendings.person(manager, centre).with("risk", risk).send(mvc);
        }
        DaySendings.propose(manager, sendings.monday()).send(mvc);
        sendings.accept(manager).send(mvc);
        var before = latest();
        var groups =
                people.on(sendings.monday()).stream()
                        .collect(Collectors.toMap(Person::id, it -> it.group().risk()));
        for (var it : before.places()) {
            assertThat(before.in(it.room(), it.day(), it.half()))
                    .extracting(one -> groups.get(one.person()))
                    .containsOnly(groups.get(it.person()));
        }
        DaySendings.propose(manager, sendings.monday().plusWeeks(1)).send(mvc);
        var after = weeks.latest(sendings.monday().plusWeeks(1)).orElseThrow();
        assertThat(after.places()).containsExactlyInAnyOrderElementsOf(before.places());
    }

    @Test
    void two_of_one_household_share_a_place() {
        var centre = sendings.aCentre();
        DaySendings.room(manager, centre, "10", "2")
                .with("id", centre.rooms().getFirst().id().toString())
                .send(mvc);
        var ids =
                List.of("one", "two").stream()
                        .map(it -> DaySendings.person(manager, centre).with("pair", "HOME"))
                        .peek(it -> it.send(mvc))
                        .map(it -> UUID.fromString(it.fields().get("id")))
                        .toList();
        DaySendings.propose(manager, sendings.monday()).send(mvc);
        var plan = latest();
        var first = plan.of(ids.getFirst()).getFirst();
        assertThat(plan.in(first.room(), first.day(), first.half()))
                .extracting(WeekPlan.Spot::person)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_file_is_taken_whole_or_not_at_all_and_twice_changes_nothing() {
        var centre = sendings.aCentre();
        var good = DaySendings.line(centre);
        var bad = good.replace("WELSH", "KLINGON").replaceFirst("T1", "T9");
        assertThat(DaySendings.file(manager, good + bad).send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("Line 3, column 3");
        assertThat(people.on(sendings.monday())).isEmpty();
        assertThat(location(DaySendings.file(manager, good))).endsWith("taken=1");
        assertThat(location(DaySendings.file(manager, good))).endsWith("taken=0");
        var it = people.on(sendings.monday()).getFirst();
        assertThat(it.group().risk()).isEqualTo(Person.Risk.CLINICALLY_VULNERABLE);
        assertThat(it.said().away()).containsExactlyInAnyOrder(2, 4);
    }

    @Test
    void names_are_for_whoever_runs_day_services_and_each_look_is_noted(
            @Autowired JdbcClient database) {
        var person = sendings.aPerson(sendings.aCentre());
        for (var role : List.of(Role.GOLD, Role.SILVER, Role.QUALITY, Role.ADMINISTRATOR)) {
            assertThat(get(county.a(role), "/day-services/people")).hasStatus(404);
        }
        assertThat(get(county.a(Role.GOLD), "/day-services"))
                .bodyText()
                .contains("fewer than 5")
                .doesNotContain(person.said().name());
        get(manager, "/day-services/people/" + person.id());
        get(manager, "/day-services/people");
        var looks =
                database.sql("select act from trail.entry where account = ? and about::text like ?")
                        .params(manager.id(), "%" + person.id() + "%")
                        .query(String.class)
                        .list();
        assertThat(looks).contains("dayservices.person", "dayservices.people");
    }

    @Test
    void a_week_is_printed_as_a_tagged_document_in_both_languages() {
        var centre = sendings.aCentre();
        sendings.aPerson(centre);
        DaySendings.propose(manager, sendings.monday()).send(mvc);
        var path = "/day-services/weeks/" + sendings.monday() + "/print?centre=" + centre.id();
        for (var language : List.of("en", "cy")) {
            var pdf = get(manager, path + "&lang=" + language).getResponse();
            assertThat(pdf.getContentType()).isEqualTo("application/pdf");
            assertThat(new String(pdf.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                    .contains("/StructTreeRoot", "/Lang");
        }
        assertThat(get(manager, "/day-services/weeks/2029-07-03")).hasStatus(404);
    }

    private WeekPlan latest() {
        return weeks.latest(sendings.monday()).orElseThrow();
    }

    private String location(Sending form) {
        return String.valueOf(form.send(mvc).getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(Account who, String path) {
        return mvc.get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }
}

package cymru.diogel.visiting.visits.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Circumstances;
import cymru.diogel.visiting.visits.Visit.Next;
import cymru.diogel.visiting.visits.Visit.NotAlone;
import cymru.diogel.visiting.visits.Visit.Origin;
import cymru.diogel.visiting.visits.Visit.Purpose;
import cymru.diogel.visiting.visits.Visit.Recording;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.Spoken;
import cymru.diogel.visiting.visits.Visit.Talk;
import cymru.diogel.visiting.visits.Visits;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Why a visit was made, in which language, what explains its answers and what follows. */
@PageTest
class VisitAnswersTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private TestClock clock;
    @Autowired private TransactionTemplate transaction;

    private final UUID intention = UUID.randomUUID();
    private Account practitioner;
    private Morris morris;
    private Typed typed;

    @BeforeEach
    void arrive() {
        clock.stopAt(Instant.parse("2026-10-27T18:00:00Z"));
        practitioner = county.a(Role.PRACTITIONER);
        morris = Morris.arrive(people, practitioner, LocalDate.of(2026, 10, 27));
        typed = Typed.of(morris);
    }

    @Test
    void the_plans_of_the_children_say_what_the_visit_is_for() {
        plan(Plan.Kind.REGISTER, null);
        plan(Plan.Kind.CARE_AND_SUPPORT, LocalDate.of(2026, 9, 30));
        assertThat(get(address()))
                .bodyText()
                .contains("value=\"REGISTER\" checked", "Ticked as the plans of these children")
                .doesNotContain("value=\"CARE_AND_SUPPORT\" checked");
        typed.without("purpose").post(mvc, address() + "/draft", practitioner);
        assertThat(get(address())).bodyText().doesNotContain("value=\"REGISTER\" checked");
    }

    @Test
    void everything_asked_is_kept_and_shown() {
        var cadi = morris.cadi().id();
        var visit =
                kept(
                        typed.with("interpreter", "yes")
                                .with("alone-" + cadi, "no")
                                .with("notalone-" + cadi, "CARER_PREVENTED")
                                .with("bedroom-" + cadi, "yes")
                                .with("bedroomof-" + cadi, "Shares with Iolo")
                                .with("agencies", "HEALTH")
                                .with("company", "Ffion, health visitor")
                                .with("next", "PLANNED")
                                .with("next-day", "3")
                                .with("next-month", "11")
                                .with("next-year", "2026"));
        assertThat(visit.circumstances())
                .isEqualTo(
                        new Circumstances(
                                Set.of(Purpose.REGISTER),
                                new Talk(Spoken.WELSH, null, true),
                                new Next(Notice.PLANNED, LocalDate.of(2026, 11, 3))));
        assertThat(visits.find(visit.id())).contains(visit);
        assertThat(get("/visits/" + visit.id()))
                .bodyText()
                .contains("Child protection register", "Welsh, with an interpreter")
                .contains("Planned for Tue 3 Nov 2026", "Ffion, health visitor")
                .contains("A carer prevented it", "Shares with Iolo", "Played on the mat")
                .contains("Somebody was asleep there", "None. I come again on Tuesday.");
    }

    @Test
    void what_is_missing_is_asked_for_by_name_in_both_languages() {
        var cadi = morris.cadi().id();
        var bare =
                typed.without("purpose", "spoken", "said", "concerns", "bedroomnot-" + cadi)
                        .without("observed-" + morris.nel().id())
                        .with("alone-" + cadi, "no");
        assertThat(send(bare))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what the visit was for", "Choose which language you spoke")
                .contains("Write what the children said or showed")
                .contains("Write what worries you and what was agreed")
                .contains("Choose why this child was not seen alone: Cadi")
                .contains("Write why this child’s bedroom was not seen: Cadi")
                .contains("Write how you observed this child: Nel");
        assertThat(send(bare.with("lang", "cy")))
                .bodyText()
                .contains("Dewiswch at ba ddiben oedd yr ymweliad")
                .contains("Ysgrifennwch sut y gwnaethoch arsylwi ar y plentyn hwn: Nel");
    }

    @Test
    void whoever_was_seen_alone_was_seen() {
        var cadi = morris.cadi().id();
        assertThat(kept(typed.without("seen-" + cadi)).children())
                .filteredOn(it -> it.child().equals(cadi))
                .singleElement()
                .matches(it -> Boolean.TRUE.equals(it.seen()) && Boolean.TRUE.equals(it.alone()));
    }

    @Test
    void too_young_is_told_with_how_the_child_was_observed() {
        assertThat(kept(typed).children())
                .filteredOn(it -> it.child().equals(morris.nel().id()))
                .singleElement()
                .extracting(Seen::remarks)
                .matches(it -> it.notAlone() == NotAlone.TOO_YOUNG)
                .matches(it -> "Played on the mat".equals(it.observed()));
    }

    @Test
    void only_some_rooms_says_which_were_not_seen() {
        var partly = typed.with("access", "PARTLY").with("steps", "Told Bethan.");
        assertThat(send(partly)).hasStatus(422).bodyText().contains("Write which rooms you did");
        var visit = kept(partly.with("rooms", "The back bedroom"));
        assertThat(visit.words().rooms()).isEqualTo("The back bedroom");
    }

    @Test
    void of_an_unannounced_next_visit_no_day_is_kept_whatever_is_sent() {
        var next =
                typed.with("next", "UNANNOUNCED").with("next-day", "3").with("next-year", "2026");
        var visit = kept(next.with("next-month", "11"));
        assertThat(visit.circumstances().next()).isEqualTo(new Next(Notice.UNANNOUNCED, null));
        assertThat(get("/visits/" + visit.id())).bodyText().doesNotContain("3 Nov 2026");
    }

    @Test
    void the_next_visit_is_not_before_this_one() {
        var next = typed.with("next", "PLANNED").with("next-day", "26");
        assertThat(send(next.with("next-month", "10").with("next-year", "2026")))
                .hasStatus(422)
                .bodyText()
                .contains("The next visit cannot be before this one");
    }

    @Test
    void nobody_is_made_to_say_of_an_old_report_what_was_not_asked() {
        var old = imported();
        assertThat(get("/visits/" + old.id())).bodyText().contains("Not recorded");
        var change =
                typed.without(
                                "purpose",
                                "spoken",
                                "said",
                                "concerns",
                                "observed-" + morris.nel().id())
                        .with("revision", "0")
                        .with("reason", "The hour was wrong")
                        .from("13:30", "14:20");
        var answer = change.post(mvc, "/visits/" + old.id() + "/correct", practitioner);
        assertThat(answer).hasRedirectedUrl("/visits/" + old.id() + "?done=corrected");
    }

    @Test
    void visits_are_found_by_what_they_were_for_and_taken_out_with_it() {
        kept(typed);
        assertThat(get("/visits?purpose=register")).bodyText().contains("1 visit like that");
        assertThat(get("/visits?purpose=section-47")).bodyText().contains("No visit like that");
        var file =
                mvc.post()
                        .uri("/visits/export?purpose=register")
                        .param("format", "csv")
                        .with(signedInAs(practitioner))
                        .exchange();
        assertThat(new String(file.getResponse().getContentAsByteArray(), UTF_8).split("\r\n"))
                .hasSize(4)
                .anyMatch(it -> it.endsWith(",,register,welsh,false,too_young"))
                .anyMatch(it -> it.endsWith(",,register,welsh,false,"));
    }

    private Visit imported() {
        var cadi = new Seen(morris.cadi().id(), null, true, true, true, null, Remarks.NONE);
        var at = Instant.parse("2026-10-27T15:00:00Z");
        var visit =
                aVisit().on("2026-10-27")
                        .in(Circumstances.NONE)
                        .told(practitioner.id(), practitioner.team(), morris.household().id(), cadi)
                        .visit()
                        .at(new Recording(at, null, Origin.IMPORT, 0));
        transaction.executeWithoutResult(_ -> visits.addAll(List.of(visit)));
        return visit;
    }

    private void plan(Plan.Kind kind, @org.jspecify.annotations.Nullable LocalDate until) {
        var since = LocalDate.of(2026, 3, 2);
        var child = morris.cadi().id();
        people.plan(
                List.of(new Plan(UUID.randomUUID(), child, kind, since, until, null, null)),
                List.of());
    }

    private Visit kept(Typed what) {
        assertThat(send(what)).hasStatus3xxRedirection();
        return visits.ofIntention(intention).orElseThrow();
    }

    private MvcTestResult send(Typed what) {
        return what.post(mvc, address(), practitioner);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(signedInAs(practitioner)).exchange();
    }

    private String address() {
        return morris.address() + "/" + intention;
    }
}

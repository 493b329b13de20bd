package cymru.diogel.practice.conferences.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.documents.ForEveryone;
import cymru.diogel.practice.conferences.Quorum.Verdict;
import cymru.diogel.practice.conferences.Stage;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.register.Register;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PageTest
class ConferencePagesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private People people;
    @Autowired private Register register;
    private Conferring all;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        all = Conferring.begin(beans);
    }

    @Test
    void brothers_and_sisters_have_one_meeting_and_the_register_hears_of_each() {
        var id = all.decided(10);
        var ids = all.family().children().stream().map(it -> it.id()).toList();
        var on = register.on(DAY, ids);
        assertThat(on).containsOnlyKeys(all.child(1).id(), all.child(2).id());
        var second = requireNonNull(on.get(all.child(2).id()));
        assertThat(second.categories(DAY, clock.instant()))
                .containsExactlyInAnyOrder("neglect", "physical");
        assertThat(people.plans(ids))
                .extracting(Plan::kind)
                .containsExactly(Plan.Kind.REGISTER, Plan.Kind.REGISTER);
        assertThat(people.conferences(ids)).hasSize(3).allMatch(it -> it.initial());
        var page = all.get(all.chair(), "/conferences/" + id);
        assertThat(page)
                .bodyText()
                .contains("Left alone, and a burn.")
                .contains("physical abuse")
                .contains("Decisions and outline plan still to be sent");
        QueryCount.assertThatFewWereSent(page);
    }

    @Test
    void t11_the_rule_of_the_county_page_stands_beside_the_national_one_under_its_own_name() {
        var id = all.called(10);
        assertThat(all.get(all.worker(), "/conferences/" + id))
                .bodyText()
                .contains("National rule: by 27 July 2026")
                .contains("by 24 July 2026, 15 working days after the decision");
    }

    @Test
    void t26_the_chair_alone_postpones_with_a_reason_and_it_is_late_all_the_same() {
        var id = all.called(30);
        assertThat(all.chaired(id, "/postpone", "to", all.typed(5), "why", "").send(all.mvc()))
                .hasStatus(422);
        all.done(all.chaired(id, "/postpone", "to", all.typed(5), "why", "The father is ill"));
        assertThat(all.get(all.worker(), "/conferences/" + id))
                .bodyText()
                .contains("Postponed by the chair")
                .contains("The father is ill")
                .contains("Late");
        assertThat(all.conference(id).isLate(DAY)).isTrue();
    }

    @Test
    void too_few_go_on_only_with_a_reason_of_the_chair_and_else_meet_again() {
        var id = all.invited(10);
        var away = all.hold(id, "AWAY");
        assertThat(away.send(all.mvc())).hasStatus(422).bodyText().contains("Too few agencies");
        all.done(away.anew().with("again", "yes"));
        assertThat(all.conference(id).progress().stage()).isEqualTo(Stage.INQUORATE);
        assertThat(all.conference(id).progress().heldOn()).isNull();
        all.done(away.anew().with("reason", "All that is essential was sent in writing."));
        assertThat(all.conference(id).progress().verdict()).isEqualTo(Verdict.PROCEEDED_BY_CHAIR);
    }

    @Test
    void an_invited_practitioner_sees_the_children_until_the_day_and_not_when_kept_out() {
        var path = "/children/" + all.child(1).id();
        assertThat(all.get(all.nurse(), path)).hasStatus(404);
        var id = all.invited(10);
        assertThat(all.get(all.nurse(), path)).hasStatusOk();
        assertThat(all.get(all.nurse(), "/conferences")).bodyText().contains("1 conference to");
        all.done(all.report(id, all.nurse()));
        all.done(all.report(id, all.worker()));
        assertThat(all.get(all.worker(), Conferring.at(id, "/report")))
                .bodyText()
                .contains("Health visiting")
                .contains("We saw the children on six days.");
        var other = county.a(Role.PARTNER);
        assertThat(all.get(other, "/conferences/" + id)).hasStatus(404);
        var who = all.invitation(id).id();
        all.done(all.chaired(id, "/invitations/" + who + "/keep-out", "out-" + who, "A relative"));
        assertThat(all.get(all.nurse(), path)).hasStatus(404);
        assertThat(all.get(all.nurse(), "/conferences/" + id)).hasStatus(404);
    }

    @Test
    void a_review_is_called_by_itself_for_who_is_registered_and_takes_a_name_off() {
        all.decided(10);
        clock.stopAt(Instant.parse("2026-10-05T10:00:00Z"));
        var id = UUID.randomUUID();
        var call = all.call(id, 0);
        all.done(call);
        var review = all.conference(id);
        assertThat(review.initial()).isFalse();
        assertThat(review.call().counted().dueOn()).isEqualTo("2026-10-16");
        all.done(all.inviteAgency(id, "social-work"));
        all.done(all.inviteAgency(id, "police"));
        all.done(all.inviteAgency(id, "school"));
        all.done(all.hold(id, "THERE"));
        var decide =
                all.decide(id)
                        .with("outcome-1", "REMOVED")
                        .with("outcome-2", "REMAINS")
                        .with("next", "5/4/2027");
        all.done(decide);
        var ids = List.of(all.child(1).id(), all.child(2).id());
        assertThat(register.on(LocalDate.of(2026, 10, 5), ids)).containsOnlyKeys(ids.get(1));
        assertThat(people.conferences(ids)).anyMatch(it -> !it.initial());
        assertThat(people.plans(Set.of(ids.getFirst())).getFirst().endedOn())
                .isEqualTo("2026-10-05");
    }

    @Test
    void the_record_goes_its_way_and_is_a_document_in_both_languages() throws Exception {
        var id = all.recorded("RECORD_DRAFTED", "RECORD_AGREED", "RECORD_SENT");
        all.done(all.chaired(id, "/summary"));
        all.done(
                all.chaired(
                        id,
                        "/record",
                        "step",
                        "CORRECTION_ASKED",
                        "correction",
                        "The day is wrong"));
        all.done(all.chaired(id, "/record", "step", "FINAL"));
        assertThat(all.conference(id).progress().stage()).isEqualTo(Stage.FINAL);
        for (var language : List.of("cy", "en")) {
            var answer = all.get(all.worker(), Conferring.at(id, "/minutes/" + language));
            assertThat(answer).hasStatusOk();
            var pdf = answer.getResponse().getContentAsByteArray();
            ForEveryone.assertMeetsTheStandard(pdf, 20);
        }
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_is_kept() {
        var id = all.held(10);
        assertThat(all.decide(id).with("category-1-neglect", "").send(all.mvc()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least one category for " + all.child(1).title())
                .contains("Small children alone at night.");
        assertThat(all.decide(id).with("next", all.typed(200)).send(all.mvc()))
                .hasStatus(422)
                .bodyText()
                .contains("by 16 October 2026 at the latest");
    }

    @Test
    void a_child_has_one_open_conference_and_the_lists_ask_little() {
        all.called(10);
        var again = UUID.randomUUID();
        assertThat(all.call(again, 3).send(all.mvc())).hasStatus(422);
        for (var path : List.of("/conferences", "/conferences?only=records")) {
            var page = all.get(all.chair(), path);
            assertThat(page).hasStatusOk();
            QueryCount.assertThatFewWereSent(page);
        }
        var form = all.get(all.worker(), "/conferences/new?child=" + all.child(1).id());
        assertThat(form).hasStatusOk();
        QueryCount.assertThatFewWereSent(form);
    }
}

package cymru.diogel.practice.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.referrals.Outcome;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Stage;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PageTest
class StrategyPagesTests {
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Discussions discussions;
    private Discussing discussing;
    private Account worker;
    private Family family;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        discussing = new Discussing(beans);
        worker = county.a(Role.PRACTITIONER);
        family = county.aFamily().withChildren(3).allocatedTo(worker).arrive();
    }

    private UUID[] all() {
        return family.children().stream().map(it -> it.id()).toArray(UUID[]::new);
    }

    @Test
    void all_who_live_together_are_offered_and_one_discussion_is_of_each() {
        var form = discussing.get(worker, "/strategy/new?child=" + family.child().id());
        assertThat(form).hasStatusOk();
        for (var child : family.children()) {
            assertThat(form).bodyText().contains("about-" + child.id());
        }
        QueryCount.assertThatFewWereSent(form);
        var it = discussing.called(worker, all());
        var kept = discussions.find(it.id()).orElseThrow();
        assertThat(kept.children()).containsExactlyInAnyOrder(all());
        assertThat(kept.dueOn()).isEqualTo(LocalDate.of(2026, 7, 17));
        assertThat(kept.isLate(LocalDate.of(2026, 7, 18))).isTrue();
    }

    @Test
    void it_is_not_held_without_police_and_social_services_who_could_decide() {
        var it = discussing.called(worker, all());
        var alone = discussing.hold(it, "SOCIAL_SERVICES", "HEALTH").send(discussing.mvc());
        assertThat(alone).hasStatus(422).bodyText().contains("could decide for: Police");
        var listening =
                discussing
                        .hold(it, "SOCIAL_SERVICES", "POLICE")
                        .with("other-decides-2", "no")
                        .send(discussing.mvc());
        assertThat(listening).hasStatus(422);
        assertThat(stage(it)).isEqualTo(Stage.DECIDED_TO_HOLD);
        var held = discussing.hold(it, "SOCIAL_SERVICES", "POLICE").send(discussing.mvc());
        assertThat(held).hasStatus3xxRedirection();
        assertThat(stage(it)).isEqualTo(Stage.HELD);
    }

    private Stage stage(Discussing.Called it) {
        return discussions.find(it.id()).orElseThrow().stage();
    }

    @Test
    void it_is_not_held_after_now_or_before_it_was_decided() {
        var it = discussing.called(worker, all());
        var tomorrow =
                discussing.hold(it, "SOCIAL_SERVICES", "POLICE").with("held-day", "17/7/2026");
        assertThat(tomorrow.send(discussing.mvc())).hasStatus(422);
        var before = discussing.hold(it, "SOCIAL_SERVICES", "POLICE").with("held-time", "9:00");
        assertThat(before.send(discussing.mvc())).hasStatus(422);
    }

    @Test
    void somebody_invited_sees_the_children_until_some_weeks_after_the_outcome() {
        var officer = county.a(Role.PARTNER);
        var child = "/children/" + family.child().id();
        assertThat(discussing.get(officer, child)).hasStatus(404);
        var it = discussing.called(worker, all());
        assertThat(discussing.get(officer, "/strategy/" + it.id())).hasStatus(404);
        var invite = discussing.on(it, "/invite", "who", officer.name(), "agency", "POLICE");
        assertThat(invite.send(discussing.mvc()))
                .hasStatus(422)
                .bodyText()
                .contains(officer.name());
        invite.anew().with("account", officer.id().toString()).send(discussing.mvc());
        assertThat(discussing.get(officer, child)).hasStatusOk();
        assertThat(discussing.get(officer, "/strategy/" + it.id())).hasStatusOk();
        discussing.hold(it, "SOCIAL_SERVICES", "POLICE").send(discussing.mvc());
        discussing.on(it, "/record", "record", "What is known.").send(discussing.mvc());
        discussing.conclude(it, "NO_SECTION_47").send(discussing.mvc());
        clock.pass(Duration.ofDays(28));
        assertThat(discussing.get(officer, child)).hasStatusOk();
        clock.pass(Duration.ofDays(1));
        assertThat(discussing.get(officer, child)).hasStatus(404);
    }

    @Test
    void one_that_is_not_held_closes_the_children_at_once() {
        var officer = county.a(Role.PARTNER);
        var it = discussing.called(worker, all());
        discussing
                .on(it, "/invite", "who", officer.name(), "agency", "POLICE")
                .with("account", officer.id().toString())
                .send(discussing.mvc());
        assertThat(discussing.on(it, "/cancel").send(discussing.mvc())).hasStatus(422);
        discussing.on(it, "/cancel", "why", "Another child").send(discussing.mvc());
        assertThat(stage(it)).isEqualTo(Stage.CANCELLED);
        clock.pass(Duration.ofMinutes(1));
        assertThat(discussing.get(officer, "/children/" + family.child().id())).hasStatus(404);
        assertThat(discussing.get(worker, "/strategy/" + it.id())).hasStatusOk();
    }

    @Test
    void only_safeguarding_departs_from_the_timescale_and_says_why() {
        var it = discussing.called(worker, all());
        var quality = county.a(Role.QUALITY);
        var path = "/strategy/" + it.id() + "/depart";
        var depart = Sending.of(quality, path, "until", "23/7/2026", "reasons", "Organised abuse");
        assertThat(depart.with("until", "17/7/2026").send(discussing.mvc())).hasStatus(422);
        assertThat(depart.anew().send(discussing.mvc())).hasStatus3xxRedirection();
        var kept = discussions.find(it.id()).orElseThrow();
        assertThat(kept.dueOn()).isEqualTo(LocalDate.of(2026, 7, 23));
        assertThat(kept.called().dueOn()).isEqualTo(LocalDate.of(2026, 7, 17));
        var own = discussing.on(it, "/depart", "until", "24/7/2026", "reasons", "Busy");
        assertThat(own.send(discussing.mvc())).hasStatus(404);
    }

    @Test
    void the_queue_shows_what_is_to_be_held_and_what_waits_for_its_record() {
        var toHold = discussing.called(worker, all());
        var held = discussing.held(worker, all());
        var queue = discussing.get(worker, "/strategy");
        assertThat(queue).bodyText().contains(toHold.id().toString());
        assertThat(queue).bodyText().doesNotContain(held.id().toString());
        QueryCount.assertThatFewWereSent(queue);
        assertThat(discussing.get(worker, "/strategy?only=held"))
                .bodyText()
                .contains(held.id().toString());
        clock.pass(Duration.ofDays(3));
        assertThat(discussing.get(worker, "/strategy?only=late"))
                .bodyText()
                .contains(toHold.id().toString());
        assertThat(discussing.get(county.a(Role.PRACTITIONER), "/strategy"))
                .bodyText()
                .doesNotContain(toHold.id().toString());
        var page = discussing.get(worker, "/strategy/" + held.id());
        QueryCount.assertThatFewWereSent(page);
        var id = family.child().id();
        assertThat(discussing.get(worker, "/strategy?child=" + id))
                .bodyText()
                .contains("2 strategy discussions on this child")
                .contains("/strategy/new?child=" + id);
        assertThat(discussing.get(worker, "/strategy/" + held.id() + "/held"))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_further_meeting_follows_the_one_that_decided_on_it() {
        var first = discussing.concluded("FURTHER_MEETING", worker, all());
        assertThat(discussing.get(worker, "/strategy/" + first.id()))
                .bodyText()
                .contains("/strategy/new?follows=" + first.id());
        var id = UUID.randomUUID();
        discussing
                .call(worker, id, all())
                .with("follows", first.id().toString())
                .send(discussing.mvc());
        assertThat(discussions.find(id).orElseThrow().called().follows()).isEqualTo(first.id());
    }

    @Test
    void a_form_that_lacks_something_says_so_and_a_child_out_of_sight_is_not_there() {
        var empty = discussing.call(worker, UUID.randomUUID(), all()).with("reason", "");
        assertThat(empty.with("planned-time", "25:99").send(discussing.mvc()))
                .hasStatus(422)
                .bodyText()
                .contains("Say why it is held");
        var stranger = county.a(Role.PRACTITIONER);
        var call = discussing.call(stranger, UUID.randomUUID(), family.child().id());
        assertThat(call.send(discussing.mvc())).hasStatus(404);
        assertThat(discussing.get(stranger, "/strategy/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void a_report_that_needs_one_leads_to_its_form_and_whoever_took_it_keeps_sight_of_it(
            @Autowired Access access) {
        var id = family.child().id();
        var report = UUID.randomUUID();
        var steps = new StrategySteps();
        assertThat(steps.after(Outcome.STRATEGY_DISCUSSION, List.of(id), report))
                .hasValueSatisfying(it ->
                        assertThat(it.href())
                                .isEqualTo("/strategy/new?report=" + report + "&child=" + id));
        assertThat(steps.after(Outcome.EARLY_HELP, List.of(id), report)).isEmpty();
        var door = county.a(Role.FRONT_DOOR);
        var today = LocalDate.of(2026, 7, 16);
        access.open(Ground.Opening.lasting(id, door.id(), today), Ground.REPORT);
        assertThat(discussing.get(door, "/strategy/new?child=" + id))
                .bodyText()
                .contains("about-" + family.children().getLast().id());
        var it = discussing.called(door, all());
        access.close(id, door.id(), Ground.REPORT, today.minusDays(1));
        clock.pass(Duration.ofMinutes(1));
        assertThat(discussing.get(door, "/strategy/" + it.id()))
                .bodyText()
                .contains(family.children().getLast().title());
    }
}

package cymru.diogel.practice.joining;

import static cymru.diogel.practice.joining.Joins.Answer.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.retention.Ended;
import cymru.diogel.platform.retention.Hold;
import cymru.diogel.platform.retention.Retention;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.amendments.Amendment;
import cymru.diogel.visiting.amendments.Amendments;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What else was asked of a record, which turned out to be another child’s as well. */
@PageTest
class WhatFollowsTests {
    private static final String NOTED = "select count(*) from ledger.change where act = ?";

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Joins joins;
    @Autowired private ActStore acts;
    @Autowired private Retention retention;
    @Autowired private Amendments amendments;
    @Autowired private ApplicationContext beans;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;

    private Account worker;
    private UUID kept;
    private UUID gone;

    @BeforeEach
    void oneChildTwice() {
        worker = county.a(Role.TEAM_MANAGER);
        var parish = new Parish(people, families, worker);
        kept = parish.child(parish.home("8 Heol Ucha, Trefaes"), "Beca", "Siencyn", "2015-05-09");
        gone = parish.child(parish.home("8 Heol Ucha, Trefaes"), "Becca", "Siencyn", "2015-05-09");
        clock.pass(Duration.ofHours(1));
    }

    @Test
    void what_holds_either_record_holds_both() {
        retention.hold(gone, "The inquiry asked for it.", worker.id());
        assertThat(join(kept, gone)).isEqualTo(DONE);
        assertThat(retention.standing().holds()).extracting(Hold::child).contains(kept, gone);
    }

    @Test
    void neither_record_ends_while_they_are_joined() {
        var one = Ended.child(beans).id();
        var other = Ended.child(beans).id();
        assertThat(due()).contains(one, other);
        var viewer = Parish.viewer(county.a(Role.QUALITY));
        var second = Parish.viewer(worker);
        joins.join(new Joins.Wish(one, other, "The same as told by Nain"), viewer);
        var asked = act(one);
        if (asked.state() == Act.State.ASKED) {
            assertThat(joins.decide(asked.id(), Act.State.JOINED, second)).isEqualTo(DONE);
        }
        assertThat(due()).doesNotContain(one, other);
        assertThat(joins.undo(asked.id(), "Two cousins after all", second)).isEqualTo(DONE);
        assertThat(due()).contains(one, other);
        assertThat(database.fetchValue(NOTED, asked.id())).isNotEqualTo(0L);
        var batch = retention.ask(List.of(one), worker.id()).orElseThrow();
        assertThat(retention.decide(batch, county.a(Role.QUALITY).id(), true))
                .isEqualTo(Retention.Answer.DONE);
        assertThat(database.fetchValue(NOTED, asked.id())).isEqualTo(0L);
        assertThat(acts.find(asked.id())).isEmpty();
    }

    @Test
    void an_amendment_is_of_the_child_who_stays_and_names_each_once() {
        var subject = Amendment.Subject.visit(UUID.randomUUID());
        var wish =
                new Amendments.Wish(
                        Amendment.Kind.REDACT_VISIT, Set.of(kept, gone), subject, "x", "Wrong");
        assertThat(amendments.ask(wish, worker.id())).isTrue();
        assertThat(join(kept, gone)).isEqualTo(DONE);
        assertThat(amendments.of(kept))
                .singleElement()
                .satisfies(it -> assertThat(it.children()).containsExactly(kept));
        assertThat(amendments.of(gone)).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        joins.undo(act(kept).id(), "Two cousins after all", Parish.viewer(worker));
        assertThat(amendments.of(gone))
                .singleElement()
                .satisfies(it -> assertThat(it.children()).containsExactlyInAnyOrder(kept, gone));
    }

    @Test
    void a_record_put_together_to_be_given_out_is_of_the_child_who_stays() {
        var request = UUID.randomUUID();
        database.execute(
                "insert into disclosure.request (id, child, begun_at, begun_by)"
                        + " values (?, ?, '2026-01-09T09:00Z', ?)",
                request,
                gone,
                worker.id());
        assertThat(join(kept, gone)).isEqualTo(DONE);
        var sql = "select child from disclosure.request where id = ?";
        assertThat(database.fetchValue(sql, request)).isEqualTo(kept);
    }

    private List<UUID> due() {
        return retention.standing().due().stream().map(it -> it.child()).toList();
    }

    private Joins.Answer join(UUID stays, UUID goes) {
        var wish = new Joins.Wish(stays, goes, "The same as told by Nain");
        return joins.join(wish, Parish.viewer(worker));
    }

    private Act act(UUID stays) {
        return acts.latest(1_000).stream()
                .filter(it -> it.kept().equals(stays))
                .findFirst()
                .orElseThrow();
    }
}

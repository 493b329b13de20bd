package cymru.diogel.practice.joining;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.joining.Act.State;
import cymru.diogel.practice.joining.Joins.Answer;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Random families, random joinings, all of them undone: every row is what it was. */
@PageTest
class PutBackTests {
    private static final int FAMILIES = 40;

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Joins joins;
    @Autowired private ActStore acts;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ApplicationEventPublisher events;

    @Test
    void every_row_of_every_table_is_as_it_was() {
        var worker = county.a(Role.TEAM_MANAGER);
        var changed = new HashSet<String>();
        for (var seed = 1; seed <= FAMILIES; seed++) {
            joinAndPutBack(worker, seed, changed);
        }
        assertThat(changed)
                .contains("access.ground", "deadlines.occasion", "drafts.draft")
                .contains("amendments.amendment", "disclosure.request", "retention.hold")
                .contains("chronology.chosen", "chronology.entry", "chronology.happening")
                .contains("coregroups.place", "coregroups.spoken", "plans.plan")
                .contains("emergency.opening", "exclusions.exclusion", "exclusions.restriction")
                .contains("families.address", "families.name", "families.tie", "search.entry")
                .contains("instruments.sheet", "outcomes.review", "strategy.about")
                .contains("moves.move", "moves.step", "coregroups.earlier_spoken")
                .contains("caseload.handed", "learning.mark")
                .contains("people.allocation", "people.child", "people.conference")
                .contains("people.household", "people.plan", "planner.draw", "planner.handed")
                .contains("referrals.named", "enquiries.enquiry", "work.task")
                .contains("conferences.about", "conferences.opinion")
                .contains("register.enquiry", "register.label", "register.spell")
                .contains("visits.seen", "visits.visit");
    }

    private void joinAndPutBack(Account worker, int seed, Set<String> changed) {
        var random = new SplittableRandom(seed);
        var some = arrive(worker, random);
        clock.pass(Duration.ofMinutes(5));
        var before = EveryRow.of(database);
        var done = new ArrayDeque<UUID>();
        for (var number = 1 + random.nextInt(3); number > 0; number--) {
            done.push(join(some, random, worker));
            clock.pass(Duration.ofMinutes(1));
        }
        EveryRow.of(database)
                .tables()
                .forEach((table, rows) -> {
                    if (!rows.equals(before.tables().get(table))) {
                        changed.add(table);
                    }
                });
        for (var act : done) {
            assertThat(joins.undo(act, "Undone by the test", Parish.viewer(worker)))
                    .isEqualTo(Answer.DONE);
            assertThat(joins.stayed(acts.find(act).orElseThrow())).isEmpty();
        }
        var after = EveryRow.of(database);
        for (var table : before.tables().keySet()) {
            assertThat(after.tables().get(table))
                    .as(table + ", seed " + seed)
                    .isEqualTo(before.tables().get(table));
        }
    }

    private SomeFamilies arrive(Account worker, SplittableRandom random) {
        var parish = new Parish(people, families, worker);
        var some = new SomeFamilies(parish, database, random);
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new Plan.Changed(new HashSet<>(some.children))));
        return some;
    }

    private UUID join(SomeFamilies some, SplittableRandom random, Account worker) {
        var of = new ArrayList<>(random.nextInt(4) == 0 ? some.adults : some.children);
        var kept = of.remove(random.nextInt(of.size()));
        var gone = of.get(random.nextInt(of.size()));
        some.children.remove(gone);
        some.adults.remove(gone);
        var viewer = Parish.viewer(worker);
        var answer = joins.join(new Joins.Wish(kept, gone, "Joined by the test"), viewer);
        var act =
                acts.latest(10_000).stream()
                        .filter(it -> it.kept().equals(kept) && it.gone().equals(gone))
                        .findFirst()
                        .orElseThrow();
        if (answer == Answer.WAITS) {
            assertThat(joins.decide(act.id(), State.JOINED, second())).isEqualTo(Answer.DONE);
        } else {
            assertThat(answer).isEqualTo(Answer.DONE);
        }
        return act.id();
    }

    private static Viewer second() {
        return new Viewer(UUID.randomUUID(), "R-1", "Somebody", Role.QUALITY, null, "en");
    }
}

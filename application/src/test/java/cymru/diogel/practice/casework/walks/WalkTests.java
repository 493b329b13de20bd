package cymru.diogel.practice.casework.walks;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Families led by chance along the way, with whatever somebody might try, lawful or not: no step
 * leaves anything open without a last day on somebody's list. Each walk is undone.
 */
@PageTest
class WalkTests {
    private static final int SOME = 3;
    private static final int MANY = 60;
    private static final int STEPS = 130;

    // Which children come first hangs on identities drawn anew each time, so a walk may turn
    // elsewhere: so many more are tried until all that is asked for was reached.
    private static final int TRIED = 12;
    private static final int LONG = 400;
    private static final String KIND = "(?s)^\\[after step \\d+ of (kind [^\\[]*).*";

    @Autowired private ApplicationContext beans;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private DSLContext database;
    @Autowired private TransactionTemplate transactions;

    private final Map<String, Integer> reached = new TreeMap<>();
    private final Map<String, String> lost = new TreeMap<>();

    @Test
    void nothing_can_be_led_to_where_it_is_neither_due_nor_ended() {
        var wanted = Set.of("CLOSED", "CONCLUDED", "DETERMINED");
        walk(0, SOME, STEPS);
        for (var more = SOME; !reached.keySet().containsAll(wanted) && more < TRIED; more++) {
            walk(more, more + 1, STEPS);
        }
        assertThat(reached.keySet()).containsAll(wanted);
    }

    @Test
    @Tag("slow")
    void nothing_can_be_led_there_on_many_more_walks() {
        walk(SOME, MANY, LONG);
        assertThat(reached.keySet())
                .containsAll(
                        Set.of(
                                "CLOSED",
                                "REOPENED",
                                "CONCLUDED",
                                "CANCELLED",
                                "DETERMINED",
                                "TRANSFERRED",
                                "CONFIRMED",
                                "TEAM_RESPONSE",
                                "POSTPONED",
                                "INQUORATE",
                                "FINAL"));
    }

    private void walk(int from, int to, int steps) {
        for (var seed = from; seed < to; seed++) {
            var luck = new Luck(seed);
            transactions.executeWithoutResult(undone -> {
                undone.setRollbackOnly();
                walk(luck, steps);
            });
        }
        assertThat(lost).isEmpty();
    }

    private void walk(Luck luck, int many) {
        clock.stopAt(Instant.parse("2026-01-05T09:00:00Z").plus(Duration.ofDays(luck.below(90))));
        var cast = Cast.of(county);
        var children = children(cast, luck);
        var walk = new Walk(beans, cast, children, luck);
        var owing = new Owing(beans, walk);
        var steps = new ArrayList<Runnable>();
        steps.addAll(new ReportSteps(beans, walk, luck).all());
        steps.addAll(new EnquirySteps(beans, walk, luck).all());
        steps.addAll(new ConferenceSteps(beans, walk, luck).all());
        for (var step = 0; step < many; step++) {
            var number = luck.below(steps.size());
            if (go(steps.get(number)) && !isOwed(owing, "step " + step + " of kind " + number)) {
                return;
            }
            var hours = luck.chance(0.3) ? luck.below(24 * 9) : 0;
            clock.stopAt(clock.instant().plus(Duration.ofHours(hours)).plusSeconds(1));
        }
        look();
    }

    private List<UUID> children(Cast cast, Luck luck) {
        var it = cast.worker();
        var team = Objects.requireNonNull(it.team());
        var since = LocalDate.of(2026, 1, 1);
        var children =
                county.aFamily().withChildren(1 + luck.below(3)).arrive().children().stream()
                        .map(Child::id)
                        .toList();
        beans.getBean(People.class)
                .allocate(
                        children.stream()
                                .map(child -> new Allocation(child, it.id(), team, since, null))
                                .toList());
        return children;
    }

    private boolean isOwed(Owing owing, String step) {
        try {
            owing.check(step);
            return true;
        } catch (AssertionError found) {
            var said = String.valueOf(found.getMessage());
            lost.putIfAbsent(said.replaceAll(KIND, "$1"), said);
            return false;
        }
    }

    // What is refused with an error is undone as its own transaction would be.
    private boolean go(Runnable step) {
        var nested =
                new TransactionTemplate(
                        Objects.requireNonNull(transactions.getTransactionManager()));
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        try {
            nested.executeWithoutResult(_ -> step.run());
            return true;
        } catch (IllegalArgumentException | IllegalStateException | Absent refused) {
            return false;
        }
    }

    private void look() {
        var stages =
                List.of(
                        "referrals.report",
                        "strategy.discussion",
                        "enquiries.enquiry",
                        "outcomes.review",
                        "conferences.conference");
        for (var table : stages) {
            for (var stage : database.fetch("select distinct stage from " + table)) {
                reached.merge(stage.get(0, String.class), 1, Integer::sum);
            }
        }
    }
}

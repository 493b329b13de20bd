package cymru.diogel.platform.deadlines;

import static gen.db.deadlines.Tables.OCCASION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.platform.deadlines.Deadlines.Closure;
import cymru.diogel.platform.deadlines.Deadlines.Counts;
import cymru.diogel.platform.deadlines.Deadlines.Running;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Transactional
class DeadlinesTests {
    private static final LocalDate FROM = LocalDate.of(2024, 12, 2);

    private final VisitClocks clocks = new VisitClocks(WorkingDays.englandAndWales());
    private final UUID child = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Autowired private Deadlines deadlines;
    @Autowired private DSLContext database;
    @Autowired private Clock clock;

    @Test
    void what_is_kept_is_what_was_worked_out() {
        var left = new RegisterSpell(FROM, FROM.plusDays(200), List.of(FROM.plusDays(80)));
        var occasions = clocks.of(left, List.of(seen(10), seen(40), seen(100)));
        deadlines.replace(child, occasions);
        assertThat(deadlines.history(child)).containsExactlyInAnyOrderElementsOf(occasions);
    }

    @Test
    void replacing_one_child_leaves_the_others() {
        deadlines.replace(child, registered());
        deadlines.replace(other, registered(9));
        deadlines.replace(child, registered(3));
        assertThat(deadlines.history(child)).containsExactlyInAnyOrderElementsOf(registered(3));
        assertThat(deadlines.history(other)).containsExactlyInAnyOrderElementsOf(registered(9));
        deadlines.replace(child, List.of());
        assertThat(deadlines.history(child)).isEmpty();
        assertThat(deadlines.history(other)).isNotEmpty();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void clocks_change_only_together_with_the_facts() {
        assertThatThrownBy(() -> deadlines.replace(child, registered()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void only_one_transaction_at_a_time_works_on_a_child(
            @Autowired PlatformTransactionManager transactions) {
        deadlines.lock(List.of(child));
        var second = new TransactionTemplate(transactions);
        second.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        Consumer<UUID> lock =
                wanted ->
                        second.executeWithoutResult(_ -> {
                            database.execute("set local lock_timeout = '100ms'");
                            deadlines.lock(List.of(wanted));
                        });
        assertThatThrownBy(() -> lock.accept(child)).hasMessageContaining("lock timeout");
        assertThatCode(() -> lock.accept(other)).doesNotThrowAnyException();
    }

    @Test
    void the_work_list_is_in_the_order_of_due_dates() {
        deadlines.replaceAll(Map.of(child, registered(2), other, registered()));
        assertThat(deadlines.open(List.of(child, other), FROM.plusDays(5)))
                .extracting(it -> it.occasion().rule().id() + " " + it.occasion().dueOn())
                .containsExactly(
                        "CPR_SEEN_ALONE 2024-12-16",
                        "CPR_SEEN_ALONE 2024-12-18",
                        "CPR_SEEN_AT_HOME 2024-12-30",
                        "CPR_SEEN_AT_HOME 2025-01-01",
                        "CPR_BEDROOM null");
        assertThat(deadlines.open(List.of(child), FROM))
                .as("on a day before the visit")
                .hasSize(3)
                .extracting(Running::child)
                .containsOnly(child);
        assertThat(deadlines.open(List.of(), FROM)).isEmpty();
    }

    @Test
    void what_is_due_and_overdue_is_counted() {
        deadlines.replaceAll(Map.of(child, registered(), other, registered(10)));
        var both = List.of(child, other);
        assertThat(deadlines.counts(both, LocalDate.of(2024, 12, 10))).isEqualTo(new Counts(0, 0));
        assertThat(deadlines.counts(both, LocalDate.of(2024, 12, 11))).isEqualTo(new Counts(2, 0));
        assertThat(deadlines.counts(both, LocalDate.of(2024, 12, 12))).isEqualTo(new Counts(1, 0));
        // The visit of 12 December made the next due on 30 December and 9 January.
        assertThat(deadlines.counts(both, LocalDate.of(2024, 12, 30))).isEqualTo(new Counts(2, 1));
        assertThat(deadlines.counts(both, LocalDate.of(2024, 12, 31))).isEqualTo(new Counts(0, 3));
    }

    @Test
    void timeliness_counts_the_occasions_that_fell_due_and_gives_its_rows() {
        var left = new RegisterSpell(FROM, LocalDate.of(2024, 12, 20), List.of());
        deadlines.replace(child, registered(10, 32));
        deadlines.replace(other, clocks.of(left, List.of()));
        var counted = deadlines.timeliness(FROM, LocalDate.of(2024, 12, 31), List.of(child, other));
        // Alone: the child on 16 December in time and on 30 December late, the other never on
        // 16 December. At home: the child's only, the other had left before the day.
        assertThat(counted)
                .extracting(it -> it.clock() + " " + it.inTime() + " of " + it.due())
                .containsExactly("CPR_SEEN_ALONE 1 of 3", "CPR_SEEN_AT_HOME 1 of 1");
        assertThat(counted.getFirst().rows()).extracting(Running::child).contains(child, other);
        assertThat(deadlines.timeliness(FROM, LocalDate.of(2024, 12, 31))).isNotEmpty();
    }

    @Test
    void what_may_still_be_met_in_time_is_neither_kept_nor_missed() {
        var today = LocalDate.now(clock);
        var spell = new RegisterSpell(today, null, List.of());
        deadlines.replace(child, clocks.of(spell, List.of()));
        assertThat(deadlines.timeliness(today, today.plusYears(1), List.of(child))).isEmpty();
    }

    @Test
    void the_clocks_of_a_thousand_children_are_replaced_in_a_moment() {
        var all = new HashMap<UUID, List<Occasion>>();
        var days = IntStream.range(1, 40).map(it -> it * 9).toArray();
        IntStream.range(0, 1000).forEach(_ -> all.put(UUID.randomUUID(), registered(days)));
        var before = System.nanoTime();
        deadlines.lock(all.keySet());
        deadlines.replaceAll(all);
        var took = Duration.ofNanos(System.nanoTime() - before);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        assertThat(database.fetchCount(OCCASION)).isGreaterThan(80_000);
        database.execute("analyze deadlines.occasion");
        var wanted = all.keySet().iterator().next();
        var plan =
                database.explain(
                        database.selectFrom(OCCASION)
                                .where(OCCASION.CHILD.eq(wanted), OCCASION.STARTED_ON.le(FROM)));
        assertThat(plan.plan()).contains("occasion_running").doesNotContain("Seq Scan");
    }

    @Test
    void a_closure_counts_for_clocks_that_start_once_it_is_known() {
        deadlines.close(
                new Closure(
                        LocalDate.of(2024, 12, 27),
                        LocalDate.of(2024, 12, 20),
                        "Offices shut after Christmas",
                        "Swyddfeydd ar gau ar ôl y Nadolig"));
        var calendar = deadlines.calendar();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 12, 27))).isFalse();
        var limit = new Limit(10, Limit.Unit.WORKING_DAY);
        assertThat(limit.due(LocalDate.of(2024, 12, 18), calendar)).isEqualTo("2025-01-06");
        assertThat(limit.due(LocalDate.of(2024, 12, 20), calendar)).isEqualTo("2025-01-09");
    }

    private List<Occasion> registered(int... days) {
        var seen = IntStream.of(days).mapToObj(DeadlinesTests::seen).toList();
        return clocks.of(new RegisterSpell(FROM, null, List.of()), seen);
    }

    private static Seen seen(int day) {
        return new Seen(FROM.plusDays(day), true, true, true, true, true);
    }
}

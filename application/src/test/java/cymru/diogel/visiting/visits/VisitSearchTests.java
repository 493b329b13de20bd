package cymru.diogel.visiting.visits;

import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Reach;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.VisitFilter.Column;
import cymru.diogel.visiting.visits.VisitFilter.Order;
import cymru.diogel.visiting.visits.Visits.Line;
import cymru.diogel.visiting.visits.Visits.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class VisitSearchTests {
    private static final Scope ALL =
            new Scope(new Reach.Everyone(Ground.QUALITY_ASSURANCE, Set.of()), true);

    private final Visits visits;
    private final UUID household = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID brother = UUID.randomUUID();
    private final VisitFilter here = VisitFilter.ALL.toHousehold(household);

    VisitSearchTests(@Autowired Visits visits) {
        this.visits = visits;
    }

    @Test
    void days_are_counted_at_both_ends() {
        add(visit("2024-05-31"), visit("2024-06-01"), visit("2024-06-30"), visit("2024-07-01"));
        var june =
                VisitFilter.between(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30))
                        .toHousehold(household);
        assertThat(days(list(june))).containsExactly("2024-06-30", "2024-06-01");
        assertThat(visits.count(june, ALL)).isEqualTo(2);
    }

    // Trap T50: half past nine is half past nine in winter and in summer.
    @Test
    void an_hour_is_the_hour_on_the_wall_and_a_day_alone_has_none() {
        add(
                visit("2024-01-09").from("09:30", null),
                visit("2024-07-10").from("09:30", null),
                visit("2024-07-11").from("10:00", null),
                visit("2024-07-12").withoutTime());
        assertThat(days(list(hours(9)))).containsExactly("2024-07-10", "2024-01-09");
        assertThat(days(list(hours(0)))).isEmpty();
        assertThat(days(list(weekdays(DayOfWeek.FRIDAY)))).containsExactly("2024-07-12");
    }

    // Trap T52.
    @Test
    void unknown_notice_is_neither_planned_nor_unannounced() {
        add(visit("2024-07-01"), visit("2024-07-02").planned(null), visit("2024-07-03").unknown());
        assertThat(days(list(here.with(Notice.PLANNED)))).containsExactly("2024-07-02");
        assertThat(days(list(here.with(Notice.UNANNOUNCED)))).containsExactly("2024-07-01");
        assertThat(days(list(here.with(Notice.UNKNOWN)))).containsExactly("2024-07-03");
    }

    @Test
    void late_entry_is_more_than_two_days_after() {
        add(
                visit("2024-07-01").recorded("2024-07-03T12:35:00Z"),
                visit("2024-07-02").recorded("2024-07-04T12:36:00Z"));
        assertThat(days(list(here.lateIs(true)))).containsExactly("2024-07-02");
        assertThat(days(list(here.lateIs(false)))).containsExactly("2024-07-01");
        assertThat(list(here.lateIs(true)).getFirst().call().isLate()).isTrue();
    }

    @Test
    void a_set_of_visits_behind_a_number_is_just_that_set() {
        var one = visit("2024-07-01");
        add(one, visit("2024-07-02"));
        assertThat(days(list(VisitFilter.ALL.among(Set.of(one.visit().id())))))
                .containsExactly("2024-07-01");
        assertThat(list(VisitFilter.ALL.among(Set.of()))).isEmpty();
    }

    @Test
    void only_children_within_reach_are_shown() {
        add(visit("2024-07-01"), visit("2024-07-02").to(household, brother));
        var scope = new Scope(new Reach.Only(Set.of(child), Set.of()), true);
        var lines = visits.page(here, scope, Order.LATEST_FIRST, 0, 25).lines();
        assertThat(days(lines)).containsExactly("2024-07-01");
        assertThat(lines.getFirst().children()).extracting(Seen::child).containsExactly(child);
        assertThat(visits.count(here, scope)).isEqualTo(1);
    }

    @Test
    void behind_a_number_every_row_stands_but_those_out_of_reach_are_closed() {
        add(visit("2024-07-01"), visit("2024-07-02").to(household, brother));
        var scope = new Scope(new Reach.Only(Set.of(child), Set.of()), false);
        var lines = visits.page(here, scope, Order.LATEST_FIRST, 0, 25).lines();
        assertThat(lines).extracting(Line::open).containsExactly(false, true);
        assertThat(lines.getFirst().children()).isEmpty();
        assertThat(visits.count(here, scope)).isEqualTo(2);
    }

    @Test
    void the_last_visit_comes_first_and_pages_do_not_overlap() {
        add(
                IntStream.rangeClosed(1, 30)
                        .mapToObj(day -> visit("2024-06-%02d".formatted(day)))
                        .toArray(SomeVisit[]::new));
        var first = days(visits.page(here, ALL, Order.LATEST_FIRST, 0, 25).lines());
        var second = days(visits.page(here, ALL, Order.LATEST_FIRST, 25, 25).lines());
        assertThat(first).hasSize(25).startsWith("2024-06-30").doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(5).endsWith("2024-06-01");
        assertThat(visits.page(here, ALL, new Order(Column.WHEN, false), 0, 1).lines())
                .extracting(it -> it.call().when().on())
                .containsExactly(LocalDate.of(2024, 6, 1));
    }

    @Test
    void every_child_of_every_visit_is_a_row_of_an_export() {
        add(visit("2024-07-02").to(household, child, brother), visit("2024-07-01"));
        var rows = new ArrayList<UUID>();
        visits.forEachChild(here, ALL.reach(), (_, seen) -> rows.add(seen.child()));
        assertThat(rows).hasSize(3).contains(brother);
        var reached = new ArrayList<UUID>();
        visits.forEachChild(
                here,
                new Reach.Only(Set.of(brother), Set.of()),
                (_, seen) -> reached.add(seen.child()));
        assertThat(reached).containsExactly(brother);
    }

    @Test
    void patterns_read_each_household_in_order_of_time() {
        add(visit("2030-01-03"), visit("2030-01-02").from("15:00", null), visit("2030-01-02"));
        var calls = new ArrayList<Call>();
        var january = VisitFilter.between(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 31));
        visits.forEachSeen(january, calls::add);
        assertThat(calls)
                .extracting(it -> it.when().on() + " " + it.when().at())
                .containsExactly("2030-01-02 13:35", "2030-01-02 15:00", "2030-01-03 13:35");
    }

    @Test
    void rows_of_another_system_are_known_again() {
        add(
                visit("2024-07-01")
                        .seeing(new Seen(child, "CS-1", true, null, null, null, Remarks.NONE)));
        assertThat(visits.known(List.of("CS-1", "CS-2"))).containsExactly("CS-1");
    }

    @Test
    void many_visits_are_added_quickly() {
        var many =
                IntStream.range(0, 10_000)
                        .mapToObj(_ -> aVisit().to(household, child, brother).visit())
                        .toList();
        var began = System.nanoTime();
        visits.addAll(many);
        var rows = 30_000 / ((System.nanoTime() - began) / 1e9);
        assertThat(visits.count(here, ALL)).isEqualTo(10_000);
        // The budget of an idle machine is 5,000; here others may be working too.
        assertThat(rows).isGreaterThan(2_500);
        System.out.printf("%,.0f rows of visits added a second%n", rows);
    }

    private SomeVisit visit(String day) {
        return aVisit().on(day).to(household, child);
    }

    private void add(SomeVisit... told) {
        visits.addAll(List.of(told).stream().map(SomeVisit::visit).toList());
    }

    private List<Line> list(VisitFilter filter) {
        return visits.page(filter, ALL, Order.LATEST_FIRST, 0, 25).lines();
    }

    private VisitFilter hours(int hour) {
        return narrowed(Set.of(hour), Set.of());
    }

    private VisitFilter weekdays(DayOfWeek day) {
        return narrowed(Set.of(), Set.of(day));
    }

    private VisitFilter narrowed(Set<Integer> hours, Set<DayOfWeek> days) {
        return new VisitFilter(
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(household),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                hours,
                days,
                Set.of(),
                Set.of(),
                null,
                null);
    }

    private static List<String> days(List<Line> lines) {
        return lines.stream().map(it -> it.call().when().on().toString()).toList();
    }
}

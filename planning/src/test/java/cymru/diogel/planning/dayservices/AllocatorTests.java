package cymru.diogel.planning.dayservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cymru.diogel.planning.dayservices.Week.Guest;
import cymru.diogel.planning.dayservices.Week.HalfDay;
import cymru.diogel.planning.dayservices.Week.Hall;
import cymru.diogel.planning.dayservices.Week.Place;
import cymru.diogel.planning.dayservices.Week.Slot;
import cymru.diogel.planning.dayservices.WeekAudit.Broken;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AllocatorTests {
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void eighty_people_whose_wishes_do_not_all_fit_get_99_of_100_of_what_is_possible() {
        var week = Instances.of(80, 4, 7);
        int wanted = week.guests().stream().mapToInt(Guest::wanted).sum();
        long bound = UpperBound.of(week);
        var found = Allocator.allocate(week, Duration.ofSeconds(15), 1);
        assertThat(found.places()).hasSizeLessThan(wanted);
        assertThat(found.audit().isFeasible()).isTrue();
        assertThat(found.audit().objective()).isLessThanOrEqualTo(bound);
        assertThat(found.audit().objective() / (double) bound).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void the_bound_is_the_best_where_every_wish_fits() {
        var week = Instances.of(6, 2, 3);
        long all = week.guests().stream().mapToLong(it -> week.worth().of(it, it.wanted())).sum();
        assertThat(UpperBound.of(week)).isEqualTo(all);
        assertThat(Allocator.allocate(week, SHORT, 1).audit().objective()).isEqualTo(all);
    }

    @Property(tries = 12)
    void groups_are_never_mixed_and_no_rule_is_broken(
            @ForAll @IntRange(min = 1, max = 70) int people, @ForAll long seed) {
        var week = Instances.of(people, 5, seed);
        var found = Allocator.allocate(week, SHORT, seed);
        var groups = new HashMap<Slot, Set<Integer>>();
        var days = new HashSet<List<Integer>>();
        for (var it : found.places()) {
            groups.computeIfAbsent(it.slot(), _ -> new HashSet<>())
                    .add(week.guests().get(it.guest()).group());
            assertThat(days.add(List.of(it.guest(), it.halfDay() / 2))).isTrue();
        }
        assertThat(groups.values()).allMatch(it -> it.size() == 1);
        assertThat(found.audit()).isEqualTo(WeekAudit.of(week, found.places()));
        assertThat(found.audit().broken()).isEmpty();
    }

    @Test
    void a_first_half_day_for_everyone_comes_before_a_second_for_anyone() {
        var guests = List.of(guest(1, 0, 5), guest(3, 0, 5), guest(3, 0, 1));
        var week = week(guests, List.of(new Hall(1, 0, 0)), 3, Week.Worth.FIRST_FOR_EVERYONE);
        var found = Allocator.allocate(week, SHORT, 1);
        assertThat(found.places()).extracting(Place::guest).containsExactly(0, 1, 2);
    }

    @Test
    void whoever_came_before_comes_to_the_same_room_again() {
        var before = new Slot(1, 2);
        var one = new Guest(2, 0, 1, -1, 0, false, 1, Set.of(), List.of(0), Set.of(before));
        var halls = List.of(new Hall(5, 0, 0), new Hall(5, 0, 0));
        var week = week(List.of(guest(2, 0, 1), one), halls, 4, Week.Worth.SUM);
        assertThat(Allocator.allocate(week, SHORT, 1).of(1)).containsExactly(new Place(1, 2, 1));
    }

    @Test
    void the_auditor_names_each_rule_that_is_broken() {
        var guests = List.of(guest(1, 0, 1), guest(1, 1, 1), guest(1, 0, 1));
        var week = week(guests, List.of(new Hall(2, 0, 0)), 2, Week.Worth.SUM);
        var all = List.of(new Place(0, 0, 0), new Place(1, 0, 0), new Place(2, 0, 0));
        assertThat(WeekAudit.of(week, all).broken())
                .containsExactlyInAnyOrder(Broken.GROUPS_MIXED, Broken.TOO_MANY_IN_ROOM);
        var twice = List.of(new Place(0, 0, 0), new Place(0, 0, 0));
        assertThat(WeekAudit.of(week, twice).broken())
                .contains(Broken.TWICE_A_DAY, Broken.MORE_THAN_WANTED);
        assertThat(WeekAudit.of(week, List.of(new Place(9, 0, 0))).broken())
                .containsExactly(Broken.UNKNOWN);
    }

    @Test
    void whoever_has_no_place_is_told_why() {
        var hoist = new Guest(3, 0, 1, -1, 0, true, 1, Set.of(), List.of(0), Set.of());
        var far = new Guest(3, 0, 1, 0, 1, false, 1, Set.of(), List.of(75), Set.of());
        var guests = List.of(guest(1, 0, 1), guest(3, 1, 1), hoist, far);
        var week = week(guests, List.of(new Hall(2, 0, 0)), 1, Week.Worth.SUM);
        var found = Allocator.allocate(week, SHORT, 1);
        assertThat(Shortfall.of(week, found.places()))
                .extracting(Shortfall::guest, Shortfall::main)
                .containsExactly(
                        tuple(1, Shortfall.Reason.OTHER_GROUP),
                        tuple(2, Shortfall.Reason.NO_HOIST),
                        tuple(3, Shortfall.Reason.TOO_FAR));
    }

    @Test
    void without_time_or_with_a_priority_that_is_none_it_refuses() {
        var week = week(List.of(guest(1, 0, 1)), List.of(new Hall(1, 0, 0)), 1, Week.Worth.SUM);
        assertThatThrownBy(() -> Allocator.allocate(week, Duration.ZERO, 1))
                .isInstanceOf(IllegalArgumentException.class);
        var none = week(List.of(guest(4, 0, 1)), List.of(), 1, Week.Worth.SUM);
        assertThatThrownBy(() -> Allocator.allocate(none, SHORT, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Guest guest(int priority, int group, int wanted) {
        return new Guest(priority, group, wanted, -1, 0, false, 1, Set.of(), List.of(0), Set.of());
    }

    private static Week week(List<Guest> guests, List<Hall> halls, int days, Week.Worth worth) {
        var halfDays = IntStream.range(0, days).mapToObj(it -> new HalfDay(it, 0));
        return new Week(halls, halfDays.toList(), guests, List.of(5), worth, 60);
    }
}

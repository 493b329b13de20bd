package cymru.diogel.practice.register;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.register.Spell.Ending;
import cymru.diogel.practice.register.Spell.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant LATER = at(DAY.plusYears(20));

    @Test
    void t07_children_in_two_categories_make_categories_add_to_more_than_children() {
        var count =
                new RegisterCount(
                        List.of(
                                spell(Set.of("neglect", "physical"), null),
                                spell(Set.of("neglect"), null)),
                        LATER);
        assertThat(count.on(DAY)).hasSize(2);
        assertThat(count.byCategory(DAY)).containsEntry("neglect", 2).containsEntry("physical", 1);
    }

    @Test
    void t10_and_t44_a_new_category_is_no_new_stay_and_the_old_one_keeps_its_days() {
        var changed =
                new Spell(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        false,
                        List.of(
                                new Label(DAY, Set.of("grave-concern"), at(DAY)),
                                new Label(DAY.plusDays(90), Set.of("neglect"), at(DAY))),
                        null);
        var count = new RegisterCount(List.of(changed), LATER);
        assertThat(count.between(DAY.minusDays(1), DAY.plusDays(200)).added()).isOne();
        assertThat(count.byCategory(DAY.plusDays(89))).containsOnlyKeys("grave-concern");
        assertThat(count.byCategory(DAY.plusDays(90))).containsOnlyKeys("neglect");
    }

    @Property(tries = 1000)
    void t32_start_and_added_less_removed_is_the_end(
            @ForAll long seed,
            @ForAll @IntRange(max = 400) int first,
            @ForAll @IntRange(max = 400) int days) {
        var spells = some(seed);
        var from = DAY.plusDays(first);
        var to = from.plusDays(days);
        var movement = new RegisterCount(spells, LATER).between(from, to);
        assertThat(movement.start() + movement.added() - movement.removed())
                .isEqualTo(movement.end());
        assertThat(movement.end()).isEqualTo(naively(spells, to));
    }

    @Test
    void t39_a_removal_recorded_later_is_not_known_before() {
        var decided = LocalDate.of(2026, 3, 30);
        var recorded = at(LocalDate.of(2026, 4, 5));
        var spell = spell(Set.of("neglect"), new Ending(decided, Way.REVIEW_CONFERENCE, recorded));
        var day = LocalDate.of(2026, 3, 31);
        assertThat(new RegisterCount(List.of(spell), at(day)).on(day)).hasSize(1);
        assertThat(new RegisterCount(List.of(spell), recorded).on(day)).isEmpty();
    }

    @Test
    void t43_a_child_born_since_is_still_unborn_on_a_day_before() {
        var born = DAY.plusDays(30);
        assertThat(AgeBand.on(DAY, null)).isEqualTo(AgeBand.UNBORN);
        assertThat(AgeBand.on(born.minusDays(1), born)).isEqualTo(AgeBand.UNBORN);
        assertThat(AgeBand.on(born, born)).isEqualTo(AgeBand.UNDER_ONE);
        assertThat(AgeBand.on(born.plusYears(5), born)).isEqualTo(AgeBand.FIVE_TO_NINE);
        assertThat(AgeBand.on(born.plusYears(16), born)).isEqualTo(AgeBand.SIXTEEN_AND_OVER);
    }

    @Test
    void a_name_comes_off_only_by_the_ways_there_are() {
        var birthday = DAY.minusYears(18);
        assertThat(Way.EIGHTEEN.mayEnd(DAY, birthday, false)).isTrue();
        assertThat(Way.EIGHTEEN.mayEnd(DAY.minusDays(1), birthday, false)).isFalse();
        assertThat(Way.EIGHTEEN.mayEnd(DAY, null, false)).isFalse();
        assertThat(Way.REVIEW_CONFERENCE.mayEnd(DAY, birthday, false)).isFalse();
        assertThat(Way.REVIEW_CONFERENCE.mayEnd(DAY, birthday, true)).isTrue();
        assertThat(Way.TRANSFERRED.mayEnd(DAY, birthday, false)).isFalse();
        assertThat(Way.TRANSFERRED.mayEnd(DAY, null, true)).isTrue();
    }

    @Test
    void children_of_other_councils_are_counted_apart_and_who_comes_again_is_told() {
        var child = UUID.randomUUID();
        var before = new Ending(DAY.plusDays(90), Way.REVIEW_CONFERENCE, at(DAY));
        var first = of(child, DAY, false, before);
        var again = of(child, DAY.plusDays(300), false, null);
        var guest = of(UUID.randomUUID(), DAY, true, null);
        var count = new RegisterCount(List.of(first, again, guest), LATER);
        assertThat(count.on(DAY.plusDays(10))).containsExactly(first);
        assertThat(count.temporaryOn(DAY.plusDays(10))).containsExactly(guest);
        assertThat(count.again(DAY, DAY.plusYears(1))).containsExactly(again);
    }

    @Test
    void two_stays_of_a_child_that_was_known_twice_are_one_while_they_overlap() {
        var child = UUID.randomUUID();
        var first = of(child, DAY, false, new Ending(DAY.plusDays(90), Way.DIED, at(DAY)));
        var same = of(child, DAY.plusDays(30), false, null);
        var other = of(UUID.randomUUID(), DAY.plusDays(40), false, null);
        var later = of(other.child(), DAY.plusDays(50), true, null);
        assertThat(Spell.merged(List.of(first, same, other, later)))
                .hasSize(3)
                .first()
                .satisfies(it -> assertThat(it.ending()).isNull())
                .satisfies(it -> assertThat(it.labels()).hasSize(2));
    }

    private static List<Spell> some(long seed) {
        var random = new Random(seed);
        var spells = new ArrayList<Spell>();
        for (int i = random.nextInt(30); i > 0; i--) {
            var from = DAY.plusDays(random.nextInt(600));
            var until = from.plusDays(random.nextInt(300));
            var ending = random.nextBoolean() ? null : new Ending(until, Way.DIED, at(until));
            spells.add(of(UUID.randomUUID(), from, random.nextInt(10) == 0, ending));
        }
        return spells;
    }

    private static int naively(List<Spell> spells, LocalDate day) {
        var count = 0;
        for (var spell : spells) {
            var begun = spell.registeredOn().compareTo(day) <= 0;
            var over = spell.ending() != null && spell.ending().on().compareTo(day) <= 0;
            if (begun && !over && !spell.temporary()) {
                count++;
            }
        }
        return count;
    }

    private static Spell spell(Set<String> categories, @Nullable Ending ending) {
        var label = new Label(DAY, categories, at(DAY));
        return new Spell(UUID.randomUUID(), UUID.randomUUID(), false, List.of(label), ending);
    }

    private static Spell of(
            UUID child, LocalDate from, boolean temporary, @Nullable Ending ending) {
        var label = new Label(from, Set.of("neglect"), at(from));
        return new Spell(UUID.randomUUID(), child, temporary, List.of(label), ending);
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}

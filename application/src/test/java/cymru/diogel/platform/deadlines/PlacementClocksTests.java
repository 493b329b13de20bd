package cymru.diogel.platform.deadlines;

import static cymru.diogel.platform.deadlines.PlacementSpell.Circumstance.BEFORE_ASSESSMENT;
import static cymru.diogel.platform.deadlines.PlacementSpell.Circumstance.CARE_ORDER_WITH_PARENT;
import static cymru.diogel.platform.deadlines.PlacementSpell.Circumstance.INTERIM_ORDER_WITH_PARENT;
import static cymru.diogel.platform.deadlines.PlacementSpell.Circumstance.PLACED;
import static cymru.diogel.platform.deadlines.PlacementSpell.Circumstance.SHORT_BREAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.platform.deadlines.PlacementSpell.Circumstance;
import cymru.diogel.platform.deadlines.PlacementSpell.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementClocksTests {
    private static final LocalDate PLACED_ON = LocalDate.of(2024, 3, 1);

    private final WorkingDays calendar = WorkingDays.englandAndWales();
    private final PlacementClocks clocks = new PlacementClocks(calendar);

    // B-02: what holds, days to the first review (-1: not held), days to the visit, then the clock
    // before and after the visit, each with its due date.
    @ParameterizedTest
    @CsvSource({
        "BEFORE_ASSESSMENT,         -1,   5, REG20 2024-03-08,            REG20 2024-03-13",
        "BEFORE_ASSESSMENT,         20,  20, REG20 2024-03-08,            REG20_AFTER 2024-05-02",
        "TEMPORARY_APPROVAL,        -1,   5, REG26_ICO 2024-03-08,        REG26_ICO 2024-03-13",
        "TEMPORARY_APPROVAL,         4,   5, REG26_ICO 2024-03-08,   REG26_ICO_AFTER 2024-04-03",
        "INTERIM_ORDER_WITH_PARENT,  9,   5, REG26_ICO 2024-03-08,        REG26_ICO 2024-03-13",
        "CARE_ORDER_WITH_PARENT, -1, 5, CARE_ORDER_FIRST 2024-03-08, CARE_ORDER_NEXT 2024-04-17",
        "ARRANGED_BY_ANOTHER,       -1,   5, OTHER_FIRST 2024-03-08,      OTHER_YEAR1 2024-04-17",
        "ARRANGED_BY_ANOTHER,       -1, 365, OTHER_FIRST 2024-03-08,      OTHER_AFTER 2025-06-01",
        "PLACED,                    -1,   0, FIRST 2024-03-08,            YEAR1 2024-04-12",
        "PLACED,                    -1, 364, FIRST 2024-03-08,            YEAR1 2025-04-11",
        "PLACED,                    -1, 365, FIRST 2024-03-08,            AFTER_OTHER 2025-04-12"
    })
    void regulation_31_has_its_branches(
            Circumstance holds, int review, int visit, String first, String next) {
        var spell = PlacementSpell.of(PLACED_ON, holds);
        if (review >= 0) {
            spell = spell.reviewedOn(PLACED_ON.plusDays(review));
        }
        assertThat(clocks.of(List.of(spell), List.of(seen(PLACED_ON.plusDays(visit)))))
                .extracting(it -> it.rule().id() + " " + it.dueOn())
                .containsExactly("CLA_" + first, "CLA_" + next);
    }

    @Test
    void a_placement_meant_to_last_to_eighteen_is_visited_every_three_months_after_a_year() {
        var stage = new Stage(PLACED_ON, Set.of(PLACED), true);
        var spell = new PlacementSpell(PLACED_ON, null, List.of(stage), null);
        assertThat(clocks.of(List.of(spell), List.of(seen(LocalDate.of(2025, 3, 1)))).getLast())
                .isEqualTo(
                        Rules.published()
                                .on("CLA_AFTER_PERM", PLACED_ON)
                                .start(LocalDate.of(2025, 3, 1), calendar))
                .extracting(Occasion::dueOn)
                .isEqualTo(LocalDate.of(2025, 6, 1));
    }

    @Test
    void the_most_specific_circumstance_decides() {
        var stage = new Stage(PLACED_ON, Set.of(PLACED, BEFORE_ASSESSMENT), false);
        var spell = new PlacementSpell(PLACED_ON, null, List.of(stage), null);
        assertThat(clocks(spell)).containsExactly("CLA_REG20");
    }

    @Test
    void t20_a_new_placement_begins_again_with_its_first_week_and_first_year() {
        var moved = LocalDate.of(2025, 1, 10);
        var first = PlacementSpell.of(PLACED_ON, PLACED).until(moved);
        var second = PlacementSpell.of(moved, PLACED);
        var visits = List.of(seen(moved.minusDays(10)), seen(LocalDate.of(2025, 4, 1)));
        var occasions = clocks.of(List.of(first, second), visits);
        assertThat(occasions.stream().map(it -> it.rule().id()))
                .containsExactly("CLA_FIRST", "CLA_YEAR1", "CLA_FIRST", "CLA_YEAR1");
        assertThat(occasions.get(1).endedOn()).isEqualTo(moved);
        assertThat(occasions.get(2).dueOn()).isEqualTo("2025-01-17");
    }

    @Test
    void t21_a_care_order_starts_its_own_week_and_what_runs_keeps_its_rule() {
        var order = PLACED_ON.plusDays(10);
        var stages =
                List.of(
                        new Stage(PLACED_ON, Set.of(INTERIM_ORDER_WITH_PARENT), false),
                        new Stage(order, Set.of(CARE_ORDER_WITH_PARENT), false));
        var spell = new PlacementSpell(PLACED_ON, null, stages, null);
        var visits = List.of(seen(PLACED_ON.plusDays(6)), seen(PLACED_ON.plusDays(12)));
        assertThat(clocks.of(List.of(spell), visits))
                .extracting(it -> it.rule().id() + " " + it.dueOn() + " " + it.metOn())
                .containsExactly(
                        "CLA_REG26_ICO 2024-03-08 2024-03-07",
                        "CLA_REG26_ICO 2024-03-14 2024-03-13",
                        "CLA_CARE_ORDER_FIRST 2024-03-18 2024-03-13",
                        "CLA_CARE_ORDER_NEXT 2024-04-24 null");
    }

    @Test
    void short_breaks_have_no_clock_until_they_are_too_long_or_too_many() {
        var brief = PlacementSpell.of(PLACED_ON, SHORT_BREAK).until(PLACED_ON.plusWeeks(4));
        assertThat(clocks(brief)).isEmpty();
        assertThat(clocks(brief.until(PLACED_ON.plusDays(29)))).containsExactly("CLA_FIRST");
        assertThat(clocks(PlacementSpell.of(PLACED_ON, SHORT_BREAK))).containsExactly("CLA_FIRST");
    }

    @Test
    void short_breaks_have_no_clock_up_to_120_days_in_any_twelve_months() {
        // Four of 28 days and one of 8 are 120 days.
        assertThat(clocks.of(breaks(40, 8), List.of())).isEmpty();
        assertThat(clocks.of(breaks(40, 9), List.of()))
                .extracting(Occasion::startedOn)
                .containsExactly(PLACED_ON.plusDays(160));
        assertThat(clocks.of(breaks(100, 28), List.of())).as("over more than a year").isEmpty();
    }

    @Test
    void a_year_from_29_february_ends_with_28_february() {
        var leap = LocalDate.of(2024, 2, 29);
        var spell = PlacementSpell.of(leap, PLACED);
        assertThat(clocks.of(List.of(spell), List.of(seen(LocalDate.of(2025, 2, 28)))))
                .last()
                .matches(it -> it.rule().id().equals("CLA_YEAR1"));
        assertThat(clocks.of(List.of(spell), List.of(seen(LocalDate.of(2025, 3, 1)))))
                .last()
                .matches(it -> it.rule().id().equals("CLA_AFTER_OTHER"));
    }

    @Test
    void a_video_call_or_an_empty_house_is_no_visit() {
        var video = new Seen(PLACED_ON.plusDays(2), false, true, true, true, true);
        var empty = new Seen(PLACED_ON.plusDays(2), true, false, false, true, true);
        assertThat(clocks.of(List.of(PlacementSpell.of(PLACED_ON, PLACED)), List.of(video, empty)))
                .singleElement()
                .matches(Occasion::isOpen);
    }

    @Test
    void stages_begin_with_the_placement_and_follow_one_another() {
        var late = new Stage(PLACED_ON.plusDays(1), Set.of(PLACED), false);
        assertThatThrownBy(() -> new PlacementSpell(PLACED_ON, null, List.of(late), null))
                .hasMessageContaining("2024-03-01");
    }

    @Property
    void one_clock_runs_at_every_moment_of_a_placement(
            @ForAll @Size(max = 30) List<@IntRange(max = 800) Integer> days,
            @ForAll Circumstance holds,
            @ForAll @Nullable @IntRange(max = 100) Integer review) {
        var visits = days.stream().map(day -> seen(PLACED_ON.plusDays(day))).toList();
        var spell = PlacementSpell.of(PLACED_ON, holds);
        var chain =
                clocks.of(
                        List.of(
                                review == null
                                        ? spell
                                        : spell.reviewedOn(PLACED_ON.plusDays(review))),
                        visits);
        assertThat(chain.getFirst().startedOn()).isEqualTo(PLACED_ON);
        assertThat(chain.getLast().isOpen()).isTrue();
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i).startedOn()).isEqualTo(chain.get(i - 1).metOn());
        }
    }

    private static List<PlacementSpell> breaks(int every, int lastDays) {
        return IntStream.range(0, 5)
                .mapToObj(i -> {
                    var from = PLACED_ON.plusDays((long) i * every);
                    return PlacementSpell.of(from, SHORT_BREAK)
                            .until(from.plusDays(i < 4 ? 27 : lastDays - 1));
                })
                .toList();
    }

    private List<String> clocks(PlacementSpell spell) {
        return clocks.of(List.of(spell), List.of()).stream().map(it -> it.rule().id()).toList();
    }

    private static Seen seen(LocalDate day) {
        return new Seen(day, true, true, false, false, false);
    }
}

package cymru.diogel.continuity.scenarios;

import static cymru.diogel.continuity.scenarios.Posts.asked;
import static cymru.diogel.continuity.scenarios.Posts.held;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.scenarios.staffing.Capacity;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScenarioModelTests {
    private static final Post.Key HOME = new Post.Key("HOME", "CARE");
    private static final Post.Key CLUB = new Post.Key("CLUB", "CARE");
    private static final int LATE = 7;

    @Test
    void the_same_seed_and_assumptions_give_the_same_again_and_another_seed_hardly_differs() {
        var first = reckon(ScenarioKind.BOTH, Set.of(), 7);
        var again = reckon(ScenarioKind.BOTH, Set.of(), 7);
        assertThat(again.spread()).isDeepEqualTo(first.spread());
        assertThat(of(again, Measure.NOTHING).below())
                .isEqualTo(of(first, Measure.NOTHING).below());
        var other = reckon(ScenarioKind.BOTH, Set.of(), 8);
        assertThat(other.spread()).isNotEqualTo(first.spread());
        assertThat(of(other, Measure.NOTHING).below()[LATE])
                .isCloseTo(of(first, Measure.NOTHING).below()[LATE], within(0.03));
    }

    @Test
    void a_surge_keeps_more_away_than_none_and_flu_beside_it_still_more() {
        double plain = away(reckon(ScenarioKind.SCHOOLS, Set.of(), 1, Map.of("COVER", 100.0)));
        double surge = away(reckon(ScenarioKind.SURGE, Set.of(), 1));
        double both = away(reckon(ScenarioKind.BOTH, Set.of(), 1));
        assertThat(surge).isGreaterThan(plain);
        assertThat(both).isGreaterThan(surge);
    }

    @Test
    void only_a_scenario_with_flu_has_a_second_fan() {
        assertThat(reckon(ScenarioKind.SURGE, Set.of(), 1).flu()).hasNumberOfRows(0);
        assertThat(reckon(ScenarioKind.FLU, Set.of(), 1).flu()).hasNumberOfRows(8);
    }

    @Test
    void closed_schools_keep_carers_at_home_for_as_long_as_they_are_closed() {
        var outcome = reckon(ScenarioKind.SCHOOLS, Set.of(), 1);
        assertThat(outcome.away()[1][2] - outcome.away()[0][2]).isCloseTo(0.15, within(0.01));
        assertThat(outcome.away()[5][2]).isLessThan(outcome.away()[4][2] - 0.1);
    }

    @Test
    void a_stress_level_is_away_in_its_weeks_whatever_the_epidemic_does() {
        var outcome = reckon(ScenarioKind.STRESS, Set.of(), 1);
        assertThat(outcome.away()[2][2]).isCloseTo(0.25, within(1e-6));
        assertThat(outcome.away()[5][2]).isCloseTo(0.102, within(1e-6));
    }

    @Test
    void every_measure_changes_what_it_should_from_its_week_on_and_nothing_before() {
        var all = EnumSet.allOf(Measure.class);
        var outcome = reckon(ScenarioKind.BOTH, all, 3);
        var nothing = of(outcome, Measure.NOTHING);
        for (var variant : asked(ScenarioKind.BOTH, all, 3).variants()) {
            assertThat(of(outcome, variant).below()[1]).isEqualTo(nothing.below()[1]);
        }
        assertThat(of(outcome, Measure.RECALL.name()).below()[LATE])
                .isGreaterThan(nothing.below()[LATE] + 0.2);
        for (var helps :
                Set.of(
                        Measure.PAUSE_TIER_3,
                        Measure.MUTUAL_AID,
                        Measure.VACCINATE,
                        Measure.CANCEL_LEAVE)) {
            assertThat(of(outcome, helps.name()).unfilled()[LATE])
                    .isLessThan(nothing.unfilled()[LATE]);
        }
        var paused = outcome.of(Measure.PAUSE_TIER_3.name(), CLUB).orElseThrow();
        assertThat(paused.staff().median(LATE)).isZero();
        assertThat(paused.below()[LATE]).isZero();
    }

    @Test
    void what_is_compared_is_nothing_each_measure_and_all_where_there_are_several() {
        var two = Set.of(Measure.VACCINATE, Measure.RECALL);
        assertThat(asked(ScenarioKind.FLU, two, 1).variants())
                .containsExactly("NOTHING", "RECALL", "VACCINATE", "ALL");
        assertThat(asked(ScenarioKind.FLU, Set.of(Measure.RECALL), 1).variants())
                .containsExactly("NOTHING", "RECALL");
    }

    private static double away(Outcome outcome) {
        return outcome.away()[LATE][2];
    }

    private static Capacity of(Outcome outcome, String variant) {
        return outcome.of(variant, HOME).orElseThrow();
    }

    private static Outcome reckon(ScenarioKind kind, Set<Measure> measures, long seed) {
        return reckon(kind, measures, seed, Map.of());
    }

    private static Outcome reckon(
            ScenarioKind kind, Set<Measure> measures, long seed, Map<String, Double> set) {
        var model = new ScenarioModel(asked(kind, measures, seed), held(set), Posts.three());
        return model.reckon(_ -> {});
    }
}

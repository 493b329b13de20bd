package cymru.diogel.demonstration.generation;

import static cymru.diogel.demonstration.generation.MadeUp.COUNTY;
import static cymru.diogel.demonstration.generation.MadeUp.minute;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.county.Habit;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Truth;
import cymru.diogel.demonstration.county.Visit;
import cymru.diogel.visiting.visits.Notice;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlantedTruthsTests {
    @ParameterizedTest
    @EnumSource(names = "ORDINARY", mode = EnumSource.Mode.EXCLUDE)
    void what_is_planted_shows_in_enough_unannounced_calls(Habit habit) {
        var households = households(habit);
        assertThat(households).isNotEmpty();
        var enough = households.stream().filter(it -> unannounced(it).size() >= 6).count();
        assertThat(enough).isGreaterThanOrEqualTo(households.size() - 2L);
        assertThat(households).allMatch(it -> unannounced(it).size() >= 4);
    }

    @Test
    void a_team_always_calls_in_the_middle_of_the_afternoon() {
        var team = subjects(Habit.MID_AFTERNOON, "T").getFirst();
        var calls =
                COUNTY.households().stream()
                        .filter(it -> it.teamId().equals(team))
                        .flatMap(it -> unannounced(it).stream())
                        .toList();
        assertThat(MadeUp.share(calls, it -> minute(it) >= 840 && minute(it) <= 960))
                .isGreaterThan(0.9);
    }

    @Test
    void a_practitioner_repeats_the_last_planned_time_though_times_vary() {
        var hits = 0;
        var trials = 0;
        for (var household : households(Habit.COPIES_PLANNED)) {
            var last = -1;
            for (var visit : MadeUp.usableAtHome(household.visits())) {
                if (visit.notice() == Notice.PLANNED) {
                    last = minute(visit);
                } else if (visit.notice() == Notice.UNANNOUNCED && last >= 0) {
                    trials++;
                    hits += Math.abs(minute(visit) - last) <= 60 ? 1 : 0;
                }
            }
            assertThat(
                            largestWindow(unannounced(household))
                                    / (double) unannounced(household).size())
                    .isLessThan(0.75);
        }
        assertThat(hits / (double) trials).isGreaterThan(0.9);
    }

    @Test
    void a_rota_from_three_to_six_explains_when_its_practitioner_calls() {
        var practitioner = subjects(Habit.ROTA_EXPLAINS, "P").getFirst();
        var shifts =
                COUNTY.staff().rota().stream()
                        .filter(it -> it.practitionerId().equals(practitioner))
                        .toList();
        assertThat(shifts)
                .hasSizeGreaterThan(150)
                .allMatch(it -> it.from().equals(LocalTime.of(15, 0)))
                .allMatch(it -> it.to().equals(LocalTime.of(18, 0)));
        for (var household : households(Habit.ROTA_EXPLAINS)) {
            var calls = unannounced(household);
            assertThat(calls).allMatch(it -> minute(it) >= 900 && minute(it) <= 1080);
            assertThat(calls.stream().mapToInt(MadeUp::minute).distinct().count()).isGreaterThan(4);
        }
    }

    @Test
    void some_households_are_called_on_at_all_hours() {
        for (var household : households(Habit.WELL_SPREAD)) {
            var calls = unannounced(household);
            assertThat(largestWindow(calls) / (double) calls.size()).isLessThan(0.6);
            assertThat(calls.stream().mapToInt(it -> minute(it) / 60).distinct().count())
                    .isGreaterThan(4);
        }
    }

    @Test
    void one_household_is_called_on_at_half_past_three() {
        var household = households(Habit.HALF_PAST_THREE);
        assertThat(household).hasSize(1);
        var calls = unannounced(household.getFirst());
        assertThat(calls).allMatch(it -> Math.abs(minute(it) - 930) <= 40);
        assertThat(subjects(Habit.MID_AFTERNOON, "T"))
                .doesNotContain(household.getFirst().teamId());
    }

    @Test
    void of_most_households_there_is_too_little_to_say() {
        var few = COUNTY.households().stream().filter(it -> unannounced(it).size() < 4).count();
        assertThat(few).isGreaterThan(300);
        assertThat(COUNTY.households().size() - few).isGreaterThan(100);
    }

    private static List<Visit> unannounced(Household household) {
        return MadeUp.usableAtHome(household.visits()).stream()
                .filter(visit -> visit.notice() == Notice.UNANNOUNCED)
                .toList();
    }

    /** The scan statistic: the most calls within any 90 minutes. */
    private static long largestWindow(List<Visit> calls) {
        var minutes = calls.stream().mapToInt(MadeUp::minute).toArray();
        return IntStream.of(minutes)
                .mapToLong(from ->
                        IntStream.of(minutes).filter(it -> it >= from && it <= from + 90).count())
                .max()
                .orElse(0);
    }

    private static List<Household> households(Habit habit) {
        var planted = subjects(habit, "H");
        return COUNTY.households().stream().filter(it -> planted.contains(it.id())).toList();
    }

    private static List<String> subjects(Habit habit, String kind) {
        return COUNTY.truths().stream()
                .filter(truth -> truth.habit() == habit)
                .map(Truth::subject)
                .filter(subject -> subject.startsWith(kind))
                .toList();
    }
}

package cymru.diogel.statistics.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.envelope.Hours;
import cymru.diogel.statistics.envelope.Rota;
import cymru.diogel.statistics.visits.Notice;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatternAuditTests {
    @Test
    void without_unannounced_calls_the_guess_is_the_baseline_and_nothing_is_said() {
        var household = new Calls().planned(0, 0, 600).planned(0, 7, 660).household();
        assertThat(household.evidence()).isEqualTo(Evidence.INSUFFICIENT);
        assertThat(household.k2().posterior()).isCloseTo(120 / 750.0, within(1e-12));
        assertThat(household.k2().baseline()).isCloseTo(120 / 750.0, within(1e-12));
        assertThat(household.scan()).isNull();
        assertThat(household.entropy()).isNull();
        assertThat(household.cause()).isNull();
    }

    @Test
    void three_unannounced_calls_at_ten_are_too_few_to_say() {
        var calls = new Calls();
        IntStream.range(0, 3).forEach(i -> calls.unannounced(0, i * 9, 600));
        var household = calls.household();
        assertThat(household.unannounced()).isEqualTo(3);
        assertThat(household.evidence()).isEqualTo(Evidence.INSUFFICIENT);
        assertThat(household.policy().scanP()).isNull();
    }

    @Test
    void siblings_seen_in_one_call_change_nothing() {
        var one = siblings(1);
        var three = siblings(3);
        assertThat(three.households()).usingRecursiveComparison().isEqualTo(one.households());
        assertThat(three.county().counts()).isEqualTo(one.county().counts());
        assertThat(three.county().months()).isEqualTo(one.county().months());
        assertThat(three.rows()).isEqualTo(3 * one.rows());
        assertThat(three.rowsOfHousehold(0)).hasSize(3 * one.rowsOfHousehold(0).length);
    }

    private static AuditResult siblings(int children) {
        var random = new SplittableRandom(5);
        var calls = new Calls().forEachOf(children);
        for (int i = 0; i < 60; i++) {
            int household = i % 4;
            if (i % 7 == 3) {
                calls.dateOnly(household, i * 3, Notice.UNANNOUNCED);
            } else if (i % 3 == 0) {
                calls.planned(household, i * 3, 540 + random.nextInt(400));
            } else {
                calls.unannounced(household, i * 3, 540 + random.nextInt(400));
            }
        }
        return calls.audit();
    }

    @Test
    void ten_households_each_at_its_own_hour_are_all_found_although_together_they_look_spread() {
        var calls = new Calls();
        for (int household = 0; household < 10; household++) {
            for (int i = 0; i < 10; i++) {
                calls.unannounced(household, household + 11 * i, 480 + 60 * household + i % 4 * 15);
            }
        }
        var result = calls.audit();
        assertThat(result.households())
                .hasSize(10)
                .allSatisfy(h -> assertThat(h.evidence()).isEqualTo(Evidence.STRONG));
        var team = result.teams().getFirst();
        assertThat(team.verdict()).isEqualTo(Evidence.STRONG);
        assertThat(team.bands().strong()).isEqualTo(10);
        // of at most ln 13, over thirteen clock hours
        assertThat(team.pooledEntropy()).isGreaterThan(.9 * Math.log(13));
        assertThat(team.guessing().posterior()).isGreaterThan(.6);
        assertThat(result.households().getFirst().cause()).isEqualTo(Cause.UNCLEAR);
    }

    @Test
    void calls_at_the_last_planned_time_are_copies_although_hours_vary() {
        var random = new SplittableRandom(11);
        var calls = new Calls();
        for (int i = 0; i < 16; i++) {
            int minute = 450 + random.nextInt(750);
            calls.planned(0, i * 20, minute).unannounced(0, i * 20 + 9, minute);
        }
        var household = calls.household();
        assertThat(Objects.requireNonNull(household.copy()).index()).isEqualTo(1);
        assertThat(household.copy().p()).isLessThan(.001);
        assertThat(Objects.requireNonNull(household.scan()).p()).isGreaterThan(.05);
        assertThat(household.k1().hits()).isGreaterThanOrEqualTo(13);
    }

    @Test
    void hours_that_the_rota_explains_are_put_down_to_the_rota() {
        var rota = Rota.builder();
        IntStream.range(0, 365)
                .forEach(day -> rota.add(0, Calls.FIRST_DAY + day, new Hours(900, 1080)));
        var random = new SplittableRandom(3);
        var calls = new Calls();
        for (int i = 0; i < 12; i++) {
            calls.unannounced(0, i * 23, 900 + random.nextInt(12) * 15);
        }
        var household = audit(calls, rota.build());
        assertThat(household.policy().evidence().isFlagged()).isTrue();
        var roster = Objects.requireNonNull(household.roster());
        assertThat(roster.evidence()).isEqualTo(Evidence.NONE);
        assertThat(roster.feasibleHours()).isEqualTo(3);
        assertThat(household.evidence()).isEqualTo(Evidence.NONE);
        assertThat(household.cause()).isEqualTo(Cause.ROTA);
        assertThat(household.ceiling()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void hours_within_a_long_shift_are_put_down_to_practice() {
        var rota = Rota.builder();
        IntStream.range(0, 365)
                .forEach(day -> rota.add(0, Calls.FIRST_DAY + day, new Hours(480, 1080)));
        var calls = new Calls();
        IntStream.range(0, 12).forEach(i -> calls.unannounced(0, i * 23, 900 + i % 3 * 15));
        var household = audit(calls, rota.build());
        assertThat(household.evidence()).isEqualTo(Evidence.STRONG);
        assertThat(household.cause()).isEqualTo(Cause.PRACTICE);
    }

    @Test
    void one_hour_within_a_short_shift_is_put_down_to_both() {
        var rota = Rota.builder();
        IntStream.range(0, 365)
                .forEach(day -> rota.add(0, Calls.FIRST_DAY + day, new Hours(840, 1080)));
        var calls = new Calls();
        IntStream.range(0, 14).forEach(i -> calls.unannounced(0, i * 23, 900 + i % 3 * 15));
        var household = audit(calls, rota.build());
        assertThat(household.evidence().isFlagged()).isTrue();
        assertThat(household.cause()).isEqualTo(Cause.BOTH);
    }

    @Test
    void a_rota_known_for_too_few_calls_is_no_rota() {
        var rota = Rota.builder().add(1, Calls.FIRST_DAY, new Hours(900, 1080)).build();
        var calls = new Calls();
        IntStream.range(0, 6).forEach(i -> calls.by(i % 2, 0).unannounced(0, i * 9, 930));
        assertThat(audit(calls, rota).roster()).isNull();
    }

    @Test
    void calls_outside_policy_hours_are_counted_and_can_be_guessed() {
        var calls = new Calls();
        IntStream.range(0, 8).forEach(i -> calls.unannounced(0, i * 9, 1275));
        var household = calls.household();
        assertThat(household.outsideHours()).isEqualTo(8);
        assertThat(household.k1().hits()).isEqualTo(7);
        assertThat(household.k1().baseline()).isCloseTo(60 / 750.0, within(1e-12));
        assertThat(household.evidence()).isEqualTo(Evidence.STRONG);
    }

    private static HouseholdProfile audit(Calls calls, Rota rota) {
        return PatternAudit.audit(
                        calls.table(), Circumstances.none().withRota(rota), Settings.standard())
                .households()
                .getFirst();
    }
}

package cymru.diogel.statistics.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.statistics.patterns.UnitProfile.Cluster;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose habit it is, from a table of visits to a team and its practitioners. */
class ClustersTests {
    private static final int HOUSEHOLDS = 10;

    @Test
    void a_practitioner_who_always_comes_mid_afternoon_is_the_cause_and_not_the_households() {
        var result = team((household, month, random) -> household < HOUSEHOLDS ? 900 : 0);
        var team = result.teams().getFirst().clusters();
        assertThat(some(team.practitioners()).q()).isLessThan(.05);
        assertThat(some(team.households()).effect().p()).isGreaterThan(.05);
        var own = result.practitioners().getFirst().clusters();
        assertThat(some(own.practitioners()).q()).isLessThan(.05);
        assertThat(some(own.practitioners()).effect().observed()).isGreaterThan(.1);
    }

    @Test
    void households_with_hours_of_their_own_are_seen_within_each_practitioners_months() {
        var result = team((household, month, random) -> 480 + household * 7 % 10 * 60);
        var team = result.teams().getFirst().clusters();
        assertThat(some(team.households()).q()).isLessThan(.05);
        var seen = some(team.households()).effect();
        assertThat(seen.observed()).isGreaterThan(3 * seen.expected());
        assertThat(seen.groups()).isEqualTo(3 * HOUSEHOLDS);
        assertThat(result.practitioners())
                .allMatch(it -> some(it.clusters().households()).q() < .05);
    }

    @Test
    void the_county_is_told_by_its_teams() {
        var result = team((household, month, random) -> 0);
        assertThat(result.county().clusters()).isEqualTo(UnitProfile.Clusters.NONE);
        var alone = new Calls().unannounced(0, 0, 600).audit().teams().getFirst().clusters();
        assertThat(alone).isEqualTo(UnitProfile.Clusters.NONE);
    }

    /** The customary minute of a household in a month, or 0 for any. */
    private interface Custom {
        int minute(int household, int month, SplittableRandom random);
    }

    private static AuditResult team(Custom custom) {
        var random = new SplittableRandom(17);
        var calls = new Calls();
        for (int household = 0; household < 3 * HOUSEHOLDS; household++) {
            calls.by(household / HOUSEHOLDS, 0);
            for (int month = 0; month < 10; month++) {
                int minute = custom.minute(household, month, random);
                int begins = minute > 0 ? minute : 450 + random.nextInt(750);
                calls.unannounced(household, month * 30 + random.nextInt(20), begins / 15 * 15);
            }
        }
        return calls.audit();
    }

    private static Cluster some(@Nullable Cluster cluster) {
        return Objects.requireNonNull(cluster);
    }
}

package cymru.diogel.assurance.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.assurance.oversight.LookingRule.Burst;
import cymru.diogel.platform.trail.TrailReader.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LookingRuleTests {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID WHO = UUID.randomUUID();

    private final LookingRule rule = new LookingRule(1, 3, 60, Set.of(), 5);

    @Test
    void as_many_children_as_allowed_are_not_unusual() {
        assertThat(rule.bursts(looks(0, 10, 20))).isEmpty();
    }

    @Test
    void one_more_within_the_hour_is_unusual() {
        assertThat(rule.bursts(looks(0, 10, 20, 60)))
                .containsExactly(new Burst(NOON, NOON.plus(Duration.ofMinutes(60)), 4, 4));
    }

    @Test
    void the_same_number_over_a_longer_time_is_not() {
        assertThat(rule.bursts(looks(0, 30, 61, 92, 123))).isEmpty();
    }

    @Test
    void the_same_child_again_and_again_is_one_child() {
        var child = UUID.randomUUID();
        var looks = new ArrayList<Look>();
        for (var minute = 0; minute < 50; minute++) {
            looks.add(new Look(WHO, child, NOON.plus(Duration.ofMinutes(minute))));
        }
        assertThat(rule.bursts(looks)).isEmpty();
    }

    @Test
    void looking_that_goes_on_is_one_burst_and_later_looking_another() {
        assertThat(rule.bursts(looks(0, 10, 20, 30, 40, 50, 300, 301, 302, 303)))
                .extracting(Burst::looks)
                .containsExactly(6, 4);
    }

    @Property(tries = 500)
    void something_is_unusual_exactly_where_a_naive_count_says_so(
            @ForAll @Size(max = 40) List<@IntRange(max = 200) Integer> minutes,
            @ForAll @IntRange(min = 2, max = 8) int children) {
        var looks = new ArrayList<Look>();
        var sorted = minutes.stream().sorted().toList();
        for (var index = 0; index < sorted.size(); index++) {
            var child = new UUID(0, (index * 7 + sorted.get(index)) % children);
            looks.add(new Look(WHO, child, NOON.plus(Duration.ofMinutes(sorted.get(index)))));
        }
        var bursts = rule.bursts(looks);
        for (var look : looks) {
            var unusual = within(looks, look) > rule.children();
            assertThat(bursts.stream().anyMatch(it -> holds(it, look)) || !unusual).isTrue();
        }
        assertThat(bursts)
                .allSatisfy(it -> assertThat(looks).anyMatch(look -> isPeak(looks, look, it)));
    }

    private static boolean isPeak(List<Look> looks, Look look, Burst burst) {
        return holds(burst, look) && within(looks, look) == burst.children();
    }

    private static long within(List<Look> looks, Look last) {
        var from = last.at().minus(Duration.ofHours(1));
        return looks.stream()
                .filter(it -> !it.at().isBefore(from) && !it.at().isAfter(last.at()))
                .map(Look::child)
                .distinct()
                .count();
    }

    private static boolean holds(Burst burst, Look look) {
        return !look.at().isBefore(burst.first()) && !look.at().isAfter(burst.last());
    }

    private static List<Look> looks(int... minutes) {
        var looks = new ArrayList<Look>();
        for (var minute : minutes) {
            var at = NOON.plus(Duration.ofMinutes(minute));
            looks.add(new Look(WHO, UUID.randomUUID(), at));
        }
        return looks;
    }
}

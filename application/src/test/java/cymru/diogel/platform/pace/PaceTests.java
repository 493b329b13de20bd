package cymru.diogel.platform.pace;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.language.Words;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class PaceTests {
    private static final Rate THREE = Rate.aMinute("test", 3);

    @Autowired private Pace pace;
    @Autowired private TestClock clock;

    private final String who = UUID.randomUUID().toString();

    @BeforeEach
    void stopped() {
        clock.stopAt(Instant.parse("2026-11-02T09:00:00Z"));
    }

    @Test
    void what_comes_too_soon_waits_until_the_first_is_long_enough_ago() {
        for (var time = 0; time < 3; time++) {
            assertThat(pace.take(THREE, who).isNow()).isTrue();
            clock.pass(Duration.ofSeconds(10));
        }
        assertThat(pace.take(THREE, who).left()).isEqualTo(Duration.ofSeconds(30));
        assertThat(pace.take(THREE, who).left()).as("counts not").isEqualTo(Duration.ofSeconds(30));
        clock.pass(Duration.ofSeconds(30));
        assertThat(pace.take(THREE, who).isNow()).isTrue();
        assertThat(pace.take(THREE, who).left()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void everybody_and_everything_has_a_pace_of_its_own() {
        for (var time = 0; time < 3; time++) {
            pace.take(THREE, who);
        }
        assertThat(pace.take(THREE, "another " + who).isNow()).isTrue();
        assertThat(pace.take(Rate.aMinute("other", 1), who).isNow()).isTrue();
        assertThat(pace.take(THREE, who).isNow()).isFalse();
    }

    @Test
    void a_turn_given_back_is_there_again() {
        pace.take(THREE, who);
        pace.take(THREE, who);
        pace.giveBack(pace.take(THREE, who).uses());
        assertThat(pace.take(THREE, who).isNow()).isTrue();
        assertThat(pace.take(THREE, who).isNow()).isFalse();
    }

    @Test
    void many_at_once_get_no_more_turns_than_there_are()
            throws InterruptedException, ExecutionException {
        try (var at = Executors.newFixedThreadPool(8)) {
            Callable<Turn> one = () -> pace.take(THREE, who);
            var turns = at.invokeAll(IntStream.range(0, 24).mapToObj(_ -> one).toList());
            var now = 0;
            for (var turn : turns) {
                now += turn.get().isNow() ? 1 : 0;
            }
            assertThat(now).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void when_to_try_again_is_said_in_both_languages() {
        var soon = new Turn(List.of(), Duration.ofMillis(19_200));
        var late = new Turn(List.of(), Duration.ofMinutes(41));
        assertThat(soon.when(Words.in("en"))).isEqualTo("Try again in 20 seconds.");
        assertThat(late.when(Words.in("en"))).isEqualTo("Try again in 41 minutes.");
        assertThat(soon.when(Words.in("cy"))).endsWith("arall arni ymhen 20 eiliad.");
        assertThat(late.when(Words.in("cy"))).endsWith("arall arni ymhen 41 munud.");
    }
}

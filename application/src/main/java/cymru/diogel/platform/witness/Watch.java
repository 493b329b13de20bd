package cymru.diogel.platform.witness;

import cymru.diogel.platform.trail.Sealer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** While pages are served: gives entries their places each second, and makes a head each minute. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty("diogel.serving")
class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final Sealer sealer;
    private final Heads heads;
    private final Clock clock;
    private Instant complained = Instant.MIN;

    Watch(Sealer sealer, Heads heads, Clock clock) {
        this.sealer = sealer;
        this.heads = heads;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 1_000)
    void seal() {
        try {
            sealer.seal();
        } catch (RuntimeException failure) {
            complain(failure);
        }
    }

    @Scheduled(initialDelay = 5_000, fixedRate = 60_000)
    void witness() {
        try {
            heads.everyMinute();
            var state = heads.state();
            if (state.isLate(clock.instant())) {
                LOG.error(
                        "An entry of the trail has been without a place since {}",
                        state.waitingSince());
            }
        } catch (RuntimeException failure) {
            LOG.error("No head of the trail was made: {}", String.valueOf(failure));
        }
    }

    private synchronized void complain(RuntimeException failure) {
        var now = clock.instant();
        if (now.isAfter(complained.plus(QUIET))) {
            complained = now;
            LOG.error("The trail's tree does not grow: {}", String.valueOf(failure));
        }
    }
}

package cymru.diogel.platform.once;

import cymru.diogel.platform.trail.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** While pages are served, forgets old answers every hour. */
@Component
@ConditionalOnBooleanProperty("diogel.serving")
class AnswersWatch {
    private static final Logger LOG = LoggerFactory.getLogger(AnswersWatch.class);

    private final Answers answers;

    AnswersWatch(Answers answers) {
        this.answers = answers;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void forget() {
        Actor.machine("ONCE")
                .run(() -> {
                    try {
                        answers.forget();
                    } catch (RuntimeException failure) {
                        LOG.error("Old answers were not forgotten: {}", failure.toString());
                    }
                });
    }
}

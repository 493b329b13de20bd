package cymru.diogel.practice.work;

import cymru.diogel.platform.trail.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** While pages are served, writes down which tasks were shown. */
@Component
@ConditionalOnBooleanProperty("diogel.serving")
class SeenWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SeenWatch.class);

    private final Tasks tasks;

    SeenWatch(Tasks tasks) {
        this.tasks = tasks;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void keep() {
        Actor.machine("WORK")
                .run(() -> {
                    try {
                        tasks.keepSeen();
                    } catch (RuntimeException failure) {
                        LOG.error("What was seen was not written down: {}", failure.toString());
                    }
                });
    }
}

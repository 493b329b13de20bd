package cymru.diogel.assurance.oversight;

import cymru.diogel.platform.trail.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** While pages are served, looks for unusual looking every few minutes. */
@Component
@ConditionalOnBooleanProperty("diogel.serving")
class OversightWatch {
    private static final Logger LOG = LoggerFactory.getLogger(OversightWatch.class);

    private final LookingSearch search;

    OversightWatch(LookingSearch search) {
        this.search = search;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 300_000)
    void find() {
        Actor.machine("OVERSIGHT")
                .run(() -> {
                    try {
                        var found = search.find();
                        if (found > 0) {
                            LOG.warn("Unusual looking was found {} times", found);
                        }
                    } catch (RuntimeException failure) {
                        LOG.error("Unusual looking was not looked for: {}", failure.toString());
                    }
                });
    }
}

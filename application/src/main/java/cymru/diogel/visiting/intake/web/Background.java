package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Actor;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does long work in the name of whoever asked, and waits a little, in case it is soon done. */
@Component
class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Begins when what was done so far is certain, for the work must find it. */
    void run(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            begin(work);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        begin(work);
                    }
                });
    }

    private static void begin(Runnable work) {
        var actor = Actor.current();
        var thread =
                Thread.ofVirtual()
                        .name("intake")
                        .start(() -> {
                            try {
                                actor.act(Executors.callable(() -> SecondLock.entering(work)));
                            } catch (Exception failure) {
                                LOG.error("An intake could not be begun", failure);
                            }
                        });
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

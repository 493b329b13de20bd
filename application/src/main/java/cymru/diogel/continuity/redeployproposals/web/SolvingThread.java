package cymru.diogel.continuity.redeployproposals.web;

import cymru.diogel.platform.trail.Actor;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Looks for a plan in the name of whoever asked, and waits a little, in case it is soon found. */
@Component
class SolvingThread {
    private static final Logger LOG = LoggerFactory.getLogger(SolvingThread.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** Begins when what was asked is certain, for the work must find it. */
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
        // A thread of the machine's own: the search never waits for anything.
        var thread =
                Thread.ofPlatform()
                        .name("redeployment")
                        .daemon()
                        .start(() -> {
                            try {
                                actor.act(Executors.callable(work));
                            } catch (Exception failure) {
                                LOG.error("A proposal could not be made", failure);
                            }
                        });
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

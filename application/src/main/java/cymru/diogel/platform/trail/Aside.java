package cymru.diogel.platform.trail;

import java.time.Duration;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does long work in the name of whoever asked, and waits a little, in case it is soon done. */
@Component
public class Aside {
    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    /**
     * Begins when what was done so far is certain, for the work must find it.
     *
     * @param name of the thread, as logs have it
     * @param patience how long the answer waits for it
     */
    public void run(String name, Duration patience, Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            begin(name, patience, work);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        begin(name, patience, work);
                    }
                });
    }

    private static void begin(String name, Duration patience, Runnable work) {
        var actor = Actor.current();
        // A thread of the machine's own: a search may never wait for anything.
        var thread =
                Thread.ofPlatform()
                        .name(name)
                        .daemon()
                        .start(() -> {
                            try {
                                actor.act(Executors.callable(work));
                            } catch (Exception failure) {
                                LOG.error("{}: work aside was not done", name, failure);
                            }
                        });
        try {
            thread.join(patience);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

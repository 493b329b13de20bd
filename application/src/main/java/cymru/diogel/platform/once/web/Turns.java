package cymru.diogel.platform.once.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * Lets forms that are the same wait for each other before they take a connection, and no more of
 * all forms go on at a time than the pool can give the connections they need.
 */
final class Turns {
    // One for what is done, one for a look that stays in the trail whatever comes of it, one to
    // spare.
    private static final int CONNECTIONS_EACH = 3;
    private static final int STRIPES = 256;

    private final Lock[] same =
            IntStream.range(0, STRIPES).mapToObj(_ -> new ReentrantLock()).toArray(Lock[]::new);
    private final Semaphore atOnce;

    Turns(int pool) {
        atOnce = new Semaphore(Math.max(1, pool / CONNECTIONS_EACH), true);
    }

    /** Waits for its turn; what is returned ends it. */
    Runnable take(Object intention) {
        var lock = same[Math.floorMod(intention.hashCode(), STRIPES)];
        lock.lock();
        atOnce.acquireUninterruptibly();
        return () -> {
            atOnce.release();
            lock.unlock();
        };
    }
}

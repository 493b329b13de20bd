package cymru.diogel.platform.commands;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** What the solver says of itself while a command runs without a server. */
public final class SolverLog {
    private SolverLog() {}

    /** Nobody has said how much it may say, and it would say all of it, into the answer. */
    public static void quiet() {
        if (LoggerFactory.getLogger("ai.timefold") instanceof Logger logger) {
            logger.setLevel(Level.WARN);
        }
    }
}

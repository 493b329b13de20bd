package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Aside;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Checks and takes in what was sent while whoever sent it goes on. */
@Component
record Background(Aside aside) {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    void run(Runnable work) {
        aside.run("intake", PATIENCE, () -> SecondLock.entering(work));
    }
}

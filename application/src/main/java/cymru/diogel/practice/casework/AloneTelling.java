package cymru.diogel.practice.casework;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.register.NameEntered;
import cymru.diogel.practice.register.NameRemoved;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Spell;
import cymru.diogel.practice.work.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the senior manager at once of a name on the register without a named social worker, for as
 * long as nobody works with the child.
 */
@Component
public class AloneTelling {
    private final Register register;
    private final Telling telling;
    private final Clock clock;

    AloneTelling(Register register, Telling telling, Clock clock) {
        this.register = register;
        this.telling = telling;
        this.clock = clock;
    }

    @EventListener
    void on(NameEntered event) {
        look(List.of(event.child()));
    }

    @EventListener
    void on(NameRemoved event) {
        telling.done(key(event.child()));
    }

    @EventListener
    void on(Allocation.Changed event) {
        look(event.children());
    }

    /** Looks at every name on the register: work may end by its day alone, or be imported. */
    @Transactional
    public void lookAtAll() {
        var today = LocalDate.now(clock);
        register.count(clock.instant()).on(today).forEach(this::put);
    }

    private void look(Collection<UUID> children) {
        var today = LocalDate.now(clock);
        var on = SecondLock.introducing(() -> register.on(today, children));
        on.values().forEach(this::put);
    }

    private void put(Spell stay) {
        var child = List.of(stay.child());
        telling.putWhile(
                telling.worker(child).account() == null,
                child,
                new Telling.Next(
                        key(stay.child()),
                        "alone",
                        Task.Whose.all(Right.DECIDE_DISPUTES),
                        LocalDate.now(clock),
                        "/register/names/" + stay.child()));
    }

    private static String key(UUID child) {
        return "alone:" + child;
    }

    /** While pages are served, looks each hour. */
    @Component("aloneWatch")
    @ConditionalOnBooleanProperty("diogel.serving")
    static class Watch {
        private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

        private final AloneTelling telling;

        Watch(AloneTelling telling) {
            this.telling = telling;
        }

        @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
        void look() {
            Actor.machine("WORK")
                    .run(() -> {
                        try {
                            telling.lookAtAll();
                        } catch (RuntimeException failure) {
                            LOG.error("Names without a social worker: {}", failure.toString());
                        }
                    });
        }
    }
}

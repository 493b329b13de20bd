package cymru.diogel.visiting.clocks.web;

import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.platform.deadlines.Occasion.Standing;
import cymru.diogel.platform.deadlines.Occasion.State;
import cymru.diogel.visiting.clocks.Duty;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A visit owed to a child, and how that stands today.
 *
 * @param by the last day in time, or the last day of the event that ends the period
 * @param since what the clock was started by
 */
public record Owed(Duty duty, Occasion occasion, Standing standing, LocalDate by, Since since) {
    /** What started a clock, so that no visit is claimed that nobody made. */
    public enum Since {
        VISIT,
        REGISTRATION,
        CONFERENCE,
        PLACEMENT
    }

    static Owed of(Duty duty, Occasion occasion, Standing standing, Since since) {
        var by = Objects.requireNonNullElse(occasion.expectedOn(), occasion.startedOn());
        return new Owed(duty, occasion, standing, by, since);
    }

    public boolean isLate() {
        return standing.state() == State.OVERDUE;
    }

    public boolean isNear() {
        return standing.state() == State.DUE;
    }
}

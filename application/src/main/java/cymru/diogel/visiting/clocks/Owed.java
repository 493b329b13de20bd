package cymru.diogel.visiting.clocks;

import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.platform.deadlines.Occasion.Standing;
import cymru.diogel.platform.deadlines.Occasion.State;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.people.Plan.Kind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private static Owed of(Duty duty, Occasion occasion, Standing standing, Since since) {
        var by = Objects.requireNonNullElse(occasion.expectedOn(), occasion.startedOn());
        return new Owed(duty, occasion, standing, by, since);
    }

    public boolean isLate() {
        return standing.state() == State.OVERDUE;
    }

    public boolean isNear() {
        return standing.state() == State.DUE;
    }

    /** All that is owed to one child on a day, from its clocks and plans. */
    public static Map<Duty, Owed> all(
            Map<Duty, Occasion> running, List<Plan> plans, LocalDate today, WorkingDays calendar) {
        var owed = new EnumMap<Duty, Owed>(Duty.class);
        running.forEach((duty, occasion) ->
                owed.put(
                        duty,
                        Owed.of(
                                duty,
                                occasion,
                                occasion.standing(today, calendar),
                                since(duty, occasion, plans))));
        return owed;
    }

    private static Since since(Duty duty, Occasion occasion, List<Plan> plans) {
        var kind = duty == Duty.LOOKED_AFTER ? Kind.LOOKED_AFTER : Kind.REGISTER;
        var begun =
                plans.stream()
                        .filter(it -> it.kind() == kind)
                        .anyMatch(it -> it.startedOn().equals(occasion.startedOn()));
        if (begun) {
            return kind == Kind.REGISTER ? Since.REGISTRATION : Since.PLACEMENT;
        }
        return duty == Duty.BEDROOM ? Since.CONFERENCE : Since.VISIT;
    }
}

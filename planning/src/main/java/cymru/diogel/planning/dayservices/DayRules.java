package cymru.diogel.planning.dayservices;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import cymru.diogel.planning.dayservices.Attendances.SeatsOfRoute;

/**
 * The rules of a week. Away days, rides and rooms without a hoist are no choice that an attendance
 * has, so no rule is needed for them.
 */
public final class DayRules implements ConstraintProvider {
    private static final BendableLongScore HARD =
            BendableLongScore.ofHard(Attendances.HARD, Attendances.SOFT, 0, 1);

    /** Two people who share a room at some time in the week. */
    private record Contact(int one, int other) {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            // Hard
            noMoreThanPlaces(rules),
            oneGroupInARoom(rules),
            oneHalfDayADay(rules),
            seatsOnTheRoute(rules),
            hoists(rules),
            // Soft
            wishesMet(rules),
            asTheWeekBefore(rules),
            fewContacts(rules),
            shortRides(rules),
        };
    }

    Constraint noMoreThanPlaces(ConstraintFactory rules) {
        return rules.forEach(Attendance.class)
                .groupBy(Attendance::opening, count())
                .filter((in, here) -> here > in.places())
                .penalize(HARD, (in, here) -> here - in.places())
                .asConstraint("no more than places");
    }

    Constraint oneGroupInARoom(ConstraintFactory rules) {
        return rules.forEach(Attendance.class)
                .groupBy(Attendance::opening, countDistinct(it -> it.guest().group()))
                .filter((in, groups) -> groups > 1)
                .penalize(HARD, (in, groups) -> groups - 1)
                .asConstraint("one group in a room");
    }

    Constraint oneHalfDayADay(ConstraintFactory rules) {
        return rules.forEachUniquePair(
                        Attendance.class, equal(Attendance::who), equal(it -> it.opening().day()))
                .penalize(HARD)
                .asConstraint("one half-day a day");
    }

    Constraint seatsOnTheRoute(ConstraintFactory rules) {
        return rules.forEach(Attendance.class)
                .filter(it -> it.guest().seats() > 0)
                .groupBy(
                        it -> it.guest().route(),
                        it -> it.opening().halfDay(),
                        sum(it -> it.guest().seats()))
                .join(SeatsOfRoute.class, equal((route, when, used) -> route, SeatsOfRoute::route))
                .filter((route, when, used, seats) -> used > seats.seats())
                .penalize(HARD, (route, when, used, seats) -> used - seats.seats())
                .asConstraint("seats on the route");
    }

    Constraint hoists(ConstraintFactory rules) {
        return rules.forEach(Attendance.class)
                .filter(it -> it.guest().needsHoist())
                .groupBy(Attendance::opening, count())
                .filter((in, here) -> here > in.hoists())
                .penalize(HARD, (in, here) -> here - in.hoists())
                .asConstraint("hoists");
    }

    Constraint wishesMet(ConstraintFactory rules) {
        return rules.forEach(Attendance.class)
                .groupBy(Attendance::guest, Attendance::who, count())
                .join(Week.Worth.class)
                .reward(soft(0), (guest, who, had, worth) -> worth.of(guest, had))
                .asConstraint("wishes met");
    }

    Constraint asTheWeekBefore(ConstraintFactory rules) {
        return rules.forEach(Attendance.class)
                .filter(Attendance::isAsBefore)
                .reward(soft(1))
                .asConstraint("as the week before");
    }

    Constraint fewContacts(ConstraintFactory rules) {
        return rules.forEachUniquePair(Attendance.class, equal(Attendance::opening))
                .groupBy(DayRules::contact)
                .penalize(soft(2))
                .asConstraint("few contacts");
    }

    Constraint shortRides(ConstraintFactory rules) {
        return rules.forEach(Attendance.class)
                .filter(it -> it.ride() > 0)
                .penalize(soft(3), Attendance::ride)
                .asConstraint("short rides");
    }

    private static Contact contact(Attendance one, Attendance other) {
        return new Contact(Math.min(one.who, other.who), Math.max(one.who, other.who));
    }

    private static BendableLongScore soft(int level) {
        return BendableLongScore.ofSoft(Attendances.HARD, Attendances.SOFT, level, 1);
    }
}

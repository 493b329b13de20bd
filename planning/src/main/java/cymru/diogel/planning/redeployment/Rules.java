package cymru.diogel.planning.redeployment;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** The rules and wishes, each on its own level of the score. Public only for the solver. */
public class Rules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            forbidden(rules),
            twice(rules),
            unfilled(rules, 1),
            unfilled(rules, 2),
            unfilled(rules, 3),
            cost(rules),
            givenAway(rules),
            longAway(rules)
        };
    }

    private static Constraint forbidden(ConstraintFactory rules) {
        return rules.forEach(Seat.class)
                .filter(Seat::isForbidden)
                .penalize(BendableLongScore.ofHard(1, Seating.SOFT_LEVELS, 0, 1))
                .asConstraint("cannot be asked");
    }

    private static Constraint twice(ConstraintFactory rules) {
        return rules.forEach(Seat.class)
                .groupBy(Seat::holder, count())
                .filter((_, seats) -> seats > 1)
                .penalize(
                        BendableLongScore.ofHard(1, Seating.SOFT_LEVELS, 0, 1),
                        (_, seats) -> seats - 1)
                .asConstraint("on two seats");
    }

    private static Constraint unfilled(ConstraintFactory rules, int tier) {
        return rules.forEachIncludingUnassigned(Seat.class)
                .filter(seat -> seat.isEmpty() && seat.tier() == tier)
                .penalize(soft(tier - 1))
                .asConstraint("empty, tier " + tier);
    }

    private static Constraint cost(ConstraintFactory rules) {
        return rules.forEach(Seat.class)
                .penalizeLong(soft(Seating.COST), Seat::cost)
                .asConstraint("move, journey, change");
    }

    private static Constraint givenAway(ConstraintFactory rules) {
        return rules.forEach(Seat.class)
                .filter(Seat::isMove)
                .groupBy(Seat::home, count())
                .penalizeLong(soft(Seating.UNFAIRNESS), (_, given) -> (long) given * given)
                .asConstraint("given away by one service");
    }

    private static Constraint longAway(ConstraintFactory rules) {
        return rules.forEach(Seat.class)
                .filter(Seat::isMove)
                .penalizeLong(soft(Seating.UNFAIRNESS), Seat::weeks)
                .asConstraint("lent for long already");
    }

    private static BendableLongScore soft(int level) {
        return BendableLongScore.ofSoft(Seating.HARD_LEVELS, Seating.SOFT_LEVELS, level, 1);
    }
}

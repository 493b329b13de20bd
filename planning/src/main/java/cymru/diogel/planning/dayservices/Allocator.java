package cymru.diogel.planning.dayservices;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import cymru.diogel.planning.dayservices.Week.Place;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Shares out places in a week: a first half-day for everyone by need, then local search.
 *
 * <p>Wishes come first; among equals as many places as can be stay as the week before, then people
 * meet as few others as can be, then rides are short.
 */
public final class Allocator {
    private Allocator() {}

    /**
     * The best places found in a time; never worse than the beginning.
     *
     * @param budget time to search; ends earlier when nothing better was found for a third of it,
     *     and by half of it once no wish more can be met
     * @param seed from which all chance is drawn
     * @throws IllegalArgumentException when the budget is not positive
     */
    public static Allocation allocate(Week week, Duration budget, long seed) {
        if (budget.isZero() || budget.isNegative()) {
            throw new IllegalArgumentException("no time to search: " + budget);
        }
        long begin = System.nanoTime();
        var begun = begun(week, begin + budget.dividedBy(4).toNanos(), seed);
        var problem = new Attendances(week, begun);
        boolean isBest = WeekAudit.of(week, begun).objective() >= UpperBound.of(week);
        if (problem.all.isEmpty()) {
            return Allocation.of(week, begun);
        }
        var left = budget.minusNanos(System.nanoTime() - begin).multipliedBy(isBest ? 5 : 9);
        var config = config(left.dividedBy(10), seed);
        var solver = SolverFactory.<Attendances>create(config).buildSolver();
        var better = Allocation.of(week, solver.solve(problem).places());
        var first = Allocation.of(week, begun);
        return better.audit().objective() >= first.audit().objective() ? better : first;
    }

    /** The beginning alone: at once and the same each time, good enough to compare two rules by. */
    public static Allocation begin(Week week) {
        return Allocation.of(week, FirstForEveryone.places(week.checked()));
    }

    /** The best of many beginnings; no more are tried once none can be better. */
    private static List<Place> begun(Week week, long until, long seed) {
        long bound = UpperBound.of(week.checked());
        var random = new SplittableRandom(seed);
        var best = FirstForEveryone.places(week);
        long worth = WeekAudit.of(week, best).objective();
        while (worth < bound && System.nanoTime() < until) {
            var other = FirstForEveryone.places(week, random);
            long otherWorth = WeekAudit.of(week, other).objective();
            if (otherWorth > worth) {
                best = other;
                worth = otherWorth;
            }
        }
        return best;
    }

    private static SolverConfig config(Duration budget, long seed) {
        return new SolverConfig()
                .withSolutionClass(Attendances.class)
                .withEntityClasses(Attendance.class)
                .withConstraintProviderClass(DayRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withTerminationConfig(
                        new TerminationConfig()
                                .withMillisecondsSpentLimit(Math.max(1, budget.toMillis()))
                                .withUnimprovedMillisecondsSpentLimit(
                                        Math.max(1, budget.toMillis() / 3)))
                .withPhases(new LocalSearchPhaseConfig());
    }
}

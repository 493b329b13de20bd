package cymru.diogel.planning.dayservices;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;

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
     * @param budget time to search; ends earlier when nothing better was found for a third of it
     * @param seed from which all chance is drawn
     * @throws IllegalArgumentException when the budget is not positive
     */
    public static Allocation allocate(Week week, Duration budget, long seed) {
        if (budget.isZero() || budget.isNegative()) {
            throw new IllegalArgumentException("no time to search: " + budget);
        }
        var begun = FirstForEveryone.places(week);
        var problem = new Attendances(week, begun);
        if (problem.all.isEmpty()) {
            return Allocation.of(week, begun);
        }
        var found = SolverFactory.<Attendances>create(config(budget, seed)).buildSolver();
        var better = Allocation.of(week, found.solve(problem).places());
        var first = Allocation.of(week, begun);
        return better.audit().objective() >= first.audit().objective() ? better : first;
    }

    /** The beginning alone: at once and the same each time, good enough to compare two rules by. */
    public static Allocation begin(Week week) {
        return Allocation.of(week, FirstForEveryone.places(week));
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
                                .withSpentLimit(budget)
                                .withUnimprovedMillisecondsSpentLimit(
                                        Math.max(1, budget.toMillis() / 3)))
                .withPhases(new LocalSearchPhaseConfig());
    }
}

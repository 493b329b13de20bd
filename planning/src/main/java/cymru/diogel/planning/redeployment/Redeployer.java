package cymru.diogel.planning.redeployment;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Proposes who works where.
 *
 * <p>The start is exact in empty seats and cost ({@link Transport}); Timefold's local search then
 * makes it fairer without giving any of that up, since unfairness is the lowest level of the score.
 * It stops after the time given, or when a second in five has brought nothing.
 */
public final class Redeployer {
    private static final long SEED = 1;
    private static final int PATIENCE = 5;

    private Redeployer() {}

    /** The best in empty seats and cost, at once; unfairness is not looked at. */
    public static Plan quick(Staffing staffing) {
        return Transport.plan(staffing);
    }

    /** The best found within this time. */
    public static Plan propose(Staffing staffing, Duration time) {
        return propose(staffing, time, _ -> {});
    }

    /**
     * The best found within this time.
     *
     * @param better is told of each better plan, from this thread
     */
    public static Plan propose(Staffing staffing, Duration time, Consumer<Plan> better) {
        var start = Transport.plan(staffing);
        better.accept(start);
        var seats = staffing.places().stream().mapToInt(Place::need).sum();
        if (time.toMillis() <= 0 || seats == 0 || isSettled(staffing)) {
            return start;
        }
        var solver = SolverFactory.<Seating>create(config(time)).buildSolver();
        solver.addEventListener(event -> better.accept(event.getNewBestSolution().plan()));
        return solver.solve(new Seating(staffing, start)).plan();
    }

    // A solver with nothing to move has nothing to do, and says so by failing.
    private static boolean isSettled(Staffing staffing) {
        var free =
                staffing.people().stream().anyMatch(it -> !it.isPinned() && !it.bounds().isAway());
        return !free;
    }

    /**
     * The levels of the solver's own score: hard, tiers 1 to 3, cost, unfairness, none negative.
     */
    static List<Long> levels(Staffing staffing, Plan plan) {
        var factory = SolverFactory.<Seating>create(config(Duration.ofSeconds(1)));
        var score =
                SolutionManager.<Seating, BendableLongScore>create(factory)
                        .update(new Seating(staffing, plan));
        if (score == null) {
            throw new IllegalStateException("no score");
        }
        return Arrays.stream(score.toLevelNumbers()).map(it -> -it.longValue()).toList();
    }

    private static SolverConfig config(Duration time) {
        return new SolverConfig()
                .withSolutionClass(Seating.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(Rules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(SEED)
                .withPhases(new LocalSearchPhaseConfig())
                .withTerminationConfig(
                        new TerminationConfig()
                                .withSpentLimit(time)
                                .withUnimprovedSpentLimit(time.dividedBy(PATIENCE)));
    }
}

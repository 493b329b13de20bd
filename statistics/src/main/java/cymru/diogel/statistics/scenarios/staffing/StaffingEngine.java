package cymru.diogel.statistics.scenarios.staffing;

import cymru.diogel.statistics.scenarios.Draws;
import cymru.diogel.statistics.scenarios.Fan;
import cymru.diogel.statistics.scenarios.Trajectories;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * What scenarios leave of staff. Absence of a group in a week: its baseline, plus how often its
 * people are ill, plus carers while schools are closed, plus those told to stay at home; and who of
 * a team is away is drawn together. A team has the same random numbers in whatever is compared.
 */
public final class StaffingEngine {
    private static final double MOST = 0.98;

    private final AbsenceModel model;
    private final long seed;
    private final List<float[]> ill = new ArrayList<>();
    private final List<float[]> isolating = new ArrayList<>();
    private final int trajectories;
    private final int weeks;

    /**
     * @param cases one for each illness of the model, with the same trajectories and days
     * @param population persons among whom the cases were counted
     */
    public StaffingEngine(
            AbsenceModel model, List<Trajectories> cases, double population, long seed) {
        this.model = model;
        this.seed = seed;
        this.trajectories = cases.getFirst().trajectories();
        this.weeks = cases.getFirst().weeks();
        for (int i = 0; i < cases.size(); i++) {
            ill.add(model.illnesses().get(i).ill(cases.get(i), population));
            isolating.add(model.illnesses().get(i).isolating(cases.get(i), population));
        }
    }

    /**
     * Capacity of every group, in their order.
     *
     * @param done told how many groups are done
     */
    public List<Capacity> capacity(List<StaffGroup> groups, IntConsumer done) {
        var capacities = new ArrayList<Capacity>();
        for (var group : groups) {
            capacities.add(capacity(group));
            done.accept(capacities.size());
        }
        return List.copyOf(capacities);
    }

    /** The mean share of a group away in each week, as a fan; what a team adds by chance is out. */
    public Fan away(StaffGroup group) {
        return new Fan(
                IntStream.range(0, weeks)
                        .mapToObj(week ->
                                Fan.quantiles(
                                        IntStream.range(0, trajectories)
                                                .mapToDouble(it -> share(group, it, week))
                                                .toArray()))
                        .toArray(double[][]::new));
    }

    private Capacity capacity(StaffGroup group) {
        var below = new double[weeks];
        var unfilled = new double[weeks];
        var fan =
                IntStream.range(0, weeks)
                        .parallel()
                        .mapToObj(week -> week(group, week, below, unfilled))
                        .toArray(double[][]::new);
        return new Capacity(group.id(), new Fan(fan), below, unfilled);
    }

    private double[] week(StaffGroup group, int week, double[] below, double[] unfilled) {
        var present = new int[trajectories];
        int minimum = group.minimum()[week];
        int need = group.need()[week];
        long purpose = group.id().hashCode() * 1_000L + week;
        long lacking = 0;
        int under = 0;
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            double away = share(group, trajectory, week);
            var draws = Draws.of(seed, purpose, trajectory);
            int here = 0;
            for (int people : group.teams()[week]) {
                here += people - Absences.of(draws, people, away, model.correlation());
            }
            present[trajectory] = here;
            under += here < minimum ? 1 : 0;
            lacking += Math.max(0, need - here);
        }
        below[week] = (double) under / trajectories;
        unfilled[week] = model.shifts() * lacking / trajectories;
        return Fan.quantiles(present);
    }

    /** The mean share of a group away in a week of a trajectory. */
    double share(StaffGroup group, int trajectory, int week) {
        int at = trajectory * weeks + week;
        double away = group.baseline()[week] + model.caring(group, week);
        for (int i = 0; i < ill.size(); i++) {
            double weekly = model.illnesses().get(i).weekly()[week];
            away += group.kappa() * weekly * ill.get(i)[at] + isolating.get(i)[at];
        }
        return Math.max(0, Math.min(MOST, away));
    }
}

package cymru.diogel.statistics.scenarios.staffing;

import java.util.List;

/**
 * How absence comes about.
 *
 * @param illnesses one for each of the simulated illnesses, in their order
 * @param closed share of each week in which schools are closed
 * @param cover share of carers who find somebody else to look after the child, 0 to 1
 * @param correlation ρ within a team, .05 to .15 as a rule; 0 where all fall ill independently
 * @param shifts shifts of one person in a week
 */
public record AbsenceModel(
        List<Illness> illnesses, double[] closed, double cover, double correlation, double shifts) {
    public AbsenceModel {
        if (!(correlation >= 0 && correlation < 1)) {
            throw new IllegalArgumentException("correlation " + correlation);
        }
    }

    double caring(StaffGroup group, int week) {
        return group.carers() * closed[week] * (1 - cover);
    }
}

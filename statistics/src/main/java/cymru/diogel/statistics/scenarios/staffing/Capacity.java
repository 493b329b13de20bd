package cymru.diogel.statistics.scenarios.staffing;

import cymru.diogel.statistics.scenarios.Fan;

/**
 * What is left of one group of staff.
 *
 * @param id of the group
 * @param staff people at work, on average over each week, as a fan
 * @param below probability in each week that fewer are at work than is safe
 * @param unfilled shifts of each week that nobody fills, on average over trajectories
 */
public record Capacity(String id, Fan staff, double[] below, double[] unfilled) {
    /** The largest probability of any week. */
    public double mostBelow() {
        double most = 0;
        for (double it : below) {
            most = Math.max(most, it);
        }
        return most;
    }

    /** Shifts that nobody fills over all weeks. */
    public double allUnfilled() {
        double sum = 0;
        for (double it : unfilled) {
            sum += it;
        }
        return sum;
    }
}

package cymru.diogel.planning.redeployment;

import java.util.List;

/**
 * What a recall does.
 *
 * @param returns who goes back to the own service, and from where
 * @param falls places with fewer people than before, the most urgent first
 * @param refilled the plan with the gaps filled as well as can be from those who are free
 */
public record Recalled(List<Return> returns, List<Fall> falls, Plan refilled) {
    /** One person goes back. */
    public record Return(int person, int from) {}

    /**
     * A place that loses people.
     *
     * @param before people there before
     * @param after when those recalled have gone
     * @param refilled when the gaps are filled from those who are free
     */
    public record Fall(int place, int before, int after, int refilled) {}
}

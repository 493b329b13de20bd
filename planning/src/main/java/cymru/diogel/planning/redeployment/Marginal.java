package cymru.diogel.planning.redeployment;

import java.util.List;

/**
 * What the people of one service are worth to all others.
 *
 * @param service whose people are taken away
 * @param lent how many of them work elsewhere
 * @param tiers empty seats of tier 1, 2 and 3 that their going adds when all are placed anew
 * @param cost that it adds, which can be less than nothing where seats stay empty
 */
public record Marginal(int service, int lent, List<Integer> tiers, long cost) {}

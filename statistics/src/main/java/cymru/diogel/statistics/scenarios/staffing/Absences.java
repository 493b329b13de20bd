package cymru.diogel.statistics.scenarios.staffing;

import cymru.diogel.statistics.scenarios.Draws;

/** How many of a team are away. */
public final class Absences {
    private Absences() {}

    /**
     * Beta-binomial: the members of a team share an office and a van, and fall ill together.
     *
     * @param people in the team, 0 or more
     * @param share mean share away, 0 to 1
     * @param correlation ρ between two members, 0 (independent) to 1 (without)
     */
    public static int of(Draws draws, int people, double share, double correlation) {
        if (share <= 0 || people == 0) {
            return 0;
        }
        if (share >= 1) {
            return people;
        }
        double chance = share;
        if (correlation > 0) {
            double both = 1 / correlation - 1;
            chance = draws.beta(share * both, (1 - share) * both);
        }
        int away = 0;
        for (int person = 0; person < people; person++) {
            away += draws.uniform() < chance ? 1 : 0;
        }
        return away;
    }
}

package cymru.diogel.statistics.scenarios.staffing;

/**
 * Staff of one service who can do the same.
 *
 * @param id names it in every run; equal for the same people whatever is compared
 * @param teams how many people each team has, in each week ahead: a row a week
 * @param kappa how much more often they are ill than the population, 1 for alike
 * @param carers share of them who are the main carer of a child
 * @param baseline share away for all other reasons in each week, 0 to 1
 * @param minimum people without whom the service is not safe, in each week
 * @param need people who would fill every shift, in each week
 */
public record StaffGroup(
        String id,
        int[][] teams,
        double kappa,
        double carers,
        double[] baseline,
        int[] minimum,
        int[] need) {}

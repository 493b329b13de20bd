package cymru.diogel.continuity.infections;

import java.time.LocalDate;

/**
 * How things stand in an area, for whoever plays on from there.
 *
 * @param lastComplete the last day of the cases, later ones being incomplete
 * @param cases of each day up to it, the oldest first
 * @param rMean mean reproduction number of the last seven days
 * @param rSd how unsure that is
 * @param isEnough whether there are enough cases to say so
 */
public record Outbreak(
        String area,
        long population,
        LocalDate lastComplete,
        int[] cases,
        double rMean,
        double rSd,
        boolean isEnough) {}

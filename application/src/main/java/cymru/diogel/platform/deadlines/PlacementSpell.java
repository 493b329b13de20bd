package cymru.diogel.platform.deadlines;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One placement of a looked-after child, and what held in the course of it.
 *
 * @param until last day, none while it lasts
 * @param stages what held from when; the first begins with the placement
 * @param firstReview the first review of the child's case, none before it was held
 */
public record PlacementSpell(
        LocalDate from,
        @Nullable LocalDate until,
        List<Stage> stages,
        @Nullable LocalDate firstReview) {

    /**
     * What may hold of a placement, the most specific first: the first that holds says which
     * paragraph of regulation 31 (SI 2015/1818) the visits follow.
     */
    public enum Circumstance {
        /** Regulation 62, as long as its thresholds are kept. */
        SHORT_BREAK,
        /** Regulation 20: with a parent before the assessment. */
        BEFORE_ASSESSMENT,
        /** Regulation 26: temporary approval of the carer. */
        TEMPORARY_APPROVAL,
        INTERIM_ORDER_WITH_PARENT,
        CARE_ORDER_WITH_PARENT,
        /** Living arrangements that another person than the council made. */
        ARRANGED_BY_ANOTHER,
        /** Any other placement. */
        PLACED
    }

    /** What holds from a day on, and whether the placement is meant to last to the age of 18. */
    public record Stage(
            LocalDate from, Set<Circumstance> circumstances, boolean intendedToEighteen) {
        public Stage {
            circumstances = Set.copyOf(circumstances);
        }
    }

    public PlacementSpell {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("placed from " + from + " to " + until);
        }
        stages = List.copyOf(stages);
        if (stages.isEmpty() || !stages.getFirst().from().equals(from)) {
            throw new IllegalArgumentException("the first stage must begin on " + from);
        }
        for (int i = 1; i < stages.size(); i++) {
            if (!stages.get(i - 1).from().isBefore(stages.get(i).from())) {
                throw new IllegalArgumentException("stages out of order at " + stages.get(i));
            }
        }
    }

    /** A placement in which one thing holds from beginning to end. */
    public static PlacementSpell of(LocalDate from, Circumstance circumstance) {
        return new PlacementSpell(
                from, null, List.of(new Stage(from, EnumSet.of(circumstance), false)), null);
    }

    public PlacementSpell until(LocalDate day) {
        return new PlacementSpell(from, day, stages, firstReview);
    }

    public PlacementSpell reviewedOn(LocalDate day) {
        return new PlacementSpell(from, until, stages, day);
    }

    boolean runsAfter(LocalDate day) {
        return until == null || day.isBefore(until);
    }

    boolean isReviewed(LocalDate day) {
        return firstReview != null && !firstReview.isAfter(day);
    }
}

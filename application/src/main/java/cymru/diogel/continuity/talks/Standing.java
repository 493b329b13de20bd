package cymru.diogel.continuity.talks;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How it stands with somebody who has no place; the most pressing first. */
public enum Standing {
    NO_TALK,
    NOTHING_ARRANGED,
    DOES_NOT_WORK,
    REVIEW_DUE,
    ARRANGED;

    /** By the last talk with them, or null when there was none. */
    static Standing of(@Nullable Talk last, LocalDate today) {
        if (last == null) {
            return NO_TALK;
        }
        var review = last.reviewOn();
        if (review == null) {
            return NOTHING_ARRANGED;
        }
        if (!last.looks().isEmpty() && last.looks().getFirst().works() == Talk.Works.NO) {
            return DOES_NOT_WORK;
        }
        return review.isAfter(today) ? ARRANGED : REVIEW_DUE;
    }

    public String message() {
        return "talks.standing-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isWell() {
        return this == ARRANGED;
    }
}

package cymru.diogel.practice.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The only ways by which a name comes off the register. */
public enum Way {
    REVIEW_CONFERENCE,
    EIGHTEEN,
    DIED,
    LEFT_UK;

    /**
     * Whether a name may come off this way on a day.
     *
     * @param birthday none for an unborn child
     * @param reviewed whether a review conference on that day decided so for this child
     */
    public boolean mayEnd(LocalDate day, @Nullable LocalDate birthday, boolean reviewed) {
        return switch (this) {
            case REVIEW_CONFERENCE -> reviewed;
            case EIGHTEEN -> birthday != null && !day.isBefore(birthday.plusYears(18));
            case DIED, LEFT_UK -> true;
        };
    }
}

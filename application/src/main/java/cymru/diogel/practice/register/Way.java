package cymru.diogel.practice.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The only ways by which a name comes off the register. */
public enum Way {
    REVIEW_CONFERENCE,
    EIGHTEEN,
    DIED,
    LEFT_UK,
    /** To another council, once that has held its conference. */
    TRANSFERRED;

    /**
     * Whether a name may come off this way on a day.
     *
     * @param birthday none for an unborn child
     * @param decided whether the conference that this way needs decided so for this child that day
     */
    public boolean mayEnd(LocalDate day, @Nullable LocalDate birthday, boolean decided) {
        return switch (this) {
            case REVIEW_CONFERENCE, TRANSFERRED -> decided;
            case EIGHTEEN -> birthday != null && !day.isBefore(birthday.plusYears(18));
            case DIED, LEFT_UK -> true;
        };
    }
}

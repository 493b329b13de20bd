package cymru.diogel.practice.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How old a child on the register was on a day. */
public enum AgeBand {
    UNBORN,
    UNDER_ONE,
    ONE_TO_FOUR,
    FIVE_TO_NINE,
    TEN_TO_FIFTEEN,
    SIXTEEN_AND_OVER;

    /** The band as at a day: before its birth a child is unborn, whenever that is asked. */
    public static AgeBand on(LocalDate day, @Nullable LocalDate birthday) {
        if (birthday == null || day.isBefore(birthday)) {
            return UNBORN;
        }
        var years = ChronoUnit.YEARS.between(birthday, day);
        if (years < 1) {
            return UNDER_ONE;
        }
        if (years < 5) {
            return ONE_TO_FOUR;
        }
        if (years < 10) {
            return FIVE_TO_NINE;
        }
        return years < 16 ? TEN_TO_FIFTEEN : SIXTEEN_AND_OVER;
    }
}

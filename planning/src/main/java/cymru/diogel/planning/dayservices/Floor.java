package cymru.diogel.planning.dayservices;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * A room as it is, before any rule of distance.
 *
 * @param length in metres, more than 0
 * @param width in metres, more than 0
 * @param unusable floor that nobody can use, in square metres, from 0
 * @param fixedSeats whether places stand on a grid that cannot be moved
 * @param fire the most people that the fire limit allows, staff with them, from 0
 * @param air fresh air in litres a second, where it was measured
 * @param staff how many staff there are to be with people, from 0
 * @param equipment the most people that hoist and changing room can serve, where that limits
 */
public record Floor(
        BigDecimal length,
        BigDecimal width,
        BigDecimal unusable,
        boolean fixedSeats,
        int fire,
        OptionalInt air,
        int staff,
        OptionalInt equipment) {
    /** The same; refused where there is no such room. */
    Floor checked() {
        if (length.signum() <= 0 || width.signum() <= 0 || unusable.signum() < 0) {
            throw new IllegalArgumentException(
                    "no room is %s m by %s m with %s m2 unusable"
                            .formatted(length, width, unusable));
        }
        if (fire < 0 || staff < 0) {
            throw new IllegalArgumentException("fire " + fire + " and staff " + staff + " < 0");
        }
        return this;
    }
}
